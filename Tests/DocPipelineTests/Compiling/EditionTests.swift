import Testing

@testable import DocPipeline

/// What the public edition leaves out is in none of its bytes; what stays keeps its number.
@Suite("Editions of minutes")
struct EditionTests {
    /// Every word that only the internal edition may have begins with “zebra”.
    private static let source = """
        ---
        kind: minutes
        title: Board meeting
        number: 4
        date: 2024-03-12
        chair: Ada Example
        attendance: {present: [Ada Example, Ben Okafor]}
        agenda:
          - Accounts
          - title: zebra salary
            speaker: zebra Smith
            documents: [zebra paper]
            confidential: true
            items: [zebra part]
          - AOB
          - {title: zebra heading, id: hidden}
        annexes:
          - {title: zebra contract, text: "zebra sum", source: zebra lawyer, confidential: true}
          - {title: zebra chat, chat: zebra.txt, confidential: true}
          - title: Figures
            text: |
              An open figure.[^a]

              ::: confidential
              A zebra figure.[^b]
              :::

              [^a]: An open source.
              [^b]: A zebra source.
        ---
        ::: confidential
        The zebra opening.
        :::

        ## Accounts

        They were presented.[^1]

        ::: confidential
        A donor, the zebra fund, has withdrawn.[^2] ![zebra picture](zebra.gif)

        DECISION: The zebra matter stays among us.

        | zebra | table |
        |-------|-------|
        | zebra | cell  |

        > A zebra quotation.

        ### A zebra heading

        - A zebra list
          with [a zebra link](https://zebra.example/zebra).

        ```election
        office: Zebra keeper
        candidates: [zebra Jones]
        elected: zebra Jones
        ```

        [^1]: A zebra note that is typed inside.
        :::

        DECISION: The accounts are approved.[^3]

        [^2]: Another zebra note.
        [^3]: An open note.

        ## zebra salary

        The zebra raise. ACTION is taken.

        ACTION: Zebra Smith to raise it by 2024-04-01.

        ## AOB

        ACTION: Ben Okafor to book the hall by 2024-04-02.

        ::: confidential

        ## zebra heading

        A zebra remark.

        :::
        """

    private static let files = [
        "minutes/zebra.txt": "15:40 zebra Smith: a zebra line",
        "minutes/zebra.gif": "GIF89a\u{10}\0\u{10}\0zebra pixels",
    ]

    private func workshop(_ edition: Edition?, asAgenda: Bool = false) -> Workshop {
        var workshop = Workshop(Self.source, files: Self.files)
        workshop.options.edition = edition
        workshop.options.asAgenda = asAgenda
        return workshop
    }

    private static let formats: [OutputFormat] = [.docx, .flatOPC, .html, .txt, .json, .ics]

    /// Everything in a file that holds letters, the parts of a ZIP with their names unzipped.
    private func letters(of bytes: [UInt8], _ format: OutputFormat) throws -> String {
        guard format == .docx else { return String(decoding: bytes, as: UTF8.self).lowercased() }
        return try WordPackage(bytes).parts.map { part in
            (part.name + "\n" + String(decoding: part.bytes, as: UTF8.self)).lowercased()
        }.joined(separator: "\n")
    }

    @Test(
        "The public edition has no trace of what is confidential",
        arguments: formats, [false, true])
    func noTrace(format: OutputFormat, asAgenda: Bool) throws {
        for edition in [nil, Edition.public] {
            let compilation = try workshop(edition, asAgenda: asAgenda).compilation()
            #expect(compilation.diagnostics.map(\.message) == [])
            let bytes = try compilation.rendered(as: format)
            let text = try letters(of: bytes, format)
            #expect(text.contains("accounts"))
            #expect(!text.contains("zebra"), "\(text.around("zebra"))")
            #expect(!text.contains("/word/media") && !text.contains("data:image"))
        }
    }

    @Test("A chat that cannot be read is not made public: what is private in it cannot be told")
    func unreadChat() throws {
        let source = """
            ---
            kind: minutes
            title: Board meeting
            date: 2024-03-12
            agenda: [Accounts]
            annexes: [{title: Chat, chat: chat.txt}]
            ---

            ## Accounts

            They were presented.
            """
        let chat = "11:48:19 Gönderen Vera alıcı Paul (Doğrudan Mesaj):\n\ta zebra\n"
        var workshop = Workshop(source, files: ["minutes/chat.txt": chat])
        #expect(try workshop.compilation().diagnostics.map(\.rule.name) == ["unknown-chat"])
        #expect(try !workshop.text().contains("zebra"))
        workshop.options.edition = .internal
        #expect(try workshop.text().contains("a zebra"))
    }

    @Test("The internal edition has all of it", arguments: formats.filter { $0 != .ics })
    func internalEdition(format: OutputFormat) throws {
        let bytes = try workshop(.internal).compilation().rendered(as: format)
        let text = try letters(of: bytes, format)
        for words in [
            "zebra opening", "zebra fund", "zebra matter", "zebra salary", "zebra raise",
            "zebra contract", "zebra line", "zebra figure", "zebra remark", "zebra keeper",
        ] {
            #expect(text.contains(words), "\(words)")
        }
        guard format != .json else { return }
        for words in ["another zebra note", "internal edition", "only in the internal edition"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    /// Numbers of headings, labels of records and annexes, in the order printed.
    private func numbers(_ edition: Edition?) throws -> [String] {
        try workshop(edition).document().blocks.compactMap { block in
            switch block {
            case .heading(let heading) where heading.number != nil:
                "\(heading.number ?? "") \(heading.content.plainText)"
            case .record(let record): record.label
            case .annex(let annex): annex.label
            default: nil
            }
        }
    }

    @Test("Items, records and annexes have the same numbers in both")
    func sameNumbers() throws {
        let expected = ["1 Accounts", "Decision 4/D2", "3 AOB", "Action 4/A2", "Annex C"]
        #expect(try numbers(nil) == expected)
        #expect(try numbers(.public) == expected)
        #expect(
            try numbers(.internal) == [
                "1 Accounts", "Decision 4/D1", "Election 4/E1", "Decision 4/D2", "2 zebra salary",
                "Action 4/A1", "3 AOB", "Action 4/A2", "4 zebra heading", "Annex A", "Annex B",
                "Annex C",
            ])
    }

    @Test("Footnotes that only left-out text cites are gone, and the others count anew")
    func footnotes() throws {
        let notes = try workshop(nil).document().footnotes.map(\.blocks.plainParagraphs)
        #expect(notes == [["An open note."], ["An open source."]])
    }

    @Test("Minutes without anything set apart are alike in both, but for the mark")
    func noDifference() throws {
        let source = """
            ---
            kind: minutes
            title: Board meeting
            date: 2024-03-12
            agenda: [Accounts]
            ---
            ## Accounts

            They were presented.
            """
        var workshop = Workshop(source)
        let plain = try workshop.text()
        workshop.options.edition = .public
        #expect(try workshop.text() == plain)
        workshop.options.edition = .internal
        #expect(
            try workshop.text()
                == plain.replacing("Draft minutes\n", with: "Draft minutes · Internal edition\n"))
        workshop.options.edition = .spoken
        #expect(try workshop.compilation().document == nil)
    }
}

extension String {
    /// The surroundings of a word, to show where it was found.
    fileprivate func around(_ word: String) -> String {
        guard let range = firstRange(of: word) else { return "" }
        let start = index(range.lowerBound, offsetBy: -80, limitedBy: startIndex) ?? startIndex
        let end = index(range.upperBound, offsetBy: 80, limitedBy: endIndex) ?? endIndex
        return String(self[start..<end])
    }
}
