// URIs and their international relatives, by the grammar of RFC 3986 and RFC 3987.

extension ByteScanner {
    /// `URI` or `URI-reference` (RFC 3986, 4.1); with Unicode `IRI` and `IRI-reference`.
    mutating func readURI(allowsUnicode: Bool, needsScheme: Bool) -> Bool {
        let hasScheme = readScheme()
        if needsScheme, !hasScheme { return false }
        let start = position
        if take("/"), take("/") {
            guard readAuthority(allowsUnicode: allowsUnicode) else { return false }
            if let next = peek, !Self.endsHierarchy(next), next != UInt8(ascii: "/") {
                return false
            }
        } else {
            position = start
            if !hasScheme, firstSegmentHasColon { return false }
        }
        guard readParts("/:@", allowsUnicode: allowsUnicode) else { return false }
        if take("?"), !readParts("/:@?", allowsUnicode: allowsUnicode, allowsPrivateUse: true) {
            return false
        }
        return !take("#") || readParts("/:@?", allowsUnicode: allowsUnicode)
    }

    private static func endsHierarchy(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
    }

    private mutating func readScheme() -> Bool {
        guard let first = peek, first.isASCIILetter else { return false }
        _ = takeWhile { byte in
            byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "+")
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
        }
        if take(":") { return true }
        position = 0
        return false
    }

    /// `path-noscheme`: without a scheme, a colon before the first slash would read as one.
    private var firstSegmentHasColon: Bool {
        for byte in bytes[position...] {
            if byte == UInt8(ascii: ":") { return true }
            if byte == UInt8(ascii: "/") || Self.endsHierarchy(byte) { return false }
        }
        return false
    }

    private mutating func readAuthority(allowsUnicode: Bool) -> Bool {
        let start = position
        guard readParts(":", allowsUnicode: allowsUnicode) else { return false }
        if !take("@") { position = start }
        if take("[") {
            guard readIPLiteral() else { return false }
        } else if !readParts("", allowsUnicode: allowsUnicode) {
            return false
        }
        if take(":") { _ = takeWhile(\.isASCIIDigit) }
        return true
    }

    /// What stands in brackets: an IPv6 address, or `v1.anything` for what may come.
    private mutating func readIPLiteral() -> Bool {
        if takeLetter("v") {
            guard takeWhile({ $0.hexDigitValue != nil }) > 0, take(".") else { return false }
            let count = takeWhile { $0 == UInt8(ascii: ":") || Self.isUnreservedOrDelimiter($0) }
            return count > 0 && take("]")
        }
        return readIPv6Address() && take("]")
    }

    /// Moves past unreserved characters, sub-delimiters, percent escapes and `more`; `false` at a
    /// broken escape.
    private mutating func readParts(
        _ more: StaticString, allowsUnicode: Bool, allowsPrivateUse: Bool = false
    ) -> Bool {
        let extra = UnsafeBufferPointer(start: more.utf8Start, count: more.utf8CodeUnitCount)
        while let byte = peek {
            if byte == UInt8(ascii: "%") {
                guard position + 2 < bytes.count, bytes[position + 1].hexDigitValue != nil,
                    bytes[position + 2].hexDigitValue != nil
                else { return false }
                position += 3
            } else if Self.isUnreservedOrDelimiter(byte) || extra.contains(byte) {
                position += 1
            } else if byte >= 0x80, allowsUnicode {
                // Private use is for queries alone: U+E000 to U+F8FF begin with EE or EF.
                if byte == 0xEE, !allowsPrivateUse { return false }
                position += 1
            } else {
                return true
            }
        }
        return true
    }

    private static func isUnreservedOrDelimiter(_ byte: UInt8) -> Bool {
        if byte.isASCIILetter || byte.isASCIIDigit { return true }
        return switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
            UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "'"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="):
            true
        default: false
        }
    }
}
