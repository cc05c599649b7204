/// Flags text that is set in a way that the body does not take.
struct FormattingNotAccepted: LintRule {
    static let rule = Diagnostic.Rule("DG713", "formatting-not-accepted")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement.edition(.written)
        guard let profile = statement.profile, let refused = profile.format?.refused,
            !refused.isEmpty, let range = statement.limits?.profile?.range
        else { return [] }
        var uses = FormattingUses()
        uses.collect(statement.opening, isTop: true)
        for section in statement.sections { uses.collect(section.blocks, isTop: true) }
        for footnote in statement.footnotes { uses.collect(footnote.blocks, isTop: false) }
        return refused.compactMap { formatting in
            uses.found[formatting].map { .isNotTaken(formatting, $0, profile, named: range) }
        }
    }
}

/// Where a text first uses each way of setting it, and how often.
private struct FormattingUses {
    struct Use {
        var first: SourceRange?
        var count: Int
    }

    private(set) var found: [SubmissionProfile.Formatting: Use] = [:]

    /// The least words of an item that make a numbered list one of numbered paragraphs.
    private static let paragraphWords = 15

    private mutating func add(_ formatting: SubmissionProfile.Formatting, _ range: SourceRange?) {
        var use = found[formatting] ?? Use(first: range, count: 0)
        use.count += 1
        found[formatting] = use
    }

    /// `isTop` for the blocks of a section itself, not of a list or a quotation in it.
    mutating func collect(_ blocks: [Block], isTop: Bool) {
        for block in blocks {
            switch block {
            case .paragraph(let paragraph): collect(paragraph.content, paragraph.range)
            case .heading(let heading): collect(heading.content, heading.range)
            case .list(let list):
                if isTop, list.isOfNumberedParagraphs(atLeast: Self.paragraphWords) {
                    add(.numberedParagraphs, list.range)
                }
                for item in list.items { collect(item.blocks, isTop: false) }
            case .table(let table):
                for cell in table.header + table.rows.flatMap(\.self) {
                    collect(cell.content, table.range)
                }
            case .quote(let blocks): collect(blocks, isTop: false)
            case .code, .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda,
                .contents, .roll, .record, .annex, .chat, .endorsements, .signatures, .edge,
                .revised:
                break
            }
        }
    }

    private mutating func collect(_ inlines: [Inline], _ range: SourceRange?) {
        for inline in inlines {
            switch inline {
            case .strong(let content):
                add(.bold, range)
                collect(content, range)
            case .emphasis(let content):
                add(.italic, range)
                collect(content, range)
            case .strikethrough(let content), .speaker(let content), .revised(_, let content):
                collect(content, range)
            case .link(let link): collect(link.content, range)
            case .reference(let reference): collect(reference.content, range)
            case .image(let image): add(.images, image.range ?? range)
            case .footnoteReference: add(.footnotes, range)
            case .text, .softBreak, .lineBreak, .code: break
            }
        }
    }
}

extension List {
    /// Whether its items are paragraphs rather than points.
    fileprivate func isOfNumberedParagraphs(atLeast words: Int) -> Bool {
        switch marker {
        case .bullet: false
        case .number: items.contains { WordCount.count($0.blocks) >= words }
        }
    }
}

extension SubmissionProfile.Formatting {
    fileprivate var noun: String {
        switch self {
        case .bold: "bold text"
        case .italic: "italic text"
        case .underline: "underlined text"
        case .images: "pictures"
        case .footnotes: "footnotes"
        case .numberedParagraphs: "numbered paragraphs"
        }
    }
}

extension Finding {
    fileprivate static func isNotTaken(
        _ formatting: SubmissionProfile.Formatting, _ use: FormattingUses.Use,
        _ profile: SubmissionProfile, named range: SourceRange
    ) -> Finding {
        let places = use.count == 1 ? "" : ", here and in \((use.count - 1).of("other place"))"
        return Finding(
            at: use.first ?? range, "\(profile.id) takes no \(formatting.noun)\(places)",
            notes: [Diagnostic.Note("the profile is named here", at: range)])
    }
}
