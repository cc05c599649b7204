/// One walk over cmark's tree that makes blocks of it, with what is found on the way.
struct MarkdownConversion {
    let positions: MarkdownPositions
    var content = MarkdownContent()
    var diagnostics: [Diagnostic] = []

    /// The lines, first and last, of code, HTML and footnotes: places where the definition of a
    /// footnote is accounted for.
    private var accountedLines: [ClosedRange<Int>] = []
    /// The block in which a tag was reported last: one finding says it for all in it.
    var lastBlockWithHTML: SourceRange?
    /// Where the last comment within running text ended.
    var commentsEnd = 0
    /// The parts set apart that are open.
    var openContainers: [OpenContainer] = []
    /// Where each footnote is defined, in bytes.
    var footnotePlaces: [Int] = []
    private let fences: [Int: ContainerFences.Fence]
    private let mayHoldFences: Bool
    private var depth = 0
    private var isTooDeep = false

    /// A conversion of a text with the fences of its containers, by line; with `mayHoldFences`,
    /// lines that only look like fences are sought and reported.
    init(
        positions: MarkdownPositions, fences: [Int: ContainerFences.Fence] = [:],
        mayHoldFences: Bool = false
    ) {
        self.positions = positions
        self.fences = fences
        self.mayHoldFences = mayHoldFences
    }

    var result: Diagnosed<MarkdownContent> { Diagnosed(content, diagnostics) }

    /// Converts the whole tree into ``content``.
    mutating func convert(document: MarkdownNode) {
        var blocks = blocks(of: document)
        closeContainers(&blocks)
        content.blocks = blocks
        content.containers.sort { $0.range.lowerBound < $1.range.lowerBound }
        encloseFootnotes()
    }

    /// Warns of footnotes that were defined and that cmark has left out; offsets ascend.
    mutating func reportUnusedFootnotes(among offsets: [Int]) {
        if offsets.isEmpty { return }
        accountedLines.sort { $0.lowerBound < $1.lowerBound }
        var next = 0
        var accountedThrough = 0
        for offset in offsets {
            guard let line = positions.line(startingAt: offset) else { continue }
            while next < accountedLines.count, accountedLines[next].lowerBound <= line {
                accountedThrough = max(accountedThrough, accountedLines[next].upperBound)
                next += 1
            }
            if line > accountedThrough { reportUnusedFootnote(at: offset, line: line) }
        }
    }

    private mutating func reportUnusedFootnote(at offset: Int, line: Int) {
        let range = positions.range(offset, positions.end(ofLine: line))
        let text = positions.text(range.lowerBound, range.upperBound)
        guard let start = text.firstIndex(of: "["), let end = text[start...].firstIndex(of: "]"),
            text[end...].hasPrefix("]:")
        else { return }
        diagnostics.append(.unusedFootnote(String(text[start...end]), at: range))
    }

    /// Goes one level deeper, unless that is too deep.
    ///
    /// The limit is the survey's; it also keeps every later walk over the tree off the stack's end.
    mutating func nested<Element>(
        in node: MarkdownNode, _ convert: (inout MarkdownConversion) -> [Element]
    ) -> [Element] {
        guard depth < 2 * MarkdownSurvey.nestingLimit else {
            if !isTooDeep {
                isTooDeep = true
                let start = positions.offset(line: max(node.startLine, 1), column: node.startColumn)
                diagnostics.append(
                    .tooDeep(
                        at: positions.range(start, start), limit: 2 * MarkdownSurvey.nestingLimit))
            }
            return []
        }
        depth += 1
        defer { depth -= 1 }
        return convert(&self)
    }

    private mutating func blocks(of parent: MarkdownNode) -> [Block] {
        nested(in: parent) { conversion in
            var blocks: [Block] = []
            var child = parent.firstChild
            while let node = child {
                conversion.append(node, to: &blocks)
                child = node.next
            }
            return blocks
        }
    }

