/// The entries of a table of objects that is a stream: three numbers each, of fixed widths.
struct PDFTableFields {
    private let bytes: [UInt8]
    /// In bytes; the first may be 0, its number is then 1.
    private let widths: [Int]
    private var position = 0

    init(_ bytes: [UInt8], widths: [Int]) {
        self.bytes = bytes
        self.widths = widths
    }

    /// The next entry; `nil` at the end.
    mutating func next() -> (kind: Int, second: Int)? {
        guard widths.reduce(0, +) > 0, bytes.count - position >= widths.reduce(0, +) else {
            return nil
        }
        let kind = widths[0] == 0 ? 1 : number(widths[0])
        let second = number(widths[1])
        _ = number(widths[2])
        return (kind, second)
    }

    private mutating func number(_ width: Int) -> Int {
        defer { position += width }
        let value = bytes[position..<position + width].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Int(clamping: value)
    }
}
