/// Characters written so that Markdown reads them as themselves (CommonMark 2.4).
enum MarkdownEscape {
    /// Running text.
    ///
    /// An address that stands alone stays one, which readers make a link of; one that other marks
    /// touch would swallow them (GFM 6.9), and is written so that it is text.
    static func bytes(of text: String, beforeBracket: Bool, isLast: Bool, isCell: Bool) -> [UInt8] {
        let source = Array(text.utf8)
        guard source.contains(where: isSuspect) else { return source }
        let touched = touchedAddresses(source, isLast: isLast)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.count + 8)
        for (place, byte) in source.enumerated() {
            let next = place + 1 < source.count ? source[place + 1] : nil
            let before = place > 0 ? source[place - 1] : nil
            switch byte {
            case 0x0A, 0x0D, 0x09:
                bytes.append(0x20)
                continue
            case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "~"):
                bytes.append(0x5C)
            case UInt8(ascii: "_") where !(before.isAlphanumeric && next.isAlphanumeric):
                bytes.append(0x5C)
            case UInt8(ascii: "<") where next.map(mayBeginTag) ?? true: bytes.append(0x5C)
            case UInt8(ascii: "&") where mayBeEntity(source, place): bytes.append(0x5C)
            case UInt8(ascii: "!") where next == nil && beforeBracket: bytes.append(0x5C)
            case UInt8(ascii: "|") where isCell: bytes.append(0x5C)
            case UInt8(ascii: ":"), UInt8(ascii: "."):
                if touched.contains(place) { bytes.append(0x5C) }
            default: break
            }
            bytes.append(byte)
        }
        return bytes
    }

    /// The colon of `http:` and the full stop of `www.` where what follows up to the next blank
    /// holds, or may hold, marks.
    private static func touchedAddresses(_ source: [UInt8], isLast: Bool) -> Set<Int> {
        var places: Set<Int> = []
        for place in source.indices.dropLast() {
            let isScheme =
                source[place] == UInt8(ascii: ":") && source[place + 1] == UInt8(ascii: "/")
            let isName =
                source[place] == UInt8(ascii: ".") && place > 0
                && source[place - 1] | 0x20 == UInt8(ascii: "w")
            guard isScheme || isName else { continue }
            let rest = source[place...].prefix { $0 != 0x20 }
            let isAlone = rest.endIndex < source.count || isLast
            if !isAlone || rest.contains(where: mayTouch) { places.insert(place) }
        }
        return places
    }

    private static func mayTouch(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "_"), UInt8(ascii: "<"),
            UInt8(ascii: "&"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static func isSuspect(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09, 0x0A, 0x0D, UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"),
            UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "_"),
            UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "!"), UInt8(ascii: "|"),
            UInt8(ascii: ":"), UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func mayBeginTag(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "/"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "<"):
            true
        default: false
        }
    }

    /// Whether letters, digits or # follow an ampersand up to a semicolon.
    private static func mayBeEntity(_ source: [UInt8], _ place: Int) -> Bool {
        let rest = source[(place + 1)...].prefix(34)
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")) else {
            // What comes after this piece of text may go on.
            return rest.allSatisfy { Optional($0).isAlphanumeric || $0 == UInt8(ascii: "#") }
        }
        return end > place + 1
            && rest[..<end].allSatisfy { Optional($0).isAlphanumeric || $0 == UInt8(ascii: "#") }
    }

    /// Text that is shown letter by letter, between as many backquotes as it needs.
    static func code(_ text: String, isCell: Bool) -> [UInt8] {
        var source = Array(text.utf8).map { $0 == 0x0A || $0 == 0x09 ? 0x20 : $0 }
        guard !source.isEmpty else { return [] }
        let fence = [UInt8](repeating: 0x60, count: source.longestRun(of: 0x60) + 1)
        let isPadded =
            source.first == 0x60 || source.last == 0x60
            || source.first == 0x20 && source.last == 0x20 && source.contains { $0 != 0x20 }
        if isCell {
            source = source.flatMap { $0 == UInt8(ascii: "|") ? [0x5C, $0] : [$0] }
        }
        let padding: [UInt8] = isPadded ? [0x20] : []
        return fence + padding + source + padding + fence
    }

    /// Where a link or a picture leads.
    static func destination(_ address: String, isCell: Bool) -> [UInt8] {
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case 0x00...0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"):
                bytes += Array("%".utf8) + hexadecimal(byte)
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "_"),
                UInt8(ascii: "&"), UInt8(ascii: "~"), UInt8(ascii: "`"), UInt8(ascii: "["),
                UInt8(ascii: "]"), UInt8(ascii: "!"):
                bytes += [0x5C, byte]
            case UInt8(ascii: "|") where isCell: bytes += [0x5C, byte]
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    private static func hexadecimal(_ byte: UInt8) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }

    /// The title of a link, between double quotes.
    static func title(_ title: String, isCell: Bool) -> [UInt8] {
        bytes(of: title, beforeBracket: false, isLast: true, isCell: isCell).flatMap {
            byte -> [UInt8] in
            byte == 0x22 ? [0x5C, 0x22] : [byte]
        }
    }

    /// A line whose first characters would begin a heading, a list, a quotation, a rule, a table
    /// or a part (`:::`).
    static func lineStart(_ line: ArraySlice<UInt8>) -> [UInt8] {
        guard let first = line.first else { return [] }
        switch first {
        case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: ":"):
            return [0x5C] + line
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = line.prefix { (0x30...0x39).contains($0) }
            let rest = line.dropFirst(digits.count)
            guard digits.count <= 9, let mark = rest.first,
                mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")"),
                rest.count == 1 || rest.dropFirst().first == 0x20
            else { return Array(line) }
            return digits + [0x5C] + rest
        default: return Array(line)
        }
    }
}

extension UInt8? {
    fileprivate var isAlphanumeric: Bool {
        guard let byte = self else { return false }
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...0xFF:
            return true
        default: return false
        }
    }
}
