import Templates
import Testing

@testable import DocPipeline
@testable import Importing

/// What of a saved chat gets into the annex, and what does not.
@Suite struct ChatImportTests {
    static let marks = Redaction(marks: [
        .addresses: "[address]", .telephones: "[number]", .meetings: "[meeting]",
        .passcodes: "[passcode]",
    ])

    private func annex(
        _ file: String, people: [Person] = [], redaction: Redaction? = marks,
        change: (inout ChatImport.Options) -> Void = { _ in }
    ) throws -> String {
        var options = ChatImport.Options()
        change(&options)
        let imported = ChatImport(
            directory: Directory(people: people), redaction: redaction, options: options
        ).annex(of: SavedFile(path: "saved/chat.txt", bytes: Array(file.utf8)))
        let text = String(decoding: try #require(imported.bytes), as: UTF8.self)
        return text.split(separator: "\n").filter { !$0.hasPrefix("  sha256") }
            .joined(separator: "\n")
    }

    private let private1 = """
        10:00:00 From Vera to Everyone:
        \tThe draft is here
        10:01:00 From Paul to Vera(Direct Message):
        \tThe secret plan
        \twith a second line
        10:02:00 From Nora to Everyone:
        \tReacted to "The secret plan" with 👍
        10:03:00 From Nora to Everyone:
        \tReplying to "The secret pl..."

        \tAgreed
        10:04:00 From Nora to Everyone:
        \tReacted to "The draft is here" with 👍
        10:05:00 From Paul to Everyone:
        \tReacted to "The draft is here" with 👍
        10:06:00 From Nora to Everyone:
        \tReplying to "The draft is…"

        \tThank you

        """

    @Test("Nothing of a private message is in the annex: no word, no reaction, no quotation")
    func privateMessages() throws {
        #expect(
            try annex(private1) == """
                kind: chat
                saved:
                  file: chat.txt
                  form: zoom-saved
                  messages: 7
                left_out: {private: 1, reactions: 1}
                messages:
                  - time: 10:00:00
                    author: Vera
                    text: The draft is here
                    reactions:
                      - sign: 👍
                        count: 2
                  - time: 10:03:00
                    author: Nora
                    text: Agreed
                  - time: 10:06:00
                    author: Nora
                    reply_to: Vera
                    text: Thank you
                """)
    }

    @Test(
        "A private message is private in whatever words its head is",
        arguments: [
            "11:48:19 De Vera à Tous:\n\tBonjour\n11:48:29 De Vera pour Tous:\n\tOui\n"
                + "11:48:39 De Vera pour Paul (Message direct):\n\tsecret\n",
            "from Vera to everyone:    6:12 PM\nHello\n"
                + "from Paul (privately):    6:13 PM\nsecret\nto Paul (privately):    6:14 PM\nsecret\n",
            "from Vera to everyone:    6:12 PM\nHello\n"
                + "privat kam von Paul (Direct Message):    6:13 PM\nsecret\n",
            "11:48:19 Vera: Hello\n11:48:29 Vera an Paul (privat): secret\n",
        ])
    func privateInAnyWords(_ file: String) throws {
        let annex = try annex(file)
        #expect(!annex.contains("secret") && !annex.contains("(pri"))
        #expect(annex.contains("left_out: {private:"))
    }

    @Test("Words of a language that is not known are not taken for names: nothing is read")
    func unknownLanguage() {
        let file = """
            11:48:19 Gönderen Vera alıcı Herkes:
            \tMerhaba
            11:48:29 Gönderen Vera alıcı Paul (Doğrudan Mesaj):
            \tsecret

            """
        let imported = ChatImport(
            directory: Directory(), redaction: Self.marks, options: ChatImport.Options()
        ).annex(of: SavedFile(path: "chat.txt", bytes: Array(file.utf8)))
        #expect(imported.bytes == nil)
        #expect(imported.diagnostics.map(\.rule.name) == ["unknown-chat"])
    }

    @Test("Days come from headings, and a guess which figure is the day is told")
    func days() throws {
        let export = "## 31 August 2020\n\n**Vera** (15:31):\n> Hello\n"
        #expect(try annex(export).contains("date: 2020-08-31\n"))
        func told(_ dates: String...) -> Bool {
            let file = dates.map { "\($0), 15:30 - Vera: Hello\n" }.joined()
            return ChatImport(
                directory: Directory(), redaction: nil, options: ChatImport.Options()
            ).annex(of: SavedFile(path: "chat.txt", bytes: Array(file.utf8)))
                .summary.contains { $0.contains("which figure is the day") }
        }
        #expect(told("03/04/20", "04/04/20"))
        #expect(!told("03/04/20", "13/04/20") && !told("03.04.20", "04.04.20"))
    }

