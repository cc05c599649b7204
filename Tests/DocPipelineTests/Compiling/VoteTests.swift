import Testing

@testable import DocPipeline

/// Quorum, majorities and elections: counted, said in the record, and held against what was typed.
@Suite("Votes")
struct VoteTests {
    private static let settings = """
        organisation: {id: network, name: Example Network}
        defaults: {timezone: Europe/Vienna}
        members:
          - {id: a, name: Aid, level: ordinary}
          - {id: b, name: Bond, level: ordinary}
          - {id: c, name: Care, level: ordinary}
          - {id: d, name: Dawn, level: associate}
        series:
          - {id: board, title: Board, quorum: {count: 3}}
          - {id: assembly, title: Assembly, quorum: {share: 1/2, of: ordinary}}
        """

    private func workshop(_ body: String, keys: String = "") -> Workshop {
        var workshop = Workshop(
            """
            ---
            kind: minutes
            series: board
            date: 2024-03-12
            start: 15:30
            end: 17:00
            attendance:
              present:
                - Vera Moser
                - {name: Paul Lindner, until: 16:00}
                - {name: Philip Archer, from: 15:50}
                - {name: Nora O’Brien, until: 16:30}
            agenda: [Budget]
            \(keys)
            ---
            ## Budget

            \(body)
            """)
        workshop.files["docgen.yaml"] = Self.settings
        return workshop
    }

    private func decision(_ keys: String) -> String {
        "```decision\ntext: The budget is adopted.\n\(keys)\n```"
    }

    /// Names of the rules that found something, with the message.
    private func found(_ body: String, keys: String = "", _ rules: String...) throws -> [String] {
        try workshop(body, keys: keys).compilation().diagnostics
            .filter { rules.contains($0.rule.name) }
            .map { "\($0.severity): \($0.message)" }
    }

    // MARK: Quorum

