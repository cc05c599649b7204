/// Which keywords count in a schema: those of the vocabularies its metaschema names.
///
/// Source: JSON Schema Core 2020-12, 8.1.2.
struct SchemaDialect: Sendable, Hashable {
    /// Where the metaschema of draft 2020-12 stands.
    static let standardURI = "https://json-schema.org/draft/2020-12/schema"

    /// What holds for a schema that names no dialect, or the standard one.
    static let standard = SchemaDialect(vocabularies: .standard)

    var vocabularies: Vocabularies

    struct Vocabularies: OptionSet, Sendable, Hashable {
        let rawValue: UInt8

        static let core = Vocabularies(rawValue: 1)
        static let applicator = Vocabularies(rawValue: 2)
        static let unevaluated = Vocabularies(rawValue: 4)
        static let validation = Vocabularies(rawValue: 8)
        static let formatAnnotation = Vocabularies(rawValue: 16)
        static let formatAssertion = Vocabularies(rawValue: 32)
        /// Titles and contents: nothing to validate.
        static let annotations = Vocabularies(rawValue: 64)

        static let standard: Vocabularies = [
            .core, .applicator, .unevaluated, .validation, .formatAnnotation, .annotations,
        ]

        /// The vocabulary of a URI; `nil` when it is unknown here.
        init?(uri: String) {
            let prefix = "https://json-schema.org/draft/2020-12/vocab/"
            guard uri.hasPrefix(prefix) else { return nil }
            switch uri.dropFirst(prefix.count) {
            case "core": self = .core
            case "applicator": self = .applicator
            case "unevaluated": self = .unevaluated
            case "validation": self = .validation
            case "format-annotation": self = .formatAnnotation
            case "format-assertion": self = .formatAssertion
            case "meta-data", "content": self = .annotations
            default: return nil
            }
        }

        init(rawValue: UInt8) {
            self.rawValue = rawValue
        }
    }

    /// Whether a keyword means anything in this dialect.
    func includes(_ keyword: SchemaKeyword) -> Bool {
        if keyword == .format {
            return !vocabularies.isDisjoint(with: [.formatAnnotation, .formatAssertion])
        }
        return vocabularies.contains(keyword.vocabularyOfKeyword)
    }
}
