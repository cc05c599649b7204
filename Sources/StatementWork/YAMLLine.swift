/// A key and its text as one line of YAML 1.2.
enum YAMLLine {
    static func of(_ key: String, _ text: String) -> String { "\(key): \(scalar(text))\n" }

    /// Quoted, unless it can be nothing but a text.
    static func scalar(_ text: String) -> String {
        isPlain(text) ? text : quoted(text)
    }

    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, first.isLetter, text.last != " ", text.last != ":",
            !text.contains(": "), !text.contains(" #"), text.count < 200
        else { return false }
        guard text.allSatisfy({ !$0.isNewline && $0 != "\t" && !"{}[],&*!|>'\"%@`\\".contains($0) })
        else { return false }
        // What YAML 1.1 or 1.2 takes for something else.
        let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        return !words.contains(text.lowercased())
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default:
                if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
                    quoted += " "
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}
