/// One look over Markdown before cmark-gfm sees it: whether reading would take too long.
///
/// cmark-gfm 0.29.0.gfm.6 takes quadratic time on some texts that nobody types: brackets and
/// emphasis that open and never close, tables of thousands of columns, unclosed declarations,
/// quotes within quotes within quotes. The survey is linear. It bounds what cmark would do, in
/// steps of about a nanosecond, for each run of lines between blank lines, and stops at the first
/// that goes beyond ``workLimit``. Ordinary text needs a few steps for each byte.
struct MarkdownSurvey {
    /// Why a text is refused, and where.
    struct Excess {
        enum Reason {
            case nesting
            case tableColumns(Int)
            case tableCells
            case work
        }

        var reason: Reason
        /// The start of a line, in bytes.
        var offset: Int
    }

    /// How many quotes and list items may stand in one another.
    static let nestingLimit = 100
    /// How many columns a table may have.
    static let columnLimit = 1000
    /// How many cells may be missing from the ends of rows, in all tables together.
    static let missingCellLimit = 100_000
    /// Nanoseconds, roughly, for the worst text that is let through.
    static let workLimit = 2_000_000_000

    /// The first reason to refuse the text; `nil` when it can be read.
    private(set) var excess: Excess?
    /// Offsets of lines that look like the definition of a footnote.
    private(set) var footnoteLines: [Int] = []

    private var work = 0
    private var missingCells = 0
    private var openContainers = 0
    private var isAfterBlankLine = true
    private var section = Section(start: 0)

    init(of bytes: [UInt8], from offset: Int) {
        section = Section(start: offset)
        bytes.withUnsafeBufferPointer { text in
            var lineStart = offset
            while lineStart < text.count, excess == nil {
                let prefix = LinePrefix(of: text, from: lineStart)
                let next: Int
                if prefix.isBlankLine {
                    next = Self.afterLineEnd(in: text, at: prefix.end)
                    finishSection(at: next)
                } else {
                    next = readLine(of: text, from: lineStart, prefix)
                }
                noteNesting(prefix, lineStart: lineStart)
                isAfterBlankLine = prefix.isBlankLine
                lineStart = next
            }
            if excess == nil { finishSection(at: text.count) }
        }
    }

    /// Keeps an upper bound of how many blocks are open, as a line goes through each of them.
    private mutating func noteNesting(_ prefix: LinePrefix, lineStart: Int) {
        if prefix.isBlankLine, prefix.markers == 0 {
            work += 20 * openContainers
            return
        }
        if prefix.markers > 0 || isAfterBlankLine {
            // A list item takes two columns of indentation at least, a quote its own mark.
            openContainers = min(openContainers, prefix.width / 2) + prefix.markers
        }
        if openContainers > Self.nestingLimit {
            refuse(.nesting, at: lineStart)
        }
    }

    /// Counts what costs time in a line and returns where the next one starts.
    private mutating func readLine(
        of text: UnsafeBufferPointer<UInt8>, from lineStart: Int, _ prefix: LinePrefix
    ) -> Int {
        if prefix.end + 1 < text.count, text[prefix.end] == 0x5B, text[prefix.end + 1] == 0x5E {
            footnoteLines.append(lineStart)
        }
        var line = LineCount()
        let end = line.read(text, from: prefix.end, into: &section)
        work += line.work
        noteTable(line, lineStart: lineStart, end: end)
        section.lines += 1
        section.bars += line.bars
        return Self.afterLineEnd(in: text, at: end)
    }

    /// The start of the line after a line end: LF, CR LF or CR.
    private static func afterLineEnd(in text: UnsafeBufferPointer<UInt8>, at end: Int) -> Int {
        let isPair = end + 1 < text.count && text[end] == 0x0D && text[end + 1] == 0x0A
        return end + (isPair ? 2 : 1)
    }

