internal import DocPipeline

/// One time that somebody was in a meeting, as a line of a report says it.
struct Session: Equatable {
    /// As written.
    var name: String
    /// Where the name stands in the decoded file.
    var range: Range<Int>
    /// In seconds since midnight.
    var joined: Int?
    var left: Int?
    /// As the report counts it, in seconds.
    var duration: Int?
}

/// Reads the lines of a report below the line that names its columns.
struct ReportReading {
    private(set) var sessions: [Session] = []
    /// Whether the lines say when each coming and going was.
    private(set) var hasTimes = false
    /// Lines below the names of the columns that have no name in them.
    private(set) var unread: [Range<Int>] = []
    /// Cells for a coming or a going that hold something else.
    private(set) var unreadTimes: [Range<Int>] = []

    private var columns: [Int: ReportColumn] = [:]
    /// The index in `sessions` of who came and has not gone yet.
    private var open: [String: Int] = [:]

    /// Reads a report; `nil` where no line names columns of the form.
    ///
    /// Where several lists follow each other, as in newer reports of Teams, the last one that has
    /// the times of every coming counts.
    init?(_ text: SavedText, form: any ReportForm) throws(CSVScanner.Failure) {
        var scanner = CSVScanner(text.bytes, separator: Self.separator(of: text))
        while let cells = try scanner.nextRow() {
            if let found = Self.columns(of: cells, form: form) {
                let isBetter = columns.isEmpty || found.values.contains(.joined)
                if isBetter {
                    sessions = []
                    unread = []
                    unreadTimes = []
                    open = [:]
                }
                columns = isBetter ? found : [:]
                hasTimes =
                    hasTimes || found.values.contains(.joined)
                    || found.values.contains(.eventTime)
                if !isBetter { break }
                continue
            }
            guard !columns.isEmpty, cells.contains(where: { !$0.text.isEmpty }) else { continue }
            take(cells)
        }
        if columns.isEmpty && sessions.isEmpty { return nil }
    }

    /// The sign between cells: the one that most of the first lines have most of.
    private static func separator(of text: SavedText) -> UInt8 {
        var counts: [UInt8: Int] = [0x09: 0, 0x2C: 0, 0x3B: 0]
        var lines = 0
        for line in text.lines {
            for byte in text.bytes[line] where counts[byte] != nil { counts[byte]? += 1 }
            lines += 1
            if lines == 30 { break }
        }
        // Dates have commas in them, and nothing has tabs.
        if counts[0x09] ?? 0 > 0 { return 0x09 }
        return counts[0x3B] ?? 0 > counts[0x2C] ?? 0 ? 0x3B : 0x2C
    }

    /// What the cells of a line name, where it names a person's and at least one more column.
    private static func columns(
        of cells: [CSVScanner.Cell], form: any ReportForm
    ) -> [Int: ReportColumn]? {
        guard cells.count > 1 else { return nil }
        var found: [Int: ReportColumn] = [:]
        var named = 0
        for (index, cell) in cells.enumerated() where !cell.text.isEmpty {
            named += 1
            if let column = form.columns[FoldedText(cell.text).text] { found[index] = column }
        }
        let hasName = found.values.contains(.name) || found.values.contains(.firstName)
        let says = found.values.contains { $0 != .other && $0 != .name && $0 != .firstName }
        return hasName && says && found.count * 2 > named ? found : nil
    }

    private mutating func take(_ cells: [CSVScanner.Cell]) {
        func cell(_ column: ReportColumn) -> CSVScanner.Cell? {
            cells.indices.first { columns[$0] == column }.map { cells[$0] }
        }
        let parts =
            [cell(.name)].compactMap(\.self)
            + [cell(.firstName), cell(.lastName)].compactMap(\.self)
        let name = parts.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
        guard let first = parts.first, !name.isEmpty, cells.count > 1 else {
            if let first = cells.first, let last = cells.last {
                unread.append(first.range.lowerBound..<last.range.upperBound)
            }
            return
        }
        let range =
            first.range.lowerBound..<max(first.range.upperBound, parts.last?.range.upperBound ?? 0)
        if let event = cell(.event)?.text, let time = seconds(cell(.eventTime)) {
            take(event: event, at: time, name: name, range: range)
            return
        }
        for time in [cell(.joined), cell(.left)].compactMap(\.self)
        where seconds(time) == nil && time.text.contains(where: { $0.isLetter || $0.isNumber }) {
            unreadTimes.append(time.range)
        }
        sessions.append(
            Session(
                name: name, range: range, joined: seconds(cell(.joined)),
                left: seconds(cell(.left)),
                duration: cell(.duration).flatMap { Self.duration($0.text) }))
    }

    /// A line for each coming and each going.
    private mutating func take(event: String, at time: Int, name: String, range: Range<Int>) {
        let word = FoldedText(event).text
        if word.hasPrefix("left") || word.hasPrefix("verlass") || word.hasPrefix("gegangen") {
            if let index = open.removeValue(forKey: name) {
                sessions[index].left = time
                return
            }
            sessions.append(Session(name: name, range: range, left: time))
        } else {
            open[name] = sessions.count
            sessions.append(Session(name: name, range: range, joined: time))
        }
    }

    private func seconds(_ cell: CSVScanner.Cell?) -> Int? {
        cell.flatMap { SavedMoment($0.text)?.time.seconds }
    }

    /// `75`, `75 mins`, `1h 15m 20s`, `1 hr 5 min`, `01:15:20`: in seconds.
    static func duration(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        if parts.count == 3, text.split(separator: ":").count == 3 {
            return parts[0] * 3600 + parts[1] * 60 + parts[2]
        }
        var total = 0
        var number: Int?
        var isRead = false
        for token in text.tokensOfDuration {
            if let value = Int(token) {
                if number != nil { return nil }
                number = value
                continue
            }
            guard let value = number else { return nil }
            let unit = token.lowercased()
            if unit.hasPrefix("h") || unit.hasPrefix("st") {
                total += value * 3600
            } else if unit.hasPrefix("m") {
                total += value * 60
            } else if unit.hasPrefix("s") {
                total += value
            } else {
                return nil
            }
            number = nil
            isRead = true
        }
        if let number { return isRead ? nil : number * 60 }
        return isRead ? total : nil
    }
}

extension String {
    /// Runs of digits and of letters.
    fileprivate var tokensOfDuration: [Substring] {
        var tokens: [Substring] = []
        var rest = self[...]
        while let first = rest.first {
            let run =
                first.isNumber
                ? rest.prefix { $0.isNumber }
                : first.isLetter ? rest.prefix { $0.isLetter } : rest.prefix(0)
            if run.isEmpty {
                rest = rest.dropFirst()
            } else {
                tokens.append(run)
                rest = rest.dropFirst(run.count)
            }
        }
        return tokens
    }
}
