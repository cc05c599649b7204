import Testing

@testable import DocPipeline

@Suite("Wording")
struct WordingTests {
    @Test(
        "every language has every label, and nothing else", arguments: WordingLabelFiles.languages)
    func isComplete(language: String) throws {
        let reading = Wording.read(try WordingLabelFiles.value(language))
        #expect(reading.diagnostics.map(\.message) == [])
        #expect(reading.value.language == language)
    }

    @Test("no language has a gap that English has not", arguments: WordingLabelFiles.languages)
    func fillsItsGaps(language: String) throws {
        let english = Wording(try WordingLabelFiles.value("en"))
        let reading = Wording.read(try WordingLabelFiles.value(language), fallback: english)
        #expect(reading.diagnostics.map(\.message) == [])
    }

    @Test("a regional file takes what it leaves out from its base language")
    func fallsBack() throws {
        let austrian = try WordingLabelFiles.wording("de-AT")
        #expect(austrian.language == "de-AT")
        #expect(austrian.agenda.anyOtherBusiness == "Allfälliges")
        #expect(austrian.agenda.title == "Tagesordnung")
    }

    @Test(
        "mistakes in a label file are reported",
        arguments: [
            ("lists:\n  separatr: \", \"", "unknown-key", "“separatr” is no label"),
            ("lists:\n  separator:\n    a: \"b\"", "wrong-type", "a label is a text"),
            (
                "approval:\n  on_date: \"On {day}.\"", "value-not-allowed",
                "nothing fills “{day}” in this label"
            ),
            (
                "votes:\n  against:\n    some: \"a\"\n    other: \"b\"", "unknown-key",
                "“some” is no category of numbers"
            ),
            (
                "numbers:\n  plural_rule: welsh", "value-not-allowed",
                "“plural_rule” must be one of none, english, french, russian, arabic"
            ),
            (
                "dates:\n  months:\n    - \"I\"", "wrong-type",
                "“months” must be a list of 12 texts"
            ),
        ])
    func reportsMistakes(text: String, rule: String, message: String) throws {
        let reading = Wording.read(
            try WordingLabelFiles.value(ofText: "language: \"xx\"\n" + text),
            fallback: try WordingLabelFiles.wording("en"))
        let finding = try #require(reading.diagnostics.first)
        #expect(reading.diagnostics.count == 1)
        #expect(finding.rule.name == rule)
        #expect(finding.message == message)
    }

    @Test("a label that nobody has is reported, and its key stands in its place")
    func reportsMissingLabels() throws {
        let reading = Wording.read(try WordingLabelFiles.value(ofText: "language: \"xx\""))
        #expect(
            reading.diagnostics.contains { $0.message == "the label “draft_minutes” is missing" })
        #expect(reading.value.kinds.draftMinutes == "draft_minutes")
    }
}

@Suite("Wording of dates and times")
struct WordingDateTests {
    @Test(
        "a day has the form of United Nations documents",
        arguments: [
            ("en", "31 August 2020", "Monday, 31 August 2020"),
            ("fr", "31 août 2020", "lundi 31 août 2020"),
            ("es", "31 de agosto de 2020", "lunes 31 de agosto de 2020"),
            ("ar", "31 آب/أغسطس 2020", "الاثنين، 31 آب/أغسطس 2020"),
            ("ru", "31 августа 2020 года", "понедельник, 31 августа 2020 года"),
            ("zh", "2020年8月31日", "2020年8月31日星期一"),
            ("de", "31. August 2020", "Montag, 31. August 2020"),
        ])
    func namesDays(language: String, long: String, withWeekday: String) throws {
        let wording = try WordingLabelFiles.wording(language)
        let date = try #require(CalendarDate("2020-08-31"))
        #expect(wording.date(date) == long)
        #expect(wording.dateWithWeekday(date) == withWeekday)
    }

    @Test(
        "some days have a form of their own",
        arguments: [
            ("fr", "2021-03-01", "1er mars 2021"), ("fr", "2021-03-21", "21 mars 2021"),
            ("de", "2020-01-15", "15. Januar 2020"), ("de-AT", "2020-01-15", "15. Jänner 2020"),
            ("ar", "2007-12-17", "17 كانون الأول/ديسمبر 2007"),
            ("ar", "2005-07-08", "8 تموز/يوليه 2005"),
        ])
    func namesParticularDays(language: String, date: String, text: String) throws {
        let date = try #require(CalendarDate(date))
        #expect(try WordingLabelFiles.wording(language).date(date) == text)
    }

