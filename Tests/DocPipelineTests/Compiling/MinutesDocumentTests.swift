import Testing

@testable import DocPipeline

@Suite("Minutes become a document")
struct MinutesDocumentTests {
    private let source = """
        ---
        kind: minutes
        series: informal
        number: 8
        date: 2020-08-31
        start: 15:30
        end: 16:50
        place: Webex
        chair: ada
        attendance:
          present: [A. Example, {name: Bo, role: Treasurer, organisation: bbb}]
          apologies: [Cy]
        quorum: {present: 2, required: 2, met: true}
        annexes:
          - {title: Chat, chat: chat.txt}
        next:
          - {title: General Assembly, date: 2020-09-30, start: 16:00, tentative: true}
        ---

        The Chair opened the meeting.

        ## AOB

        DECISION: The agenda was adopted.
        VOTE: 2 for, 0 against, 0 abstaining

        ACTION: Bo to write to members by 2020-09-15.

        ```election
        office: Treasurer
        candidates: [{name: Bo, votes: 2}]
        elected: [Bo]
        ```

        ## Welcome

        All were welcome.
        """

    private var workshop: Workshop {
        Workshop(
            source, files: ["minutes/chat.txt": "15:31 Bo: See https://example.org.\nand more\n"])
    }

    @Test func itemsStandInTheOrderOfTheAgendaUnderItsWords() throws {
        let headings = try workshop.document().blocks.compactMap { block -> String? in
            guard case .heading(let heading) = block else { return nil }
            return (heading.number.map { $0 + " " } ?? "") + heading.content.plainText
        }
        #expect(headings == ["1 Welcome", "2 AOB", "Next meeting", "Decisions", "Actions"])
    }

    @Test func theTitleFollowsTheSeriesAndTheDraftSaysSo() throws {
        let document = try workshop.document()
        #expect(document.metadata.title == "Draft minutes: 8th Informal Meeting")
        #expect(document.metadata.draftMark == "Draft")
        #expect(
            document.blocks.contains(
                .titleBlock(TitleBlock(kind: "Draft minutes", title: "8th Informal Meeting"))))
    }

    @Test func theTimeSaysWhoseClockIsMeantInSummer() throws {
        let facts = try workshop.document().blocks.compactMap { block -> [Fact]? in
            if case .facts(let facts) = block { facts } else { nil }
        }.flatMap(\.self)
        #expect(
            facts.first { $0.label == "Time" }?.value
                == [.text("15:30–16:50, Vienna time (UTC+2)")])
        #expect(facts.first { $0.label == "Chair" }?.value == [.text("Ada Example")])
    }

    @Test func recordsAreNumberedAndCarryTheirFacts() throws {
        let records = try workshop.document().blocks.compactMap { block -> Record? in
            if case .record(let record) = block { record } else { nil }
        }
        #expect(records.map(\.label) == ["Decision 8/D1", "Action 8/A1", "Election 8/E1"])
        #expect(records[0].facts == [Fact("Votes", "2 in favour, 0 against, 0 abstentions")])
        #expect(records[1].facts == [Fact("Owner", "Bo"), Fact("Due", "15 September 2020")])
    }

    @Test func peopleAreNamedAsTheWorkspaceSpellsThem() throws {
        let text = try workshop.text()
        #expect(text.contains("Ada Example"))
        #expect(!text.contains("A. Example"))
        #expect(text.contains("Present (2)"))
        #expect(text.contains("Apologies (1)"))
        #expect(text.contains("A quorum was present: 2 present, 2 required."))
    }

    @Test func theChatIsAnAnnexWithItsLinksGathered() throws {
        let text = try workshop.text()
        #expect(text.contains("Annex A: Chat"))
        #expect(text.contains("15:31  Bo: See https://example.org."))
        #expect(text.contains("Links shared\n- https://example.org"))
    }

    @Test func theSameFileIsTheAgendaBeforeTheMeeting() throws {
        var workshop = workshop
        workshop.options.asAgenda = true
        let document = try workshop.document()
        #expect(document.metadata.title == "Agenda: 8th Informal Meeting")
        #expect(document.metadata.draftMark == nil)
        let text = try workshop.text()
        #expect(text.contains("1. Welcome\n2. AOB"))
        #expect(!text.contains("The agenda was adopted"))
    }

    @Test(arguments: [
        ("fr", "Projet de procès-verbal", "lundi 31 août 2020"),
        ("de-AT", "Protokollentwurf", "Montag, 31. August 2020"),
        ("zh", "会议记录草案", "2020年8月31日星期一"),
        ("ar", "مشروع المحضر", "الاثنين، 31 آب/أغسطس 2020"),
    ])
    func theDocumentSpeaksItsLanguage(language: String, kind: String, date: String) throws {
        var workshop = workshop
        workshop.files["minutes/m.md"] = source.replacing(
            "number: 8", with: "number: 8\nlanguage: \(language)")
        let text = try workshop.text()
        #expect(text.contains(kind))
        #expect(text.contains(date))
        #expect(try workshop.document().metadata.isRightToLeft == (language == "ar"))
    }

    @Test func numbersOfRecordsKeepTheirOrderAmongLettersFromRightToLeft() throws {
        var workshop = workshop
        workshop.files["minutes/m.md"] = source.replacing(
            "number: 8", with: "number: 8\nlanguage: ar")
        let text = try workshop.text()
        let places = text.ranges(of: "8/D1")
        #expect(places.count == 2, "once at the record and once in the table")
        for place in places {
            #expect(text.unicodeScalars[..<place.lowerBound].last == "\u{200E}")
        }
    }

    @Test func noTwoPlacesCarryOneAnchor() throws {
        var workshop = workshop
        workshop.files["minutes/m.md"] = source.replacing(
            "All were welcome.", with: "### Part {#item-1}\n\n### Other {#annex-a}\n\nText.")
        let anchors = try workshop.document().blocks.compactMap { block -> String? in
            switch block {
            case .heading(let heading): heading.anchor?.name
            case .record(let record): record.anchor.name
            case .annex(let annex): annex.anchor.name
            default: nil
            }
        }
        #expect(anchors.contains("item-1-2"))
        #expect(Set(anchors).count == anchors.count)
    }

    @Test(arguments: OutputFormat.allCases)
    func theSameInputGivesTheSameBytes(format: OutputFormat) throws {
        let first = try workshop.compilation().rendered(as: format)
        #expect(try workshop.compilation().rendered(as: format) == first)
        #expect(!first.isEmpty)
    }
}
