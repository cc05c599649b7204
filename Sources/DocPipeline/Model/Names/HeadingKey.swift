/// A heading as it is matched: its words, without case, accents, punctuation and numbering, and with
/// “and” where somebody typed “&”.
package struct HeadingKey: Sendable, Hashable {
    package let words: String

    package init(_ heading: String) {
        let text = String(Self.withoutNumbering(heading))
        words = FoldedText(text.contains("&") ? text.replacing("&", with: " and ") : text).text
    }

    /// Takes "3.", "3.1", "(a)", "IV." or "Item 3:" from the front; a heading that is nothing but a
    /// number stays.
    package static func withoutNumbering(_ heading: String) -> Substring {
        var rest = heading[...].drop { $0 == " " }
        if rest.prefix(5).lowercased() == "item ", let space = rest.firstIndex(of: " ") {
            let after = rest[space...].drop { $0 == " " }
            if after.first?.isNumber == true { rest = after }
        }
        guard let end = rest.firstIndex(of: " ") else { return heading[...] }
        let token = rest[..<end]
        let after = rest[end...].drop { $0 == " " }
        guard !after.isEmpty, isNumbering(token) else { return rest }
        return after
    }

    private static func isNumbering(_ token: Substring) -> Bool {
        // Most headings begin with a word, which is neither.
        guard token.utf8.contains(where: { "().:0123456789".utf8.contains($0) }) else {
            return false
        }
        let core = token.filter { !"().:".contains($0) }
        let isMarked = core.count < token.count
        guard !core.isEmpty else { return false }
        if core.allSatisfy({ $0.isASCII && $0.isNumber }) { return isMarked || core.count <= 2 }
        guard isMarked, core.count <= 5 else { return false }
        return core.count == 1 || core.lowercased().allSatisfy { "ivxlc".contains($0) }
    }
}