    private mutating func append(_ node: MarkdownNode, to blocks: inout [Block]) {
        switch node.kind {
        case .paragraph:
            let range = range(ofParagraph: node)
            let content = inlines(of: node, in: range)
            if mayHoldFences { reportFences(in: content, at: range) }
            if !content.isEmpty {
                blocks.append(.paragraph(Paragraph(content: content, range: range)))
            }
        case .heading: blocks.append(.heading(heading(node)))
        case .list: blocks.append(.list(list(node)))
        case .blockQuote: blocks.append(.quote(self.blocks(of: node)))
        case .codeBlock: blocks.append(.code(code(node)))
        case .htmlBlock:
            for block in rawHTML(node) {
                if mayHoldFences, case .paragraph(let paragraph) = block,
                    let range = paragraph.range
                {
                    reportFences(in: paragraph.content, at: range)
                }
                blocks.append(block)
            }
        case .thematicBreak:
            if let fence = fences[node.startLine] {
                fenceLine(fence, &blocks)
            } else {
                blocks.append(.thematicBreak)
            }
        case .table: blocks.append(.table(table(node)))
        case .footnoteDefinition:
            accountedLines.append(node.startLine...node.startLine)
            footnotePlaces.append(positions.start(ofLine: node.startLine))
            content.footnotes.append(Footnote(blocks: self.blocks(of: node)))
        case .document, .item, .tableRow, .tableCell, .text, .softBreak, .lineBreak, .code,
            .htmlInline, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference,
            .unknown:
            break  // Cannot stand among blocks.
        }
    }

    /// A fence counts at the top of the text only.
    private mutating func fenceLine(_ fence: ContainerFences.Fence, _ blocks: inout [Block]) {
        if depth == 1 {
            append(fence, to: &blocks)
        } else {
            let range = positions.range(fence.range.lowerBound, fence.range.upperBound)
            diagnostics.append(.containerOutOfPlace(at: range))
        }
    }

    /// The range of a paragraph.
    ///
    /// One that ends where a table begins, without an empty line between, has no place of its own
    /// in cmark's tree: the table claims both.
    private func range(ofParagraph node: MarkdownNode) -> SourceRange {
        guard node.startLine == 0, let table = node.next else { return positions.range(of: node) }
        return positions.range(of: table, throughLine: headerLine(of: table) - 1)
    }

    /// The range of a table, from its header on.
    private func range(ofTable node: MarkdownNode) -> SourceRange {
        let start = positions.offset(line: headerLine(of: node), column: node.startColumn)
        return positions.range(start, positions.range(of: node).upperBound)
    }

    /// The line of a table's header, which is the second before its first row.
    private func headerLine(of table: MarkdownNode) -> Int {
        guard let row = table.firstChild?.next else { return table.endLine - 1 }
        return row.startLine - 2
    }

    private mutating func heading(_ node: MarkdownNode) -> Heading {
        let range = positions.range(of: node)
        var content = inlines(of: node, in: range)
        var anchor: Anchor?
        switch HeadingID(takenFrom: &content) {
        case .none: break
        case .id(let id): anchor = id
        case .invalid(let typed): diagnostics.append(.invalidHeadingID(typed, at: range))
        }
        var heading = Heading(
            level: node.headingLevel, content: content, anchor: anchor, range: range)
        if content.count == 1, case .text(let words)? = content.first {
            heading.wordsRange = positions.range(ofWords: words, inHeading: range)
        }
        return heading
    }

    private mutating func list(_ node: MarkdownNode) -> List {
        var items: [List.Item] = []
        var child = node.firstChild
        while let item = child {
            items.append(List.Item(blocks: blocks(of: item), range: positions.range(of: item)))
            child = item.next
        }
        let marker: List.Marker =
            switch node.listMarker {
            case .bullet: .bullet
            case .number(let start, let isParenthesis):
                .number(start: start, isParenthesis: isParenthesis)
            }
        return List(
            marker: marker, isTight: node.isTightList, items: items,
            range: positions.range(of: node))
    }

