/// Running text on its way to lines: UTF-8 in which a blank may become a line end.
struct TextFlow {
    /// A blank at which no line ends; written as a blank.
    static let fixedBlank: UInt8 = 0x01
    /// A line end that was typed.
    static let lineBreak: UInt8 = 0x0A

    private(set) var bytes: [UInt8] = []

    mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }

    mutating func append(_ other: TextFlow) { bytes += other.bytes }

    /// Adds a blank.
    mutating func space() { bytes.append(0x20) }

    mutating func breakLine() { bytes.append(Self.lineBreak) }

    /// Adds text that stays on the line of the word before it, after a blank.
    mutating func append(afterFixedBlank text: String) {
        if let last = bytes.last, last > 0x20 { bytes.append(Self.fixedBlank) }
        append(text)
    }

    /// The text on one line, blanks at both ends left out, for a cell of a table.
    var line: [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte > 0x20 {
                line.append(byte)
            } else if let last = line.last, last != 0x20 {
                line.append(0x20)
            }
        }
        if line.last == 0x20 { line.removeLast() }
        return line
    }
}
