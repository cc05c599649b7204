/// The `{#id}` at the end of a heading.
enum HeadingID: Equatable {
    case none
    case id(Anchor)
    /// As typed, with its braces: no anchor can be made of it.
    case invalid(String)

    /// Takes a valid id, and the blanks before it, out of a heading's text; leaves any other.
    init(takenFrom content: inout [Inline]) {
        guard case .text(let text)? = content.last, text.utf8.last == 0x7D,
            let brace = text.lastIndex(of: "{"), text[brace...].hasPrefix("{#")
        else {
            self = .none
            return
        }
        let name = text[brace...].dropFirst(2).dropLast()
        guard Self.isValid(name) else {
            self = .invalid(String(text[brace...]))
            return
        }
        self = .id(Anchor(String(name)))
        content.removeLast()
        var title = text[..<brace]
        while title.last == " " { title.removeLast() }
        if !title.isEmpty { content.append(.text(String(title))) }
    }

    private static func isValid(_ name: Substring) -> Bool {
        guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return false }
        return name.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
    }
}
