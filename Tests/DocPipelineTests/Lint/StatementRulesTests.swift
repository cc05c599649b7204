import Testing

@testable import DocPipeline

/// What the rules on statements say beyond the examples of their pages.
@Suite("Rules on statements")
struct StatementRulesTests {
    private func workshop(
        _ keys: String, body: String = "Text.", files: [String: String] = [:]
    ) -> Workshop {
        Workshop(
            "---\nkind: statement\ntitle: A statement\n\(keys)\n---\n\n\(body)\n",
            at: "statements/s.md", files: files)
    }

    private func words(_ count: Int) -> String {
        (0..<count).map { "word\($0)" }.joined(separator: " ")
    }

    private let council = """
        kind: profile
        id: council
        title: Council
        body: Council
        written:
          words: {general: 20, special: 10}
          joint_words: {general: 18, special: 8}
          counts: {footnotes: true, cover: 2}
          deadline: {weeks: 2}
          standing: verified
        endorsers: {without_status: refused}
        """

    private func council(_ keys: String, body: String) -> Workshop {
        workshop(
            "limits: council\n" + keys, body: body, files: ["profiles/council.yaml": council])
    }

    // MARK: Sections

    @Test func theFewestSectionsAreSaidToBeOutOfOrder() throws {
        let body = [
            "Safeguarding victims’ rights and protecting witnesses and reporting persons",
            "Evidence-based crime prevention", "Youth empowerment for crime prevention",
            "Improving prison conditions",
        ].map { "## \($0)\n\nText." }.joined(separator: "\n\n")
        let found = try workshop(
            "template: kyoto-declaration-2021\nheadings: used", body: body
        ).findings()
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("8:1 DG703 “Safeguarding victims’ rights") == true)
        #expect(
            found.first?.hasSuffix(
                "comes after “Evidence-based crime prevention” in the declaration") == true)
    }

    @Test func paragraphsHaveAnOrderToo() throws {
        let found = try workshop(
            "template: doha-2015", body: "## para 7 (b)\n\nA.\n\n## para 7 (a)\n\nB."
        ).findings()
        #expect(
            found == ["11:1 DG703 “para 7 (a)” comes before “para 7 (b)” in the declaration"])
    }

    @Test func aHeadingOverOthersNeedsNoText() throws {
        let keys = "template: kyoto-declaration-2021\nheadings: used"
        let below = "# Evidence-based crime prevention\n\nText."
        for level in ["##", "#"] {
            let body = "## Advancing crime prevention\n\n\(level)\(below)"
            #expect(try workshop(keys, body: body).findings() == [])
        }
    }

    @Test func sectionsWithoutTextAreOneHint() throws {
        let diagnostics = try workshop("template: kyoto-declaration-2021").compilation().diagnostics
        #expect(diagnostics.map(\.severity) == [.hint])
        #expect(
            diagnostics.first?.message.hasPrefix(
                "27 of 27 sections of kyoto-declaration-2021 have no text: ") == true)
        #expect(diagnostics.first?.message.hasSuffix(" and 22 more") == true)
    }

    // MARK: Limits

    @Test func anUnknownProfileIsAnErrorWithASuggestion() throws {
        #expect(
            try workshop("limits: ecosoc-specail").findings() == [
                "4:9 DG076 there is no submission profile “ecosoc-specail”; "
                    + "did you mean “ecosoc-special”?"
            ])
        #expect(
            try workshop("limits: {profile: nobody, words: 5}").findings() == [
                "4:19 DG076 there is no submission profile “nobody”"
            ])
    }

    @Test func onlyWhatIsAgreedAndSureIsAnError() throws {
        let long = words(12)
        func severity(_ keys: String) throws -> Diagnostic.Severity? {
            try council(keys, body: long).compilation().diagnostics
                .first { $0.rule.name == "too-many-words" }?.severity
        }
        #expect(try severity("submitted_by: aaa\nstatus: agreed") == .error)
        #expect(try severity("submitted_by: aaa") == .warning)
        #expect(try severity("submitted_by: bbb\nstatus: agreed") == nil)
        #expect(try severity("submitted_by: Unknown\nstatus: agreed") == nil)
        // The member's status is known, that of the other is not.
        #expect(try severity("submitted_by: [aaa, Unknown]\nstatus: agreed") == .warning)
    }

    @Test func theHighestStatusCountsAndJointStatementsHaveTheirOwnFigures() throws {
        let special = "endorsements: [{organisation: A, status: special}, aaa]"
        #expect(
            try council(special, body: words(7)).findings() == [
                "4:9 DG706 the statement has 9 words, and council allows organisations in special "
                    + "consultative status 8; cut 1"
            ])
        let general = "endorsements: [bbb, {organisation: A, status: special}]"
        #expect(try council(general, body: words(16)).findings() == [])
        #expect(
            try council(general, body: words(17)).findings() == [
                "4:9 DG706 the statement has 19 words, and council allows organisations in general "
                    + "consultative status 18; cut 1"
            ])
    }

    @Test func anEndorsementThatIsNotConfirmedLiftsNoLimit() throws {
        let keys = "submitted_by: aaa\nendorsements: [{organisation: bbb, confirmed: false}]"
        #expect(
            try council(keys, body: words(9)).findings().map { $0.split(separator: " ")[1] }
                == ["DG706", "DG710"])
    }

    @Test func whatTheProfileCountsIsCounted() throws {
        let keys = "submitted_by: aaa"
        #expect(try council(keys, body: words(6) + "[^1]\n\n[^1]: See there.").findings() == [])
        let found = try council(keys, body: words(7) + "[^1]\n\n[^1]: See there.").compilation()
            .diagnostics
        #expect(
            found.map(\.message) == [
                "the statement has 11 words, and council allows organisations in special "
                    + "consultative status 10; cut 1"
            ])
        #expect(
            found.first?.notes.map(\.message).contains(
                "counted besides the text: the footnotes (2), the cover (2)") == true)
    }

    @Test func figuresOfOnesOwnGoBeforeTheProfiles() throws {
        let keys = "limits: {profile: congress, minutes: 1}\ndelivery: oral"
        #expect(try workshop(keys, body: words(120)).findings() == [])
        #expect(
            try workshop(keys, body: words(121)).findings() == [
                "4:38 DG707 121 words take 1 min 1 s at 120 a minute, and its limit is 1 minute; cut 1"
            ])
        #expect(
            try workshop(
                "limits: {profile: congress, minutes: 8}\ndelivery: oral"
            ).findings() == [
                "4:38 DG711 8 minutes are more than the profile admits: congress allows 7 minutes"
            ])
    }

    @Test func theProfilesAdviceIsThePaceButNeverFasterThanInterpreters() throws {
        func finding(_ profile: String, _ count: Int) throws -> [String] {
            try workshop("limits: \(profile)\ndelivery: oral", body: words(count)).findings()
        }
        #expect(try finding("ccpcj-2021", 300) == [])
        #expect(
            try finding("ccpcj-2021", 301) == [
                "4:9 DG707 301 words take 3 min 1 s at 100 a minute, and ccpcj-2021 allows "
                    + "3 minutes; cut 1"
            ])
        #expect(
            try finding("hrc-general-debate", 250) == [
                "4:9 DG707 250 words take 2 min 5 s at 120 a minute, and hrc-general-debate allows "
                    + "1.5 minutes; cut 70"
            ])
    }

    @Test func chineseIsSpokenInCharacters() throws {
        let keys = "language: zh\nlimits: {minutes: 1}\ndelivery: oral"
        let text = { String(repeating: "法", count: $0) }
        #expect(try workshop(keys, body: text(200)).findings() == [])
        #expect(
            try workshop(keys, body: text(201)).findings() == [
                "5:19 DG707 201 characters take 1 min 1 s at 200 a minute, and its limit is "
                    + "1 minute; cut 1"
            ])
    }

    @Test func aDeadlineIsForTextsThatAreHandedIn() throws {
        let keys = "submitted_by: aaa\ndate: 2021-02-22\nevent: {name: E, from: 2021-03-07}"
        #expect(
            try council(keys, body: "Text.").findings() == [
                "6:7 DG708 2021-02-22 is 1 day after the deadline, 2021-02-21"
            ])
        #expect(try council(keys + "\ndelivery: oral", body: "Text.").findings() == [])
        #expect(try council(keys + "\ndeadline: 2021-02-22", body: "Text.").findings() == [])
    }

    // MARK: Who stands behind it

    @Test func anOrganisationIsKnownByAllItsNames() throws {
        #expect(
            try workshop("endorsements: [AAA, bbb, Association for Access]").findings() == [
                "4:26 DG709 “Association for Access” stands behind the statement twice; “AAA” is "
                    + "the same organisation"
            ])
    }

    @Test(arguments: [
        ("Example Alliance against Trafficking", "Example Alliance against Traficking", true),
        ("Foundation for Justice", "The Foundation of Justice", true),
        ("Gamma International Federation", "Gamma Intl. Federation", true),
        ("Women of Gambia", "Women of Zambia", false),
        ("Caritas Austria", "Caritas Australia", false),
        ("Academy for Justice 2021", "Academy for Justice 2022", false),
        ("Example Forum", "Example Network", false),
    ])
    func namesThatLookAlikeAreAWarning(one: String, other: String, isNear: Bool) throws {
        let diagnostics = try workshop("endorsements: [\(one), \(other)]").compilation().diagnostics
        #expect(diagnostics.map(\.severity) == (isNear ? [.warning] : []))
    }

    @Test("a status that is not the member's is reported, as the limit follows from it")
    func statusOfTheRegister() throws {
        let settings = """
            kind: workspace
            organisation: {name: Example Network}
            members: [{id: alpha, name: Alpha Forum, status: general}]
            """
        let found = try workshop(
            "endorsements: [{organisation: alpha, status: special}, {organisation: Beta, status: roster}]",
            files: ["docgen.yaml": settings]
        ).findings()
        #expect(
            found == [
                "4:31 DG711 “alpha” is in special consultative status here, and in general "
                    + "consultative status in docgen.yaml"
            ])
    }

    @Test("a text that is later than the session of its profile is reported without an event, too")
    func profileOfAnEarlierSession() throws {
        let profile = council.replacing("body: Council", with: "body: Council\nto: 2021-05-21")
        func findings(_ date: String) throws -> [String] {
            try workshop(
                "limits: council\ndate: \(date)\nsubmitted_by: X",
                files: ["profiles/council.yaml": profile]
            ).findings().filter { $0.contains("DG714") }
        }
        #expect(try findings("2021-04-01").isEmpty)
        #expect(
            try findings("2025-01-01") == [
                "4:9 DG714 council holds until 2021-05-21, and the statement is of 2025-01-01"
            ])
    }

    @Test func countriesTellOrganisationsApart() throws {
        let keys = """
            endorsements:
              - {organisation: Forum for Justice, country: Chile}
              - {organisation: Forum of Justice, country: Peru}
            """
        #expect(try workshop(keys).findings() == [])
    }

    @Test func someMayNotSign() throws {
        let keys = "endorsements: [aaa, {organisation: B, status: none}]"
        #expect(
            try council(keys, body: "Text.").findings() == [
                "5:36 DG711 “B” has no consultative status, and council takes only signatories "
                    + "that have one"
            ])
        let roster = "endorsements: [{organisation: B, status: roster}]"
        #expect(
            try council(roster, body: "Text.").findings() == [
                "4:9 DG711 nobody who signs has a status that council admits: one organisation at "
                    + "least must be in general consultative status, or in special consultative "
                    + "status"
            ])
        let invited = try workshop("limits: ecosoc\n" + roster).compilation().diagnostics
        #expect(invited.map(\.rule.code) == ["DG711"])
        #expect(invited.map(\.severity) == [.hint])
    }

    // MARK: Form

    @Test func eachKindOfFormattingIsReportedOnce() throws {
        let body = """
            One[^1] and **two**.

            1. A paragraph that is numbered by hand and goes on for more than the fifteen words of
               a point.

            [^1]: *Note*.
            """
        #expect(
            try workshop("limits: csw", body: body).findings() == [
                "7:1 DG713 csw takes no footnotes", "9:1 DG713 csw takes no numbered paragraphs",
            ])
        #expect(
            try workshop("limits: hrc", body: body).findings() == [
                "7:1 DG713 hrc takes no bold text", "12:7 DG713 hrc takes no italic text",
            ])
    }

    @Test func paragraphsAreNotNumberedForABodyThatDoesNotWantIt() throws {
        let numbers = { (keys: String) in
            try workshop(keys).document().blocks.compactMap { block in
                if case .paragraph(let paragraph) = block { paragraph.number } else { nil }
            }
        }
        #expect(try numbers("limits: csw") == [])
        #expect(try numbers("limits: hrc") == ["1"])
    }
}
