/// Writes YAML that a person would have typed, in bytes.
struct SourceWriter {
    private(set) var bytes: [UInt8] = []

    /// A writer with room for about so many bytes.
    init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

    mutating func append(_ text: String) { bytes += text.utf8 }

    mutating func append(_ content: [UInt8]) { bytes += content }

    /// `key: value` on a line, after `indent` (which may hold the dash of a list).
    mutating func member(_ indent: String, _ key: String, _ value: String) {
        bytes += indent.utf8
        bytes += key.utf8
        bytes += ": ".utf8
        scalar(value, indent: indent.utf8.count + 2)
        bytes.append(0x0A)
    }

    mutating func member(_ indent: String, _ key: String, _ value: Int) {
        append("\(indent)\(key): \(value)\n")
    }

    /// A text as a scalar: plain where that reads back as the same text, over several lines as they
    /// are where that works, in double quotes otherwise (YAML 1.2.2, 7.3 and 8.1).
    mutating func scalar(_ text: String, indent: Int = 0) {
        let content = Array(text.utf8)
        switch ScalarStyle(content) {
        case .plain: bytes += content
        case .literal: literal(content, indent: indent)
        case .quoted: quoted(content)
        }
    }

    private mutating func literal(_ content: [UInt8], indent: Int) {
        bytes += "|-\n".utf8
        var isLineStart = true
        for byte in content {
            if isLineStart, byte != 0x0A { bytes += [UInt8](repeating: 0x20, count: indent) }
            bytes.append(byte)
            isLineStart = byte == 0x0A
        }
    }

    private mutating func quoted(_ content: [UInt8]) {
        bytes.append(0x22)
        for scalar in String(decoding: content, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x22: bytes += "\\\"".utf8
            case 0x5C: bytes += "\\\\".utf8
            case 0x0A: bytes += "\\n".utf8
            case 0x0D: bytes += "\\r".utf8
            case 0x09: bytes += "\\t".utf8
            case 0x85: bytes += "\\N".utf8
            case 0x2028: bytes += "\\L".utf8
            case 0x2029: bytes += "\\P".utf8
            case 0xFEFF: bytes += "\\uFEFF".utf8
            default: bytes += String(scalar).utf8
            }
        }
        bytes.append(0x22)
    }
}

/// How a text is written as a scalar.
enum ScalarStyle {
    case plain, literal, quoted

    init(_ text: [UInt8]) {
        guard !text.isEmpty, !Self.holdsOddBreak(text) else {
            self = .quoted
            return
        }
        if text.contains(0x0A) {
            self = Self.canBeLiteral(text) ? .literal : .quoted
        } else {
            self = Self.canBePlain(text) ? .plain : .quoted
        }
    }

    /// CR, NEL, the separators of lines and paragraphs, and byte order marks, which readers of YAML
    /// take for the end of a line or for nothing.
    private static func holdsOddBreak(_ text: [UInt8]) -> Bool {
        for (index, byte) in text.enumerated() {
            switch byte {
            case 0x0D: return true
            case 0xC2 where index + 1 < text.count && text[index + 1] == 0x85: return true
            case 0xE2 where index + 2 < text.count && text[index + 1] == 0x80:
                if text[index + 2] == 0xA8 || text[index + 2] == 0xA9 { return true }
            case 0xEF where index + 2 < text.count && text[index + 1] == 0xBB: return true
            default: break
            }
        }
        return false
    }

    private static func canBeLiteral(_ text: [UInt8]) -> Bool {
        guard let first = text.first, let last = text.last, first > 0x20, last != 0x0A else {
            return false
        }
        // A blank line that holds blanks, or a tab for indentation, reads back otherwise.
        var isLineStart = true
        for (index, byte) in text.enumerated() {
            if isLineStart, byte == 0x09 { return false }
            if isLineStart, byte == 0x20 {
                let end = text[index...].firstIndex { $0 != 0x20 } ?? text.count
                if end == text.count || text[end] == 0x0A || text[end] == 0x09 { return false }
            }
            isLineStart = byte == 0x0A
        }
        return true
    }

    /// Begins with a letter, holds nothing that begins a comment or ends a key, and is no word or
    /// number of YAML's own.
    private static func canBePlain(_ text: [UInt8]) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        guard first >= 0x80 || (first | 0x20) &- 0x61 < 26, last != 0x20, last != 0x3A else {
            return false
        }
        var before: UInt8 = 0
        for byte in text {
            if byte < 0x20 { return false }
            if byte == 0x23, before == 0x20 { return false }
            if byte == 0x20, before == 0x3A { return false }
            before = byte
        }
        return text.count > 5 || !words.contains(String(decoding: text, as: UTF8.self).lowercased())
    }

    /// Of YAML 1.2 and, for the readers of others, 1.1.
    private static let words: Set<String> = [
        "true", "false", "null", "yes", "no", "on", "off", "y", "n",
    ]
}
