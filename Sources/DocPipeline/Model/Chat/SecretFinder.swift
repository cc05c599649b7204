/// Finds what ``Redaction`` masks, in the order of the text and without overlaps.
struct SecretFinder {
    private let bytes: [UInt8]
    private var found: [(range: Range<Int>, kind: Masked.Kind)] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func secrets() -> [(range: Range<Int>, kind: Masked.Kind)] {
        var finder = self
        finder.run()
        return finder.found
    }

    private mutating func run() {
        var place = 0
        // A word starts where no letter or digit stands before.
        var isWordStart = true
        while place < bytes.count {
            let byte = bytes[place]
            // Scripts without blanks between words may have a label anywhere.
            if isWordStart || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(")
                || byte >= 0xE3,
                let end = secret(at: place)
            {
                place = end
                isWordStart = false
                continue
            }
            if byte == UInt8(ascii: "@"), let end = address(around: place) {
                place = end
                isWordStart = false
                continue
            }
            isWordStart = !byte.isWord
            place += 1
        }
    }

    /// A secret that begins at a place; where the text goes on behind it.
    private mutating func secret(at place: Int) -> Int? {
        let byte = bytes[place]
        if byte.isASCIIDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") {
            return telephone(at: place)
        }
        if byte.lowerASCII == UInt8(ascii: "h"), let end = link(at: place) { return end }
        return labelled(at: place)
    }

    private mutating func add(_ range: Range<Int>, _ kind: Masked.Kind) -> Int {
        found.append((range, kind))
        return range.upperBound
    }

    // MARK: - E-mail addresses

    /// An address around an “@” (RFC 5322, 3.4.1, as far as people have them).
    private mutating func address(around at: Int) -> Int? {
        let floor = found.last?.range.upperBound ?? 0
        var start = at
        while start > floor, bytes[start - 1].isAddressWord { start -= 1 }
        var end = at + 1
        var lastDot: Int?
        while end < bytes.count, bytes[end].isWord || bytes[end] == 0x2D || bytes[end] == 0x2E {
            if bytes[end] == 0x2E { lastDot = end }
            end += 1
        }
        while end > at + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
        guard start < at, let lastDot, lastDot > at + 1 else { return nil }
        if lastDot >= end {
            guard bytes[at + 1..<end].contains(0x2E) else { return nil }
        }
        return add(start..<end, .addresses)
    }

    // MARK: - Telephone numbers

    /// A number of 7 to 15 digits (ITU-T E.164) in the groups that people write.
    private mutating func telephone(at start: Int) -> Int? {
        let number = DigitGroups(bytes, at: start)
        guard number.isTelephone(after: wordBefore(start)) else { return nil }
        return add(start..<number.end, .telephones)
    }

    /// The folded word in front of a place, with a colon between or not.
    private func wordBefore(_ place: Int) -> String {
        var end = place
        while end > 0, [0x20, 0x3A, 0x2E, 0x28, 0x09].contains(bytes[end - 1]) { end -= 1 }
        var start = end
        while start > 0, end - start < 16, bytes[start - 1].isWord { start -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    }

    // MARK: - Ways into a meeting

    /// A link, which is masked where it leads into a meeting; the figures in others are no secrets.
    private mutating func link(at start: Int) -> Int? {
        let scheme = LineScanner(bytes, start..<bytes.count)
        guard scheme.holds("https://", at: start) || scheme.holds("http://", at: start) else {
            return nil
        }
        var end = start
        while end < bytes.count, bytes[end] > 0x20, ![0x22, 0x3C, 0x3E].contains(bytes[end]) {
            end += 1
        }
        while end > start, [0x2E, 0x2C, 0x3B, 0x29, 0x21, 0x3F].contains(bytes[end - 1]) {
            end -= 1
        }
        if MeetingAccess.isMeetingLink(bytes[start..<end]) { return add(start..<end, .meetings) }
        return bytes[start..<end].contains(UInt8(ascii: "@")) ? nil : end
    }

    /// What follows “Meeting ID:” or “Passcode:” in one of several languages.
    private mutating func labelled(at start: Int) -> Int? {
        guard let (kind, end) = MeetingAccess.label(in: bytes, at: start) else { return nil }
        var scanner = LineScanner(bytes, end..<bytes.count)
        guard scanner.skipToValue() else { return nil }
        let value = scanner.offset
        switch kind {
        case .meetings:
            var last = value
            var digits = 0
            while last < bytes.count,
                bytes[last].isASCIIDigit || [0x20, 0x2D, 0x23].contains(bytes[last])
            {
                if bytes[last].isASCIIDigit { digits += 1 }
                last += 1
            }
            while last > value, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x2D { last -= 1 }
            return digits >= 6 ? add(value..<last, .meetings) : nil
        case .passcodes, .addresses, .telephones:
            var last = value
            while last < bytes.count, bytes[last] > 0x20 { last += 1 }
            while last > value, [0x2E, 0x2C, 0x3B, 0x29].contains(bytes[last - 1]) { last -= 1 }
            return last - value >= 3 ? add(value..<last, .passcodes) : nil
        }
    }
}

extension LineScanner {
    /// Goes from a label to its value, over a bracket, blanks and a colon, “is” or “=”.
    fileprivate mutating func skipToValue() -> Bool {
        skipBlanks()
        if next == UInt8(ascii: "("), let close = find(")"), close - offset < 40 {
            move(to: close + 1)
            skipBlanks()
        }
        guard take(":") || take("=") || take("：") || take("is ") || take("ist ") || take("est ")
        else { return false }
        skipBlanks()
        return !isAtEnd && next != 0x0A
    }
}

extension UInt8 {
    /// A digit, a letter of ASCII, or a part of one beyond.
    var isWord: Bool { isASCIIDigit || isASCIILetter || self >= 0x80 || self == 0x5F }

    /// What the part of an address before the “@” is made of.
    fileprivate var isAddressWord: Bool {
        isWord || [0x2E, 0x2D, 0x2B, 0x25, 0x27].contains(self)
    }
}
