/// Takes the bytes of a CSV file apart into cells, row by row.
///
/// Source: RFC 4180, 2; beyond it, any line end, other separators, and blanks around quotes.
package struct CSVScanner {
    package struct Cell {
        package var text: String
        /// As typed, quotes included, as offsets into the bytes.
        package var range: Range<Int>
    }

    /// Why a file cannot be read further.
    package enum Failure: Error {
        /// A quote at this offset has no partner.
        case unclosedQuote(Int)
        /// Text follows a closing quote.
        case textAfterQuote(Range<Int>)
    }

    /// The byte between cells: a comma, a semicolon or a tab.
    package let separator: UInt8
    private let bytes: [UInt8]
    private var offset: Int

    /// A scanner before the first row; the separator is the one the first line has most of, unless
    /// it is known.
    package init(_ bytes: [UInt8], separator: UInt8? = nil) {
        self.bytes = bytes
        offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        self.separator = separator ?? Self.separator(inFirstLineOf: bytes[offset...])
    }

    /// The cells of the next row; `nil` at the end of the file.
    ///
    /// An empty line is a row with one empty cell.
    package mutating func nextRow() throws(Failure) -> [Cell]? {
        guard offset < bytes.count else { return nil }
        var cells: [Cell] = []
        while true {
            cells.append(try nextCell())
            guard offset < bytes.count else { return cells }
            let byte = bytes[offset]
            offset += 1
            if byte == separator { continue }
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            return cells
        }
    }

    /// Leaves `offset` at the separator, the line end or the end of the file after the cell.
    private mutating func nextCell() throws(Failure) -> Cell {
        skipBlanks()
        if offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") { return try quotedCell() }
        let start = offset
        skipToEndOfCell()
        var end = offset
        while end > start, bytes[end - 1].isBlank { end -= 1 }
        return Cell(text: String(decoding: bytes[start..<end], as: UTF8.self), range: start..<end)
    }

    private mutating func quotedCell() throws(Failure) -> Cell {
        let quote = UInt8(ascii: "\"")
        let start = offset
        var text: [UInt8] = []
        offset += 1
        while true {
            guard offset < bytes.count else { throw .unclosedQuote(start) }
            let byte = bytes[offset]
            offset += 1
            if byte == quote {
                guard offset < bytes.count, bytes[offset] == quote else { break }
                offset += 1
            }
            text.append(byte)
        }
        let end = offset
        skipBlanks()
        let rest = offset
        skipToEndOfCell()
        if offset > rest { throw .textAfterQuote(rest..<offset) }
        return Cell(text: String(decoding: text, as: UTF8.self), range: start..<end)
    }

    private mutating func skipBlanks() {
        while offset < bytes.count, bytes[offset].isBlank, bytes[offset] != separator {
            offset += 1
        }
    }

    private mutating func skipToEndOfCell() {
        while offset < bytes.count, bytes[offset] != separator, !bytes[offset].isLineEnd {
            offset += 1
        }
    }

    private static func separator(inFirstLineOf bytes: ArraySlice<UInt8>) -> UInt8 {
        var counts: (commas: Int, semicolons: Int, tabs: Int) = (0, 0, 0)
        var isQuoted = false
        for byte in bytes {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte.isLineEnd { break }
            if byte == UInt8(ascii: ",") { counts.commas += 1 }
            if byte == UInt8(ascii: ";") { counts.semicolons += 1 }
            if byte == 0x09 { counts.tabs += 1 }
        }
        let most = max(counts.commas, counts.semicolons, counts.tabs)
        if most == counts.commas { return UInt8(ascii: ",") }
        return most == counts.semicolons ? UInt8(ascii: ";") : 0x09
    }
}
