/// Flags a mark in an agreed text that names no contributed passage.
struct UnknownPassage: LintRule {
    static let rule = Diagnostic.Rule("DG716", "unknown-passage")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let contributions = review.statement.contributions
        let known = contributions.map(\.identifier)
        return review.statement.marks.flatMap { placed in
            placed.mark.unreadable.map { .namesNothing($0, known) }
                + placed.mark.names.compactMap { name in
                    guard
                        let contribution = contributions.first(where: {
                            $0.identifier == name.value.contribution
                        })
                    else { return .namesNobody(name, known) }
                    let count = contribution.passages.count
                    return name.value.number > count ? .goesTooFar(name, count) : nil
                }
        }
    }
}

extension Finding {
    fileprivate static func namesNothing(_ word: Located<String>, _ known: [String]) -> Finding {
        let example = (known.first ?? "network") + "#1"
        return Finding(
            at: word.range,
            "“\(word.value)” is no passage; write a contribution and a number, such as \(example)")
    }

    fileprivate static func namesNobody(
        _ name: Located<PassageMark.Name>, _ known: [String]
    ) -> Finding {
        let typed = name.value.contribution
        let meant = bestSuggestion(for: typed, among: known)
        let note =
            known.isEmpty
            ? "there are no contributions yet" : "there is \(known.joined(separator: ", "))"
        return Finding(
            at: name.range,
            "there is no contribution “\(typed)”" + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [Diagnostic.Note(note)],
            fix: meant.map { meant in
                let mended = PassageMark.Name(contribution: meant, number: name.value.number).text
                return Diagnostic.Fix(
                    "write “\(mended)”", isCertain: false, [.init(name.range, mended)])
            })
    }

    fileprivate static func goesTooFar(
        _ name: Located<PassageMark.Name>, _ count: Int
    ) -> Finding {
        let passages = count == 1 ? "1 passage" : "\(count) passages"
        return Finding(
            at: name.range,
            "“\(name.value.contribution)” has \(passages), and no passage \(name.value.number)",
            notes: [Diagnostic.Note("“docgen statement compile” prints the numbers")])
    }
}
