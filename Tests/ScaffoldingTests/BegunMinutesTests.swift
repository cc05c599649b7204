import DocPipeline
import Scaffolding
import Testing

@Suite("Minutes that are begun take in notes")
struct BegunMinutesTests {
    private static let begun = """
        ---
        kind: minutes
        series: board
        number: 2
        date: 2020-07-06
        status: draft
        # secretary:            # who writes the minutes
        attendance:
          # Those expected.
          present:
            - Vera Moser
        agenda:
          - Matters arising
          - title: Accounts
            speaker: [Paul Lindner]
          - Any other business
        ---

        ## Matters arising

        ACTION 2020-06-01/A1: open: Book the hall (Vera Moser)

        ## Accounts

        Nothing was recorded under this item.

        ## Any other business

        Nothing was recorded under this item.

        """

    private static let notes = """
        ---
        kind: minutes
        series: board
        date: 2020-07-06
        status: draft
        secretary: Nora O’Brien
        agenda:
          - Accounts of 2019
          - Budget
        ---

        The Chair opened the meeting.

        ## Accounts of 2019

        They are short.

        ```text
        ## No heading
        ```

        ## Budget

        It is short.
        """

    private func words() throws -> Wording { try #require(Resources.program.words(in: "en")) }

    private func filled(
        _ begun: String = begun, _ notes: String = notes, hasList: Bool = false,
        hasChat: Bool = false
    ) throws -> BegunMinutes.Filled {
        try #require(
            BegunMinutes(begun, words: try words())?.taking(
                notes: notes, beside: .init(hasAttendance: hasList, hasChat: hasChat), series: nil))
    }

    @Test(
        "a topic with a slip is the item that is meant, as the agenda spells it, and that is said")
    func slip() throws {
        let filled = try filled(
            Self.begun, Self.notes.replacing("Accounts of 2019", with: "Acounts of 2019"))
        #expect(filled.respelled.map(\.typed) == ["Acounts"])
        #expect(filled.respelled.map(\.title) == ["Accounts"])
        #expect(filled.text.contains("  - title: Accounts of 2019\n    speaker: [Paul Lindner]\n"))
        #expect(filled.text.contains("\n## Accounts of 2019\n\nThey are short."))
        #expect(!filled.text.contains("Acounts"))
        #expect(!filled.untold.contains("Accounts"))
    }

    @Test(
        "a short topic, or one like two items, is an item of its own",
        arguments: ["Budgets", "Acc"])
    func noSlip(topic: String) throws {
        let filled = try filled(
            Self.begun.replacing("- Any other business", with: "- Budget"),
            Self.notes.replacing("Accounts of 2019", with: topic))
        #expect(filled.respelled.isEmpty)
    }

    @Test("“AOB” is the item on any other business")
    func abbreviation() throws {
        let notes = Self.notes.replacing("- Budget", with: "- AOB")
            .replacing("## Budget", with: "## AOB")
        let filled = try filled(Self.begun, notes)
        #expect(filled.text.contains("- AOB\n") && !filled.text.contains("Any other business"))
        #expect(filled.untold == [])
    }

    @Test("A confidential part stays until everything in it is reported on")
    func confidentialParts() throws {
        let begun = Self.begun.replacing(
            "## Accounts\n",
            with:
                "::: confidential\nACTION 2020-06-01/A2: open: Pay the grant\n:::\n\n## Accounts\n")
        #expect(
            try filled(begun).text.contains(
                "::: confidential\nACTION 2020-06-01/A2: open: Pay the grant\n:::\n"))
        let notes = Self.notes.replacing(
            "It is short.", with: "It is short.\n\nACTION 2020-06-01/A2: done")
        #expect(try !filled(begun, notes).text.contains(":::"))
    }

    @Test func keepTheirAgendaAndWhatIsLeftOfEarlierMeetings() throws {
        let filled = try filled(hasList: true, hasChat: true)
        #expect(
            filled.text == """
                ---
                kind: minutes
                series: board
                number: 2
                date: 2020-07-06
                status: draft
                secretary: Nora O’Brien
                attendance: attendance.csv
                agenda:
                  - Matters arising
                  - title: Accounts of 2019
                    speaker: [Paul Lindner]
                  - Budget
                  - Any other business
                annexes:
                  - {title: Copy of the chat, chat: chat.yaml}
                ---

                The Chair opened the meeting.

                ## Matters arising

                ACTION 2020-06-01/A1: open: Book the hall (Vera Moser)

                ## Accounts of 2019

                They are short.

                ```text
                ## No heading
                ```

                ## Budget

                It is short.

                ## Any other business

                Nothing was recorded under this item.

                """)
        #expect(filled.untold == ["Any other business"])
    }

    @Test func keepTheListOfThoseExpectedWhereNothingElseSaysWhoCame() throws {
        #expect(try filled().text.contains("    - Vera Moser\n"))
        #expect(try !filled().text.contains("annexes"))
    }

    @Test func takeTheListOfTheNotes() throws {
        let notes = Self.notes.replacing(
            "agenda:",
            with:
                "attendance:\n  present:\n    - Paul Lindner\n  apologies:\n    - \"Archer: Philip\"\nagenda:"
        )
        let filled = try filled(Self.begun, notes)
        #expect(
            filled.listed == [
                ListedPerson(name: "Paul Lindner", group: "present"),
                ListedPerson(name: "Archer: Philip", group: "apologies"),
            ])
        #expect(!filled.text.contains("Vera Moser\nagenda"))
    }

    @Test(arguments: ["## Matters arising\n\n", ""])
    func sayOnceWhatBecameOfAnAction(heading: String) throws {
        var notes = Self.notes + "\n\n\(heading)ACTION 2020-06-01/A1: done\n"
        if !heading.isEmpty {
            notes = notes.replacing("  - Budget", with: "  - Budget\n  - Matters arising")
        }
        let text = try filled(Self.begun, notes).text
        #expect(text.contains("ACTION 2020-06-01/A1: done"))
        #expect(!text.contains("A1: open"))
        #expect(text.components("## Matters arising") == 1)
    }

    @Test func areFilledFromANoticeToo() throws {
        let notice =
            "---\nkind: minutes\ntitle: Visit\ndate: 2020-07-06\nstatus: planned\nagenda:\n  - {title: Budget, speaker: Vera Moser}\n---\n"
        let text = try filled(notice).text
        #expect(text.contains("status: draft\n"))
        #expect(
            text.contains(
                "agenda:\n  - Accounts of 2019\n  - {title: Budget, speaker: Vera Moser}\n"))
    }

    @Test func areAddedToTheListBesideThem() throws {
        let rows = try #require(
            AttendanceRows(Array("name,group,role\nVera Moser,present,Chair\n".utf8)))
        let missing = rows.missing([
            ListedPerson(name: "VERA MOSER", group: "present"),
            ListedPerson(name: "Archer, Philip", group: "apologies"),
        ])
        #expect(
            rows.adding(missing)
                == "name,group,role\nVera Moser,present,Chair\n\"Archer, Philip\",apologies,\n")
    }

    @Test(arguments: ["The accounts are short.", "- one", "DECISION: Approved."])
    func areBegunNoLongerOnceSomebodyHasTypedInThem(_ typed: String) throws {
        let text = Self.begun.replacing("Nothing was recorded under this item.", with: typed)
        #expect(BegunMinutes(text, words: try words()) == nil)
    }
}

extension String {
    /// How often some words stand in it.
    fileprivate func components(_ words: String) -> Int { ranges(of: words).count }
}
