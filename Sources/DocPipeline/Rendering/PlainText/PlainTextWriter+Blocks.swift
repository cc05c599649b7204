extension PlainTextWriter {
    mutating func blocks(_ blocks: [Block]) {
        var edge = 0
        for block in blocks {
            switch block {
            case .paragraph(let paragraph):
                edge = paragraph.number.map(Self.textEdge) ?? 0
                self.block(block)
            case .list, .quote, .code, .revised:
                // They go on with what a numbered paragraph says.
                indented(by: block.isRevisedText ? 0 : edge) { $0.block(block) }
            case .letterhead, .titleBlock, .facts, .heading, .table, .thematicBreak, .notice,
                .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
                .edge:
                edge = 0
                self.block(block)
            }
        }
    }

    /// The column where the text of a numbered paragraph begins.
    private static func textEdge(after number: String) -> Int {
        DisplayWidth.columns(of: Array(paragraphMarker(number).utf8))
    }

    /// The number of a paragraph, with the blanks up to its text.
    private static func paragraphMarker(_ number: String) -> String {
        marker(number).padded(to: 4)
    }

    private mutating func block(_ block: Block) {
        switch block {
        case .letterhead(let letterhead): self.letterhead(letterhead)
        case .titleBlock(let title): titleBlock(title)
        case .facts(let facts):
            beginBlock()
            self.facts(facts)
        case .heading(let heading): self.heading(heading)
        case .paragraph(let paragraph): self.paragraph(paragraph)
        case .list(let list): self.list(list)
        case .table(let table): self.table(table)
        case .quote(let blocks):
            beginBlock()
            tight(false) { writer in
                writer.indented(by: 4) { $0.quoted(blocks) }
            }
        case .code(let code): self.code(code)
        case .thematicBreak:
            beginBlock()
            line(centred("- - -"))
        case .notice(let notice): self.notice(notice)
        case .agenda(let agenda): self.agenda(agenda)
        case .contents(let contents): self.contents(contents)
        case .roll(let roll): self.roll(roll)
        case .record(let record): self.record(record)
        case .annex(let annex): self.annex(annex)
        case .chat(let chat): self.chat(chat)
        case .endorsements(let endorsements): self.endorsements(endorsements)
        case .signatures(let signatures): self.signatures(signatures)
        case .edge: break
        case .revised(let revision, let blocks): revised(revision) { $0.blocks(blocks) }
        }
    }

    /// Blocks of which the first has had its empty line already.
    private mutating func quoted(_ blocks: [Block]) {
        guard let first = blocks.first else { return }
        tight(true) { $0.block(first) }
        self.blocks(Array(blocks.dropFirst()))
    }

    /// The title of a part that is no heading of the text: agenda, attendance, links.
    mutating func sectionTitle(_ title: String) {
        guard !title.isEmpty else { return }
        beginBlock()
        rule("-", columns: paragraph(title))
    }

    private mutating func heading(_ heading: Heading) {
        beginBlock()
        var columns = 0
        if let number = heading.number {
            hanging(Self.marker(number)) { writer in
                columns = writer.paragraph(writer.flow(heading.content))
            }
        } else {
            columns = paragraph(flow(heading.content))
        }
        switch heading.level {
        case ...1: rule("=", columns: columns)
        case 2: rule("-", columns: columns)
        default: break
        }
        if let speaker = heading.speaker { paragraph(speaker) }
    }

    /// A number as it stands before text, with a full stop unless it has one ("3.1") or a bracket.
    static func marker(_ number: String) -> String {
        number.contains(".") || number.hasSuffix(")") ? number + " " : number + ". "
    }

    private mutating func paragraph(_ paragraph: Paragraph) {
        beginBlock()
        let time = paragraph.elapsed.map { [Inline.text("[\($0)] ")] } ?? []
        let flow = flow(time + paragraph.content)
        if let number = paragraph.number {
            hanging(Self.paragraphMarker(number)) { $0.paragraph(flow) }
        } else {
            self.paragraph(flow)
        }
    }

    private mutating func list(_ list: List) {
        beginBlock()
        let markers = Self.markers(of: list)
        for (index, item) in list.items.enumerated() {
            if index > 0, !list.isTight { emptyLine() }
            hanging(markers[index]) { writer in
                writer.revised(item.revision) { writer in
                    writer.tight(list.isTight) { $0.blocks(item.blocks) }
                }
            }
        }
    }

    /// Bullets, or numbers padded so that all texts begin in one column.
    private static func markers(of list: List) -> [String] {
        switch list.marker {
        case .bullet: return Array(repeating: "- ", count: list.items.count)
        case .number(let start, let isParenthesis):
            let delimiter = isParenthesis ? ") " : ". "
            let widest = String(start + max(list.items.count - 1, 0)).count + delimiter.count
            return list.items.indices.map { "\(start + $0)\(delimiter)".padded(to: widest) }
        }
    }

    private mutating func code(_ code: CodeBlock) {
        beginBlock()
        indented(by: 4) { writer in
            for line in code.text.split(separator: "\n", omittingEmptySubsequences: false) {
                var flow = TextFlow()
                flow.append(String(line))
                writer.line(Self.withoutTabs(writer.marked(flow).bytes))
            }
        }
    }

    /// A line of code with blanks up to each tab stop, of which there is one every four columns.
    private static func withoutTabs(_ line: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        for stretch in line.split(separator: 0x09, omittingEmptySubsequences: false) {
            if stretch.startIndex > line.startIndex {
                let columns = DisplayWidth.columns(of: bytes)
                bytes += repeatElement(0x20, count: 4 - columns % 4)
            }
            bytes += stretch
        }
        return bytes
    }

    /// A line in the middle of the columns.
    func centred(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        let room = max(width - DisplayWidth.columns(of: bytes), 0)
        return Array(repeating: 0x20, count: room / 2) + bytes
    }
}

extension Block {
    /// Whether it is revised and begins with text that has an edge of its own.
    fileprivate var isRevisedText: Bool {
        guard case .revised(_, let blocks) = self, let first = blocks.first else { return false }
        switch first {
        case .list, .quote, .code: return false
        case .letterhead, .titleBlock, .facts, .heading, .paragraph, .table, .thematicBreak,
            .notice, .agenda, .contents, .roll, .record, .annex, .chat, .endorsements,
            .signatures, .edge, .revised:
            return true
        }
    }
}

extension String {
    /// The text with blanks after it, to at least so many columns.
    func padded(to columns: Int) -> String {
        self
            + String(repeating: " ", count: max(0, columns - DisplayWidth.columns(of: Array(utf8))))
    }
}
