import LanguageServer
import Testing

@Suite("What can be typed where the cursor stands")
struct CompletionTests {
    private static func minutes(_ front: String, body: String = "") -> String {
        "---\nkind: minutes\n\(front)\n---\n\(body)"
    }

    /// Front matter with the cursor, and a label that must be there, and one that must not.
    @Test(arguments: [
        ("da‸", "date", "kind"),
        ("‸\ndate: 2024-01-01", "chair", "date"),
        ("mode: ‸", "in-person", "date"),
        ("mode: on‸", "online", "Ada Example"),
        ("chair: ‸", "Ada Example", "mode"),
        ("chair: Ben M‸", "Ben Müller", "mode"),
        ("series: ‸", "informal", "kyoto-declaration-2021"),
        ("language: ‸", "fr", "informal"),
        ("attendance:\n  ‸", "present", "date"),
        ("attendance:\n  apologies: [Ada Example]\n  ‸", "present", "apologies"),
        ("attendance:\n  present:\n    - ‸", "Ben Müller", "present"),
        ("attendance:\n  present:\n    - name: Ada Example\n      ‸", "role", "name"),
        ("attendance:\n  present:\n  - ‸", "name", "apologies"),
        ("attendance: {present: [Ada Example, ‸", "Ben Müller", "apologies"),
        ("attendance: {present: [Ada Example], ‸", "apologies", "present"),
        ("attendance: {present: [{name: Ada Example, ‸", "role", "name"),
        ("attendance: {present: [{name: ‸", "Ada Example", "role"),
        ("quorum:\n  met: ‸", "true", "met"),
        ("agenda:\n  - title: x\n    speaker: ‸", "Ada Example", "title"),
        ("agenda: [a,\n  b, {‸", "speaker", "date"),
        ("accept:\n  - rule: ‸", "heading-not-on-agenda", "date"),
        ("remarks: |\n  text\nmo‸", "mode", "remarks"),
    ])
    func inFrontMatter(front: String, offered: String, other: String) throws {
        var client = try Conversation()
        let labels = try client.completions(in: "minutes/a.md", Self.minutes(front))
        #expect(labels.contains(offered), "\(labels)")
        #expect(!labels.contains(other), "\(labels)")
    }

    @Test(arguments: [
        "remarks: |\n  word ‸", "# com‸", "date: 2024-01-01 # ‸", "title: ‸", "date:‸",
    ])
    func nothingWhereOnlyTheSecretaryKnows(front: String) throws {
        var client = try Conversation()
        #expect(try client.completions(in: "minutes/a.md", Self.minutes(front)) == [])
    }

    @Test func keysComeWithTheirMeaningAndThoseNeededFirst() throws {
        var client = try Conversation()
        let items = try client.items(in: "minutes/a.md", Self.minutes("‸"))
        let date = try #require(items.first)
        #expect(date["label"]?.string == "date")
        #expect(date["textEdit"]?["newText"]?.string == "date: ")
        #expect(date["documentation"]?["value"]?.string?.contains("day of the meeting") == true)
    }

    @Test func aKindIsOfferedWhereNoneIsSaid() throws {
        var client = try Conversation()
        #expect(
            try client.completions(in: "notes/a.md", "---\nkind: ‸\n---\n").contains("statement"))
        #expect(try client.completions(in: "minutes/a.md", "---\nkind: ‸\n").contains("minutes"))
    }

    @Test(arguments: [
        ("```de‸", "decision"),
        ("```decision\n‸\n```\n", "text"),
        ("```decision\ntext: x\nmethod: ‸\n```\n", "consensus"),
        ("```action\nowner: [‸\n```\n", "Ada Example"),
        ("Words.\n\n‸", "DECISION"),
        ("AC‸", "ACTION"),
        ("- AC‸", "ACTION"),
        ("ACTION: ‸", "Ada Example"),
        ("ACTION: Ada Example and B‸", "Ben Müller"),
        ("ACTION: Ada Example, ‸", "Association for Access"),
    ])
    func inTheBodyOfMinutes(body: String, offered: String) throws {
        var client = try Conversation()
        let labels = try client.completions(
            in: "minutes/a.md", Self.minutes("date: 2024-01-01", body: body))
        #expect(labels.contains(offered), "\(labels)")
    }

    @Test(arguments: ["ACTION: Ada Example to ‸", "The‸", "```swift\n‸\n```\n", "# ‸"])
    func nothingInProse(body: String) throws {
        var client = try Conversation()
        #expect(try client.completions(in: "minutes/a.md", Self.minutes("", body: body)) == [])
    }

    @Test func headingsAreTheItemsOfTheAgendaThatAreNotThereYet() throws {
        let front = "agenda: [Accounts, {title: Plans, items: [Spring]}, Closing]"
        var client = try Conversation()
        let text = Self.minutes(front, body: "## Accounts\n\n## ‸\n\n## Closing\n")
        #expect(try client.completions(in: "minutes/a.md", text) == ["Plans"])
        let part = Self.minutes(front, body: "## Plans\n\n### S‸\n")
        #expect(try client.completions(in: "minutes/a.md", part) == ["Spring"])
        let series = Self.minutes("series: informal", body: "## ‸")
        #expect(try client.completions(in: "minutes/a.md", series) == ["Welcome", "AOB"])
    }

    @Test func headingsOfAStatementAreTheSectionsOfItsDeclaration() throws {
        var client = try Conversation()
        let text = "---\nkind: statement\ntitle: x\ntemplate: cnd-2019\n---\n## ‸"
        #expect(
            try client.completions(in: "statements/a.md", text) == [
                "Stocktaking", "The way forward",
            ])
        let template = "---\nkind: statement\ntemplate: ‸\n---\n"
        #expect(try client.completions(in: "statements/a.md", template).contains("cnd-2019"))
    }

    /// The word that is replaced is counted in UTF-16.
    @Test func replacesWhatIsTypedBehindEmojiAndAccents() throws {
        var client = try Conversation()
        let items = try client.items(
            in: "minutes/a.md", Self.minutes("x-é: {\"🎉\": 1}\nattendance: {present: [É🎉, Be‸"))
        let ben = try #require(items.first { $0["label"]?.string == "Ben Müller" })
        let start = ben["textEdit"]?["range"]?["start"]
        #expect(start?["line"]?.integer == 3)
        #expect(start?["character"]?.integer == "attendance: {present: [É🎉, ".utf16.count)
    }

    @Test func namesThatWouldReadOtherwiseAreQuoted() throws {
        let settings = Conversation.settings.replacing(
            "Ada Example", with: "Ada, the First: Example"
        )
        .replacing("name: Ada, the First: Example", with: "name: \"Ada, the First: Example\"")
        var client = try Conversation(files: ["docgen.yaml": settings])
        let items = try client.items(in: "minutes/a.md", Self.minutes("chair: ‸"))
        #expect(items.first?["textEdit"]?["newText"]?.string == "\"Ada, the First: Example\"")
    }

    @Test func cellsOfATableTakeNamesAndGroups() throws {
        var client = try Conversation()
        #expect(
            try client.completions(in: "minutes/a.csv", "name,group\n\"Example, Ada\",‸")
                .contains("apologies"))
        #expect(
            try client.completions(in: "minutes/a.csv", "name,group\nBe‸").contains("Ben Müller"))
    }
}
