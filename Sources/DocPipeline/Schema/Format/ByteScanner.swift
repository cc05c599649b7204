/// A place in the bytes of one text; each format's grammar is a method that moves it on.
struct ByteScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var position = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Moves past one byte when it is the one given.
    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard let next = peek, UInt32(next) == byte.value else { return false }
        position += 1
        return true
    }

    /// Moves past an ASCII letter in either case; `letter` is lower case.
    mutating func takeLetter(_ letter: Unicode.Scalar) -> Bool {
        guard let next = peek, UInt32(next | 0x20) == letter.value else { return false }
        position += 1
        return true
    }

    /// The number that exactly `count` decimal digits make.
    mutating func takeNumber(digits count: Int) -> Int? {
        guard position + count <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[position..<position + count] {
            guard byte.isASCIIDigit else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        position += count
        return value
    }

    /// Moves past all bytes that hold, and says how many.
    mutating func takeWhile(_ holds: (UInt8) -> Bool) -> Int {
        let start = position
        while let byte = peek, holds(byte) { position += 1 }
        return position - start
    }
}
