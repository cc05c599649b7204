/// The time zones of the tz database by their names, from a file of our own.
///
/// The file has one line for each name, sorted by bytes, after comment lines that begin with `#`
/// (`Scripts/make-zones.py` writes it). A look-up searches for its line and reads only that.
package struct TimeZoneTable: Sendable {
    private let bytes: [UInt8]

    /// A table over the bytes of the file; nothing is read yet.
    package init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether a name is one of the tz database, as a zone or as another name for one.
    package func exists(_ name: String) -> Bool { line(of: Array(name.utf8)) != nil }

    /// The rules of a zone; `nil` where the name is not in the table.
    ///
    /// Names are case-sensitive.
    package func zone(_ name: String) -> TimeZoneRules? {
        var line = line(of: Array(name.utf8))
        // Names may lead to names, but in the database never through more than two.
        for _ in 0..<4 {
            guard let fields = line?.split(separator: UInt8(ascii: " "), maxSplits: 2) else {
                break
            }
            guard fields.count == 3, fields[1].elementsEqual("=".utf8) else {
                return TimeZoneRules(name: name, fields: fields)
            }
            line = self.line(of: Array(fields[2]))
        }
        return nil
    }

    /// All names, sorted by bytes; for suggestions.
    package var names: [String] {
        bytes.split(separator: UInt8(ascii: "\n"))
            .filter { $0.first != UInt8(ascii: "#") }
            .map { String(decoding: $0.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self) }
    }

    /// The release of the tz database: "2025b"; empty where the file does not say.
    package var release: String {
        let mark = Array("# version ".utf8)
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            guard line.first == UInt8(ascii: "#") else { break }
            if line.starts(with: mark) {
                return String(decoding: line.dropFirst(mark.count), as: UTF8.self)
            }
        }
        return ""
    }

    /// The line of a name, by bisection over the bytes.
    private func line(of name: [UInt8]) -> ArraySlice<UInt8>? {
        guard let initial = name.first, initial != UInt8(ascii: "#") else { return nil }
        var low = 0
        var high = bytes.count
        while low < high {
            let line = lineRange(around: (low + high) / 2)
            let found = bytes[line].prefix { $0 != UInt8(ascii: " ") }
            if found.elementsEqual(name) { return bytes[line] }
            if found.lexicographicallyPrecedes(name) {
                low = line.upperBound + 1
            } else {
                high = line.lowerBound
            }
        }
        return nil
    }

    /// The line that holds a byte, without its line feed, which belongs to the line it ends.
    private func lineRange(around position: Int) -> Range<Int> {
        let lineFeed = UInt8(ascii: "\n")
        var start = position
        while start > 0, bytes[start - 1] != lineFeed { start -= 1 }
        var end = position
        while end < bytes.count, bytes[end] != lineFeed { end += 1 }
        return start..<end
    }
}
