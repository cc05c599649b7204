// What stands after the items: next meetings, closing time, the tables of decisions and actions,
// approval, annexes.

extension MinutesAssembly {
    /// The meetings announced, one a line.
    var announcements: [Block] {
        guard !minutes.next.isEmpty else { return [] }
        let title = minutes.next.count == 1 ? words.meetings.next : words.meetings.nextSeveral
        return [
            .heading(Heading(level: 1, content: [.text(title)], anchor: Anchor("next-meetings"))),
            .list(
                List(
                    marker: .bullet, isTight: true,
                    items: minutes.next.map { meeting in
                        List.Item(
                            blocks: [.paragraph(Paragraph(content: announcement(of: meeting)))],
                            range: meeting.range)
                    })),
        ]
    }

    private func announcement(of meeting: Minutes.NextMeeting) -> [Inline] {
        let details = [when(meeting), meeting.place ?? "", meeting.remarks ?? ""].filter {
            !$0.isEmpty
        }
        let text = details.joined(separator: words.lists.separator)
        return text.isEmpty
            ? [.strong([.text(meeting.title)])]
            : [.strong([.text(meeting.title)]), .text(": " + text)]
    }

    private func when(_ meeting: Minutes.NextMeeting) -> String {
        var parts: [String] = []
        if let date = meeting.date {
            parts.append(
                meeting.endDate.map { words.dateRange(from: date, to: $0) }
                    ?? words.dateWithWeekday(date))
        }
        if let start = meeting.start {
            parts.append(meeting.end.map { words.timeRange(start, $0) } ?? words.time(start))
        }
        let text = parts.joined(separator: words.lists.separator)
        return meeting.isTentative ? "\(text) (\(words.meetings.tentative))" : text
    }

    /// All decisions and all actions once more, for the reader who only flips.
    var recordTables: [Block] {
        var decisions: [[Table.Cell]] = []
        var actions: [[Table.Cell]] = []
        for record in minutes.records {
            switch record {
            case .decision(let decision):
                decisions.append([link(to: decision.number), cell(decision.text)])
            case .action(let action):
                actions.append([
                    link(to: action.number), cell(action.text),
                    Table.Cell([.text(words.list(action.owners.map { name($0.value) }))]),
                    Table.Cell([
                        .text(action.due.map { words.date($0.value) } ?? words.tables.noDate)
                    ]),
                ])
            case .report, .motion, .election, .nomination, .interest, .vote: break
            }
        }
        return table(
            words.tables.decisions, anchor: "decisions",
            heads: [words.tables.number, words.tables.decision], widths: [0.12, 0.88],
            rows: decisions)
            + table(
                words.tables.actions, anchor: "actions",
                heads: [
                    words.tables.number, words.tables.action, words.tables.owner, words.tables.due,
                ],
                widths: [0.12, 0.46, 0.22, 0.2], rows: actions)
    }

    private func table(
        _ title: String, anchor: String, heads: [String], widths: [Double],
        rows: [[Table.Cell]]
    ) -> [Block] {
        guard !rows.isEmpty else { return [] }
        return [
            .heading(
                Heading(level: 1, content: [.text(title)], anchor: Anchor(anchor))),
            .table(
                Table(
                    alignments: heads.map { _ in .natural }, widths: widths,
                    header: heads.map { Table.Cell([.text($0)]) }, rows: rows)),
        ]
    }

    private func link(to number: String) -> Table.Cell {
        Table.Cell([
            .reference(
                Inline.Reference(
                    anchor: anchor(ofRecord: number),
                    content: [.text(printedNumber(of: number))]))
        ])
    }

    /// The text of a record on one line; a table cell holds no paragraphs.
    private func cell(_ blocks: [Block]) -> Table.Cell {
        var content: [Inline] = []
        for block in blocks {
            guard case .paragraph(let paragraph) = block else { continue }
            if !content.isEmpty { content.append(.text(" ")) }
            content += paragraph.content.filter { !$0.isFootnoteReference }
        }
        return Table.Cell(content)
    }

    /// When the meeting ended, as a sentence.
    var closingTime: [Block] {
        guard let end = minutes.end else { return [] }
        let sentence = words.meetings.closedAt.filled(["time": words.time(end)])
        return [.paragraph(Paragraph(content: [.text(sentence)]))]
    }

    /// Whether the minutes are approved, and the lines to sign on.
    var approval: [Block] { [.signatures(signatures)] }

    private var signatures: Signatures {
        var lines = minutes.signatures
        if lines.isEmpty, minutes.namesNobody {
            lines = [words.facts.chair, words.roles.secretary].map {
                Signatures.Line(role: $0, name: "")
            }
        } else if lines.isEmpty {
            if let chair = minutes.chair {
                lines.append(Signatures.Line(role: words.facts.chair, name: name(chair.value)))
            }
            if let secretary = minutes.secretary {
                lines.append(
                    Signatures.Line(role: words.roles.secretary, name: name(secretary.value)))
            }
        }
        return Signatures(
            title: words.approval.title, statement: approvalSentence, lines: lines,
            dateLabel: words.facts.date)
    }

    private var approvalSentence: String {
        guard minutes.status == .approved else { return words.approval.pending }
        return words.approvalStatement(
            meeting: minutes.approval?.meeting?.value, date: minutes.approval?.date)
    }

    /// Each annex on a page of its own; footnotes in them join the document's.
    func annexes(footnotes: inout [Footnote]) -> [Block] {
        var blocks: [Block] = []
        for annex in minutes.annexes {
            let letter = Self.letter(annex.place)
            blocks.append(
                .annex(
                    AnnexHead(
                        label: words.annexes.label.filled(["letter": letter]), title: annex.title,
                        source: source(of: annex), anchor: Anchor("annex-" + letter.lowercased()))))
            switch annex.content {
            case .text(let text, let notes):
                let offset = footnotes.count
                blocks += text.map { shown($0).shiftingFootnotes(by: offset) }
                footnotes += notes
            case .chat(let log): blocks += chat(log)
            case .file(let name):
                blocks.append(.paragraph(Paragraph(content: [.text(name)])))
            }
        }
        return blocks
    }

    private func source(of annex: Minutes.Annex) -> String? {
        annex.source.map { words.annexes.source.filled(["source": $0]) }
    }

    /// The letter of an annex counted from 0: A to Z, then AA, AB and so on.
    static func letter(_ index: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return (index >= 26 ? letter(index / 26 - 1) : "") + String(letters[index % 26])
    }
}

extension Inline {
    fileprivate var isFootnoteReference: Bool {
        if case .footnoteReference = self { true } else { false }
    }
}

extension Block {
    /// The same block where its footnotes come after `offset` others.
    func shiftingFootnotes(by offset: Int) -> Block {
        guard offset > 0 else { return self }
        return rewritingInlines { inlines in
            inlines.rewriting { inline in
                if case .footnoteReference(let number) = inline {
                    .footnoteReference(number + offset)
                } else {
                    inline
                }
            }
        }
    }
}
