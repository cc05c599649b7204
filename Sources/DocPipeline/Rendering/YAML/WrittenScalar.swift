/// A text as YAML that reads as this text and nothing else.
package enum WrittenScalar {
    /// Plain where that is safe, in double quotes otherwise.
    package static func of(_ text: String, inFlow: Bool = false) -> String {
        isPlain(text, inFlow: inFlow) ? text : quoted(text)
    }

    /// In double quotes (YAML 1.2.2, 7.3.1).
    package static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// Whether a text means itself without quotes (YAML 1.2.2, 7.3.3), seen strictly: what could
    /// be a number, a date, a truth value or nothing is quoted.
    private static func isPlain(_ text: String, inFlow: Bool) -> Bool {
        guard let first = text.first, first.isLetter, text.last != " " else { return false }
        if ["true", "false", "null"].contains(text.lowercased()) { return false }
        if text.contains(": ") || text.contains(" #") || text.hasSuffix(":") { return false }
        return !inFlow || !text.contains { ",[]{}".contains($0) }
    }
}
