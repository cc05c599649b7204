/// The body of a statement: the template's headings in their order, paragraphs numbered through
/// all of them.
struct StatementText {
    /// What stands under one printed or implied heading.
    struct Section {
        /// The template's id of the section, the reference of a paragraph, or the words typed.
        var id: String
        var heading: Heading
        var blocks: [Block]
        /// Whether all that was typed under it is for other editions.
        var isElsewhere = false
        /// Whether all of it is said and not printed.
        var isSpoken = false

        /// From 1.
        var level: Int { heading.level }
    }

    /// Before the first heading.
    let opening: [Block]
    let sections: [Section]
    private let hasHeadings: Bool

    /// Everything in the order printed.
    var blocks: [Block] {
        opening
            + sections.flatMap { section in
                (hasHeadings ? [.heading(section.heading)] : []) + section.blocks
            }
    }

    /// The text of one edition.
    ///
    /// Paragraphs are numbered before anything is left out, so that each has the same number in all
    /// editions. What is only said has no number: nobody who reads the printed text could look for
    /// it, or would miss one.
    init(_ statement: Statement, words: Wording, edition: Edition) {
        var numbering = ParagraphNumbering(
            isOn: !(statement.profile?.refuses(.numberedParagraphs) ?? false))
        opening = numbering.number(statement.opening).kept(in: edition)
        hasHeadings = statement.headings != .none
        sections = Self.sections(of: statement, words, edition).compactMap { section in
            var section = section
            if !section.isSpoken { section.blocks = numbering.number(section.blocks) }
            section.blocks = section.blocks.kept(in: edition)
            return section.isElsewhere ? nil : section
        }
    }

    private static func sections(
        of statement: Statement, _ words: Wording, _ edition: Edition
    ) -> [Section] {
        switch statement.template?.shape {
        case .headings: underHeadings(statement.template, statement, edition)
        case .paragraphs: underParagraphs(statement, words, edition)
        case nil: statement.sections.map { asTyped($0, edition) }
        }
    }

    private static func asTyped(_ section: Statement.Section, _ edition: Edition) -> Section {
        var heading = section.heading
        heading.level = max(1, heading.level - 1)
        return Section(
            id: heading.anchor?.name ?? heading.content.plainText, heading: heading,
            blocks: section.blocks, isElsewhere: !section.containers.allSatisfy(edition.has),
            isSpoken: section.containers.contains(.speech))
    }

    /// Exactly the template's headings, in its order; text that names none comes last, under its
    /// own words.
    private static func underHeadings(
        _ template: DeclarationTemplate?, _ statement: Statement, _ edition: Edition
    ) -> [Section] {
        let all = (template?.sections ?? []).enumerated().map { index, section in
            let typed = statement.sections.filter { $0.target == .section(index) }
            return Section(
                id: section.id,
                heading: Heading(
                    level: section.level, number: section.ordinal,
                    content: [.text(section.heading.text(in: statement.language))],
                    anchor: Anchor(section.id), range: typed.first?.heading.range),
                blocks: typed.flatMap(\.blocks),
                isElsewhere: !typed.isEmpty
                    && typed.allSatisfy { !$0.containers.allSatisfy(edition.has) },
                isSpoken: !typed.isEmpty
                    && typed.allSatisfy { $0.containers.contains(.speech) })
        }
        let printed =
            statement.headings == .full
            ? all : all.indices.filter { isUsed($0, in: all) }.map { all[$0] }
        return printed
            + statement.sections.filter { $0.target == nil }.map { asTyped($0, edition) }
    }

    /// Whether a heading, or one below it, has text.
    private static func isUsed(_ index: Int, in sections: [Section]) -> Bool {
        !sections[index].blocks.isEmpty
            || sections[(index + 1)...].prefix { $0.level > sections[index].level }
                .contains { !$0.blocks.isEmpty }
    }

    /// In the order of the declaration's paragraphs, each under its reference.
    private static func underParagraphs(
        _ statement: Statement, _ words: Wording, _ edition: Edition
    ) -> [Section] {
        statement.sections.sorted { order($0.target) < order($1.target) }.map { typed in
            var section = asTyped(typed, edition)
            section.heading.level = 1
            if case .paragraph(let reference)? = typed.target {
                section.id = reference
                let name = words.statements.paragraph.filled(["number": reference])
                section.heading.content = [.text(name)]
            }
            return section
        }
    }

    private static func order(_ target: Statement.Target?) -> (Int, String) {
        guard case .paragraph(let reference)? = target else { return (.max, "") }
        let parts = reference.split(separator: " ", maxSplits: 1)
        return (Int(parts.first ?? "") ?? .max, parts.count > 1 ? String(parts[1]) : "")
    }
}

/// Gives the paragraphs of a text running numbers; lists, quotations and tables belong to the
/// paragraph before them.
struct ParagraphNumbering {
    /// Off for a body that wants its paragraphs without numbers.
    let isOn: Bool
    private var last = 0

    init(isOn: Bool) { self.isOn = isOn }

    /// The blocks with their paragraphs numbered, but for those that are only said.
    mutating func number(_ blocks: [Block]) -> [Block] {
        guard isOn else { return blocks }
        var spokenParts = 0
        return blocks.map { block in
            switch block {
            case .edge(let edge) where edge.container == .speech:
                spokenParts += edge.isStart ? 1 : -1
                return block
            case .paragraph(var paragraph) where spokenParts == 0:
                last += 1
                paragraph.number = String(last)
                paragraph.anchor = paragraph.anchor ?? Anchor("paragraph-\(last)")
                return .paragraph(paragraph)
            default: return block
            }
        }
    }
}
