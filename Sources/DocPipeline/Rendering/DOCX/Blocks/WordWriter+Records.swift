// What makes minutes minutes: records, annexes, chats, signatures.

extension WordWriter {
    /// A decision or an action: the label, what was decided, and right under it by whom and when.
    mutating func record(_ record: Record, _ flow: Flow) {
        paragraph(ParagraphProperties(style: .recordLabel)) { writer in
            writer.bookmark(record.anchor) { $0.text(record.label) }
        }
        var inner = Flow(paragraphStyle: .recordText)
        inner.keepsWithNext = !record.facts.isEmpty
        blocks(record.blocks, inner)
        guard !record.facts.isEmpty else { return }
        paragraph(ParagraphProperties(style: .recordFacts)) { writer in
            for (place, fact) in record.facts.enumerated() {
                let separator = Self.revision(
                    between: record.facts[..<place].map(\.revision), and: fact.revision)
                if separator.stands {
                    writer.revised(separator.revision) { $0.text("  ·  ") }
                }
                writer.revised(fact.revision) { writer in
                    writer.text(fact.label + ": ")
                    writer.inlines(fact.value, RunFormat(isStrong: true))
                }
            }
        }
    }

    mutating func annex(_ annex: AnnexHead) {
        paragraph(ParagraphProperties(style: .annexHeading)) { writer in
            writer.bookmark(annex.anchor) { writer in
                writer.text(annex.label, style: .quietText)
                if !annex.title.isEmpty { writer.text("  " + annex.title) }
            }
        }
        if let source = annex.source { paragraph(.annexSource, source) }
    }

    /// Time, name and text in three columns; the links that were shared stand below.
    mutating func chat(_ chat: Chat) {
        if !chat.messages.isEmpty {
            let time = 1100.0
            let name = Double(layout.textWidth.count) * 0.24
            let rest = Double(layout.textWidth.count) - time - name
            let widths = Self.widths([time, name, rest], of: layout.textWidth)
            table(style: .layoutTable, widths: widths) { writer in
                writer.chatHeader(chat.columns, widths)
                for message in chat.messages {
                    writer.revised(message.revision) { $0.message(message, widths) }
                }
            }
            paragraph(ParagraphProperties(style: .afterTable))
        }
        guard !chat.links.isEmpty else { return }
        if let title = chat.linksTitle { paragraph(.frontHeadingSmall, title) }
        let instance = numbering.bulletedList(level: 0)
        for link in chat.links {
            let numbering = ParagraphProperties.Numbering(level: 0, instance: instance)
            paragraph(ParagraphProperties(style: .listBullet, numbering: numbering)) {
                $0.link(link)
            }
        }
    }

    private mutating func chatHeader(_ columns: [String], _ widths: [Twips]) {
        guard !columns.isEmpty else { return }
        row(isHeader: true) { writer in
            for (column, width) in widths.enumerated() {
                let title = columns.indices.contains(column) ? columns[column] : ""
                writer.cell(width: width) { $0.paragraph(.tableHeading, title) }
            }
        }
    }

    private mutating func message(_ message: Chat.Message, _ widths: [Twips]) {
        row { writer in
            writer.cell(width: widths[0]) { $0.paragraph(.chatTime, message.time) }
            writer.cell(width: widths[1]) { writer in
                writer.paragraph(ParagraphProperties(style: .chatText)) {
                    $0.text(message.author, style: .speaker)
                }
            }
            writer.cell(width: widths[2]) { $0.paragraph(.chatText, message.content) }
        }
    }

    /// A line to sign on and one for the date, for each; all on one page.
    mutating func signatures(_ signatures: Signatures) {
        paragraph(.frontHeading, signatures.title)
        if let statement = signatures.statement {
            paragraph(ParagraphProperties(style: .bodyText, keepsWithNext: true)) {
                $0.text(statement)
            }
        }
        guard !signatures.lines.isEmpty else { return }
        let widths = Self.widths([6, 0.6, 3.4], of: layout.textWidth)
        table(style: .layoutTable, widths: widths) { writer in
            for line in signatures.lines {
                writer.row { $0.signature(line, signatures.dateLabel, widths) }
            }
        }
        paragraph(ParagraphProperties(style: .afterTable))
    }

    private mutating func signature(
        _ line: Signatures.Line, _ dateLabel: String, _ widths: [Twips]
    ) {
        cell(width: widths[0]) { writer in
            writer.paragraph(.signatureName, line.name)
            writer.paragraph(.signatureRole, line.role)
        }
        cell(width: widths[1]) { $0.paragraph(.signatureRole, "") }
        cell(width: widths[2]) { writer in
            writer.paragraph(.signatureName, dateLabel)
        }
    }
}
