extension JSONReader {
    /// Reads a number (RFC 8259, clause 6); the next byte is a digit or a minus sign.
    mutating func readNumber() throws(JSONSyntaxError) -> LocatedValue.Number {
        let start = position
        _ = take(UInt8(ascii: "-"))
        let firstDigit = position
        try readDigits(start)
        if position - firstDigit > 1, bytes[firstDigit] == UInt8(ascii: "0") {
            throw badNumber(start, "delete the zeros at its front")
        }
        var isWhole = true
        if take(UInt8(ascii: ".")) {
            isWhole = false
            try readDigits(start)
        }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            isWhole = false
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try readDigits(start)
        }
        if let byte = peek, byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".") {
            position += 1
            throw badNumber(start, "write text in double quotes, and a , between two values")
        }
        return try number(from: start, isWhole: isWhole)
    }

    private func number(
        from start: Int, isWhole: Bool
    ) throws(JSONSyntaxError) -> LocatedValue.Number {
        if isWhole, let value = integer(from: start) { return .integer(value) }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let value = Double(text), value.isFinite else {
            throw JSONSyntaxError(
                range: range(from: start), message: "this number is too large",
                advice: "write a number below 1.7e308, or a text in double quotes")
        }
        return .double(value)
    }

    /// The whole number between `start` and the position, unless it takes more than 64 bits.
    private func integer(from start: Int) -> Int? {
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var value = 0
        for byte in bytes[(isNegative ? start + 1 : start)..<position] {
            let (shifted, overflowed) = value.multipliedReportingOverflow(by: 10)
            let digit = Int(byte - UInt8(ascii: "0"))
            let (next, exceeded) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
            if overflowed || exceeded { return nil }
            value = next
        }
        return value
    }

    private mutating func readDigits(_ start: Int) throws(JSONSyntaxError) {
        let first = position
        while let byte = peek, byte.isASCIIDigit { position += 1 }
        if position == first {
            position = min(position + 1, bytes.count)
            throw badNumber(start, "write at least one digit there")
        }
    }

    private func badNumber(_ start: Int, _ advice: String) -> JSONSyntaxError {
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return JSONSyntaxError(
            range: range(from: start), message: "“\(text)” is not a number as JSON writes it",
            advice: advice)
    }
}
