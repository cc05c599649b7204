/// Writes blocks as CommonMark with GitHub's tables and footnotes.
struct MarkdownWriter {
    private(set) var bytes: [UInt8] = []
    /// What each line of the present block begins with: blanks in a list, `> ` in a quotation.
    private var margin: [UInt8] = []
    /// Whether the present line has its mark already, and nothing after it.
    private var isAfterMark = false
    /// What kind of list ended last on which margin: the next must look different.
    private var lastList: (marker: UInt8, margin: Int)?

    // MARK: Lines

    /// Begins a block: after an empty line, unless it is the first of an item.
    private mutating func beginBlock(isTight: Bool = false) {
        if isAfterMark {
            isAfterMark = false
            return
        }
        guard !bytes.isEmpty else { return }
        if !isTight {
            bytes.append(0x0A)
            bytes += margin.trimmed
        }
        newLine()
    }

    private mutating func newLine() {
        bytes.append(0x0A)
        bytes += margin
    }

    /// Lines of one block; the first stands where the block begins.
    private mutating func lines(_ content: [UInt8]) {
        var isFirst = true
        for line in content.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !isFirst {
                if line.isEmpty {
                    bytes.append(0x0A)
                    bytes += margin.trimmed
                    continue
                }
                newLine()
            }
            isFirst = false
            bytes += line
        }
    }

    /// Blocks that stand behind a mark, with their further lines below its end.
    private mutating func behind(
        _ mark: String, continuing: String, _ content: (inout MarkdownWriter) -> Void
    ) {
        bytes += Array(mark.utf8)
        let outer = margin
        margin += Array(continuing.utf8)
        isAfterMark = true
        content(&self)
        if isAfterMark {
            while bytes.last == 0x20 { bytes.removeLast() }
            isAfterMark = false
        }
        margin = outer
    }

    // MARK: Blocks

    mutating func blocks(_ blocks: [Block], isTight: Bool = false) {
        for (place, block) in blocks.enumerated() {
            // Two paragraphs without an empty line between them would be one.
            let isClose = if case .list = block { isTight && place > 0 } else { false }
            self.block(block, isTight: isClose)
        }
    }

    private mutating func block(_ block: Block, isTight: Bool) {
        switch block {
        case .heading(let heading):
            self.heading(heading.content, level: heading.level, id: heading.anchor?.name)
        case .paragraph(let paragraph): self.paragraph(paragraph.content, isTight: isTight)
        case .list(let list): self.list(list, isTight: isTight)
        case .table(let table): self.table(table)
        case .quote(let blocks): quote(blocks)
        case .code(let code): self.code(code)
        case .thematicBreak:
            endList()
            beginBlock()
            lines(Array("***".utf8))
        case .edge(let edge):
            endList()
            beginBlock()
            lines(Array((edge.isStart ? "::: \(edge.container.rawValue)" : ":::").utf8))
        case .notice(let notice): paragraph(notice.content)
        case .record(let record): blocks(record.blocks)
        case .revised(let revision, let inner): if !revision.isGone { blocks(inner) }
        case .letterhead, .titleBlock, .facts, .agenda, .contents, .roll, .annex, .chat,
            .endorsements, .signatures:
            break  // Made of front matter, not of Markdown.
        }
    }

    private mutating func endList() { lastList = nil }

    mutating func heading(_ content: [Inline], level: Int, id: String? = nil) {
        endList()
        beginBlock()
        var line = MarkdownLine(content, isOneLine: true).bytes
        // A closing row of # would be taken off, unless the last is escaped already.
        let escapes = line.dropLast().reversed().prefix { $0 == 0x5C }.count
        if line.last == 0x23, escapes.isMultiple(of: 2) {
            line.insert(0x5C, at: line.count - 1)
        }
        let marks = [UInt8](repeating: 0x23, count: max(1, min(level, 6)))
        let name = id.map { Array(" {#\($0)}".utf8) } ?? []
        bytes += marks + (line.isEmpty ? [] : [0x20]) + line + name
    }

    private mutating func paragraph(_ content: [Inline], isTight: Bool = false) {
        let line = MarkdownLine(content).bytes
        guard !line.isEmpty else { return }
        endList()
        beginBlock(isTight: isTight)
        lines(line)
    }

    private mutating func quote(_ content: [Block]) {
        guard !content.isEmpty else { return }
        endList()
        beginBlock()
        behind("> ", continuing: "> ") { $0.blocks(content) }
    }

    private mutating func code(_ code: CodeBlock) {
        endList()
        beginBlock()
        let text = Array(code.text.utf8)
        let fence = [UInt8](repeating: 0x60, count: max(3, text.longestRun(of: 0x60) + 1))
        lines(fence + Array((code.language ?? "").utf8) + [0x0A] + text + [0x0A] + fence)
    }

    private mutating func list(_ list: List, isTight: Bool) {
        guard !list.items.isEmpty else { return }
        var marker = list.marker.delimiter
        if let last = lastList, last.margin == margin.count, last.marker == marker {
            if marker == UInt8(ascii: "-") {
                marker = UInt8(ascii: "+")
            } else {
                // Two lists with numbers are told apart only by what stands between them.
                beginBlock()
                bytes += Array("<!-- -->".utf8)
            }
        }
        // Only a list that begins at 1 can follow a paragraph without an empty line.
        let isClose = isTight && list.marker.beginsAtOne && !list.beginsEmpty
        beginBlock(isTight: isClose)
        for (place, item) in list.items.enumerated() {
            if place > 0 { beginBlock(isTight: list.isTight) }
            let mark = list.marker.mark(of: place, marker)
            behind(mark + " ", continuing: String(repeating: " ", count: mark.utf8.count + 1)) {
                $0.lastList = nil
                $0.blocks(item.blocks, isTight: list.isTight)
            }
        }
        lastList = (marker, margin.count)
    }

    private mutating func table(_ table: Table) {
        guard !table.header.isEmpty || !table.rows.isEmpty else { return }
        endList()
        beginBlock()
        let columns = max(table.alignments.count, 1)
        let header =
            table.header.isEmpty
            ? Array(repeating: Table.Cell([]), count: columns) : table.header
        row(header)
        newLine()
        bytes += Array("|".utf8)
        for place in 0..<columns {
            let alignment = place < table.alignments.count ? table.alignments[place] : .natural
            bytes += Array(" \(alignment.rule) |".utf8)
        }
        for cells in table.rows {
            newLine()
            row(cells)
        }
    }

    private mutating func row(_ cells: [Table.Cell]) {
        bytes += Array("|".utf8)
        for cell in cells {
            bytes.append(0x20)
            bytes += MarkdownLine(cell.content, isOneLine: true, isCell: true).bytes
            bytes += Array(" |".utf8)
        }
    }

    // MARK: Beside the text

    /// Ends no comment early: two hyphens become a dash, and so does one at either end.
    mutating func comment(_ text: String) {
        endList()
        beginBlock()
        var words = text
        while words.contains("--") { words = words.replacing("--", with: "–") }
        if words.hasPrefix(">") || words.hasPrefix("-") { words = " " + words }
        let lines = words.split(whereSeparator: \.isNewline).filter {
            !$0.allSatisfy(\.isWhitespace)
        }
        self.lines(Array("<!-- \(lines.joined(separator: "\n")) -->".utf8))
    }

    mutating func footnote(_ number: Int, _ footnote: Footnote) {
        endList()
        beginBlock()
        behind("[^\(number)]: ", continuing: "    ") { writer in
            // Only a paragraph can begin on the line of the mark.
            if case .paragraph? = footnote.blocks.first {
                writer.blocks(footnote.blocks)
            } else if !footnote.blocks.isEmpty {
                while writer.bytes.last == 0x20 { writer.bytes.removeLast() }
                writer.newLine()
                writer.isAfterMark = true
                writer.blocks(footnote.blocks)
            }
        }
    }
}

