import LanguageServer
import Testing

@Suite("Findings while somebody types")
struct FindingsTests {
    private static let minutes = """
        ---
        kind: minutes
        title: Board 🎉 meeting
        date: 2024-03-12
        agenda: [Café 🎉 prices]
        ---
        ## Café 🎉 prices

        Words.

        """

    /// How many columns stand before the key that is wrong, in each way of counting.
    @Test(arguments: [("utf-8", 30), ("utf-16", 27), ("utf-32", 26)])
    func standWhereTheClientCountsThem(encoding: String, column: Int) throws {
        var client = try Conversation(encodings: [encoding])
        client.open("minutes/a.md", "---\n{kind: minutes, x-é: \"🎉\", dat: 1}\n---\n")
        let found = client.findings(in: "minutes/a.md").filter { $0.contains("unknown-key") }
        #expect(found.first?.hasPrefix("1:\(column)-1:\(column + 3) ") == true, "\(found)")
    }

    /// The same change of the character after an emoji, in each way of counting.
    @Test(arguments: [("utf-8", 13), ("utf-16", 10), ("utf-32", 9)])
    func changesAreAppliedWhereTheClientCountsThem(encoding: String, column: Int) throws {
        var client = try Conversation(encodings: [encoding])
        client.open("minutes/a.md", Self.minutes)
        #expect(client.findings(in: "minutes/a.md") == [])
        let place: JSON = ["line": 6, "character": .integer(column)]
        client.change(
            "minutes/a.md", version: 2, [["range": ["start": place, "end": place], "text": "x"]])
        let found = client.findings(in: "minutes/a.md")
        #expect(found.count == 1)
        #expect(found.first?.contains("“Café 🎉x prices” is not on the agenda") == true, "\(found)")
    }

    @Test func aChangeMayBeTheWholeTextAndSeveralApplyInOrder() throws {
        var client = try Conversation()
        client.open("minutes/a.md", "")
        let start: JSON = ["line": 0, "character": 0]
        client.change(
            "minutes/a.md", version: 2,
            [
                ["text": .string(String(Self.minutes.dropFirst()))],
                ["range": ["start": start, "end": start], "text": "-"],
            ])
        #expect(client.findings(in: "minutes/a.md") == [])
    }

    @Test func aBurstOfChangesIsAnsweredOnceForTheLast() throws {
        var client = try Conversation()
        client.open("minutes/a.md", Self.minutes)
        _ = client.findings(in: "minutes/a.md")
        let before = client.publications
        for version in 2...30 {
            client.change(
                "minutes/a.md", version: version,
                [["text": .string(Self.minutes + "## New \(version)\n")]])
        }
        let found = client.findings(in: "minutes/a.md")
        #expect(client.publications == before + 1)
        #expect(found.first?.contains("“New 30”") == true, "\(found)")
    }

    @Test func standInFilesThatADocumentIsMadeOfAndGoWithThem() throws {
        let text = Self.minutes.replacing(
            "agenda:", with: "attendance: attendance.csv\nagenda:")
        var client = try Conversation(files: [
            "minutes/a/minutes.md": text,
            "minutes/a/attendance.csv": "name,group\nAda Example,present\nBen,presnt\n",
        ])
        client.open("minutes/a/minutes.md", text)
        #expect(client.findings(in: "minutes/a/minutes.md") == [])
        #expect(client.findings(in: "minutes/a/attendance.csv").count == 1)
        client.open("minutes/a/attendance.csv", "name,group\nAda Example,present\n")
        #expect(client.findings(in: "minutes/a/attendance.csv") == [])
    }

    /// The table alone is open: the minutes that name it say what is wrong in it.
    @Test func aTableIsCheckedByTheMinutesBesideIt() throws {
        let text = Self.minutes.replacing(
            "agenda:", with: "attendance: attendance.csv\nagenda:")
        var client = try Conversation(files: ["minutes/a/minutes.md": text])
        client.open("minutes/a/attendance.csv", "name,group\nBen,presnt\n")
        #expect(client.findings(in: "minutes/a/attendance.csv").count == 1)
        client.close("minutes/a/attendance.csv")
        #expect(client.findings(in: "minutes/a/attendance.csv") == [])
    }

    /// What shows only when all minutes are laid side by side.
    @Test func areThoseAmongAllMeetingsToo() throws {
        let second = Self.minutes.replacing("Board 🎉 meeting", with: "Another")
        var client = try Conversation(files: ["minutes/a.md": Self.minutes])
        client.open("minutes/b.md", second)
        let found = client.findings(in: "minutes/b.md")
        #expect(found.contains { $0.contains("duplicate-identifier") }, "\(found)")
        client.change(
            "minutes/b.md", version: 2,
            [["text": .string(second.replacing("date:", with: "id: other\ndate:"))]])
        #expect(client.findings(in: "minutes/b.md") == [])
    }

    @Test func areThoseOfTheSettingsToo() throws {
        var client = try Conversation()
        client.open("minutes/a.md", Self.minutes.replacing("date:", with: "series: board\ndate:"))
        #expect(client.findings(in: "minutes/a.md").first?.contains("unknown-series") == true)
        client.open("docgen.yaml", Conversation.settings + "  - {id: board}\n")
        #expect(client.findings(in: "docgen.yaml") == [])
        #expect(client.findings(in: "minutes/a.md") == [])
        client.change("docgen.yaml", version: 2, [["text": "kind: workspace\norganization: x\n"]])
        #expect(client.findings(in: "docgen.yaml").contains { $0.contains("organization") })
    }

    @Test func areNotLookedForInOtherPeoplesFiles() throws {
        var client = try Conversation()
        client.open("README.md", "# Hello\n")
        client.open("deploy.yaml", "kind: Deployment\n")
        #expect(client.findings(in: "README.md") == [])
        #expect(client.findings(in: "deploy.yaml") == [])
    }

    @Test func stayAwayAfterTheDocumentIsClosed() throws {
        var client = try Conversation()
        client.open("minutes/a.md", Self.minutes + "## Nonsense\n")
        #expect(client.findings(in: "minutes/a.md").count == 1)
        client.close("minutes/a.md")
        #expect(client.findings(in: "minutes/a.md") == [])
    }
}
