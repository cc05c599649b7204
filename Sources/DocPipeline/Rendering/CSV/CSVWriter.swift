/// A table as comma-separated values (RFC 4180): UTF-8, CRLF, quotes only where a cell needs them.
struct CSVWriter {
    private(set) var bytes: [UInt8] = []

    /// Writes one line.
    mutating func row(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func write(_ cell: String) {
        let needsQuotes =
            cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
            || cell.hasPrefix(" ") || cell.hasSuffix(" ")
        guard needsQuotes else {
            bytes += cell.utf8
            return
        }
        bytes.append(0x22)
        for byte in cell.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }
}
