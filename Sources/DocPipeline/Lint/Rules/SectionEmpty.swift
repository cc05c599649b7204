/// Flags a heading with nothing under it.
struct SectionEmpty: LintRule {
    static let rule = Diagnostic.Rule("DG705", "section-empty")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let sections = review.statement.sections
        return sections.indices.compactMap { index -> Finding? in
            let section = sections[index]
            guard let range = section.heading.range,
                !section.blocks.contains(where: \.saysSomething)
            else { return nil }
            // A heading over others need not have text of its own.
            if index + 1 < sections.count,
                sections[index + 1].isBelow(section, in: review.statement.template)
            {
                return nil
            }
            return .isEmpty(section.heading, at: range)
        }
    }
}

extension Statement.Section {
    /// Whether this is a part of the section before it, as typed or in the declaration.
    fileprivate func isBelow(_ other: Self, in template: DeclarationTemplate?) -> Bool {
        if heading.level > other.heading.level { return true }
        guard let sections = template?.sections, case .section(let own)? = target,
            case .section(let above)? = other.target, sections.indices.contains(own),
            sections.indices.contains(above)
        else { return false }
        return own > above && sections[own].level > sections[above].level
    }
}

extension Block {
    fileprivate var saysSomething: Bool {
        switch self {
        case .heading, .thematicBreak, .edge: false
        case .paragraph, .list, .table, .quote, .code, .letterhead, .titleBlock, .facts, .notice,
            .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures, .revised:
            true
        }
    }
}

extension Finding {
    fileprivate static func isEmpty(_ heading: Heading, at range: SourceRange) -> Finding {
        Finding(
            at: range, "nothing is said under “\(heading.content.plainText)”",
            notes: [Diagnostic.Note("write what is meant for it, or take the heading out")])
    }
}
