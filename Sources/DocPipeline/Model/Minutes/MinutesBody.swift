/// Cuts the Markdown body of minutes into its opening and the items, and finds the records in them.
struct MinutesBody {
    /// A fenced block that is a record; the caller reads and checks its YAML.
    typealias RecordReader = (_ kind: String, _ block: CodeBlock) -> LocatedValue?

    private(set) var opening: [Minutes.Part] = []
    private(set) var items: [Minutes.Item] = []

    private let agenda: AgendaHeadings
    private let directory: Directory
    /// What the blocks were read from, to say where each of several records in one paragraph is.
    private let source: SourceFile?
    /// The items of the agenda that a heading has named.
    private var matched: Set<Int> = []
    private var numbering: RecordNumbering
    private var containers = ContainerRun()

    /// Reads a body against its agenda; without its source, several records typed under each
    /// other have the place of all.
    init(
        _ blocks: [Block], agenda: [AgendaItem], directory: Directory = Directory(),
        source: SourceFile? = nil, readRecord: RecordReader
    ) {
        self.directory = directory
        self.source = source
        self.agenda = AgendaHeadings(agenda)
        numbering = RecordNumbering()
        for block in blocks {
            switch block {
            case .heading(let heading) where heading.level <= 2: begin(heading)
            case .heading(let heading) where namesSubItem(heading): begin(heading)
            case .heading(let heading): append(.prose(.heading(inner(heading))))
            case .paragraph(let paragraph): append(paragraph)
            case .code(let code): append(code, readRecord: readRecord)
            case .list(let list): append(list)
            case .edge(let edge):
                containers.note(edge)
                append(.prose(block))
            case .table, .quote, .thematicBreak, .letterhead, .titleBlock, .facts, .notice,
                .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
                .revised:
                append(.prose(block))
            }
        }
        opening = opening.map { numbering.numbered($0) }
        for index in items.indices {
            items[index].parts = items[index].parts.map { numbering.numbered($0) }
        }
    }

    private mutating func begin(_ heading: Heading) {
        var heading = heading
        heading.level = 1
        let index = agenda.index(of: heading, unless: matched)
        if let index { matched.insert(index) }
        for edge in containers.ends { append(.prose(edge)) }
        items.append(
            Minutes.Item(
                heading: heading, agendaIndex: index, containers: containers.open,
                parts: containers.starts.map(Minutes.Part.prose)))
    }

    /// Whether a deeper heading names an item inside another.
    private func namesSubItem(_ heading: Heading) -> Bool {
        agenda.index(of: heading, unless: matched).map { agenda.items[$0].level > 1 } ?? false
    }

    /// A heading inside an item, one level up, since items are of the first.
    private func inner(_ heading: Heading) -> Heading {
        var heading = heading
        heading.level -= 1
        return heading
    }

    private mutating func append(_ part: Minutes.Part) {
        if items.isEmpty {
            opening.append(part)
        } else {
            items[items.count - 1].parts.append(part)
        }
    }

    private mutating func append(_ paragraph: Paragraph) {
        let pieces = RecordLine.pieces(of: paragraph.content)
        let ranges = paragraph.range.map { RecordLine.ranges(of: pieces, in: $0, of: source) }
        for (index, piece) in pieces.enumerated() {
            guard let line = RecordLine(piece) else {
                var prose = paragraph
                prose.content = piece
                prose.range = ranges?[index]
                append(.prose(.paragraph(prose)))
                continue
            }
            append(line, at: ranges?[index])
        }
    }

    /// A list, as notes are typed: entries that are records are taken out of it, in their order.
    private mutating func append(_ list: List) {
        var rest = list
        rest.items = []
        for item in list.items {
            guard let paragraph = item.onlyParagraph, RecordLine(paragraph.content) != nil else {
                rest.items.append(item)
                continue
            }
            if !rest.items.isEmpty { append(.prose(.list(rest))) }
            rest.items = []
            append(paragraph)
        }
        if !rest.items.isEmpty { append(.prose(.list(rest))) }
    }

    private mutating func append(_ line: RecordLine, at range: SourceRange?) {
        let range = range ?? SourceRange(file: .main, 0, 0)
        switch line.keyword {
        case .decision: append(.record(.decision(Decision(line, at: range))))
        case .action:
            if let report = ActionReport(line, at: range) {
                append(.record(.report(report)))
            } else {
                append(.record(.action(Action(line, at: range, directory: directory))))
            }
        case .motion: append(.record(.motion(Motion(line, at: range))))
        case .nomination: append(.record(.nomination(Nomination(line, at: range))))
        case .interest:
            append(
                .record(.interest(DeclaredInterest(line, at: range, directory: directory))))
        case .vote:
            guard let count = VoteCount(line: line.content.plainText) else {
                append(.prose(.paragraph(Paragraph(content: line.typed, range: range))))
                return
            }
            if !attach(count, at: range) {
                append(.record(.vote(Vote(count: count, range: range))))
            }
        }
        if let number = line.number { numbering.reserve(number) }
    }

    private mutating func append(_ code: CodeBlock, readRecord: RecordReader) {
        guard let kind = code.language, let record = FencedRecord(rawValue: kind)
        else {
            append(.prose(.code(code)))
            return
        }
        guard let value = readRecord(kind, code) else { return }
        let fields = Fields(value)
        switch record {
        case .decision: append(.record(.decision(Decision(fields))))
        case .action:
            append(
                .record(ActionReport(fields).map(MeetingRecord.report) ?? .action(Action(fields))))
        case .motion: append(.record(.motion(Motion(fields))))
        case .election: append(.record(.election(Election(fields))))
        case .nomination: append(.record(.nomination(Nomination(fields))))
        case .interest: append(.record(.interest(DeclaredInterest(fields))))
        }
        if let number = fields.text("id") { numbering.reserve(number) }
    }

    /// Gives a vote to the decision or motion typed just before it.
    private mutating func attach(_ count: VoteCount, at range: SourceRange) -> Bool {
        guard case .record(let record)? = (items.last?.parts ?? opening).last else { return false }
        switch record {
        case .decision(var decision):
            guard decision.proposal.take(count, at: range) else { return false }
            replaceLast(with: .record(.decision(decision)))
        case .motion(var motion):
            guard motion.proposal.take(count, at: range) else { return false }
            replaceLast(with: .record(.motion(motion)))
        case .action, .report, .election, .nomination, .interest, .vote: return false
        }
        return true
    }

    private mutating func replaceLast(with part: Minutes.Part) {
        if items.isEmpty {
            opening[opening.count - 1] = part
        } else {
            let last = items.count - 1
            items[last].parts[items[last].parts.count - 1] = part
        }
    }
}

/// The fenced blocks that are records.
enum FencedRecord: String, CaseIterable {
    case decision, action, motion, election, nomination, interest
}

extension List.Item {
    /// The paragraph that is all of the entry.
    fileprivate var onlyParagraph: Paragraph? {
        guard blocks.count == 1, case .paragraph(let paragraph)? = blocks.first else { return nil }
        return paragraph
    }
}

extension RecordLine {
    /// The line as it was typed, for one that turns out not to be a record.
    fileprivate var typed: [Inline] {
        [.text(keyword.rawValue + (number.map { " [\($0)]" } ?? "") + ": ")] + content
    }
}

extension String {
    /// "3.1" as "3-1", for anchors.
    var hyphenated: String { String(map { $0 == "." || $0 == "/" ? "-" : $0 }) }
}
