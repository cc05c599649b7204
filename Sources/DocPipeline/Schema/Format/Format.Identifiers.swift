// UUIDs, JSON pointers and URI templates.

extension ByteScanner {
    /// 8-4-4-4-12 hexadecimal digits (RFC 4122, 3).
    mutating func readUUID() -> Bool {
        for (index, length) in [8, 4, 4, 4, 12].enumerated() {
            if index > 0, !take("-") { return false }
            if takeWhile({ $0.hexDigitValue != nil }) != length { return false }
        }
        return true
    }

    /// RFC 6901, 3.
    mutating func readJSONPointer() -> Bool {
        while take("/") {
            while let byte = peek, byte != UInt8(ascii: "/") {
                position += 1
                if byte == UInt8(ascii: "~"), !take("0"), !take("1") { return false }
            }
        }
        return true
    }

    /// A number of steps up, then a pointer or `#` (draft-bhutton-relative-json-pointer-00).
    mutating func readRelativeJSONPointer() -> Bool {
        let start = position
        let digits = takeWhile(\.isASCIIDigit)
        guard digits > 0, digits == 1 || bytes[start] != UInt8(ascii: "0") else { return false }
        return take("#") || readJSONPointer()
    }

    /// RFC 6570, 2: literals with expressions in braces.
    mutating func readURITemplate() -> Bool {
        while let byte = peek {
            switch byte {
            case UInt8(ascii: "{"):
                position += 1
                guard readExpression() else { return false }
            case UInt8(ascii: "%"):
                position += 1
                guard takeHexPair() else { return false }
            case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"),
                UInt8(ascii: ">"), UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"),
                UInt8(ascii: "|"), UInt8(ascii: "}"):
                return false
            default:
                position += 1
            }
        }
        return true
    }

    private mutating func readExpression() -> Bool {
        if let byte = peek, "+#./;?&=,!@|".utf8.contains(byte) { position += 1 }
        repeat {
            guard readVariableName() else { return false }
            if take(":") {
                if peek == UInt8(ascii: "0") { return false }
                guard (1...4).contains(takeWhile(\.isASCIIDigit)) else { return false }
            } else {
                _ = take("*")
            }
        } while take(",")
        return take("}")
    }

    private mutating func readVariableName() -> Bool {
        repeat {
            let start = position
            while let byte = peek {
                if byte == UInt8(ascii: "%") {
                    position += 1
                    guard takeHexPair() else { return false }
                } else if byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "_") {
                    position += 1
                } else {
                    break
                }
            }
            if position == start { return false }
        } while take(".")
        return true
    }

    private mutating func takeHexPair() -> Bool {
        for _ in 0..<2 {
            guard let byte = peek, byte.hexDigitValue != nil else { return false }
            position += 1
        }
        return true
    }
}
