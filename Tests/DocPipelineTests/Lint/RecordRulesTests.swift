import DocPipeline
import Testing

@Suite("Rules on records")
struct RecordRulesTests {
    private func findings(
        _ body: String, present: [String] = ["Ada Example", "Bo", "Cy"], front: String = "",
        settings: String? = nil, only code: String
    ) throws -> [String] {
        var workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [Budget]
            attendance: {present: [\(present.joined(separator: ", "))]}
            \(front)
            ---

            ## Budget

            \(body)
            """)
        if let settings { workshop.files["docgen.yaml"] = Workshop.settings + settings }
        return try workshop.findings().filter { $0.contains(" \(code) ") }
    }

    // MARK: - Actions

    @Test(arguments: [
        ("ACTION: Bo to call by 2020-09-01", 0), ("ACTION: call the bank by 2020-09-01", 1),
        ("```action\ntext: Call.\ndue: 2020-09-01\n```", 1),
        ("```action\ntext: Call.\nstatus: done\n```", 0),
        ("```action\ntext: Call.\nstatus: dropped\n```", 0),
    ])
    func anOpenActionNeedsAnOwner(_ body: String, _ count: Int) throws {
        #expect(try findings(body, only: "DG401").count == count)
    }

    @Test(arguments: [
        ("ACTION: Bo to call by 2020-09-01", 0), ("ACTION: Bo to call by 1 September 2020", 0),
        ("ACTION: Bo to call soon", 1), ("ACTION: Bo to call by the end of September", 1),
        ("```action\nowner: Bo\ntext: Call.\nstatus: done\n```", 0),
    ])
    func anOpenActionNeedsADay(_ body: String, _ count: Int) throws {
        #expect(try findings(body, only: "DG402").count == count)
    }

    @Test(arguments: [
        ("ACTION: Bo to call by 2020-08-30", 1), ("ACTION: Bo to call by 2020-08-31", 0),
        ("```action\nowner: Bo\ntext: Call.\ndue: 2020-08-01\nstatus: done\n```", 0),
    ])
    func anOpenActionIsNotDueBeforeTheMeeting(_ body: String, _ count: Int) throws {
        #expect(try findings(body, only: "DG403").count == count)
    }

    @Test func recordsTypedUnderEachOtherHavePlacesOfTheirOwn() throws {
        let body = """
            ACTION: Bo to call by 2020-09-01
            ACTION: Bo to write
            DECISION: Nothing is
            changed.
              ACTION: Cy to wait
            """
        #expect(try findings(body, only: "DG402").map { $0.prefix(5) } == ["13:1 ", "16:3 "])
    }

    @Test func aFindingAboutABlockPointsAtItsFence() throws {
        let body = "```action\n# of the Board\ntext: Call.\ndue: 2020-09-01\n```"
        #expect(try findings(body, only: "DG401") == ["12:1 DG401 nobody is to do this"])
    }

    // MARK: - Outcomes

    @Test(arguments: [
        ("DECISION: The fee stays.\nVOTE: 2 for, 1 against", 1),
        ("DECISION: The fee was approved.\nVOTE: 2 for, 1 against", 0),
        ("DECISION: The fee stays.", 0), ("MOTION: that the fee stay", 1),
        ("MOTION: that the fee stay\n\nDECISION: The fee stays.", 0),
        ("DECISION: The fee stays.\n\nMOTION: that the fee rise", 1),
        ("```motion\ntext: that the fee stay\nmethod: consensus\n```", 0),
        ("```motion\ntext: that the fee stay\noutcome: withdrawn\n```", 0),
    ])
    func whatBecameOfAProposalIsSaid(_ body: String, _ count: Int) throws {
        #expect(try findings(body, only: "DG404").count == count)
    }

    // MARK: - Votes

    @Test(arguments: [
        ("votes: {for: 2, against: 1}", 0), ("votes: {for: 2, against: 1, abstain: 1}", 1),
    ])
    func thereAreNoMoreVotesThanPeople(_ votes: String, _ count: Int) throws {
        let body = "```decision\ntext: Adopted.\noutcome: adopted\n\(votes)\n```"
        #expect(try findings(body, only: "DG406").count == count)
    }

    @Test func whoGaveAVoteToSomebodyElseVotes() throws {
        let front = "x-note: none"
        let body = "DECISION: Adopted.\n\nVOTE: 4 for"
        #expect(
            try findings(
                body, present: ["Bo", "Cy", "Di", "{name: Ed, by_proxy: Bo}"], front: front,
                only: "DG406") == [])
    }

    @Test func withoutAListNobodyIsCounted() throws {
        #expect(try findings("VOTE: 400 for", present: [], only: "DG406") == [])
    }

    @Test(arguments: [
        ("ballots: {cast: 3, valid: 2, invalid: 1}", 0),
        ("ballots: {cast: 3, valid: 2, invalid: 2}", 1), ("ballots: {cast: 2, valid: 3}", 1),
        ("ballots: {cast: 30, valid: 30}", 1),
    ])
    func ballotsAddUp(_ ballots: String, _ count: Int) throws {
        let body = "```election\noffice: Chair\nelected: Bo\n\(ballots)\n```"
        #expect(try findings(body, only: "DG406").count == count)
    }

    @Test(arguments: [(1, 1), (2, 0)])
    func candidatesHaveNoMoreVotesThanTheBallotsGive(_ seats: Int, _ count: Int) throws {
        let body = """
            ```election
            office: Chair
            seats: \(seats)
            candidates: [{name: Bo, votes: 3}, {name: Cy, votes: 1}]
            elected: Bo
            ballots: {cast: 3, valid: 3, invalid: 0}
            ```
            """
        #expect(try findings(body, only: "DG406").count == count)
    }

    // MARK: - Majorities

    @Test(arguments: [
        ("{for: 2, against: 1}", "outcome: adopted", 0),
        ("{for: 1, against: 2}", "outcome: adopted", 1),
        ("{for: 1, against: 1}", "outcome: adopted", 1),
        ("{for: 1, against: 2}", "outcome: rejected", 0),
        ("{for: 2, against: 1}", "outcome: rejected", 1),
        ("{for: 2, against: 1}", "majority: two-thirds\noutcome: adopted", 0),
        ("{for: 5, against: 3}", "majority: two-thirds\noutcome: adopted", 1),
        ("{for: 5, against: 3}", "majority: two-thirds\noutcome: rejected", 0),
        ("{for: 3, against: 1, abstain: 2}", "majority: absolute\noutcome: adopted", 1),
        ("{for: 4, against: 1, abstain: 2}", "majority: absolute\noutcome: adopted", 0),
        ("{for: 4, against: 1}", "method: unanimity\noutcome: adopted", 1),
        ("{for: 1, against: 2}", "outcome: deferred", 0),
    ])
    func theOutcomeFitsTheVotes(_ votes: String, _ keys: String, _ count: Int) throws {
        let body = "```decision\ntext: The fee stays.\nvotes: \(votes)\n\(keys)\n```"
        #expect(try findings(body, only: "DG407").count == count)
    }

    // MARK: - Elections

    @Test(arguments: [
        ("elected: Bo", 0), ("elected: [Bo, Cy]", 1), ("seats: 2\nelected: [Bo, Cy]", 0),
        ("elected: Di", 1), ("seats: 2\nelected: [Bo, Di]", 1),
    ])
    func theElectedStoodAndHaveASeat(_ keys: String, _ count: Int) throws {
        let body = "```election\noffice: Chair\ncandidates: [Bo, Cy]\n\(keys)\n```"
        #expect(try findings(body, only: "DG408").count == count)
    }

    @Test func aCandidateIsKnownUnderAnyOfHerNames() throws {
        let body =
            "```election\noffice: Chair\ncandidates: [Ada Example, Bo]\nelected: A. Example\n```"
        #expect(try findings(body, only: "DG408") == [])
    }

    @Test(arguments: [
        (3, 2, "Bo", []),
        (2, 3, "Bo", ["“Bo” is elected with 2 votes, and “Cy” is not with 3 votes"]),
        (2, 2, "Bo", ["“Bo” and “Cy” both have 2 votes; it is not said what decided between them"]),
        (2, 2, "[Bo, Cy]", []),
    ])
    func theLastSeatGoesToWhoHasMoreVotes(
        _ bo: Int, _ cy: Int, _ elected: String, _ expected: [String]
    ) throws {
        let body = """
            ```election
            office: Chair
            seats: 2
            candidates: [{name: Bo, votes: \(bo)}, {name: Cy, votes: \(cy)}]
            elected: \(elected)
            ```
            """
        #expect(
            try findings(body, only: "DG408").map { $0.split(separator: " ", maxSplits: 2)[2] }
                == expected.map { $0[...] })
    }

    // MARK: - Quorum

    private static let decided = "DECISION: The fee stays."

    @Test(arguments: [
        ("quorum: {present: 3, required: 4}", decided, 1),
        ("quorum: {present: 4, required: 4}", decided, 0),
        ("quorum: {required: 4}", decided, 1), ("quorum: {required: 3}", decided, 0),
        ("quorum: {met: false}", decided, 1), ("quorum: {met: true}", decided, 0),
        ("quorum: {present: 3, required: 4, met: true}", decided, 1),
        ("quorum: {met: false}", "The Board took note.", 0),
        ("quorum: {met: false}", "```decision\ntext: The fee.\noutcome: deferred\n```", 0),
    ])
    func nothingIsDecidedWithoutAQuorum(_ front: String, _ body: String, _ count: Int) throws {
        #expect(try findings(body, front: front, only: "DG405").count == count)
    }

    @Test(arguments: [("{count: 4}", 1), ("{count: 3}", 0), ("{share: 1, of: ordinary}", 0)])
    func theRuleOfTheSeriesIsAppliedToTheList(_ rule: String, _ count: Int) throws {
        let settings = "\n  - {id: board, title: Board, quorum: \(rule)}\n"
        #expect(
            try findings(
                Self.decided, front: "series: board", settings: settings, only: "DG405"
            ).count == count)
    }

    @Test func aShareOfTheMembersIsCountedInOrganisations() throws {
        let settings = "\n  - {id: board, title: Board, quorum: {share: 1}}\n"
        let found = try findings(
            Self.decided, present: ["Ada Example", "{name: Bo, organisation: AAA}"],
            front: "series: board", settings: settings, only: "DG405")
        #expect(
            found.map { $0.split(separator: " ", maxSplits: 2)[2] } == [
                "there was no quorum: 1 was present, and 2 are needed, which is 100% of 2 members"
            ])
    }

    @Test func whoLeftBeforeIsNotCounted() throws {
        let present = ["Bo", "{name: Cy, until: \"15:00\"}"]
        #expect(
            try findings(
                Self.decided, present: present, front: "quorum: {required: 2, at: \"15:30\"}",
                only: "DG405"
            ).count == 1)
    }

    // MARK: - Numbers

    @Test func onlyApprovedMinutesNeedTypedNumbers() throws {
        #expect(try findings(Self.decided, only: "DG412") == [])
        #expect(
            try findings(Self.decided, front: "status: approved", only: "DG412").count == 1)
        #expect(
            try findings(
                "DECISION [D4]: The fee stays.", front: "status: approved", only: "DG412") == [])
    }

    @Test(arguments: [
        ("DECISION: One.\nACTION: Bo to call", "DECISION [D1]: One.\nACTION [A1]: Bo to call"),
        ("```decision\n  text: One.\n```", "```decision\n  id: D1\n  text: One.\n```"),
        ("```decision\r\ntext: One.\r\n```", "```decision\r\nid: D1\r\ntext: One.\r\n```"),
        ("```decision\n{text: One.}\n```", "```decision\n{id: D1, text: One.}\n```"),
    ])
    func theMendWritesTheNumbersThereAre(_ body: String, _ mended: String) throws {
        let front =
            "---\nkind: minutes\ntitle: M\ndate: 2020-08-31\nstatus: approved\nagenda: [A]\n---\n## A\n\n"
        let compilation = try Workshop(front + body).compilation()
        let edits = compilation.diagnostics.filter { $0.rule.code == "DG412" }
            .compactMap(\.fix).filter(\.isCertain).flatMap(\.edits)
        var bytes = Array((front + body).utf8)
        for edit in edits.reversed() {
            bytes.replaceSubrange(
                edit.range.lowerBound..<edit.range.upperBound, with: Array(edit.replacement.utf8))
        }
        #expect(String(decoding: bytes, as: UTF8.self) == front + mended)
    }
}
