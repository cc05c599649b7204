/// Flags a heading of the record that names no item of the agenda.
struct HeadingNotOnAgenda: LintRule {
    static let rule = Diagnostic.Rule("DG301", "heading-not-on-agenda")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.items.filter { $0.agendaIndex == nil }.map { item in
            .isNotOnAgenda(item.heading, agenda: review.minutes)
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