    @Test(
        "several days are told as one range",
        arguments: [
            ("en", "2021-03-07", "2021-03-12", "7–12 March 2021"),
            ("en", "2021-06-30", "2021-07-02", "30 June–2 July 2021"),
            ("en", "2020-12-30", "2021-01-02", "30 December 2020–2 January 2021"),
            ("en", "2020-08-31", "2020-08-31", "31 August 2020"),
            ("fr", "2021-03-01", "2021-03-03", "1er-3 mars 2021"),
            ("es", "2015-04-12", "2015-04-19", "12 a 19 de abril de 2015"),
            ("ru", "2021-03-07", "2021-03-12", "7–12 марта 2021 года"),
            ("zh", "2000-04-10", "2000-04-17", "2000年4月10日至17日"),
            ("de", "2021-03-07", "2021-03-12", "7. bis 12. März 2021"),
            ("ar", "2021-03-07", "2021-03-12", "7-12 آذار/مارس 2021"),
        ])
    func joinsDays(language: String, first: String, last: String, text: String) throws {
        let wording = try WordingLabelFiles.wording(language)
        let first = try #require(CalendarDate(first))
        let last = try #require(CalendarDate(last))
        #expect(wording.dateRange(from: first, to: last) == text)
    }

    @Test(
        "times say whose clocks are meant",
        arguments: [
            ("en", "15:30–16:05, Vienna time (UTC+2)"),
            ("fr", "15\u{A0}h\u{A0}30-16\u{A0}h\u{A0}05, heure de Vienne (UTC+2)"),
            ("de", "15:30–16:05\u{A0}Uhr, Ortszeit Wien (UTC+2)"),
            ("zh", "15:30至16:05，维也纳时间（UTC+2）"),
        ])
    func tellsTimes(language: String, text: String) throws {
        let wording = try WordingLabelFiles.wording(language)
        let range = wording.timeRange(from: (15, 30), to: (16, 5))
        let zone = wording.zone("Europe/Vienna", offset: "+2")
        #expect(wording.time(range, in: zone) == text)
    }

    @Test(
        "a zone without a city of its own is named by its last part",
        arguments: [
            ("America/Argentina/Buenos_Aires", "Buenos Aires time"), ("UTC", "UTC"),
            ("America/New_York", "New York time"),
        ])
    func namesZones(zone: String, text: String) throws {
        #expect(try WordingLabelFiles.wording("en").zone(zone, offset: nil) == text)
    }

    @Test("hours and minutes have two digits")
    func padsTimes() throws {
        #expect(try WordingLabelFiles.wording("en").time(hour: 9, minute: 0) == "09:00")
        #expect(try WordingLabelFiles.wording("de").time(hour: 9, minute: 5) == "09:05\u{A0}Uhr")
    }
}

