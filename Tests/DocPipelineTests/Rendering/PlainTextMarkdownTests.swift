import Testing

@testable import DocPipeline

/// How what Markdown has looks as text: input, and the lines that come out.
@Suite struct PlainTextMarkdownTests {
    static let cases: [(String, String)] = [
        (
            """
            # Crime prevention

            A paragraph that is longer than a line of forty columns wraps at blanks.

            ## Youth

            ### Schools
            """,
            """
            Crime prevention
            ================

            A paragraph that is longer than a line
            of forty columns wraps at blanks.

            Youth
            -----

            Schools

            """
        ),
        (
            """
            - tight, and long enough to be wrapped to a second line
            - two
              1. nested
              2. list

            10. ten

            9. eleven

               with a paragraph
            """,
            """
            - tight, and long enough to be wrapped
              to a second line
            - two
              1. nested
              2. list

            10. ten

            11. eleven

                with a paragraph

            """
        ),
        (
            """
            > Somebody's words are set in by four columns.
            >
            > - with a list

            ***

            ```
            letter   by letter

            and no line of code is ever wrapped at all
            ```
            """,
            """
                Somebody's words are set in by four
                columns.

                - with a list

                             - - -

                letter   by letter

                and no line of code is ever wrapped at all

            """
        ),
        (
            """
            | Item | Votes | Result |
            |:-----|------:|:------:|
            | One  | 12    | carried |
            | Two  | 3     | lost |
            """,
            """
            Item  Votes  Result
            ----  -----  -------
            One      12  carried
            Two       3   lost

            """
        ),
        (
            """
            | No. | What is to be done | Who |
            |-----|--------------------|-----|
            | 1 | Circulate the template among all members | Phil |
            | 2 | Book the room |
            """,
            """
            No.:                1
            What is to be done: Circulate the
                                template among all
                                members
            Who:                Phil

            No.:                2
            What is to be done: Book the room
            Who:

            """
        ),
        (
            """
            See [the site](https://a.org/x), <https://b.org>, [again](https://a.org/x), a@b.org
            and [mail](mailto:c@d.org).[^n] ~~Not this.~~ ![A chart](c.png) ![](d.png)

            [^n]: A note, which has words enough to go on to a second line.
            """,
            """
            See the site [1], https://b.org,
            again [1], a@b.org and mail [2]. (1)
            ~Not this.~ [Image: A chart] [Image: …]

            Notes
            -----

            (1) A note, which has words enough to go
                on to a second line.

            Links
            -----

            [1] https://a.org/x
            [2] mailto:c@d.org

            """
        ),
        (
            "before https://example.org/a/very/long/address/that/is/wider/than/a/line after\n",
            """
            before
            https://example.org/a/very/long/address/that/is/wider/than/a/line
            after

            """
        ),
        (
            "- > words of somebody that go on to a second line\n- - a\n- ```\n  x\n  y\n  ```\n",
            """
            -     words of somebody that go on to a
                  second line
            - - a
            -     x
                  y

            """
        ),
        (
            "one  \ntwo\n<b>three</b>\n\n-\n- after an empty item\n",
            """
            one
            two <b>three</b>

            -
            - after an empty item

            """
        ),
    ]

    @Test(arguments: cases)
    func rendersForReading(markdown: String, expected: String) {
        #expect(text(of: markdown, columns: 40) == expected)
    }

    @Test(arguments: [
        // Ideographs take two columns and may part anywhere, but no line begins with a stop.
        ("日本語の文章は、どこでも改行できます。", 12, "日本語の文章\nは、どこでも\n改行できま\nす。\n"),
        ("漢字「かな」漢字", 10, "漢字「か\nな」漢字\n"),
        // Combining marks take none, emoji two, joined ones no more.
        (
            "e\u{301}e\u{301}e\u{301}e\u{301} ab abc", 20,
            "e\u{301}e\u{301}e\u{301}e\u{301} ab abc\n"
        ),
        ("👩‍👩‍👧‍👦👍🏽 12345678901234567", 21, "👩‍👩‍👧‍👦👍🏽\n12345678901234567\n"),
        // A no-break space holds two words together; a soft hyphen stays and takes no column.
        ("aaaaaaaaaaaaaaa bb\u{A0}cc", 20, "aaaaaaaaaaaaaaa\nbb\u{A0}cc\n"),
        ("aaaaaaaaaaaaaaa b\u{AD}bbb", 20, "aaaaaaaaaaaaaaa b\u{AD}bbb\n"),
        ("العربية שלום", 20, "العربية שלום\n"),
    ])
    func measuresWhatLettersTake(markdown: String, columns: Int, expected: String) {
        #expect(text(of: markdown, columns: columns) == expected)
    }

    @Test func alignsTablesOfWideLetters() {
        #expect(
            text(of: "| 名前 | n |\n|---|--:|\n| é👍 | 1 |\n| ab | 10 |\n", columns: 40) == """
                名前   n
                ----  --
                é👍    1
                ab    10

                """)
    }

    @Test func writesNoTabsInCode() {
        #expect(
            text(of: "```\na\tb\n\tc\n12345\t\td\n```\n", columns: 40)
                == "    a   b\n        c\n    12345       d\n")
    }

    @Test func endsWithOneLineEnd() {
        #expect(text(of: "", columns: 40) == "\n")
    }
}

/// Markdown through the reader and the renderer.
private func text(of markdown: String, columns: Int) -> String {
    let read = readMarkdown(SourceFile(path: "a.md", text: markdown)).value
    var document = Document.plainTextSample(read.blocks)
    document.footnotes = read.footnotes
    let options = PlainTextOptions(columns: columns)
    return String(decoding: renderPlainText(document, options: options), as: UTF8.self)
}
