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
        let suggestion = HeadingSuggestion(minutes.agenda.map(\.title.value))
        return strays.map { heading in
            if heading.isOfFirstLevel(in: review.source), let range = heading.range {
                return .isTitle(heading, at: range)
            }
            let meant = suggestion.meant(by: heading.content.plainText)
            var finding = Finding.isNotOnAgenda(heading, agenda: minutes, meant: meant)
            finding.fix = mend.fix(for: heading)
            return finding
        }
    }
}

extension Heading {
    /// Whether it was typed with one `#`, or underlined by equals signs.
    fileprivate func isOfFirstLevel(in source: SourceFile) -> Bool {
        guard let range, range.file == .main else { return false }
        let typed = source.text(range.lowerBound, range.upperBound)
        if typed.hasPrefix("#") { return !typed.hasPrefix("##") }
        return typed.split(whereSeparator: \.isNewline).last?.allSatisfy { $0 == "=" } ?? false
    }
}

extension Finding {
    fileprivate static func isTitle(_ heading: Heading, at range: SourceRange) -> Finding {
        Finding(
            at: range, "“\(heading.content.plainText)” is a heading above all items",
            notes: [
                Diagnostic.Note(
                    "the title of the minutes stands in the front matter, under “title”; "
                        + "an item begins with “##”")
            ])
    }

    fileprivate static func isNotOnAgenda(
        _ heading: Heading, agenda minutes: Minutes, meant: String?
    )
        -> Finding
    {
        let words = heading.content.plainText
        let range = heading.range ?? minutes.agendaRange
        guard let meant else {
            return Finding(
                at: range, "“\(words)” is not on the agenda",
                notes: [
                    Diagnostic.Note(
                        minutes.agenda.isEmpty
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
