/// Flags a heading of the record that names no item of the agenda.
struct HeadingNotOnAgenda: LintRule {
    static let rule = Diagnostic.Rule("DG301", "heading-not-on-agenda")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        let strays = minutes.items.filter { $0.agendaIndex == nil }.map(\.heading)
        guard !strays.isEmpty else { return [] }
        let taken = Set(minutes.items.compactMap(\.agendaIndex))
        let wordings = minutes.agenda.enumerated().map { index, item in
            HeadingMend.Wording(
                text: item.title.value, subject: index, isTaken: taken.contains(index))
        }
        let mend = HeadingMend(wordings: wordings, strays: strays)
        return strays.map { heading in
            var finding = Finding.isNotOnAgenda(heading, agenda: minutes)
            finding.fix = mend.fix(for: heading)
            return finding
        }
    }
}

extension Finding {
    fileprivate static func isNotOnAgenda(_ heading: Heading, agenda minutes: Minutes) -> Finding {
        let words = heading.content.plainText
        let titles = minutes.agenda.map(\.title.value)
        let range = heading.range ?? minutes.agendaRange
        guard let meant = bestSuggestion(for: words, among: titles) else {
            return Finding(
                at: range, "“\(words)” is not on the agenda",
                notes: [
                    Diagnostic.Note(
                        titles.isEmpty
                            ? "there is no agenda; list the items under “agenda”"
                            : "add it to the agenda, or write it as a “###” heading of an item",
                        at: minutes.agendaRange)
                ])
        }
        return Finding(
            at: range, "“\(words)” is not on the agenda; did you mean “\(meant)”?",
            notes: [Diagnostic.Note("the agenda stands here", at: minutes.agendaRange)])
    }
}
