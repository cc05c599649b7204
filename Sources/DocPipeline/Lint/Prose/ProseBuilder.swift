/// Collects the passages of a document block by block.
struct ProseBuilder {
    /// The part of the document that is being read.
    var place: Passage.Place = .opening
    private(set) var passages: [Passage] = []

    private let source: UnsafeBufferPointer<UInt8>
    private let lexicon: Lexicon
    private var kind: Passage.Kind = .paragraph
    private var quoteDepth = 0
    /// The paragraph read last: the pieces it was cut into all bear its range.
    private var last: SourceRange?

    init(_ source: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) {
        self.source = source
        self.lexicon = lexicon
    }

    /// Texts of the front matter, or of an entry in it.
    mutating func add(
        _ keys: [String], of places: FrontMatterPlaces, at place: (String) -> Passage.Place
    ) {
        for key in keys {
            guard let range = usable(places[key]) else { continue }
            self.place = place(key)
            append(ProseText(yaml: source, at: range), as: .fact)
        }
    }

    mutating func add(_ parts: [Minutes.Part]) {
        for part in parts {
            switch part {
            case .prose(.paragraph(let paragraph)): addLines(of: paragraph.range)
            case .prose(let block): add(block)
            case .record(let record): add(record)
            }
        }
    }

    mutating func add(_ blocks: [Block]) {
        for block in blocks { add(block) }
    }

    mutating func add(_ heading: Heading) {
        guard let range = usable(heading.range) else { return }
        append(
            ProseText(heading: source, at: range, quoteDepth: quoteDepth),
            as: quoteDepth > 0 ? .quotation : .heading)
    }

    mutating func add(_ footnotes: [Footnote]) {
        for (index, footnote) in footnotes.enumerated() {
            place = .footnote(index)
            add(footnote.blocks)
        }
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .heading(let heading): add(heading)
        case .paragraph(let paragraph):
            guard let range = usable(paragraph.range) else { return }
            append(ProseText(markdown: source, at: range, quoteDepth: quoteDepth), as: kind)
        case .list(let list):
            within(kind == .quotation ? .quotation : .listItem) { builder in
                for item in list.items { builder.add(item.blocks) }
            }
        case .quote(let blocks):
            quoteDepth += 1
            within(.quotation) { $0.add(blocks) }
            quoteDepth -= 1
        case .table(let table): addCells(of: table)
        case .code, .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda, .contents,
            .roll, .record, .annex, .chat, .endorsements, .signatures, .edge, .revised:
            break
        }
    }

    private mutating func within(
        _ inner: Passage.Kind, _ body: (inout ProseBuilder) -> Void
    ) {
        let outer = kind
        kind = inner
        body(&self)
        kind = outer
    }

    /// A paragraph of minutes, cut where a line of it begins a record.
    private mutating func addLines(of range: SourceRange?) {
        guard let range = usable(range), range != last else { return }
        last = range
        for piece in RecordPiece.pieces(of: source, at: range) {
            let text = ProseText(
                markdown: source,
                at: SourceRange(file: range.file, piece.range.lowerBound, piece.range.upperBound))
            append(text, as: piece.kind.map(Passage.Kind.record) ?? .paragraph)
        }
    }

    private mutating func add(_ record: MeetingRecord) {
        let text: [Block]
        let kind: Record.Kind
        switch record {
        case .decision(let decision): (kind, text) = (.decision, decision.text)
        case .action(let action): (kind, text) = (.action, action.text)
        case .report(let report): (kind, text) = (.action, report.text)
        case .motion(let motion): (kind, text) = (.motion, motion.text)
        case .interest(let interest): (kind, text) = (.interest, interest.text)
        case .election: return
        case .nomination: return
        case .vote(let vote): return addLines(of: vote.range)
        }
        for case .paragraph(let paragraph) in text {
            if paragraph.range == record.range {
                addLines(of: paragraph.range)
            } else if let range = usable(paragraph.range), range != last {
                last = range
                append(ProseText(yaml: source, at: range), as: .record(kind))
            }
        }
    }

    private mutating func addCells(of table: Table) {
        guard let range = usable(table.range) else { return }
        for cell in TableCells(source, range.lowerBound..<range.upperBound).ranges {
            append(
                ProseText(
                    markdown: source,
                    at: SourceRange(file: range.file, cell.lowerBound, cell.upperBound)),
                as: kind == .quotation ? .quotation : .tableCell)
        }
    }

    private mutating func append(_ text: ProseText, as kind: Passage.Kind) {
        guard !text.isEmpty else { return }
        passages.append(
            Passage(
                kind: kind, place: place, content: text, mentions: Mentions(in: text, lexicon)))
    }

    /// A range that lies in the main file.
    private func usable(_ range: SourceRange?) -> SourceRange? {
        guard let range, range.file == .main, range.upperBound <= source.count else { return nil }
        return range
    }
}
