/// The tags that docgen obeys: those of the core schema.
///
/// Source: YAML 1.2.2, 10.3.2; 6.9.1 for `!`, which means "not by its looks".
enum YAMLTag {
    private static let prefix = "tag:yaml.org,2002:"

    /// What a scalar means by its tag; `nil` when the tag is unknown or does not fit the text.
    static func content(of text: String, _ tag: String) -> LocatedValue.Content? {
        if tag == "!" { return .string(text) }
        guard tag.hasPrefix(prefix) else { return nil }
        switch tag.dropFirst(prefix.count) {
        case "str":
            return .string(text)
        case "null":
            return LocatedValue.Content.isYAMLNull(text) ? .null : nil
        case "bool":
            return LocatedValue.Content.yamlBool(text).map { .bool($0) }
        case "int":
            guard case .integer(let value)? = LocatedValue.Content.yamlNumber(text) else {
                return nil
            }
            return .number(.integer(value))
        case "float":
            switch LocatedValue.Content.yamlNumber(text) {
            case .integer(let value)?: return .number(.double(Double(value)))
            case .double(let value)?: return .number(.double(value))
            case nil: return nil
            }
        default:
            return nil
        }
    }

    /// Whether a tag names the kind of collection that it stands before.
    static func fits(_ tag: String, _ kind: YAMLEvent.Kind) -> Bool {
        switch kind {
        case .sequenceStart: tag == "!" || tag == prefix + "seq"
        case .mappingStart: tag == "!" || tag == prefix + "map"
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .alias, .scalar,
            .sequenceEnd, .mappingEnd:
            false
        }
    }

    /// Whether a tag is one of those that YAML itself defines.
    static func isCore(_ tag: String) -> Bool { tag.hasPrefix(prefix) }

    /// A tag as people type it: `!!int` for the long form.
    static func typed(_ tag: String) -> String {
        tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
    }
}