@Suite("Wording of numbers and lists")
struct WordingNumberTests {
    @Test(
        "English ordinals",
        arguments: [
            (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (8, "8th"), (10, "10th"), (11, "11th"),
            (12, "12th"), (13, "13th"), (21, "21st"), (22, "22nd"), (23, "23rd"), (101, "101st"),
            (111, "111th"), (112, "112th"), (1013, "1013th"),
        ])
    func countsInEnglish(number: Int, text: String) throws {
        #expect(try WordingLabelFiles.wording("en").ordinal(number) == text)
    }

    @Test(
        "ordinals of other languages",
        arguments: [
            ("fr", 1, "1re"), ("fr", 2, "2e"), ("fr", 21, "21e"), ("es", 8, "8.ª"), ("de", 8, "8."),
            ("de-AT", 8, "8."), ("ru", 8, "8-е"), ("zh", 8, "第8"), ("ar", 8, "8"),
        ])
    func counts(language: String, number: Int, text: String) throws {
        #expect(try WordingLabelFiles.wording(language).ordinal(number) == text)
    }

    @Test(
        "a counted noun has the form that goes with the number",
        arguments: [
            ("en", 0, "0 abstentions"), ("en", 1, "1 abstention"), ("en", 2, "2 abstentions"),
            ("fr", 0, "0 abstention"), ("fr", 2, "2 abstentions"), ("de", 1, "1 Enthaltung"),
            ("ru", 1, "1 воздержался"), ("ru", 11, "11 воздержались"),
            ("ru", 21, "21 воздержался"), ("zh", 1, "1票弃权"),
        ])
    func agreesInNumber(language: String, number: Int, text: String) throws {
        let wording = try WordingLabelFiles.wording(language)
        #expect(wording.counted(number, wording.votes.abstaining) == text)
    }

    @Test(
        "the categories of numbers are those of CLDR",
        arguments: [
            (PluralRule.russian, [1, 21, 101], PluralRule.Category.one),
            (.russian, [2, 4, 22, 104], .few), (.russian, [0, 5, 11, 12, 14, 20, 111], .many),
            (.arabic, [0], .zero), (.arabic, [1], .one), (.arabic, [2], .two),
            (.arabic, [3, 10, 103, 110], .few), (.arabic, [11, 99, 111], .many),
            (.arabic, [100, 102, 200], .other), (.french, [0, 1], .one),
            (.none, [0, 1, 2], .other),
        ])
    func knowsCategories(rule: PluralRule, numbers: [Int], category: PluralRule.Category) {
        for number in numbers { #expect(rule.category(of: number) == category, "\(number)") }
    }

    @Test(
        "names are strung together",
        arguments: [
            ("en", [], ""), ("en", ["a"], "a"), ("en", ["a", "b"], "a and b"),
            ("en", ["a", "b", "c"], "a, b and c"), ("fr", ["a", "b", "c"], "a, b et c"),
            ("zh", ["a", "b", "c"], "a、b和c"), ("ar", ["a", "b", "c"], "a، b وc"),
        ])
    func strings(language: String, names: [String], text: String) throws {
        #expect(try WordingLabelFiles.wording(language).list(names) == text)
    }
}

@Suite("Wording of sentences")
struct WordingSentenceTests {
    let english: Wording

    init() throws { english = try WordingLabelFiles.wording("en") }

    @Test("a quorum is told with its numbers and its time, as far as they are known")
    func tellsTheQuorum() {
        #expect(
            english.quorum(present: 16, required: 12, isMet: true, at: "15:30")
                == "A quorum was present: 16 present, 12 required. It was established at 15:30.")
        #expect(
            english.quorum(present: 9, required: 12, isMet: false)
                == "A quorum was not present: 9 present, 12 required.")
        #expect(
            english.quorum(present: 16, required: nil, isMet: true) == "A quorum was present.")
    }

    @Test("votes are told in one line")
    func tellsVotes() {
        #expect(
            english.votes(inFavour: 12, against: 1, abstaining: 2)
                == "12 in favour, 1 against, 2 abstentions")
    }

    @Test("approval says by which meeting and when, or that it is outstanding")
    func tellsApproval() {
        let date = CalendarDate("2020-09-30")
        #expect(
            english.approvalStatement(meeting: "9th Informal Meeting", date: date)
                == "Approved by the meeting “9th Informal Meeting” on 30 September 2020.")
        #expect(
            english.approvalStatement(meeting: nil, date: date)
                == "Approved on 30 September 2020.")
        #expect(
            english.approvalStatement(meeting: nil, date: nil) == "Approved.",
            "minutes that are approved never call themselves drafts")
    }

    @Test("labels bear counts and numbers")
    func bearsCounts() throws {
        #expect(english.counted(english.attendance.present, 27) == "Present (27)")
        #expect(english.numbered(english.records.decision, "8/D1") == "Decision 8/D1")
        let chinese = try WordingLabelFiles.wording("zh")
        #expect(chinese.counted(chinese.attendance.present, 27) == "出席（27）")
    }

    @Test(
        "a gap without a value stays as it is",
        arguments: [
            ("{a} and {b}", "1 and {b}"), ("{a", "{a"), ("a}", "a}"), ("{}{a}", "{}1"), ("", ""),
        ])
    func leavesUnknownGaps(pattern: String, filled: String) {
        #expect(Pattern(pattern).filled(["a": "1"]) == filled)
    }
}