    private mutating func table(_ node: MarkdownNode) -> Table {
        let alignments = node.tableAlignments.map { letter -> Table.Alignment in
            switch letter {
            case 0x6C: .left
            case 0x63: .center
            case 0x72: .right
            default: .natural
            }
        }
        var rows: [[Table.Cell]] = []
        var child = node.firstChild
        while let row = child {
            rows.append(cells(of: row, columns: alignments.count))
            child = row.next
        }
        let header = rows.isEmpty ? [] : rows.removeFirst()
        return Table(
            alignments: alignments, header: header, rows: rows, range: range(ofTable: node))
    }

    private mutating func cells(of row: MarkdownNode, columns: Int) -> [Table.Cell] {
        let range = positions.range(of: row)
        var cells: [Table.Cell] = []
        cells.reserveCapacity(columns)
        var end = range.lowerBound
        var child = row.firstChild
        while let cell = child {
            cells.append(Table.Cell(inlines(of: cell, in: range)))
            if cell.startLine > 0 {
                end = max(end, positions.offset(line: cell.endLine, column: cell.endColumn + 1))
            }
            child = cell.next
        }
        // After the last cell comes a bar, or nothing; GitHub drops whatever else there is.
        let bytes = positions.bytes
        var surplus = end + 1
        while surplus < range.upperBound, bytes[surplus] == 0x20 { surplus += 1 }
        if surplus < range.upperBound {
            diagnostics.append(
                .surplusTableCells(
                    at: positions.range(surplus, range.upperBound), columns: columns))
        }
        return cells
    }

    private mutating func code(_ node: MarkdownNode) -> CodeBlock {
        let literal = node.literal
        let firstLine = node.startLine + (node.isFenced ? 1 : 0)
        let lineCount = literal.count { $0 == 0x0A }
        let afterLast = firstLine + lineCount
        accountedLines.append(node.startLine...afterLast)

        let range = positions.range(
            of: node,
            throughLine: min(node.isFenced ? afterLast : afterLast - 1, positions.lastLine))
        if node.isFenced, positions.isBlank(fromLine: afterLast) { reportUnclosed(node) }

        let text = UnsafeBufferPointer(rebasing: literal.dropLast(literal.last == 0x0A ? 1 : 0))
        var block = CodeBlock(
            language: firstWord(of: node.fenceInfo), text: documentCode(text), range: range)
        let start = positions.start(ofLine: firstLine)
        if positions.matches(text, at: start) {
            block.contentStart = start
        } else {
            block.lineOffsets = positions.lineOffsets(of: literal, fromLine: firstLine)
        }
        return block
    }

    private mutating func reportUnclosed(_ node: MarkdownNode) {
        let start = positions.offset(line: node.startLine, column: node.startColumn)
        let range = positions.range(start, positions.end(ofLine: node.startLine))
        let fence = positions.bytes[range.lowerBound..<range.upperBound]
        let mark = fence.first ?? 0x60
        let closing = String(decoding: fence.prefix { $0 == mark }, as: UTF8.self)
        diagnostics.append(.fenceUnclosed(at: range, fence: closing))
    }

    private func firstWord(of info: UnsafeBufferPointer<UInt8>) -> String? {
        let word = info.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A }
        return word.isEmpty ? nil : documentText(UnsafeBufferPointer(rebasing: word))
    }

    private mutating func rawHTML(_ node: MarkdownNode) -> [Block] {
        let literal = node.literal
        let lines = literal.count { $0 == 0x0A }
        let lastLine = max(node.startLine, node.startLine + lines - 1)
        accountedLines.append(node.startLine...lastLine)
        let range = positions.range(of: node, throughLine: lastLine)
        let source = RawHTML(
            literal, lineOffsets: positions.lineOffsets(of: literal, fromLine: node.startLine))
        var content: [Inline] = []
        for part in source.parts {
            switch part {
            case .markup(let text): RawHTML.append(text, to: &content)
            case .comment(let text, let lower, let upper):
                self.content.comments.append(
                    .init(text: text, range: positions.range(lower, upper)))
            case .unclosedComment(let offset):
                diagnostics.append(.commentUnclosed(at: positions.range(offset, offset + 4)))
            }
        }
        if let tag = source.firstTag { reportHTML(at: tag, in: range) }
        content.trimBlanks()
        return content.isEmpty ? [] : [.paragraph(Paragraph(content: content, range: range))]
    }
}
