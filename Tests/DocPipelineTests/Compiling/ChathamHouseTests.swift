import Testing

@testable import DocPipeline

/// Under the Chatham House Rule nobody is named in the public edition.
@Suite("The Chatham House Rule")
struct ChathamHouseTests {
    private static let names = ["ada", "example", "okafor", "cyd", "moreau", "aaa", "access"]

    private func workshop(
        _ keys: String, item: String = "Remarks", body: String, edition: Edition? = nil
    ) -> Workshop {
        let source = """
            ---
            kind: minutes
            title: A round
            date: 2024-03-12
            chair: Ada Example
            secretary: Cyd Moreau
            attendance:
              present: [Ada Example, Cyd Moreau, {name: Ben Okafor, role: Speaker}]
              apologies: [Eve Moreau]
            agenda: [\(item), AOB]
            \(keys)
            ---
            ## Remarks

            \(body)

            ## AOB

            ACTION: Cyd Moreau to book the hall by 2024-04-02.
            """
        var workshop = Workshop(source, files: ["minutes/chat.txt": "15:40 Ben Okafor: I agree"])
        workshop.options.edition = edition
        return workshop
    }

    private static let records = """
        A participant spoke of fatigue.

        ```decision
        text: The round is held again.
        moved: Ben Okafor
        seconded: Ada Example
        ```

        ACTION: Ben Okafor to write it up by 2024-04-01.
        """

    @Test("A declared interest, which is left out as a whole, may have a name")
    func interests() throws {
        let body = Self.records + "\n\nINTEREST: Ben Okafor is a director of the applicant."
        let workshop = workshop("rule: chatham-house", body: body)
        #expect(try workshop.compilation().diagnostics.map(\.message) == [])
        #expect(try !workshop.text().contains("director"))
    }

    @Test(
        "A meeting under the rule names nobody, in no byte",
        arguments: [OutputFormat.docx, .flatOPC, .html, .txt, .json])
    func wholeMeeting(format: OutputFormat) throws {
        let compilation = try workshop(
            "rule: chatham-house\nannexes: [{title: Chat, chat: chat.txt}]",
            item: "{title: Remarks, speaker: Ben Okafor}", body: Self.records
        ).compilation()
        #expect(compilation.diagnostics.map(\.message) == [])
        let bytes = try compilation.rendered(as: format)
        let texts =
            format == .docx
            ? try WordPackage(bytes).parts.map { String(decoding: $0.bytes, as: UTF8.self) }
            : [String(decoding: bytes, as: UTF8.self)]
        for text in texts {
            for name in Self.names where name != "example" && name != "access" && name != "aaa" {
                #expect(
                    text.lowercased().firstRange(of: "\\b\(name)\\b", inWordsOf: text) == nil,
                    "\(name)")
            }
        }
    }

    @Test("It says how many there were, what was decided, and that the rule holds")
    func whatStays() throws {
        let text = try workshop("rule: chatham-house", body: Self.records).text()
        #expect(text.contains("Present (3), Apologies (1)"))
        #expect(text.contains("Held under the Chatham House Rule"))
        #expect(text.contains("[Decision 2024-03-12/D1] The round is held again."))
        #expect(text.contains("[Action 2024-03-12/A1] Write it up.\n    Due: 1 April 2024"))
        #expect(text.contains("\nChair  ") && text.contains("\nSecretary  "))
    }

    @Test("The internal edition names everybody")
    func internalEdition() throws {
        let text = try workshop(
            "rule: chatham-house", body: Self.records, edition: .internal
        ).text()
        for name in ["Ada Example", "Ben Okafor", "Cyd Moreau", "Eve Moreau"] {
            #expect(text.contains(name))
        }
    }

    @Test("An item under the rule loses its speaker and the names in its records, no other")
    func oneItem() throws {
        let text = try workshop(
            "annexes: [{title: Chat, chat: chat.txt}]",
            item: "{title: Remarks, speaker: Ben Okafor, rule: chatham-house}", body: Self.records
        ).text()
        #expect(text.contains("1. Remarks\n2. AOB"))
        #expect(!text.contains("Moved by"))
        #expect(!text.contains("Owner: Ben Okafor") && text.contains("Owner: Cyd Moreau"))
        #expect(text.contains("Present (3)\n  Ada Example"))
        #expect(!text.contains("I agree"))
    }

    @Test("A part under the rule does the same within an item")
    func onePart() throws {
        let text = try workshop(
            "",
            body: """
                ::: chatham-house
                ACTION: Ben Okafor to write it up by 2024-04-01.
                :::

                ACTION: Ada Example to read it by 2024-04-03.
                """
        ).text()
        #expect(!text.contains("Owner: Ben Okafor") && text.contains("Owner: Ada Example"))
    }

    @Test("A participant named in a sentence is an error, a part of a name a warning")
    func namedInText() throws {
        let rule = "name-under-chatham-house"
        func found(_ keys: String, _ body: String) throws -> [String] {
            try workshop(keys, body: body).compilation().diagnostics
                .filter { $0.rule.name == rule }.map { "\($0.severity) \($0.message.prefix(12))" }
        }
        let keys = "rule: chatham-house"
        #expect(try found(keys, "Ben Okafor agreed.") == ["error “Ben Okafor”"])
        #expect(try found(keys, "Ms. Moreau agreed.") == ["warning “Moreau” nam"])
        #expect(try found(keys, "DECISION: Ben Okafor is thanked.") == ["error “Ben Okafor”"])
        #expect(
            try found(keys, "ACTION: Ben Okafor to thank Ada Example.") == ["error “Ada Example"])
        #expect(try found(keys, "Eve Moreau, who was not there, agreed.").isEmpty == false)
        #expect(try found("", "Ben Okafor agreed.") == [])
        #expect(
            try found("", "::: chatham-house\nBen Okafor agreed.\n:::") == ["error “Ben Okafor”"])
        #expect(try found(keys, "::: confidential\nBen Okafor agreed.\n:::") == [])
        #expect(
            try found(
                "rule: chatham-house\nannexes: [{title: Note, text: Ben Okafor agreed.}]", "So.")
                == ["error “Ben Okafor”"])
    }
}

extension String {
    /// The first place of a pattern, for readable expectations on whole words.
    fileprivate func firstRange(of pattern: String, inWordsOf _: String) -> Range<Index>? {
        (try? Regex(pattern)).flatMap { firstRange(of: $0) }
    }
}
