/// Flags a statement that prints headings of its declaration with nothing under them.
struct SectionMissing: LintRule {
    static let rule = Diagnostic.Rule("DG704", "section-missing")
    static let severity = Diagnostic.Severity.hint

    static func findings(in review: StatementReview) -> [Finding] {
        let statement = review.statement
        guard let template = statement.template, template.shape == .headings,
            statement.headings == .full
        else { return [] }
        // A section that is typed and empty is the business of another rule.
        let typed = Set(statement.sections.compactMap(\.target))
        let sections = template.sections
        var isThere = sections.indices.map { typed.contains(.section($0)) }
        for index in sections.indices.reversed() where !isThere[index] {
            let below = sections[(index + 1)...].prefix { $0.level > sections[index].level }
            isThere[index] = isThere[below.startIndex..<below.endIndex].contains(true)
        }
        let missing = sections.indices.filter { !isThere[$0] }.map { sections[$0] }
        guard !missing.isEmpty else { return [] }
        return [.areMissing(missing, statement, template)]
    }
}

extension Finding {
    /// How many headings a finding names.
    private static var namedSections: Int { 5 }

    fileprivate static func areMissing(
        _ missing: [DeclarationTemplate.Section], _ statement: Statement,
        _ template: DeclarationTemplate
    ) -> Finding {
        let names = missing.prefix(namedSections).map {
            "“\($0.heading.text(in: statement.language))”"
        }
        let rest = missing.count - names.count
        let list = names.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
        let key = statement.places["headings"] == nil ? "template" : "headings"
        return Finding(
            at: statement.places.place(of: key),
            "\(missing.count) of \(template.sections.count) sections of \(template.id) have no "
                + "text: \(list)",
            notes: [
                Diagnostic.Note("“headings: used” prints only the headings that have text")
            ])
    }
}
