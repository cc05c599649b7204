/// Where the cells of a Markdown table stand, row by row, the header first.
struct TableCells {
    /// In bytes of the source, without blanks around; empty cells are left out.
    private(set) var ranges: [Range<Int>] = []

    /// - Parameters:
    ///   - source: the whole file
    ///   - range: the table, from its header on
    init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var line = range.lowerBound
        var row = 0
        while line < range.upperBound {
            var end = line
            while end < range.upperBound, !source[end].isLineEnd { end += 1 }
            // The second line says how the columns are set.
            if row != 1 { readRow(source, line..<end) }
            row += 1
            while end < range.upperBound, source[end].isLineEnd { end += 1 }
            line = end
        }
    }

    private mutating func readRow(_ source: UnsafeBufferPointer<UInt8>, _ row: Range<Int>) {
        var start = row.lowerBound
        var place = start
        while place < row.upperBound {
            if source[place] == UInt8(ascii: "\\") {
                place += 2
                continue
            }
            if source[place] == UInt8(ascii: "|") {
                addCell(source, start..<place)
                start = place + 1
            }
            place += 1
        }
        addCell(source, start..<row.upperBound)
    }

    private mutating func addCell(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var start = range.lowerBound
        var end = range.upperBound
        // A table that is set in a quotation has its mark before each row.
        while start < end, source[start].isBlank || source[start] == UInt8(ascii: ">") {
            start += 1
        }
        while end > start, source[end - 1].isBlank { end -= 1 }
        if start < end { ranges.append(start..<end) }
    }
}
