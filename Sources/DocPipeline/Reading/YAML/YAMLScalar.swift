extension LocatedValue.Content {
    /// What a scalar without quotes means in the core schema.
    ///
    /// Only what JSON's data model can hold becomes a number: `.inf`, `.nan` and numbers beyond
    /// what 64 bits can approximate stay text, so that a schema that wants a number refuses them
    /// with their place and one that wants a text gets what was typed.
    ///
    /// Source: YAML 1.2.2, 10.3.2 (tag resolution of the core schema).
    static func plainYAML(_ text: String) -> Self {
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "~"), UInt8(ascii: "n"), UInt8(ascii: "N"):
            return isYAMLNull(text) ? .null : .string(text)
        case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
            return yamlBool(text).map { .bool($0) } ?? .string(text)
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            return yamlNumber(text).map { .number($0) } ?? .string(text)
        default:
            return .string(text)
        }
    }

    /// Whether a scalar is written as null is.
    static func isYAMLNull(_ text: String) -> Bool {
        switch text {
        case "", "~", "null", "Null", "NULL": true
        default: false
        }
    }

    /// The truth value that a scalar spells, if it does.
    static func yamlBool(_ text: String) -> Bool? {
        switch text {
        case "true", "True", "TRUE": true
        case "false", "False", "FALSE": false
        default: nil
        }
    }

    /// The number that a scalar spells, if it does and JSON can hold it.
    static func yamlNumber(_ text: String) -> LocatedValue.Number? {
        switch NumberForm(text.utf8) {
        case .none: nil
        case .decimal:
            Int(text).map { .integer($0) } ?? finiteDouble(text).map { .double($0) }
        case .octal: Int(text.dropFirst(2), radix: 8).map { .integer($0) }
        case .hexadecimal: Int(text.dropFirst(2), radix: 16).map { .integer($0) }
        case .float: finiteDouble(text).map { .double($0) }
        }
    }

    /// A number with a fraction, unless it is too large, or so small that nothing would be left.
    private static func finiteDouble(_ text: String) -> Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        if value == 0 {
            let mantissa = text.utf8.prefix { $0 | 0x20 != UInt8(ascii: "e") }
            let digits = UInt8(ascii: "1")...UInt8(ascii: "9")
            if mantissa.contains(where: digits.contains) { return nil }
        }
        return value
    }
}

/// How the core schema writes numbers.
private enum NumberForm {
    case none
    /// `[-+]? [0-9]+`
    case decimal
    /// `0o [0-7]+`
    case octal
    /// `0x [0-9a-fA-F]+`
    case hexadecimal
    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    case float

    init(_ text: String.UTF8View) {
        var rest = text[...]
        if rest.first == UInt8(ascii: "0"), let marker = rest.dropFirst().first {
            let digits = rest.dropFirst(2)
            if marker == UInt8(ascii: "o") {
                self = !digits.isEmpty && digits.allSatisfy(\.isOctalDigit) ? .octal : .none
                return
            }
            if marker == UInt8(ascii: "x") {
                self = !digits.isEmpty && digits.allSatisfy(\.isHexDigit) ? .hexadecimal : .none
                return
            }
        }
        Self.dropSign(&rest)
        let whole = Self.dropDigits(&rest)
        if rest.isEmpty {
            self = whole > 0 ? .decimal : .none
            return
        }
        var fraction = 0
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            fraction = Self.dropDigits(&rest)
        }
        guard whole + fraction > 0 else {
            self = .none
            return
        }
        if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            Self.dropSign(&rest)
            guard Self.dropDigits(&rest) > 0 else {
                self = .none
                return
            }
        }
        self = rest.isEmpty ? .float : .none
    }

    private static func dropSign(_ rest: inout Substring.UTF8View) {
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
            rest.removeFirst()
        }
    }

    /// Drops digits from the front and says how many.
    private static func dropDigits(_ rest: inout Substring.UTF8View) -> Int {
        var count = 0
        while let byte = rest.first, byte.isDigit {
            rest.removeFirst()
            count += 1
        }
        return count
    }
}

extension UInt8 {
    /// `0` to `9`.
    var isDigit: Bool { self &- 0x30 < 10 }
    fileprivate var isOctalDigit: Bool { self &- 0x30 < 8 }
    fileprivate var isHexDigit: Bool { isDigit || (self | 0x20) &- 0x61 < 6 }
}
