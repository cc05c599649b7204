// Page one: letterhead, title, facts, agenda, contents, attendance.

extension WordWriter {
    mutating func letterhead(_ letterhead: Letterhead) {
        guard !hasLetterhead else { return }
        if let logo = letterhead.logo { self.logo(logo, letterhead.organisation) }
        paragraph(.letterheadName, letterhead.organisation)
        // The last line carries the rule, also when there is nothing to say on it.
        for line in letterhead.lines.isEmpty ? [""] : letterhead.lines {
            paragraph(.letterheadLine, line)
        }
    }

    private mutating func logo(_ place: Int, _ organisation: String) {
        paragraph(ParagraphProperties(style: .letterheadName)) { writer in
            _ = writer.drawing(
                of: place, saying: organisation, width: .millimetres(60), height: .millimetres(18))
        }
    }

    mutating func titleBlock(_ block: TitleBlock) {
        func properties(_ style: StyleID) -> ParagraphProperties {
            ParagraphProperties(style: style, justification: block.isCentred ? .center : nil)
        }
        if let kind = block.kind {
            paragraph(properties(.documentKind)) { $0.inlines(kind) }
        }
        paragraph(properties(.title)) { $0.inlines(block.title) }
        for subtitle in block.subtitles {
            paragraph(properties(.subtitle)) { $0.inlines(subtitle) }
        }
    }

    /// Labels and values side by side, without borders.
    mutating func facts(_ facts: [Fact]) {
        guard !facts.isEmpty else { return }
        let longest = facts.reduce(8) { max($0, $1.label.count) }
        let label = Double(min(longest, 28)) * 105 + 340
        let widths = Self.widths(
            [label, Double(layout.textWidth.count) - label], of: layout.textWidth)
        table(style: .layoutTable, widths: widths) { writer in
            for fact in facts {
                writer.revised(fact.revision) { writer in
                    writer.row { writer in
                        writer.cell(width: widths[0]) { $0.paragraph(.factLabel, fact.label) }
                        writer.cell(width: widths[1]) { $0.paragraph(.factValue, fact.value) }
                    }
                }
            }
        }
        paragraph(ParagraphProperties(style: .afterTable))
    }

    // MARK: Agenda and contents

    /// Each entry leads to its item, whose page stands at the right.
    mutating func agenda(_ agenda: Agenda) {
        paragraph(.frontHeading, agenda.title)
        for entry in agenda.entries {
            revised(entry.revision) { $0.agendaEntry(entry) }
        }
        // Space that only the last entry has under it.
        paragraph(ParagraphProperties(style: .afterTable))
    }

    private mutating func agendaEntry(_ entry: Agenda.Entry) {
        var properties = ParagraphProperties(style: .agendaEntry)
        let level = entry.number.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: ".") ? 1 : 0) }
        let typed = Self.number(
            entry.number, level: level, isGone: revision?.isGone ?? false, &properties,
            &agendaNumbers, &numbering)
        paragraph(properties) { writer in
            writer.typedNumber(typed)
            writer.link(to: entry.anchor, entry.title, style: nil)
            if let speaker = entry.speaker {
                writer.text(" – " + speaker, style: .quietText)
            }
            if entry.anchor.map(writer.anchors.contains) ?? false {
                writer.tab()
                writer.pageNumber(of: entry.anchor)
            }
        }
        for detail in entry.details { paragraph(.agendaDetail, detail) }
    }

    /// A field that Word can bring up to date, with its entries filled in.
    mutating func tableOfContents(_ contents: Contents) {
        paragraph(.tocHeading, contents.title)
        let levels = contents.entries.reduce(1) { max($0, min($1.level, 9)) }
        let isField = self.contents == .field
        let last = contents.entries.count - 1
        for (place, entry) in contents.entries.enumerated() {
            paragraph(ParagraphProperties(style: .contents(level: entry.level))) { writer in
                if isField, place == 0 { writer.beginField("TOC \\o \"1-\(levels)\" \\h \\z \\u") }
                if let number = entry.number { writer.text(number) }
                writer.tab()
                writer.link(to: entry.anchor, entry.title, style: nil)
                if writer.anchors.contains(entry.anchor) {
                    writer.tab()
                    writer.pageNumber(of: entry.anchor)
                }
                if isField, place == last { writer.endField() }
            }
        }
    }

    // MARK: Names

    /// Names in columns when they are many, each with role and organisation.
    mutating func roll(_ roll: Roll) {
        paragraph(.frontHeading, roll.title)
        for group in roll.groups {
            revised(group.revision) { writer in
                writer.paragraph(.frontHeadingSmall, group.title)
                let count = Self.columnCount(for: group.entries.count)
                writer.columns(group.entries, count) { $0.attendee($1) }
            }
        }
        for remark in roll.remarks { paragraph(.rollRemark, remark) }
    }

    private mutating func attendee(_ entry: Roll.Entry) {
        revised(entry.revision) { writer in
            writer.paragraph(ParagraphProperties(style: .attendee)) { writer in
                writer.text(entry.name)
                for detail in entry.details { writer.text(", " + detail, style: .quietText) }
            }
        }
    }

    mutating func endorsements(_ endorsements: Endorsements) {
        paragraph(.frontHeading, endorsements.title)
        for group in endorsements.groups {
            let longest = group.entries.reduce(0) {
                max($0, $1.name.utf8.count + ($1.country?.utf8.count ?? 0))
            }
            let most = longest > 40 ? 2 : 3
            let count = min(most, Self.columnCount(for: group.entries.count) + (most - 2))
            revised(group.revision) { writer in
                if let title = group.title { writer.paragraph(.frontHeadingSmall, title) }
                writer.columns(group.entries, group.entries.count < 5 ? 1 : count) {
                    $0.endorser($1)
                }
            }
        }
    }

    private mutating func endorser(_ entry: Endorsements.Entry) {
        revised(entry.revision) { writer in
            writer.paragraph(ParagraphProperties(style: .endorser)) { writer in
                writer.text(entry.name)
                if let country = entry.country {
                    writer.text(", " + country, style: .quietText)
                }
            }
        }
    }

    /// A few names read best one under the other.
    private static func columnCount(for names: Int) -> Int { names < 5 ? 1 : 2 }
}
