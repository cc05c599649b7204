import DocPipeline
import LanguageServer
import Testing

@Suite("What is said and mended at a place")
struct HoverAndFixTests {
    @Test(arguments: [
        ("---\nkind: minutes\nda‸te: 2024-01-01\n---\n", "The day of the meeting"),
        ("---\nkind: minutes\nmode: onl‸ine\n---\n", "How people met"),
        ("---\nkind: minutes\nmode: onl‸ine\n---\n", "`hybrid`"),
        ("---\nkind: minutes\nchair: B‸en Müller\n---\n", "Treasurer"),
        (
            "---\nkind: minutes\nattendance: {present: [A. Exa‸mple]}\n---\n",
            "Association for Access"
        ),
        ("---\nkind: minutes\n---\n```decision\nmeth‸od: vote\n```\n", "By consensus"),
        (
            "---\nkind: minutes\naccept: [{rule: dupli‸cate-attendee, reason: x}]\n---\n",
            "# DG201 duplicate-attendee"
        ),
        ("---\nkind: minutes\n---\nThen Ben Mü‸ller spoke.\n", "**Ben Müller**"),
    ])
    func saysWhatSomethingIs(text: String, said: String) throws {
        var client = try Conversation()
        let words = try client.hover(in: "minutes/a.md", text)
        #expect(words?.contains(said) == true, "\(words ?? "nothing")")
    }

    @Test func saysNothingOfWordsThatAreNoName() throws {
        var client = try Conversation()
        #expect(try client.hover(in: "minutes/a.md", "---\nkind: minutes\n---\nWo‸rds\n") == nil)
    }

    private static func actions(_ client: inout Conversation, _ path: String, line: Int) throws
        -> [LocatedValue]
    {
        let place: JSON = ["line": .integer(line), "character": 7]
        return try client.request(
            "textDocument/codeAction",
            [
                "textDocument": ["uri": .string(Conversation.uri(path))],
                "range": ["start": place, "end": place], "context": ["diagnostics": []],
            ]
        ).array ?? []
    }

    /// Applies the only edit of an action to a text of ASCII.
    private static func applied(_ action: LocatedValue?, to text: String, _ path: String) throws
        -> String
    {
        let edits = action?["edit"]?["changes"]?[Conversation.uri(path)]?.array
        let edit = try #require(edits?.first)
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let start = edit["range"]?["start"], end = edit["range"]?["end"]
        let line = try #require(start?["line"]?.integer)
        #expect(end?["line"]?.integer == line)
        let from = try #require(start?["character"]?.integer)
        let to = try #require(end?["character"]?.integer)
        let old = lines[line]
        lines[line] = old.prefix(from) + (edit["newText"]?.string ?? "") + old.dropFirst(to)
        return lines.joined(separator: "\n")
    }

    @Test func offersTheFixOfAFinding() throws {
        let text = "---\nkind: minutes\ntitle: x\ndate: 2024-01-01\nmode: onlin\n---\n"
        var client = try Conversation()
        client.open("minutes/a.md", text)
        let action = try Self.actions(&client, "minutes/a.md", line: 4).first
        let mended = try Self.applied(action, to: text, "minutes/a.md")
        #expect(mended == text.replacing("onlin", with: "online"))
    }

    /// Front matter with what it accepts already, and with what it accepts then.
    @Test(arguments: [
        ("", "accept:\n  - {rule: heading-not-on-agenda, reason: say why this is right here}\n"),
        (
            "accept:\n- {rule: x, reason: y}\n",
            "accept:\n- {rule: x, reason: y}\n- {rule: heading-not-on-agenda, reason: say why this is right here}\n"
        ),
        (
            "accept: [{rule: x, reason: y}]\n",
            "accept: [{rule: x, reason: y}, {rule: heading-not-on-agenda, reason: say why this is right here}]\n"
        ),
        (
            "accept:\n    - rule: x\n      reason: y\n",
            "accept:\n    - rule: x\n      reason: y\n    - {rule: heading-not-on-agenda, reason: say why this is right here}\n"
        ),
    ])
    func offersToAcceptAFinding(before: String, after: String) throws {
        func text(_ accepted: String) -> String {
            "---\nkind: minutes\ntitle: x\ndate: 2024-01-01\n\(accepted)---\n## Nonsense\n"
        }
        var client = try Conversation()
        client.open("minutes/a.md", text(before))
        let line = text(before).split(separator: "\n").count - 1
        let actions = try Self.actions(&client, "minutes/a.md", line: line)
        let accept = actions.first { $0["title"]?.string?.hasPrefix("Accept") == true }
        #expect(try Self.applied(accept, to: text(before), "minutes/a.md") == text(after))
    }

    @Test func errorsOfFormAreNotForAccepting() throws {
        var client = try Conversation()
        client.open("minutes/a.md", "---\nkind: minutes\ntitle: x\ndate: yesterday\n---\n")
        let titles = try Self.actions(&client, "minutes/a.md", line: 3).map { $0["title"]?.string }
        #expect(!titles.contains { $0?.hasPrefix("Accept") == true })
    }
}
