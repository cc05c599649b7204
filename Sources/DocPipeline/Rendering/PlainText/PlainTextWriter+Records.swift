extension PlainTextWriter {
    /// A record begins its first line with its identifier in brackets; its facts follow at once.
    mutating func record(_ record: Record) {
        beginBlock()
        hanging("[\(record.label)] ", by: 4) { writer in
            writer.tight(false) { $0.blocks(record.blocks) }
            writer.finishMarker()
            writer.facts(record.facts)
        }
    }

    mutating func annex(_ annex: AnnexHead) {
        beginBlock()
        rule("-", columns: width)
        emptyLine()
        let title = annex.title.isEmpty ? annex.label : "\(annex.label): \(annex.title)"
        rule("=", columns: paragraph(title))
        if let source = annex.source { paragraph(source) }
    }

    mutating func chat(_ chat: Chat) {
        beginBlock()
        let times = chat.messages.map(\.time) + chat.columns.prefix(1)
        let column = (times.map { DisplayWidth.columns(of: Array($0.utf8)) }.max() ?? 0) + 2
        if let time = chat.columns.first {
            let heads = chat.columns.dropFirst().joined(separator: ": ")
            rule("-", columns: paragraph(time.padded(to: column) + heads))
        }
        for message in chat.messages {
            hanging(message.time.padded(to: column)) { writer in
                var flow = TextFlow()
                if !message.author.isEmpty { flow.append(message.author + ": ") }
                writer.append(message.content, to: &flow)
                writer.revised(message.revision) { $0.paragraph(flow) }
            }
        }
        gatheredLinks(of: chat)
    }

    private mutating func gatheredLinks(of chat: Chat) {
        guard !chat.links.isEmpty else { return }
        emptyLine()
        if let title = chat.linksTitle { paragraph(title) }
        for link in chat.links {
            hanging("- ") { writer in writer.paragraph(writer.flow([.link(link)])) }
        }
    }

    /// Each signature a line with its name below, and beside it a line for the date.
    mutating func signatures(_ signatures: Signatures) {
        sectionTitle(signatures.title)
        if let statement = signatures.statement {
            emptyLine()
            paragraph(statement)
        }
        let dateColumns = max(16, DisplayWidth.columns(of: Array(signatures.dateLabel.utf8)))
        let nameColumns = max(width - dateColumns - 4, 16)
        for line in signatures.lines {
            emptyLine()
            emptyLine()
            self.line(
                Array(repeating: 0x5F, count: nameColumns) + Array("    ".utf8)
                    + Array(repeating: 0x5F, count: dateColumns))
            let signer = [line.name, line.role].filter { !$0.isEmpty }.joined(separator: ", ")
            self.line((signer.padded(to: nameColumns + 4) + signatures.dateLabel).utf8)
        }
    }
}