    @Test("The sentence on the quorum follows from the list and the rule of the series")
    func sentence() throws {
        #expect(
            try workshop("So.").text().contains("A quorum was present: 4 present, 3 required."))
        let text = try workshop("So.", keys: "quorum: {at: 15:40}").text()
        #expect(
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "A quorum was present: 3 present, 3 required. It was established at 15:40."),
            "\(text)")
        #expect(
            try workshop("So.", keys: "quorum: {present: 2}").text().contains(
                "A quorum was not present: 2 present, 3 required."))
    }

    @Test("A decision at a time when too many had left is an error, with who had left")
    func leftEarly() throws {
        #expect(
            try found(decision("at: 16:40"), "quorum-not-met") == [
                "error: there was no quorum when this was decided, at 16:40: 2 were present, and 3 "
                    + "are needed"
            ])
        let notes = try workshop(decision("at: 16:40")).compilation().diagnostics
            .flatMap { $0.notes.map(\.message) }
        #expect(notes.contains("“Paul Lindner” had left at 16:00"))
        #expect(notes.contains("“Nora O’Brien” had left at 16:30"))
        #expect(try found(decision("at: 15:55"), "quorum-not-met") == [])
        #expect(try found(decision("outcome: deferred\nat: 16:40"), "quorum-not-met") == [])
    }

    @Test("By the plan of the agenda it is a warning; without a time nobody can tell")
    func plannedTime() throws {
        let planned = "agenda: [{title: Budget, start: 16:40}]"
        var workshop = workshop("DECISION: The budget is adopted.")
        #expect(try workshop.compilation().diagnostics.map(\.rule.name) == [])
        workshop.files["minutes/m.md"] = workshop.files["minutes/m.md"]?
            .replacing("agenda: [Budget]", with: planned)
        let findings = try workshop.compilation().diagnostics
        #expect(findings.map(\.rule.name) == ["quorum-not-met"])
        #expect(findings.first?.severity == .warning)
        #expect(findings.first?.message.contains("by the agenda at 16:40") == true)
    }

    @Test("A fraction of the members is a rule, too")
    func fraction() throws {
        var workshop = workshop(decision(""))
        workshop.files["minutes/m.md"] = """
            ---
            kind: minutes
            series: assembly
            date: 2024-03-12
            attendance: {present: [{name: Vera Moser, organisation: a}, {name: Paul Lindner, organisation: d}]}
            agenda: [Budget]
            ---
            ## Budget

            DECISION: The budget is adopted.
            """
        #expect(
            try workshop.compilation().diagnostics.map(\.message) == [
                "there was no quorum: 1 was present, and 2 are needed, which is 50% of 3 members "
                    + "(ordinary)"
            ])
    }

    // MARK: Majorities

    static let majorities: [(String, String)] = [
        (
            "majority: two-thirds\nvotes: {for: 12, against: 6, abstain: 2}",
            "Two-thirds majority of those voting: 12 votes needed, reached"
        ),
        (
            "majority: two-thirds\nvotes: {for: 11, against: 6}",
            "Two-thirds majority of those voting: 12 votes needed, not reached"
        ),
        (
            "majority: simple\nvotes: {for: 5, against: 4, abstain: 9}",
            "Simple majority of those voting: 5 votes needed, reached"
        ),
        (
            "majority: simple\nmajority_of: cast\nvotes: {for: 5, against: 4, abstain: 9}",
            "Simple majority of the votes cast: 10 votes needed, not reached"
        ),
        (
            "majority: absolute\nvotes: {for: 1, against: 0, abstain: 1}",
            "Absolute majority of the votes cast: 2 votes needed, not reached"
        ),
        (
            "majority: absolute\nmajority_of: present\nat: 15:55\nvotes: {for: 3, against: 0}",
            "Absolute majority of those present: 3 votes needed, reached"
        ),
        (
            "majority: two-thirds\nmajority_of: members\nvotes: {for: 3, against: 0}",
            "Two-thirds majority of all members: 3 votes needed, reached"
        ),
    ]

    @Test(
        "The record says how many votes were needed, of whom, and whether they were there",
        arguments: majorities)
    func said(keys: String, sentence: String) throws {
        let keys = sentence.hasSuffix("not reached") ? keys + "\noutcome: rejected" : keys
        let text = try workshop(decision(keys)).document().blocks.compactMap { block -> [String]? in
            guard case .record(let record) = block else { return nil }
            return record.facts.map(\.value.plainText)
        }
        #expect(text.first?.contains(sentence) == true, "\(text)")
    }

    @Test("An outcome that the votes contradict is reported with what would be needed")
    func contradictions() throws {
        func result(_ keys: String) throws -> [String] {
            try found(decision(keys), "majority-not-reached")
        }
        #expect(
            try result("majority: two-thirds\nvotes: {for: 11, against: 6}\noutcome: adopted") == [
                "error: adopted, but 11 for and 6 against is not a majority of two thirds"
            ])
        #expect(
            try result(
                "majority: simple\nmajority_of: present\nat: 15:55\nvotes: {for: 2, against: 1, "
                    + "abstain: 1}\noutcome: adopted") == [
                    "warning: adopted, but 2 for and 1 against, with 1 abstaining, is not a simple "
                        + "majority of those present"
                ])
        #expect(
            try result("majority: two-thirds\nvotes: {for: 12, against: 6}\noutcome: adopted") == []
        )
        #expect(
            try result("majority: two-thirds\nvotes: {for: 12, against: 6}\noutcome: rejected")
                .count
                == 1)
    }

    @Test("More votes than there were people in the room just then do not add up")
    func room() throws {
        #expect(
            try found(decision("at: 16:10\nvotes: {for: 4, against: 0}"), "votes-do-not-add-up")
                == [
                    "warning: there are 4 votes, and 3 people are listed who could vote"
                ])
        #expect(
            try found(decision("at: 15:55\nvotes: {for: 4, against: 0}"), "votes-do-not-add-up")
                == [])
    }

    // MARK: Elections

    private func election(_ keys: String) -> String {
        """
        ```election
        office: Vice-Chair
        candidates:
          - {name: Vera Moser, votes: 5, nominated_by: [Paul Lindner], seconded_by: Nora O’Brien}
          - {name: Philip Archer, votes: 5}
          - {name: Nora O’Brien, votes: 2}
        \(keys)
        ```
        """
    }

    @Test(
        "An election says who nominated whom, what majority was needed, and how a tie was decided")
    func elections() throws {
        let tied = try workshop(election("elected: Vera Moser\ntie_break: by lot")).text()
        #expect(
            tied.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "Vera Moser (nominated by Paul Lindner, seconded by Nora O’Brien): 5"), "\(tied)")
        #expect(tied.contains("Tie decided:"))
        #expect(tied.contains("by lot"))
        let clear = try workshop(
            """
            ```election
            office: Vice-Chair
            candidates: [{name: Vera Moser, votes: 3}, {name: Philip Archer, votes: 1}]
            elected: Vera Moser
            majority: simple
            ballots: {cast: 4, valid: 4}
            ```
            """
        ).text()
        #expect(clear.contains("Simple majority: 3 votes needed"), "\(clear)")
    }

    @Test("Ties and results that nobody typed are reported")
    func results() throws {
        func result(_ keys: String) throws -> [String] {
            try found(election(keys), "election-seats")
        }
        #expect(
            try result("") == [
                "warning: nobody is said to be elected; equal are “Vera Moser”, “Philip Archer” with "
                    + "5 votes"
            ])
        #expect(
            try result("seats: 2") == [
                "warning: nobody is said to be elected; by the votes it is “Vera Moser”, “Philip "
                    + "Archer”"
            ])
        #expect(try result("elected: Vera Moser").count == 1)
        #expect(try result("elected: Vera Moser\ntie_break: by lot") == [])
        #expect(
            try found(
                election(
                    "seats: 2\nelected: [Vera Moser, Philip Archer]\nmajority: absolute\nballots: {valid: 12}"
                ),
                "majority-not-reached"
            ).first
                == "error: “Vera Moser” is elected with 5 votes, and an absolute majority takes 7")
    }
}