    @Test("An internal edition keeps them and says so")
    func keptPrivate() throws {
        let text = try annex(private1) { $0.keepsPrivate = true }
        #expect(text.contains("holds_private: true"))
        #expect(text.contains("audience: Vera\n    text: |-\n      The secret plan"))
        #expect(!text.contains("left_out"))
    }

    @Test("A name is printed as docgen.yaml has it, and kept as it was written")
    func names() throws {
        let people = [
            Person(id: "moser", name: "Vera Moser", otherSpellings: ["V. Moser"], roles: [])
        ]
        let text = try annex(
            "10:00 Moser, Vera (EXA): one\n10:01 V. Moser: two\n10:02 iPhone von Vera: three\n",
            people: people)
        #expect(
            text.contains("author: Vera Moser\n    as_written: Moser, Vera (EXA)\n    text: one"))
        #expect(text.contains("author: Vera Moser\n    as_written: V. Moser\n    text: two"))
        #expect(text.contains("author: iPhone von Vera\n    text: three"))
    }

    @Test("Times that count from the start become times of the day")
    func start() throws {
        let file = "00:05:16\tVera:\thello\n08:31:00\tVera:\tstill here\n"
        #expect(try annex(file).contains("clock: elapsed"))
        let text = try annex(file) { $0.start = ClockTime("15:30") }
        #expect(text.contains("time: 15:35:16"))
        #expect(text.contains("time: 00:01:00"))
        #expect(!text.contains("elapsed"))
    }

    @Test(
        "What is nobody else's business is masked",
        arguments: [
            ("write to nora.obrien+x@exa.example.org.", "write to [address]."),
            ("<nora@example.org>, paul@example.com", "<[address]>, [address]"),
            ("call +43 1 234 56 78 or 0664/123 45 67!", "call [number] or [number]!"),
            ("(202) 555-0142, 202.555.0142", "[number], [number]"),
            ("tel: 5551234", "tel: [number]"),
            ("one tap +16465588656,,81234567890#,,,,*123456# US", "one tap [number] US"),
            ("Meeting ID: 812 3456 7890", "Meeting ID: [meeting]"),
            (
                "Meeting number (access code): 123 456 7890",
                "Meeting number (access code): [meeting]"
            ),
            ("Passcode: 4Zq!x9, see you", "Passcode: [passcode], see you"),
            ("Kenncode: 123456", "Kenncode: [passcode]"),
            ("我们的会议号：812 3456 7890，密码：abc123", "我们的会议号：[meeting]，密码：[passcode]"),
            ("https://us02web.zoom.us/j/81234567890?pwd=abc now", "[meeting] now"),
            ("join https://meet.google.com/abc-defg-hij.", "join [meeting]."),
        ])
    func masks(_ typed: String, _ masked: String) {
        #expect(Self.marks.masked(typed).text == masked)
    }

    @Test(
        "Dates, figures, mentions and other links are left as they are",
        arguments: [
            "on 01.09.2020, 2020-08-31 and 31/08/2020", "from 2020 to 2021", "15:30-16:50",
            "1,234,567 euros or 12 345 678", "@Vera please", "https://example.org/0123456789",
            "https://medium.com/@vera/2020", "resolution 2017/19, paragraph 3", "E/CN.15/2021/14",
            "passwords are a bad idea", "pinned: the agenda", "the ratio is 1:2",
        ])
    func leaves(_ typed: String) {
        #expect(Self.marks.masked(typed).text == typed)
        #expect(Self.marks.masked(typed).counts.isEmpty)
    }

    @Test("Masking counts, in texts and in names; and can be left out")
    func counts() throws {
        let file =
            "10:00 vera@example.org: mail me at vera@example.org\n10:01 vera@example.org: or +43 1 2345678\n"
        let text = try annex(file)
        #expect(text.contains("masked: {addresses: 2, telephones: 1}"))
        #expect(!text.contains("@"))
        #expect(try annex(file, redaction: nil).contains("mail me at vera@example.org"))
    }

    @Test("Whatever was written reads back from the YAML as it was")
    func roundTrip() throws {
        let texts = [
            "plain words", "with: colon", "# hash", "it # hash", "- dash", "true", "No", "12",
            "1:2",
            "“quotes” and \"quotes\"", "back\\slash", "'", "[x](y)", "{a}", "&b *c", "!d", "| e",
            "> f", "% g", "@h", "`i`", "two\nlines", "two\n\n  indented\nlines", "tab\tinside",
            "line\n\ttab", "nel\u{85}ls\u{2028}", "trailing:", "…", "\u{FEFF}bom", "a \u{202E}b",
            "line\n   \nend",
        ]
        var writer = SourceWriter()
        writer.append("list:\n")
        for text in texts { writer.member("  - ", "text", text) }
        let file = SourceFile(path: "x.yaml", bytes: writer.bytes)
        let read = readYAML(file)
        #expect(read.diagnostics.isEmpty)
        let list = read.value?.object?.first?.value.array ?? []
        #expect(list.map { $0.object?.first?.value.string } == texts)
    }
}