extension [UInt8] {
    /// Without blanks at the end.
    fileprivate var trimmed: ArraySlice<UInt8> {
        var end = count
        while end > 0, self[end - 1] == 0x20 { end -= 1 }
        return self[..<end]
    }

    func longestRun(of byte: UInt8) -> Int {
        var longest = 0
        var run = 0
        for other in self {
            run = other == byte ? run + 1 : 0
            longest = Swift.max(longest, run)
        }
        return longest
    }
}

extension List {
    /// Whether its first item begins with nothing, which cannot follow a paragraph closely.
    fileprivate var beginsEmpty: Bool {
        guard case .paragraph? = items.first?.blocks.first else { return true }
        return false
    }
}

extension List.Marker {
    fileprivate var delimiter: UInt8 {
        switch self {
        case .bullet: UInt8(ascii: "-")
        case .number(_, let isParenthesis): UInt8(ascii: isParenthesis ? ")" : ".")
        }
    }

    fileprivate var beginsAtOne: Bool {
        switch self {
        case .bullet: true
        case .number(let start, _): start == 1
        }
    }

    fileprivate func mark(of place: Int, _ delimiter: UInt8) -> String {
        let sign = String(Unicode.Scalar(delimiter))
        switch self {
        case .bullet: return sign
        case .number(let start, _): return "\(min(start + place, 999_999_999))" + sign
        }
    }
}

extension Table.Alignment {
    fileprivate var rule: String {
        switch self {
        case .natural: "---"
        case .left: ":--"
        case .center: ":-:"
        case .right: "--:"
        }
    }
}
