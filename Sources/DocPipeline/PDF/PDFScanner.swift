/// Reads PDF values from bytes, at a place that moves on.
///
/// Whatever the bytes hold, it ends: nesting is limited, and a value that cannot be read is `nil`.
struct PDFScanner {
    let bytes: [UInt8]
    private(set) var position: Int

    /// Deeper nesting than any writer makes.
    private static let depthLimit = 64

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = max(0, min(position, bytes.count))
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The value that begins here, after white space and comments.
    mutating func value() -> PDFObject? { value(depth: 0) }

    /// `12 0 obj`, the value, and its stream; the number must be the one that is looked for.
    mutating func indirectObject(
        _ wanted: Int, length: (PDFObject) -> Int?
    ) -> PDFObject? {
        guard number() == Double(wanted), number() != nil, keyword("obj"), let value = value()
        else { return nil }
        guard case .dictionary(let entries) = value, keyword("stream") else { return value }
        if byte == 0x0D { position += 1 }
        if byte == 0x0A { position += 1 }
        guard let count = entries["Length"].flatMap(length), count >= 0,
            count <= bytes.count - position
        else { return nil }
        let start = position
        position += count
        guard keyword("endstream") else { return nil }
        return .stream(entries, start..<start + count)
    }

    /// Takes a word if it stands here.
    mutating func keyword(_ word: String) -> Bool {
        skipSpace()
        guard bytes[position...].starts(with: word.utf8) else { return false }
        let end = position + word.utf8.count
        guard end == bytes.count || !Self.isRegular(bytes[end]) else { return false }
        position = end
        return true
    }

    /// A number, if one stands here.
    mutating func number() -> Double? {
        skipSpace()
        let start = position
        while let byte, byte == 0x2B || byte == 0x2D || byte == 0x2E || Self.isDigit(byte) {
            position += 1
        }
        guard position > start, position - start <= 32 else { return nil }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        return Double(text.hasPrefix(".") ? "0" + text : text.hasSuffix(".") ? text + "0" : text)
            ?? Double(text.replacing("-.", with: "-0."))
    }

    mutating func skipSpace() {
        while let byte {
            if byte == 0x25 {
                while let next = self.byte, next != 0x0A, next != 0x0D { position += 1 }
            } else if Self.isSpace(byte) {
                position += 1
            } else {
                return
            }
        }
    }

    private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private mutating func value(depth: Int) -> PDFObject? {
        skipSpace()
        guard depth < Self.depthLimit, let byte else { return nil }
        switch byte {
        case 0x2F: return .name(name())
        case 0x28: return literalString().map { .string($0) }
        case 0x3C:
            return peek(1) == 0x3C
                ? dictionary(depth: depth) : hexadecimalString().map { .string($0) }
        case 0x5B: return array(depth: depth)
        case 0x2B, 0x2D, 0x2E, 0x30...0x39: return numberOrReference()
        default:
            if keyword("true") { return .bool(true) }
            if keyword("false") { return .bool(false) }
            return keyword("null") ? .null : nil
        }
    }

    private mutating func numberOrReference() -> PDFObject? {
        guard let first = number() else { return nil }
        guard let target = Int(exactly: first), target >= 0 else { return .number(first) }
        let afterFirst = position
        if let generation = number(), generation >= 0, keyword("R") { return .reference(target) }
        position = afterFirst
        return .number(first)
    }

    private mutating func array(depth: Int) -> PDFObject? {
        position += 1
        var items: [PDFObject] = []
        while true {
            skipSpace()
            if byte == 0x5D {
                position += 1
                return .array(items)
            }
            guard let item = value(depth: depth + 1) else { return nil }
            items.append(item)
        }
    }

    private mutating func dictionary(depth: Int) -> PDFObject? {
        position += 2
        var entries: [String: PDFObject] = [:]
        while true {
            skipSpace()
            if byte == 0x3E, peek(1) == 0x3E {
                position += 2
                return .dictionary(entries)
            }
            guard byte == 0x2F else { return nil }
            let key = name()
            guard let item = value(depth: depth + 1) else { return nil }
            entries[key] = item
        }
    }

    /// After the slash; `#41` stands for a byte.
    private mutating func name() -> String {
        position += 1
        var name: [UInt8] = []
        while let byte, Self.isRegular(byte) {
            position += 1
            if byte == 0x23, let high = self.byte.flatMap(Self.hexadecimal),
                let low = peek(1).flatMap(Self.hexadecimal)
            {
                name.append(high << 4 | low)
                position += 2
            } else {
                name.append(byte)
            }
        }
        return String(decoding: name, as: UTF8.self)
    }

    private mutating func hexadecimalString() -> [UInt8]? {
        position += 1
        var digits: [UInt8] = []
        while let byte {
            position += 1
            if byte == 0x3E {
                if digits.count % 2 == 1 { digits.append(0) }
                return stride(from: 0, to: digits.count, by: 2).map {
                    digits[$0] << 4 | digits[$0 + 1]
                }
            }
            if let digit = Self.hexadecimal(byte) {
                digits.append(digit)
            } else if !Self.isSpace(byte) {
                return nil
            }
        }
        return nil
    }

    private mutating func literalString() -> [UInt8]? {
        position += 1
        var string: [UInt8] = []
        var open = 1
        while let byte {
            position += 1
            switch byte {
            case 0x28:
                open += 1
                string.append(byte)
            case 0x29:
                open -= 1
                if open == 0 { return string }
                string.append(byte)
            case 0x5C: escape(&string)
            default: string.append(byte)
            }
        }
        return nil
    }

    /// After a backslash (7.3.4.2).
    private mutating func escape(_ string: inout [UInt8]) {
        guard let byte else { return }
        position += 1
        switch byte {
        case 0x6E: string.append(0x0A)
        case 0x72: string.append(0x0D)
        case 0x74: string.append(0x09)
        case 0x62: string.append(0x08)
        case 0x66: string.append(0x0C)
        case 0x0A: break
        case 0x0D: if self.byte == 0x0A { position += 1 }
        case 0x30...0x37:
            var code = Int(byte - 0x30)
            for _ in 0..<2 {
                guard let next = self.byte, (0x30...0x37).contains(next) else { break }
                code = code * 8 + Int(next - 0x30)
                position += 1
            }
            string.append(UInt8(truncatingIfNeeded: code))
        default: string.append(byte)
        }
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B || byte == 0
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Neither white space nor a delimiter (7.2.2).
    private static func isRegular(_ byte: UInt8) -> Bool {
        guard !isSpace(byte) else { return false }
        switch byte {
        case 0x28, 0x29, 0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x2F, 0x25: return false
        default: return true
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}
