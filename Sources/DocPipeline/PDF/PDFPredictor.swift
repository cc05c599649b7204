/// Undoes the differences that PNG's filters made of rows before they were packed (7.4.4.4).
struct PDFPredictor {
    /// From 10 on it is one of PNG's, and each row says which.
    private let kind: Int
    private let columns: Int

    init(_ parameters: [String: PDFObject]?) {
        kind = parameters?["Predictor"]?.integer ?? 1
        columns = parameters?["Columns"]?.integer ?? 1
    }

    /// The rows as they were; `nil` for a filter that no table of objects uses.
    func undone(_ bytes: [UInt8]) -> [UInt8]? {
        guard kind > 1 else { return bytes }
        guard kind >= 10, (1...65_536).contains(columns) else { return nil }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var above = [UInt8](repeating: 0, count: columns)
        var start = 0
        while bytes.count - start > columns {
            var row = Array(bytes[start + 1...start + columns])
            guard Self.undo(bytes[start], in: &row, above) else { return nil }
            result += row
            above = row
            start += columns + 1
        }
        return result
    }

    /// Adds to each byte what was taken from it: its neighbours' values (PNG, 9.2).
    private static func undo(_ filter: UInt8, in row: inout [UInt8], _ above: [UInt8]) -> Bool {
        guard filter <= 4 else { return false }
        guard filter > 0 else { return true }
        for index in row.indices {
            let left = index > 0 ? row[index - 1] : 0
            switch filter {
            case 1: row[index] &+= left
            case 2: row[index] &+= above[index]
            case 3: row[index] &+= UInt8((Int(left) + Int(above[index])) / 2)
            default:
                let corner = index > 0 ? above[index - 1] : 0
                row[index] &+= nearest(Int(left), Int(above[index]), Int(corner))
            }
        }
        return true
    }

    /// Paeth's choice: the neighbour that is nearest to left + above − corner.
    private static func nearest(_ left: Int, _ above: Int, _ corner: Int) -> UInt8 {
        let (toLeft, toAbove) = (abs(above - corner), abs(left - corner))
        let toCorner = abs(left + above - 2 * corner)
        if toLeft <= toAbove, toLeft <= toCorner { return UInt8(left) }
        return UInt8(toAbove <= toCorner ? above : corner)
    }
}
