/// The tags of a Mustache template that the library has accepted, one after the other.
///
/// The library keeps neither the places of tags nor the names that it will not find.
struct MustacheTags {
    struct Tag {
        enum Kind { case value, section, partial, comment }

        var kind: Kind
        /// What is asked for, without transforms.
        var name: String
        /// From 1.
        var line: Int
        /// From 1, in characters.
        var column: Int
    }

    private var rest: Substring
    private var line = 1
    private var column = 1
    private var delimiters = (start: "{{", end: "}}")

    init(of source: String) { rest = source[...] }

    /// The next tag; closing ones, which repeat a name, are passed over.
    mutating func next() -> Tag? {
        while let start = rest.firstRange(of: delimiters.start) {
            advance(to: start.lowerBound)
            let (line, column) = (line, column)
            guard let end = rest[start.upperBound...].firstRange(of: delimiters.end) else { break }
            let content = rest[start.upperBound..<end.lowerBound]
            advance(to: end.upperBound)
            if let (kind, name) = meaning(of: content) {
                return Tag(kind: kind, name: name, line: line, column: column)
            }
        }
        rest = ""
        return nil
    }

    private mutating func meaning(of content: Substring) -> (Tag.Kind, String)? {
        switch content.first {
        case "!": return (.comment, "")
        case "/", "%": return nil
        case "=":
            setDelimiters(content)
            return nil
        case "#", "^": return (.section, Self.name(content.dropFirst()))
        case ">", "<", "$": return (.partial, Self.name(content.dropFirst()))
        case "{", "&": return (.value, Self.name(content.dropFirst()))
        default: return (.value, Self.name(content))
        }
    }

    /// `=<% %>=`: what begins and ends the tags from here on.
    private mutating func setDelimiters(_ content: Substring) {
        let marks = content.dropFirst().dropLast().split(whereSeparator: \.isWhitespace)
        guard marks.count == 2 else { return }
        delimiters = (String(marks[0]), String(marks[1]))
    }

    /// The name in `name` and in `transform(name)`.
    private static func name(_ text: Substring) -> String {
        let name = text.split(separator: "(").last ?? text
        return String(name.filter { !$0.isWhitespace && $0 != ")" })
    }

    private mutating func advance(to index: Substring.Index) {
        for character in rest[..<index] {
            if character.isNewline {
                (line, column) = (line + 1, 1)
            } else {
                column += 1
            }
        }
        rest = rest[index...]
    }
}
