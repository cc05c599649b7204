import Testing

@testable import DocPipeline

@Suite("Rules about people")
struct PeopleRulesTests {
    private static let settings = """
        kind: workspace
        organisation: {id: example, name: Example Alliance}
        people:
          - {id: vm, name: Vera Moser, roles: [{title: Chair, body: example, from: 2020-01-01}]}
          - {name: Paul Lindner, roles: [{title: Vice-Chair, body: example}]}
          - {name: Philip Archer, also: [Phil Archer, parcher]}
          - {name: Maria Santos Rey}
          - {name: Nora O’Brien}
          - {name: Linda McGregor}
        members:
          - {id: exa, name: Example Association, short: EXA}
        """

    /// What is said of minutes with some front matter and a body, without the place.
    private func findings(_ frontMatter: String, body: String = "Text.") throws -> [String] {
        var workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [Reports]
            \(frontMatter)
            ---

            ## Reports

            \(body)
            """)
        workshop.files["docgen.yaml"] = Self.settings
        return try workshop.compilation().diagnostics.map {
            "\($0.severity) \($0.rule.name): \($0.message)"
        }
    }

    private func edits(_ frontMatter: String, body: String = "Text.") throws -> [String] {
        var workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [Reports]
            \(frontMatter)
            ---

            ## Reports

            \(body)
            """)
        workshop.files["docgen.yaml"] = Self.settings
        let compilation = try workshop.compilation()
        return compilation.diagnostics.compactMap(\.fix).flatMap { fix in
            fix.edits.map { edit in
                let source = compilation.sources[edit.range.file]
                let typed = source.text(edit.range.lowerBound, edit.range.upperBound)
                return "\(typed) → \(edit.replacement)\(fix.isCertain ? "" : "?")"
            }
        }
    }

    // MARK: name-variant

    @Test(arguments: [
        "Vera Moser", "vm", "Nora O’Brien", "Nora O'Brien", "parcher", "Ada Example",
    ])
    func aNameAsItIsWrittenIsLeftAlone(name: String) throws {
        #expect(try findings("attendance: {present: [\(name)]}") == [])
    }

    @Test func aNameThatIsOnlyWrittenOtherwiseIsMendedForCertain() throws {
        let list = "attendance: {present: [Maria SANTOS-REY, \"Nora OBrien\"]}"
        #expect(
            try findings(list) == [
                "warning name-variant: “Maria SANTOS-REY” is written “Maria Santos Rey” in docgen.yaml",
                "warning name-variant: “Nora OBrien” is written “Nora O’Brien” in docgen.yaml",
            ])
        #expect(
            try edits(list) == [
                "Maria SANTOS-REY → Maria Santos Rey", "Nora OBrien → Nora O’Brien",
            ])
    }

    @Test func aKnownOtherSpellingIsWorthAHint() throws {
        #expect(
            try findings("attendance: {present: [Phil Archer]}") == [
                "hint name-variant: “Phil Archer” is another spelling of “Philip Archer”"
            ])
        #expect(
            try edits("attendance: {present: [Phil Archer]}") == ["Phil Archer → Philip Archer"])
    }

    @Test func aNameThatIsLikeAKnownOneIsNotMendedUnasked() throws {
        #expect(
            try findings("attendance: {present: [Paul Linder, Vera Moser]}") == [
                "warning name-variant: “Paul Linder” is probably “Paul Lindner” of docgen.yaml: "
                    + "one letter differs"
            ])
        #expect(
            try edits("attendance: {present: [Paul Linder]}") == ["Paul Linder → Paul Lindner?"])
    }

    @Test func anOwnerInARecordLineIsMendedAtItsName() throws {
        #expect(
            try edits("", body: "ACTION: Maria Santos-Rey to write by 2020-10-01.")
                == ["Maria Santos-Rey → Maria Santos Rey"])
    }

    @Test func unknownNamesAreHeldToEachOther() throws {
        #expect(
            try findings("attendance: {present: [Ian Tennant, Ada Example, Ian Tennent]}") == [
                "warning name-variant: “Ian Tennent” is probably the same as “Ian Tennant”: "
                    + "one letter differs"
            ])
    }

    @Test func peopleWithSimilarNamesAreLeftAlone() throws {
        #expect(
            try findings("attendance: {present: [Ana Lee, Ann Lee, Carla Ruiz, Carlo Ruiz]}") == [])
    }

    @Test func namesInTheTextAreHeldToThoseOfTheWorkspaceAndTheList() throws {
        let list = "attendance: {present: [Vera Moser, Ian Tennant, Ada Example]}"
        #expect(
            try findings(
                list,
                body: "Maria\nSantos-Rey, *Paul Linder* and Ian Tennent spoke; Vera Moser, "
                    + "Nora O'Brien and Phil Archer listened.")
                == [
                    "warning name-variant: “Maria Santos-Rey” is written “Maria Santos Rey” "
                        + "in docgen.yaml",
                    "warning name-variant: “Paul Linder” is probably “Paul Lindner” of docgen.yaml: "
                        + "one letter differs",
                    "warning name-variant: “Ian Tennent” is probably the same as “Ian Tennant”: "
                        + "one letter differs",
                    "hint name-variant: “Phil Archer” is another spelling of “Philip Archer”",
                ])
        #expect(
            try edits(list, body: "It was **Maria Santos-Rey** who spoke.")
                == ["Maria Santos-Rey → Maria Santos Rey"])
    }

    @Test(arguments: [
        "The Paul Linder Street", "Vera Mosers Report", "Maria Santos spoke.", "Paul. Linder",
        "> Paul Linder spoke.", "the vera moser prize", "Linda and Paul McGregor",
    ])
    func whatOnlyLooksLikeANameInTheTextIsLeftAlone(body: String) throws {
        #expect(try findings("", body: body) == [])
    }

    // MARK: unknown-person

    @Test func anOrganisationAmongPeopleIsFoundByItsNameOrItsWords() throws {
        #expect(
            try findings("attendance: {present: [Vera Moser, Ada Example, EXA, Child Foundation]}")
                == [
                    "warning unknown-person: “EXA” is an organisation among people",
                    "warning unknown-person: “Child Foundation” is an organisation among people",
                ])
    }

    @Test func anAssemblyOfOrganisationsIsLeftAlone() throws {
        #expect(
            try findings("attendance: {present: [EXA, Child Foundation, Vera Moser]}") == [])
    }

    @Test func observersMayBeOrganisations() throws {
        #expect(
            try findings("attendance: {present: [Vera Moser], observers: [EXA]}") == [])
    }

    @Test func halfANameIsCompletedWhereOnePersonHasIt() throws {
        #expect(
            try findings("attendance: {present: [Vera Moser, Paul Lindner, Ada Example, Nora]}")
                == ["warning unknown-person: “Nora” is half a name; did you mean “Nora O’Brien”?"])
    }

    @Test func aStrangerIsWorthAHintWhereTheOthersAreKnown() throws {
        let list = "Vera Moser, Paul Lindner, Philip Archer, Ada Example"
        #expect(
            try findings("attendance: {present: [\(list)]}") == [
                "hint unknown-person: docgen.yaml knows nobody called “Ada Example”"
            ])
    }

    @Test func manyStrangersMeanThatTheWorkspaceIsIncomplete() throws {
        let list = "Vera Moser, Paul Lindner, Ben Okafor, Ada Example"
        #expect(try findings("attendance: {present: [\(list)]}") == [])
    }

    @Test func guestsNeedNotBeKnown() throws {
        let list = "present: [Vera Moser, Paul Lindner, Philip Archer], guests: [Ada Example]"
        #expect(try findings("attendance: {\(list)}") == [])
    }

    @Test func anUnknownOwnerIsWorthAHintToo() throws {
        #expect(
            try findings(
                "attendance: {present: [Vera Moser, Paul Lindner, Philip Archer]}",
                body: "ACTION: Ada Example to write by 2020-10-01.")
                == ["hint unknown-person: docgen.yaml knows nobody called “Ada Example”"])
    }

    // MARK: speaker-not-present

    @Test func nobodyIsMissedWithoutAList() throws {
        #expect(try findings("chair: Vera Moser") == [])
        #expect(try findings("chair: Vera Moser\nattendance: {apologies: [Vera Moser]}") == [])
    }

    @Test func whoeverChairsMustBeThere() throws {
        #expect(
            try findings("chair: Vera Moser\nattendance: {present: [Paul Lindner]}") == [
                "warning speaker-not-present: “Vera Moser” chaired the meeting, "
                    + "but is not among those present"
            ])
    }

    @Test func whoeverSentApologiesCannotHaveChaired() throws {
        #expect(
            try findings(
                "chair: vm\nattendance: {present: [Paul Lindner], apologies: [Vera Moser]}") == [
                    "error speaker-not-present: “vm” chaired the meeting, "
                        + "but is listed under “apologies”"
                ])
    }

    @Test func whoeverMovesSomethingMustBeThereOrHaveAProxy() throws {
        let body = """
            ```decision
            text: The report is adopted.
            moved: Nora O’Brien
            ```
            """
        let away = "present: [Vera Moser], absent: [{name: Nora O’Brien}]"
        #expect(
            try findings("attendance: {\(away)}", body: body) == [
                "error speaker-not-present: “Nora O’Brien” moved a proposal, "
                    + "but is listed under “absent”"
            ])
        let proxy = "present: [Vera Moser], absent: [{name: Nora O’Brien, by_proxy: Vera Moser}]"
        #expect(try findings("attendance: {\(proxy)}", body: body) == [])
    }

    @Test(arguments: ["EXA", "the Chair", "Vera Moser and Paul Lindner", "Paul Lindner"])
    func speakersWhoAreNoAbsentPersonAreLeftAlone(speaker: String) throws {
        let found = try findings(
            "attendance: {present: [Paul Lindner]}\nx-note: 1", body: "Text."
        ).filter { $0.contains("speaker-not-present") }
        #expect(found == [])
        var workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            attendance: {present: [Paul Lindner]}
            agenda: [{title: Reports, speaker: \(speaker)}]
            ---

            ## Reports

            Text.
            """)
        workshop.files["docgen.yaml"] = Self.settings
        #expect(try workshop.findings() == [])
    }

    @Test func aPlannedMeetingHasSpeakersAndNoListYet() throws {
        #expect(
            try findings(
                "status: planned\nchair: Vera Moser\nattendance: {present: [Paul Lindner]}")
                == [])
    }

    // MARK: conflicting-role

    private func roleFindings(_ entry: String, more: String = "") throws -> [String] {
        try findings("attendance: {present: [\(entry)]}\n\(more)")
    }

    @Test(arguments: [
        "{name: Vera Moser, role: Chair}", "{name: Vera Moser, role: Chairperson}",
        "{name: Vera Moser, role: Head of Section}", "{name: Vera Moser, role: former Treasurer}",
        "{name: Vera Moser, role: Présidente}", "{name: Paul Lindner, role: Vice-Chair}",
        "{name: Ada Example, role: Chair, organisation: EXA}",
        "{name: Philip Archer, role: Treasurer}",
    ])
    func rolesThatFitAreLeftAlone(entry: String) throws {
        #expect(try roleFindings(entry) == [])
    }

    @Test func anOtherOfficeThanInTheWorkspaceIsAConflict() throws {
        #expect(
            try roleFindings("{name: Paul Lindner, role: Vice-President}") == [
                "warning conflicting-role: “Paul Lindner” is “Vice-President” here, "
                    + "but “Vice-Chair” in docgen.yaml"
            ])
    }

    @Test func theOfficeOfSomebodyElseIsAConflict() throws {
        #expect(
            try roleFindings("{name: Philip Archer, role: Chair}") == [
                "warning conflicting-role: “Philip Archer” is “Chair” here, "
                    + "but in docgen.yaml “Vera Moser” is"
            ])
    }

    @Test func theDayOfTheMeetingCounts() throws {
        var workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2019-08-31
            attendance: {present: [{name: Vera Moser, role: Chair}]}
            agenda: [Reports]
            ---

            ## Reports

            Text.
            """)
        workshop.files["docgen.yaml"] = Self.settings
        #expect(
            try workshop.findings() == [
                "5:31 DG205 “Vera Moser” is “Chair” in docgen.yaml only from 2020-01-01"
            ])
    }

    @Test func whoeverTakesTheChairForOnceIsNoConflict() throws {
        #expect(
            try roleFindings("{name: Paul Lindner, role: Chair}", more: "chair: Paul Lindner") == []
        )
    }

    @Test func theMinutesMayContradictTheirOwnList() throws {
        #expect(
            try roleFindings(
                "{name: Ada Example, role: Secretary}, Ben Okafor", more: "secretary: Ben Okafor")
                == [
                    "warning conflicting-role: “Ada Example” is listed as “Secretary”, "
                        + "but “Ben Okafor” is the secretary"
                ])
    }

    @Test func anOfficeBehindANameInTheTextIsHeldToTheWorkspace() throws {
        #expect(
            try findings(
                "", body: "Vera Moser, Chair, thanked Paul Lindner (Vice-President) for his report."
            )
                == [
                    "warning conflicting-role: “Paul Lindner” is “Vice-President” here, "
                        + "but “Vice-Chair” in docgen.yaml"
                ])
    }

    @Test(arguments: [
        "Paul Lindner, Treasurer of another body, spoke.", "Paul Lindner spoke, Chair, again.",
        "Paul Lindner (elected Treasurer)", "> Paul Lindner, Treasurer, spoke.",
    ])
    func whatIsNoOfficeBehindANameIsLeftAlone(body: String) throws {
        #expect(try findings("", body: body) == [])
    }
}