    private mutating func noteTable(_ line: LineCount, lineStart: Int, end: Int) {
        let cells = line.bars + 1
        if line.isDelimiterRow {
            // cmark tries the whole paragraph so far as the header's row.
            work += 2 * (section.bars + section.lines + cells) * (end - section.start)
            if cells > Self.columnLimit { refuse(.tableColumns(cells), at: lineStart) }
            section.columns = line.bars > 0 ? max(section.columns, line.bars - 1) : 0
        } else if section.columns > 0 {
            work += 2 * cells * (end - lineStart)
            missingCells += max(0, section.columns - cells)
            if missingCells > Self.missingCellLimit { refuse(.tableCells, at: lineStart) }
        }
    }

    private mutating func finishSection(at end: Int) {
        work += section.work(end: end)
        if work > Self.workLimit { refuse(.work, at: section.start) }
        section = Section(start: end)
    }

    private mutating func refuse(_ reason: Excess.Reason, at offset: Int) {
        if excess == nil { excess = Excess(reason: reason, offset: offset) }
    }
}

extension MarkdownSurvey {
    /// What has been counted since the last blank line: no paragraph is longer.
    struct Section {
        let start: Int
        var lines = 0
        var bars = 0
        /// Of the last table that may have begun; zero before one.
        var columns = 0
        var brackets = Nesting()
        var emphasis = EmphasisNesting()
        /// `<?`, `<!X`, `<![`: each is sought an end for to the end of the paragraph.
        var declarations = 0

        /// What cmark may do for inlines, in nanoseconds.
        func work(end: Int) -> Int {
            5 * brackets.work + 8 * emphasis.work + declarations * (end - start)
        }
    }

    /// How many marks are open at once, and how often one is sought that opened.
    struct Nesting {
        private var open = 0
        private var deepest = 0
        private var closers = 0

        var work: Int { deepest * closers }

        mutating func opened() {
            open += 1
            deepest = max(deepest, open)
        }

        mutating func closed() {
            closers += 1
            open = max(0, open - 1)
        }
    }

    /// The same for runs of `*`, `_` and `~`, which close those of their own kind and length.
    struct EmphasisNesting {
        private var open: [Int] = []
        private var total = 0
        private var deepest = 0
        private var closers = 0

        var work: Int { deepest * closers }

        mutating func noteRun(
            of mark: UInt8, length: Int, mayOpen: Bool, mayClose: Bool
        ) {
            if open.isEmpty { open = Array(repeating: 0, count: 12) }
            let kind = (mark == 0x2A ? 0 : mark == 0x5F ? 1 : 2) * 4 + min(length, 4) - 1
            if mayClose {
                closers += 1
                if open[kind] > 0 {
                    open[kind] -= 1
                    total -= 1
                    return
                }
            }
            if mayOpen {
                open[kind] += 1
                total += 1
                deepest = max(deepest, total)
            }
        }
    }
}

extension MarkdownSurvey.Excess {
    /// The finding, at the line where it is.
    func diagnostic(in file: SourceFile, id: SourceFile.ID) -> Diagnostic {
        let line = file.line(at: offset)
        let length = min(file.lineText(line).utf8.count, 80)
        let range = SourceRange(file: id, offset, offset + length)
        return Diagnostic(.markdownTooComplex, at: range, message)
    }

    private var message: String {
        switch reason {
        case .nesting:
            """
            quotes and lists stand more than \(MarkdownSurvey.nestingLimit) deep in one another \
            here; use fewer levels
            """
        case .tableColumns(let count):
            """
            a table of \(count) columns; split it into tables of at most \
            \(MarkdownSurvey.columnLimit)
            """
        case .tableCells:
            """
            the rows up to here lack more than \(MarkdownSurvey.missingCellLimit) cells of their \
            tables; give every row as many cells as its header, or split the tables
            """
        case .work:
            """
            the text from here to the next blank line has too many *, _, ~, [, | or < that do not \
            pair up; divide it by blank lines, or write \\ before those that are plain characters
            """
        }
    }
}
