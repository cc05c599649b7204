extension JSONReader {
    /// Reads a string whose opening quote is the next byte (RFC 8259, clause 7).
    mutating func readString() throws(JSONSyntaxError) -> String {
        let opening = position
        position += 1
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let text = String(decoding: bytes[start..<position], as: UTF8.self)
                position += 1
                return text
            case UInt8(ascii: "\\"):
                return try readEscapedString(opening: opening, start: start)
            case 0..<0x20:
                throw controlCharacter()
            default:
                position += 1
            }
        }
        throw unclosedString(opening)
    }

    /// Goes on with a string at its first backslash, now into a buffer of its own.
    private mutating func readEscapedString(
        opening: Int, start: Int
    ) throws(JSONSyntaxError) -> String {
        var text = Array(bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                try readEscape(into: &text)
            case 0..<0x20:
                throw controlCharacter()
            default:
                text.append(byte)
                position += 1
            }
        }
        throw unclosedString(opening)
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(JSONSyntaxError) {
        let start = position
        position += 1
        guard let letter = peek else { throw badEscape(start) }
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            let scalar = try readUnicodeEscape(start)
            text.append(contentsOf: String(scalar).utf8)
        default:
            throw badEscape(start)
        }
    }

    /// Reads the digits after `\u`, and the second half of a surrogate pair after the first.
    private mutating func readUnicodeEscape(
        _ start: Int
    ) throws(JSONSyntaxError) -> Unicode.Scalar {
        let unit = try readFourHexDigits(start)
        if let scalar = Unicode.Scalar(unit) { return scalar }
        if unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
            let second = try readFourHexDigits(position - 2)
            let combined = 0x10000 + ((unit - 0xD800) << 10) + (second &- 0xDC00)
            if (0xDC00...0xDFFF).contains(second), let scalar = Unicode.Scalar(combined) {
                return scalar
            }
        }
        throw JSONSyntaxError(
            range: range(from: start), message: "this escape is half of a surrogate pair",
            advice: "write the character itself, or both halves, as in \\ud83d\\ude00")
    }

    private mutating func readFourHexDigits(_ start: Int) throws(JSONSyntaxError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = peek?.hexDigitValue else { throw badEscape(start) }
            unit = unit * 16 + UInt32(digit)
            position += 1
        }
        return unit
    }

    private func controlCharacter() -> JSONSyntaxError {
        let range = SourceRange(file: file, position, position + 1)
        let isLineEnd = bytes[position] == 0x0A || bytes[position] == 0x0D
        return JSONSyntaxError(
            range: range,
            message: isLineEnd
                ? "a text goes over the line's end" : "a control character in a text",
            advice: isLineEnd
                ? "end the text with \", or write \\n for a new line in it"
                : "delete it, or write it as an escape, as in \\t for a tab")
    }

    private func unclosedString(_ opening: Int) -> JSONSyntaxError {
        JSONSyntaxError(
            range: SourceRange(file: file, opening, opening + 1),
            message: "this text is never closed", advice: "write \" at its end")
    }

    private func badEscape(_ start: Int) -> JSONSyntaxError {
        let end = min(position, bytes.count)
        return JSONSyntaxError(
            range: SourceRange(file: file, start, max(end, start + 1)),
            message: "this is not an escape that JSON knows",
            advice:
                "write \\\\ for a backslash; escapes are \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000")
    }
}
