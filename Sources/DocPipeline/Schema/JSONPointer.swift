/// The way from a value to one inside it (RFC 6901).
package struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    /// Keys, and positions of list items from 0 in decimal digits.
    package var tokens: [String]

    package init(_ tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Reads the form with slashes; `nil` when the text is neither empty nor begins with one.
    package init?(parsing text: String) {
        if text.isEmpty {
            tokens = []
            return
        }
        guard text.hasPrefix("/") else { return nil }
        tokens = text.utf8.dropFirst()
            .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { Self.unescaped(Substring($0)) }
    }

    /// `/agenda/0/title`; empty for the whole value.
    package var description: String {
        var text = ""
        for token in tokens { text += "/" + Self.escaped(token) }
        return text
    }

    /// One token with `~` and `/` written as `~0` and `~1`.
    static func escaped(_ token: String) -> String {
        guard token.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") })
        else { return token }
        var text = ""
        for character in token.unicodeScalars {
            switch character {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(character)
            }
        }
        return text
    }

    private static func unescaped(_ token: Substring) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return String(token) }
        var text = ""
        var isEscape = false
        for character in token.unicodeScalars {
            if isEscape {
                isEscape = false
                text += character == "1" ? "/" : character == "0" ? "~" : "~\(character)"
            } else if character == "~" {
                isEscape = true
            } else {
                text.unicodeScalars.append(character)
            }
        }
        return isEscape ? text + "~" : text
    }
}

extension LocatedValue {
    /// The value one step inside this one: a member by its key, an item by its position.
    func child(_ token: String) -> LocatedValue? {
        switch content {
        case .object: return self[token]
        case .array(let items):
            guard let index = Int(token), String(index) == token, items.indices.contains(index)
            else { return nil }
            return items[index]
        case .null, .bool, .number, .string: return nil
        }
    }
}
