import Templates
import Testing

@testable import DocPipeline

@Suite("Prose with its places")
struct ProseTests {
    @Test(
        "Reads what a reader sees",
        arguments: [
            ("plain words", "plain words"),
            ("*a* **b** ***c*** _d_ __e__ ~~f~~", "a b c d e f"),
            ("snake_case_name and 2*3", "snake_case_name and 2*3"),
            ("5 * 3, a * b", "5 * 3, a * b"),
            ("[words](https://example.org \"title\") after", "words after"),
            ("[a **b**](<x y> 'z'), [c] and [d](e(f)g)", "a b, [c] and d"),
            ("[r]: x\n", ""),
            (
                "![alt](x.png) and `code` and <https://example.org>",
                "\u{FFFC} and \u{FFFC} and \u{FFFC}"
            ),
            ("see https://example.org/2020-08-31. Next", "see \u{FFFC}. Next"),
            ("one\ntwo\r\nthree  \nfour\\\nfive", "one two three four five"),
            ("a <!-- b --> c", "a c"),
            ("1\\. \\*x\\* \\q", "1. *x* \\q"),
            ("A &amp; B&nbsp;C &#8211; &unknown;", "A & B\u{A0}C – &unknown;"),
            ("a[^n] b\n\n[^n]: note", "a b"),
            ("`` a ` b `` c", "\u{FFFC} c"),
            ("a ` b", "a ` b"),
            ("## Title {#id}", "Title"),
            ("## Title ##", "Title"),
            ("Title\n===", "Title"),
            ("> # Quoted\n> more\n>\n> - x", "Quoted|more|x"),
            ("> one\n> two\nthree", "one two three"),
            ("- a\n  b\n- c\n\n  d", "a b|c|d"),
            ("| a | b\\|c |\n|---|---|\n| *d* | |", "a|b|c|d"),
            ("```\ncode\n```", ""),
        ])
    func readsText(markdown: String, text: String) {
        #expect(ReadProse(markdown).texts.joined(separator: "|") == text)
    }

    @Test func everyByteHasItsPlace() {
        let markdown = "> - é **Grüße** &amp; [ü*x*](y)\n>   `q` \\* 👩‍👩‍👧\n"
        let read = ReadProse(markdown)
        for passage in read.passages {
            #expect(passage.text == "é Grüße & üx \u{FFFC} * 👩‍👩‍👧")
            for word in ["é", "Grüße", "ü", "x", "*", "👩‍👩‍👧"] {
                guard let place = Array(passage.text.utf8).firstRange(of: Array(word.utf8)) else {
                    Issue.record("“\(word)” is missing")
                    continue
                }
                let range = passage.range(of: place)
                #expect(read.file.text(range.lowerBound, range.upperBound) == word)
            }
        }
    }

    @Test func cutsParagraphsIntoRecordsAndKnowsTheirItems() throws {
        let workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            place: "Room \\"M2\\""
            agenda: [One, Two]
            next: [{title: Assembly, place: Vienna}]
            ---

            Opening.[^1]

            ## One

            Some words.
            DECISION [D7]: It is *decided*.
            ACTION: Ada Example to write by 2020-09-15.

            - ACTION: Bo to call.
            - An entry.

            > Somebody’s words.

            ## Two

            ```decision
            text: |
              First
              lines.

              Second.
            ```

            [^1]: A note.
            """)
        let minutes = try workshop.minutes()
        #expect(
            minutes.prose.frontMatter.map(\.text) == [
                "A meeting", "Room \"M2\"", "Assembly", "Vienna",
            ])
        let shown = minutes.prose.passages.map { "\($0.place) \($0.kind): \($0.text)" }
        #expect(
            shown == [
                "opening paragraph: Opening.",
                "item(0) heading: One",
                "item(0) paragraph: Some words.",
                "item(0) record(DocPipeline.Record.Kind.decision): It is decided.",
                "item(0) record(DocPipeline.Record.Kind.action): "
                    + "Ada Example to write by 2020-09-15.",
                "item(0) record(DocPipeline.Record.Kind.action): Bo to call.",
                "item(0) listItem: An entry.",
                "item(0) quotation: Somebody’s words.",
                "item(1) heading: Two",
                "item(1) record(DocPipeline.Record.Kind.decision): First lines.\nSecond.",
                "footnote(0) paragraph: A note.",
            ])
    }

    @Test(
        "The text of a record in YAML, however it is quoted",
        arguments: [
            "text: It “ends” at 16:50 and 17:00", "text: \"It “ends” at 16:50 \\\n    and 17:00\"",
            "text: 'It “ends” at 16:50\n  and 17:00'",
            "text: >-\n  It “ends” at 16:50\n  and 17:00",
            "text: \"It \\u201cends\\x22 at 16:50 and 17:00\"",
        ])
    func readsYAML(yaml: String) throws {
        let file = SourceFile(path: "a.yaml", text: yaml)
        let value = try #require(readYAML(file).value?["text"])
        let text = file.bytes.withUnsafeBufferPointer { ProseText(yaml: $0, at: value.range) }
        #expect(text.text == value.string)
        let lexicon = Lexicons(files: Resources.program.lexicons, usual: "en")["en"]
        let times = Mentions(in: text, lexicon).times.map { text.range(of: $0.range) }
        #expect(times.map { file.text($0.lowerBound, $0.upperBound) } == ["16:50", "17:00"])
    }

    @Test(
        "Hostile texts are read in time that grows with their length",
        arguments: [
            "[", "](", "](](", "[a](b \"", "*a ", "a* ", "*a_ ", "`", "` `` ", "<a", "<!--", "&a",
            "![", "](<", "[^", "](((((", "\\", "~a~ ",
        ])
    func staysLinear(piece: String) {
        let bytes = Array(String(repeating: piece, count: 30_000).utf8)
        let range = SourceRange(file: .main, 0, bytes.count)
        let time = ContinuousClock().measure {
            bytes.withUnsafeBufferPointer { _ = ProseText(markdown: $0, at: range) }
        }
        #expect(time < .seconds(5))
    }
}

extension Workshop {
    /// The minutes’ prose.
    func minutes() throws -> (minutes: Minutes, prose: Prose) {
        let file = SourceFile(path: path, text: files[path] ?? "")
        let front = try #require(splitFrontMatter(file).value)
        let value = try #require(readYAML(file, range: front.yaml).value)
        let content = readMarkdown(file, from: front.bodyStart).value
        let agenda = AgendaItem.items(from: Fields(value).list("agenda"))
        let body = MinutesBody(content.blocks, agenda: agenda) { _, block in
            readYAML(
                fenced: block.text, firstLine: file.line(at: block.contentStart ?? 0), of: file
            ).value
        }
        let settings = SourceFile(path: "docgen.yaml", text: Self.settings)
        let workspace = Workspace(try #require(readYAML(settings).value))
        let minutes = try #require(
            Minutes(
                value, workspace: workspace,
                parts: Minutes.Parts(
                    attendance: Attendance(), agenda: agenda, annexes: [], body: body,
                    footnotes: content.footnotes)))
        let lexicon = Lexicons(files: Resources.program.lexicons, usual: "en")["en"]
        return (minutes, Prose(of: minutes, in: file, lexicon))
    }
}
