import Templates
import Testing

@testable import DocPipeline
@testable import Importing

/// Notes typed by the conventions of scribes, made into minutes.
@Suite struct NotesImportTests {
    static let directory = Directory(people: [
        Person(id: "moser", name: "Vera Moser", otherSpellings: ["vera"], roles: []),
        Person(id: "lindner", name: "Paul Lindner", otherSpellings: ["paul"], roles: []),
    ])

    private func minutes(_ text: String, name: String = "notes.txt") -> (
        text: String, imported: Imported
    ) {
        let imported = NotesImport(directory: Self.directory, options: NotesImport.Options())
            .minutes(of: SavedFile(path: name, bytes: Array(text.utf8)))
        return (String(decoding: imported.bytes ?? [], as: UTF8.self), imported)
    }

    private func body(_ text: String) -> String {
        let whole = minutes(text).text
        let parts = whole.split(
            separator: "---\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        return String(parts.last ?? "")
    }

    @Test("Notes in the plain style become minutes")
    func plain() {
        let (text, imported) = minutes(
            """
            Meeting: Board meeting
            Date: 31 August 2020
            Chair: vera
            Scribe: Nora O’Brien
            present+ vera, paul
            Present+ Maria Santos Rey
            Regrets: Philip Archer

            Topic: Accounts
            vera: The accounts are there.
            … They were audited.
            A bare line
            and another.
            PROPOSED: To approve the accounts.
            RESOLVED: The accounts are approved.

            topic: Spring conference
            subtopic: The hall
            ACTION: paul, vera to book the hall by 2020-09-15
            Issue: Who pays?
            """)
        #expect(
            text == """
                ---
                kind: minutes
                title: Board meeting
                date: 2020-08-31
                status: draft
                chair: Vera Moser
                secretary: Nora O’Brien
                attendance:
                  present:
                    - Vera Moser
                    - Paul Lindner
                    - Maria Santos Rey
                  apologies:
                    - Philip Archer
                agenda:
                  - Accounts
                  - Spring conference
                ---

                ## Accounts

                **Vera Moser:** The accounts are there.
                They were audited.

                A bare line
                and another.

                MOTION: To approve the accounts.

                DECISION: The accounts are approved.

                ## Spring conference

                ### The hall

                ACTION: Paul Lindner, Vera Moser to book the hall by 2020-09-15

                **Issue:** Who pays?

                """)
        #expect(imported.summary[1] == "2 topics, 1 decision, 1 action, 1 motion, 3 present")
    }

