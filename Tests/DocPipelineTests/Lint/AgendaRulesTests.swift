import Testing

@testable import DocPipeline

@Suite("Rules about the agenda")
struct AgendaRulesTests {
    private func findings(
        agenda: String, body: String, frontMatter: String = "x-note: 1"
    ) throws -> [String] {
        try Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [\(agenda)]
            \(frontMatter)
            ---

            \(body)
            """
        ).findings()
    }

    // MARK: item-without-record

    @Test func everyItemNeedsAHeadingWithSomethingUnderIt() throws {
        #expect(
            try findings(
                agenda: "Welcome, Reports, AOB",
                body: "## Reports\n\nText.\n\n## AOB\n\n### Thanks\n") == [
                    "5:10 DG302 nothing is recorded of “Welcome”",
                    "13:1 DG302 nothing is recorded under “AOB”",
                ])
    }

    @Test func aRecordCountsAsSomething() throws {
        #expect(try findings(agenda: "Reports", body: "## Reports\n\nDECISION: Adopted.") == [])
    }

    @Test func itemsInsideOneThatIsRecordedAreRecordedWithIt() throws {
        let agenda = "{title: Reports, items: [Chair, Treasurer]}, {title: Plans, items: [Spring]}"
        #expect(
            try findings(
                agenda: agenda, body: "## Reports\n\nText.\n\n## Plans\n\n### Spring\n\nText.")
                == [])
        #expect(
            try findings(agenda: agenda, body: "## Reports\n\n### Chair\n\nText.") == [
                "5:42 DG302 nothing is recorded of “Treasurer”",
                "5:63 DG302 nothing is recorded of “Plans”",
            ])
    }

    @Test func meetingsToComeAndTextsNotBegunHaveNoRecord() throws {
        #expect(
            try findings(
                agenda: "Reports, AOB", body: "## AOB\n\nText.", frontMatter: "status: planned")
                == [])
        #expect(try findings(agenda: "Reports", body: "") == [])
    }

    @Test func aTextWithoutHeadingsIsReportedOnce() throws {
        #expect(
            try findings(agenda: "Reports, AOB", body: "We met and talked.") == [
                "5:9 DG302 no item of the agenda has a heading in the text"
            ])
    }

    // MARK: item-order

    @Test func theItemThatMovedIsNamedAndNotTheOthers() throws {
        #expect(
            try findings(
                agenda: "A1, A2, A3, A4",
                body: "## A4\n\nText.\n\n## A1\n\nText.\n\n## A2\n\nText.\n\n## A3\n\nText.") == [
                    "9:1 DG303 “A4” is item 4 of the agenda, but is recorded first"
                ])
    }

    @Test func anItemTakenUpAgainIsInOrder() throws {
        #expect(
            try findings(
                agenda: "A1, A2, A3",
                body: "## A1\n\nText.\n\n## A2\n\nText.\n\n## A1\n\nMore.\n\n## A3\n\nText.") == [])
    }

    @Test(
        arguments: [
            ([], []), ([0, 1, 2], [0, 1, 2]), ([0, 2, 1], [0, 1]), ([3, 0, 1, 2], [1, 2, 3]),
            ([2, 1, 0], [0]), ([1, 5, 2, 3, 4, 0], [0, 2, 3, 4]),
        ] as [([Int], [Int])])
    func asManyItemsAsCanBeAreInOrder(numbers: [Int], places: [Int]) {
        #expect(ItemOrder.longestIncreasing(numbers) == places)
    }

    // MARK: suggestions for headings

    private static let titles = [
        "Welcome", "Adoption of the agenda", "Outcome of the eighth session of the Conference",
        "Preparations for and participation in the Crime Congress",
        "Structure of the statement to the high-level segment of the Congress",
        "Updates from the Alliance", "Updates from UNODC", "Tour de table with discussion",
        "Date of next meeting", "Report of the Chair", "Budget for 2021",
    ]

    @Test(arguments: [
        ("Tour de table", "Tour de table with discussion"),
        ("Dates of next meetings", "Date of next meeting"),
        ("Crime Congress", "Preparations for and participation in the Crime Congress"),
        (
            "Alliance statement at the high-level segment of the Congress",
            "Structure of the statement to the high-level segment of the Congress"
        ),
        ("Update from UNODC", "Updates from UNODC"), ("Budget", "Budget for 2021"),
        ("Welcome and introductions", "Welcome"), ("Welcom", "Welcome"),
    ])
    func aHeadingInOtherWordsIsUnderstood(heading: String, title: String) {
        #expect(HeadingSuggestion(Self.titles).meant(by: heading) == title)
    }

    @Test(arguments: [
        "Updates", "Report of the Board", "Election of the Treasurer", "Congress", "The",
        "2021 plans",
        "Updates from the secretariat", "",
    ])
    func aHeadingThatMayMeanSeveralItemsOrNoneIsNotGuessed(heading: String) {
        #expect(HeadingSuggestion(Self.titles).meant(by: heading) == nil)
    }

    @Test(arguments: ["# Board meeting", "Board meeting\n============="])
    func theTitleBelongsInTheFrontMatter(heading: String) throws {
        #expect(
            try findings(agenda: "Reports", body: heading + "\n\n## Reports\n\nText.") == [
                "9:1 DG301 “Board meeting” is a heading above all items"
            ])
    }

    @Test func anItemMayBeAHeadingOfAnyLevel() throws {
        #expect(try findings(agenda: "Reports", body: "# Reports\n\nText.") == [])
    }
}
