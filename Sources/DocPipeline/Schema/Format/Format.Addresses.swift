// Mailboxes, host names and Internet addresses.

extension ByteScanner {
    /// `Mailbox` (RFC 5321, 4.1.2), or with Unicode (RFC 6531, 3.3).
    mutating func readMailbox(allowsUnicode: Bool) -> Bool {
        guard readLocalPart(allowsUnicode: allowsUnicode), take("@") else { return false }
        guard take("[") else { return readHostname(allowsUnicode: allowsUnicode) }
        let start = position
        if takeLetter("i"), takeLetter("p"), takeLetter("v"), take("6"), take(":") {
            return readIPv6Address() && take("]")
        }
        position = start
        return readIPv4Address() && take("]")
    }

    private mutating func readLocalPart(allowsUnicode: Bool) -> Bool {
        if take("\"") { return readQuotedString(allowsUnicode: allowsUnicode) }
        repeat {
            let count = takeWhile { byte in
                byte >= 0x80
                    ? allowsUnicode
                    : byte.isASCIILetter || byte.isASCIIDigit || Self.atomMarks.contains(byte)
            }
            if count == 0 { return false }
        } while take(".")
        return true
    }

    /// The punctuation of `atext` (RFC 5322, 3.2.3).
    private static let atomMarks = Array("!#$%&'*+-/=?^_`{|}~".utf8)

    private mutating func readQuotedString(allowsUnicode: Bool) -> Bool {
        while let byte = peek {
            position += 1
            if byte == UInt8(ascii: "\"") { return true }
            if byte == UInt8(ascii: "\\") {
                guard let quoted = peek, (0x20...0x7E).contains(quoted) else { return false }
                position += 1
            } else if byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !allowsUnicode) {
                return false
            }
        }
        return false
    }

    /// Labels of letters, digits and inner hyphens with dots between them.
    ///
    /// Each has at most 63 bytes, all together 253 (RFC 1123, 2.1). Whether an `xn--` label decodes
    /// is not looked at.
    mutating func readHostname(allowsUnicode: Bool) -> Bool {
        let start = position
        repeat {
            let label = position
            let count = takeWhile { byte in
                byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
                    || (byte >= 0x80 && allowsUnicode)
            }
            guard (1...63).contains(count), bytes[label] != UInt8(ascii: "-"),
                bytes[position - 1] != UInt8(ascii: "-")
            else { return false }
        } while take(".")
        return position - start <= 253
    }

    /// Four decimal octets without leading zeros (RFC 3986, 3.2.2).
    mutating func readIPv4Address() -> Bool {
        for octet in 0..<4 {
            if octet > 0, !take(".") { return false }
            let start = position
            let count = takeWhile(\.isASCIIDigit)
            guard (1...3).contains(count) else { return false }
            let value = bytes[start..<position].reduce(0) { $0 * 10 + Int($1 - 0x30) }
            if value > 255 || (count > 1 && bytes[start] == UInt8(ascii: "0")) { return false }
        }
        return true
    }

    /// RFC 4291, 2.2: eight groups, one run of zeros written `::`, the last two as IPv4.
    mutating func readIPv6Address() -> Bool {
        var groups = 0
        var hasGap = false
        if take(":") {
            guard take(":") else { return false }
            hasGap = true
        }
        while let byte = peek, byte.hexDigitValue != nil {
            let start = position
            let count = takeWhile { $0.hexDigitValue != nil }
            if peek == UInt8(ascii: ".") {
                position = start
                guard readIPv4Address() else { return false }
                groups += 2
                return groups == 8 || (hasGap && groups < 8)
            }
            groups += 1
            guard count <= 4, groups <= 8 else { return false }
            guard take(":") else { break }
            if take(":") {
                if hasGap { return false }
                hasGap = true
            } else if peek?.hexDigitValue == nil {
                return false
            }
        }
        return hasGap ? groups < 8 : groups == 8
    }
}