    @Test("What a secretary types in a hurry is understood")
    func hurried() {
        let (text, imported) = minutes(
            """
            Date: Monday, 1 June 2020
            Time: 16:00–17:20
            Chair - Vera
            Present: Vera Moser, Paul Lindner and Maria Santos Rey (from 16:30); Ana Ruiz (by phone)
            Apologies: none
            Topic: Finances
            RESOLVED - The accounts are approved
            - ACTION: Paul to pay the rent by 15 June
            * **Action:** Vera will write by 1 May.
            Action item: Maria: find a hall
            \\ACTION: not an action
            s/hall
            Next meeting: 6 July 2020, 16:00
            """)
        #expect(
            text == """
                ---
                kind: minutes
                title: Meeting of 2020-06-01
                date: 2020-06-01
                start: 16:00
                end: 17:20
                status: draft
                chair: Vera Moser
                attendance:
                  present:
                    - Vera Moser
                    - Paul Lindner
                    - name: Maria Santos Rey
                      from: 16:30
                    - Ana Ruiz (by phone)
                agenda:
                  - Finances
                next:
                  - {date: 2020-07-06, start: 16:00}
                ---

                ## Finances

                DECISION: The accounts are approved

                ACTION: Paul Lindner to pay the rent by 2020-06-15

                ACTION: Vera Moser to write by 2021-05-01

                ACTION: Maria Santos Rey to find a hall

                *ACTION:* not an action
                s/hall

                """)
        #expect(imported.diagnostics.map(\.rule.name) == ["correction-failed"])
        #expect(imported.summary.contains { $0.contains("“Maria” as Maria Santos Rey") })
    }

    @Test("What takes nobody off a list, and a time that is none, stay as they were typed")
    func nothingTaken() {
        let text = body("present- Somebody Else\nTime: in the evening\nNext meeting: soon")
        #expect(text.contains("present- Somebody Else"))
        #expect(text.contains("Time: in the evening"))
        #expect(text.contains("Next meeting: soon"))
        #expect(minutes("Date: Tuesday, 1 June 2020").text.contains("Date: Tuesday, 1 June 2020"))
    }

    @Test("Two of one name are not told apart")
    func ambiguous() {
        #expect(
            body("Present: Ana Ruiz, Ana Weber\nACTION: Ana to write")
                .contains("ACTION: Ana to write"))
    }

    @Test("Headings and links typed as Markdown stay what they are")
    func headingsOfMarkdown() {
        let text = minutes(
            """
            # **Board meeting**
            ##### 26 June 2018
            ## Draft [two](https://example.org/2)
            * [Working Group: Baggage](https://example.org) - vera
            ### See [three](https://example.org/3)
            """
        ).text
        #expect(text.contains("title: Board meeting\ndate: 2018-06-26\n"))
        #expect(text.contains("title: Draft two\n"))
        #expect(text.contains("## Draft [two](https://example.org/2) {#item-1}"))
        #expect(text.contains("\n* [Working Group: Baggage](https://example.org) - vera\n"))
        #expect(text.contains("### See [three](https://example.org/3)\n"))
    }

    @Test("The scribe’s dots go on with the speaker, whoever has typed in between")
    func interrupted() {
        let text = body(
            """
            15:57:40 <vera> scribe: vera
            15:57:41 <vera> nora: we have money
            15:57:42 <paul> hello
            15:57:43 <paul> +q
            15:57:44 <vera> ... and more of it
            """)
        #expect(
            text
                == "**nora:** we have money\n\n*Paul Lindner:* hello\n\n**nora:** and more of it\n")
    }

    @Test("A log may have a name and a colon before each line, and lines that a program wrapped")
    func otherLogs() {
        #expect(body("vera: topic: Money\nnora: hello\nvera: topic: Hall").hasPrefix("## Money\n"))
        #expect(
            body("<vera> topic: Money which is\n   long\n<nora> hello")
                .hasPrefix("## Money which is long\n"))
        #expect(body("vera: topic of the day\npaul: hello").contains("**Vera Moser:** topic"))
    }

    @Test("In a log everybody types; commands to programs are left out and counted")
    func log() {
        let (text, imported) = minutes(
            """
            15:57:20 <nora> nora has joined #board
            15:57:23 <vera> Meeting: Board meeting
            15:57:30 <vera> present+
            15:57:31 <paul> present+
            15:57:40 <vera> scribe+ paul
            15:58:00 <Zakim> agendum 1 -- Accounts -- taken up [from agendabot]
            15:58:10 <paul> vera: the accounts are *there*
            15:58:20 <paul> ... and audited
            15:58:21 <vera> q+ to ask
            15:58:30 <nora> see https://example.org/a_b_c
            15:59:00 <vera> proposal: Approve them
            15:59:01 <paul> +1
            15:59:02 <nora> 0 (not read)
            15:59:03 <vera> +1
            15:59:09 <vera> RESOLVED: Approve them
            16:00:00 <paul> # no heading
            """, name: "2020-08-31.log")
        #expect(
            text == """
                ---
                kind: minutes
                title: Board meeting
                date: 2020-08-31
                status: draft
                secretary: Paul Lindner
                attendance:
                  present:
                    - Vera Moser
                    - Paul Lindner
                agenda:
                  - Accounts
                ---

                ## Accounts

                **Vera Moser:** the accounts are \\*there\\*
                and audited

                *nora:* see https://example.org/a_b_c

                MOTION: Approve them

                VOTE: 2 for, 0 against, 1 abstaining

                Votes: Paul Lindner +1; nora 0 (not read); Vera Moser +1

                DECISION: Approve them

                \\# no heading

                """)
        #expect(imported.summary.contains("left out: 2 lines to or by programs"))
    }

    @Test("Corrections change what they name")
    func corrections() {
        let lines = body(
            """
            one fish
            two fish
            s/fish/bird/
            red fish red
            s/red/blue/g
            i/blue/a line before/
            green fish
            s/fish/cat/G
            """)
        #expect(lines == "one cat\ntwo bird\na line before\nblue cat blue\ngreen cat\n")
    }

    @Test("One that finds nothing stays where it is, and is reported there")
    func failedCorrections() throws {
        let (text, imported) = minutes("one fish\ns/bird/cat/\ni/dog/line/\n")
        #expect(text.contains("one fish\ns/bird/cat/\ni/dog/line/\n"))
        #expect(
            imported.diagnostics.map(\.rule.name) == ["correction-failed", "correction-failed"])
        #expect(imported.summary.contains("0 corrections made, 2 not"))
        let place = try #require(imported.diagnostics.first?.range)
        #expect(imported.sources.text(of: place) == "s/bird/cat/")
    }

    @Test("What is escaped, pasted or a link")
    func escapes() {
        #expect(body("\\Topic: not one\n") == "Topic: not one\n")
        #expect(body("[[\nTopic: pasted\n]]\nafter\n") == "```text\nTopic: pasted\n```\nafter\n")
        #expect(body("```\nACTION: pasted\n```\n") == "```\nACTION: pasted\n```\n")
        #expect(
            body("15:00 <vera> -> https://example.org/a The draft\n15:01 <vera> hm\n")
                .hasPrefix("*Vera Moser:* [The draft](<https://example.org/a>)"))
        #expect(
            body("-> https://example.org/a The draft\n") == "[The draft](<https://example.org/a>)\n"
        )
    }

    @Test("A correction that cannot be read is reported, and no other changes it")
    func unreadable() {
        let imported = minutes("some cats\ns/some/none/x\ns/some/no/\ns/he said so\n").imported
        let text = String(decoding: imported.bytes ?? [], as: UTF8.self)
        #expect(text.hasSuffix("---\n\nno cats\ns/some/none/x\ns/he said so\n"))
        #expect(imported.diagnostics.map(\.rule.name) == ["correction-failed"])
    }

    @Test("What became of an action, and a record without its colon, are paragraphs of their own")
    func paragraphs() {
        #expect(
            body("words\nACTION 2020-06-01/A1: done\nmore\nRESOLVED we go\n")
                == "words\n\nACTION 2020-06-01/A1: done\n\nmore\n\nRESOLVED we go\n")
    }

    @Test("Names behind nicknames, and a title with marks of Markdown")
    func nicknames() {
        let text = minutes(
            "15:00 <vera> Scribe: pl=Philip Archer\n15:01 <vera> topic: A *new* [thing]\n15:02 <pl> paul: hello\n15:03 <vera> paul: thanks\n"
        ).text
        #expect(text.contains("secretary: Philip Archer"))
        #expect(text.contains("**Paul Lindner:** hello"))
        #expect(text.contains("*Vera Moser:* paul: thanks"))
        #expect(text.contains("  - id: item-1\n    title: A *new* [thing]"))
        #expect(text.contains("## A \\*new\\* \\[thing] {#item-1}"))
    }

    static let gathered: [String] =
        ((try? SavedFiles.names(in: "notes/en", endingIn: ".md")) ?? [])
        + ((try? SavedFiles.names(in: "notes/zh", endingIn: ".md")) ?? [])
        + ((try? SavedFiles.names(in: "chat-exports/irc", endingIn: ".log")) ?? [])

    @Test("No word of the gathered notes and logs is lost", .needsSavedFiles, arguments: gathered)
    func nothingLost(_ path: String) throws {
        let text = SavedText(try SavedFiles.bytes(path))
        let notesImport = NotesImport(directory: Directory(), options: NotesImport.Options())
        let result = notesImport.draft(of: text)
        let (file, _) = (
            String(
                decoding: notesImport.minutes(
                    of: SavedFile(path: path, bytes: try SavedFiles.bytes(path))
                ).bytes ?? [],
                as: UTF8.self), ()
        )
        var there: [String: Int] = [:]
        func give(_ part: String) { for word in part.wordsOfText { there[word, default: 0] += 1 } }
        give(file)
        let leftOut = result.draft.commands + result.notes.notices + result.corrections.carriedOut
        // The day is written in figures.
        give(result.draft.date ?? "")
        for entry in leftOut { give((entry.writer ?? "") + " " + entry.text) }
        let keywords: Set<String> = [
            "present", "scribe", "topic", "subtopic", "action", "proposal", "proposed", "resolved",
            "resolution", "chair", "regrets", "meeting", "date", "agendum", "taken", "up", "zakim",
            "from",
            "agendabot", "meeting",
        ]
        let corrected = result.corrections.carriedOut.map(\.text).joined(separator: " ")
        let people = Set(
            (result.draft.present + result.draft.chairs + result.draft.scribes
                + result.draft.regrets)
                .joined(separator: " ").wordsOfText)
        var lost: [String] = []
        var missing: [String: Int] = [:]
        // In a log the writers and times are no words of the notes.
        let lines =
            result.notes.isLog
            ? LogNotes.read(text)?.entries.map(\.text) ?? [] : [text.text(0..<text.bytes.count)]
        for word in lines.joined(separator: "\n").wordsOfText { missing[word, default: 0] += 1 }
        for (word, count) in missing.sorted(by: { $0.key < $1.key })
        where count > there[word, default: 0] && !keywords.contains(word)
            && !corrected.wordsOfText.contains(word)
        {
            // “agendum 3” is an item of the agenda without its number.
            if result.notes.isLog, word.allSatisfy(\.isNumber) { continue }
            // Names in lists stand once, however often somebody came.
            if there[word] != nil, result.notes.isLog || people.contains(word) { continue }
            lost.append("\(word): \(count) > \(there[word, default: 0])")
        }
        #expect(lost.isEmpty)
    }

    @Test(
        "What comes out is accepted by check, or explained", .needsSavedFiles, arguments: gathered)
    func accepted(_ path: String) throws {
        let notesImport = NotesImport(
            directory: Directory(),
            options: {
                var options = NotesImport.Options()
                options.date = CalendarDate("2020-08-31")
                return options
            }())
        let made =
            notesImport.minutes(
                of: SavedFile(path: path, bytes: try SavedFiles.bytes(path))
            ).bytes ?? []
        let files = InMemoryFiles([
            "docgen.yaml": "organisation: {id: society, name: Society for Good Minutes}\n",
            "minutes/made.md": String(decoding: made, as: UTF8.self),
        ])
        let preparation = Compiler.prepare(
            resources: .program, files: files, options: BuildOptions())
        let compilation = try #require(preparation.compiler).compile("minutes/made.md")
        let errors = compilation.diagnostics.filter { $0.severity == .error }
        #expect(errors.map { "\($0.rule.name): \($0.message)" }.isEmpty)
        #expect(compilation.document != nil)
    }

    @Test("Headings of Markdown are items, underlined ones too; front matter is read")
    func markdown() {
        let text = minutes(
            """
            ---
            title: Triage
            tags: board
            ---
            # Minutes

            Accounts
            --------
            * one
            * two

            ### Audit
            text
            two lines
            ---
            """
        ).text
        #expect(
            text == """
                ---
                kind: minutes
                title: Triage
                status: draft
                agenda:
                  - Accounts
                ---

                tags: board

                **Minutes**

                ## Accounts

                * one
                * two

                ### Audit

                text
                two lines

                ---

                """)
    }

    @Test("A file of nothing but corrections ends")
    func manyCorrections() {
        let text = String(repeating: "s/x/y/g\n", count: 3000)
        #expect(minutes(text).imported.summary.contains("0 corrections made, 3000 not"))
    }
}

extension Resources {
    /// What the program carries.
    static let program: Resources = {
        var resources = Resources()
        for file in SchemaFile.allCases { resources.schemas[file.name] = file.bytes }
        for file in LabelFile.allCases { resources.labels[file.name] = file.bytes }
        for file in LexiconFile.allCases { resources.lexicons[file.name] = file.bytes }
        resources.zones = ZoneFile.zones.bytes
        resources.pageTemplate = PageTemplate.page.bytes
        resources.stylesheet = Stylesheet.docgen.bytes
        return resources
    }()
}
