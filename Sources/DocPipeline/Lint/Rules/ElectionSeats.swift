/// Flags an election whose result its own numbers contradict: more elected than seats, somebody who
/// did not stand, fewer votes than a loser, a tie for the last seat that nothing decides.
enum ElectionSeats: LintRule {
    static let rule = Diagnostic.Rule("DG408", "election-seats")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.records.flatMap { record -> [Finding] in
            guard case .election(let election) = record else { return [] }
            guard !election.elected.isEmpty else {
                return [Finding.isOpen(election, at: review.head(of: election.range))]
                    .compactMap(\.self)
            }
            return Result(election, review.workspace.directory).findings
        }
    }

    /// An election with its names as the workspace knows them.
    private struct Result {
        let election: Election
        /// The place in ``Election/candidates`` of each of the elected; `nil` for one who did not
        /// stand.
        let places: [Int?]

        init(_ election: Election, _ directory: Directory) {
            func key(_ name: String) -> FoldedText {
                FoldedText(
                    directory.person(name)?.name ?? directory.printedName(ofOrganisation: name))
            }
            self.election = election
            let candidates = Dictionary(
                election.candidates.enumerated().map { (key($1.name.value), $0) }
            ) { first, _ in first }
            places = election.elected.map { candidates[key($0.value)] }
        }

        var findings: [Finding] {
            var found: [Finding] = []
            if election.elected.count > election.seats { found.append(.areTooMany(election)) }
            guard !election.candidates.isEmpty else { return found }
            for (name, place) in zip(election.elected, places) where place == nil {
                found.append(.didNotStand(name, election.candidates.map(\.name.value)))
            }
            return found + [lastSeat].compactMap(\.self)
        }

        /// What is wrong with the last of those who got in, beside the first who did not.
        private var lastSeat: Finding? {
            let elected = Set(places.compactMap(\.self))
            guard election.candidates.allSatisfy({ $0.votes != nil }) else { return nil }
            func least(_ places: some Sequence<Int>, by order: (Int, Int) -> Bool) -> Int? {
                places.min { left, right in
                    order(
                        election.candidates[left].votes ?? 0,
                        election.candidates[right].votes ?? 0)
                }
            }
            let others = election.candidates.indices.filter { !elected.contains($0) }
            guard let last = least(elected.sorted(), by: <), let loser = least(others, by: >)
            else { return nil }
            let (lastIn, firstOut) = (election.candidates[last], election.candidates[loser])
            guard let votes = lastIn.votes, let more = firstOut.votes, more >= votes else {
                return nil
            }
            let name = zip(election.elected, places).first { $0.1 == last }?.0 ?? lastIn.name
            guard more == votes else { return .hasFewer(name, votes, than: firstOut, more) }
            return election.tieBreak == nil ? .areEqual(name, firstOut, votes) : nil
        }
    }
}

extension Finding {
    fileprivate static func areTooMany(_ election: Election) -> Finding {
        let first = election.elected.first?.range ?? election.range
        let last = election.elected.last?.range ?? election.range
        let seats = election.seats == 1 ? "1 seat" : "\(election.seats) seats"
        return Finding(
            at: first.union(last), "\(election.elected.count) are elected for \(seats)",
            notes: [Diagnostic.Note("“seats” says how many there are; one where it is left out")])
    }

    fileprivate static func didNotStand(_ name: Located<String>, _ candidates: [String]) -> Finding
    {
        let meant = bestSuggestion(for: name.value, among: candidates)
        return Finding(
            at: name.range,
            "“\(name.value)” is elected and is no candidate"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""))
    }

    fileprivate static func hasFewer(
        _ name: Located<String>, _ votes: Int, than other: Election.Candidate, _ more: Int
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” is elected with \(votes.votesInWords), "
                + "and “\(other.name.value)” is not with \(more.votesInWords)",
            notes: [Diagnostic.Note("the votes stand here", at: other.name.range)])
    }

    fileprivate static func areEqual(
        _ name: Located<String>, _ other: Election.Candidate, _ votes: Int
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” and “\(other.name.value)” both have \(votes.votesInWords); "
                + "it is not said what decided between them",
            notes: [
                Diagnostic.Note("say what did: “tie_break: by lot”")
            ], atMost: .warning)
    }

    /// An election of which the votes are counted and nobody is said to be elected.
    fileprivate static func isOpen(_ election: Election, at range: SourceRange) -> Finding? {
        guard let result = election.result, !result.elected.isEmpty || !result.tied.isEmpty else {
            return nil
        }
        func names(_ places: [Int]) -> String {
            places.map { "“\(election.candidates[$0].name.value)”" }.joined(separator: ", ")
        }
        guard let votes = result.tiedVotes else {
            let names = names(result.elected)
            return Finding(
                at: range, "nobody is said to be elected; by the votes it is \(names)",
                notes: [Diagnostic.Note("write it under “elected”")], atMost: .warning)
        }
        return Finding(
            at: range,
            "nobody is said to be elected; equal are \(names(result.tied)) with "
                + "\(votes.votesInWords)",
            notes: [Diagnostic.Note("say who is, and what decided: “tie_break: by lot”")],
            atMost: .warning)
    }
}

extension Int {
    fileprivate var votesInWords: String { self == 1 ? "1 vote" : "\(self) votes" }
}
