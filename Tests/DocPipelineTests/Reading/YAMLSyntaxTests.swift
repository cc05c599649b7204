import Testing

@testable import DocPipeline

/// What a secretary is told about a mistake in the writing of YAML.
@Suite struct YAMLSyntaxTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        var text: String
        var line: Int
        var column: Int
        var message: String
        var note: String?

        init(
            _ text: String, _ line: Int, _ column: Int, _ message: String, _ note: String? = nil
        ) {
            self.text = text
            self.line = line
            self.column = column
            self.message = message
            self.note = note
        }

        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Mistake(
            "title: Re: budget\n", 1, 8, "“Re: budget” holds a colon, so it must stand in quotes",
            "if it is text, write: title: \"Re: budget\""),
        Mistake(
            "- who: “É”: x\n", 1, 8, "““É”: x” holds a colon, so it must stand in quotes",
            "if it is text, write: - who: \"“É”: x\""),
        Mistake(
            "title: \"A\" and B\nx: y\n", 1, 12, "“and B” follows a value that has ended already",
            "if it is text, write: title: '\"A\" and B'"),
        Mistake(
            "title: 'it's late'\n", 1, 12, "“s late'” follows a value that has ended already",
            "if it is text, write: title: \"it's late\""),
        Mistake(
            "title: \"x\nmore: y\n", 1, 8, "the text that begins with \" here has no closing \""),
        Mistake("a: 1\n\tb: 2\n", 2, 1, "a tab stands where only spaces may indent"),
        Mistake("a:\n\t- b\n", 2, 1, "a tab stands where only spaces may indent"),
        Mistake(
            "title: A\n  date: x\n", 2, 3,
            "“date” is indented deeper than the line it should stand below, "
                + "and so is read as part of that line's text"),
        Mistake(
            "a:\n    b: 1\n  c: 2\n", 3, 3,
            "“c: 2” does not begin in the same column as the lines it belongs to"),
        Mistake("title:Hello\ndate: x\n", 1, 1, "“title:Hello” needs a space after the colon"),
        Mistake("a: b\ndate:x\nc: d\n", 2, 1, "“date:x” needs a space after the colon"),
        Mistake(
            "title: A\nsome text\ndate: x\n", 2, 1,
            "“some text” is no key with a value: it has no colon"),
        Mistake(
            "title: @home\n", 1, 8, "“@” may not begin a text that has no quotes",
            "if it is text, write: title: \"@home\""),
        Mistake(
            "remarks: *very* good\n", 1, 10,
            "“*very* good” begins with a character that has a meaning of its own in YAML",
            "if it is text, write: remarks: \"*very* good\""),
        Mistake(
            "path: \"C:\\Docs\"\n", 1, 10,
            "a backslash in double quotes must be followed by a known letter",
            "if it is text, write: path: 'C:\\Docs'"),
        Mistake(
            "a: {b: c\n", 1, 4,
            "the list that begins with “{” is not closed, or a comma is missing in it"),
        Mistake("a: - b\n", 1, 4, "a list may not begin here"),
        Mistake("title: A\n- b\n", 2, 1, "a list may not begin here"),
        Mistake(
            "a: [x,, y]\n", 1, 7,
            "a value is missing here, or a text that needs quotes begins here"),
        Mistake(
            "- title: \"long\n  text\"\n", 2, 3,
            "“text\"” continues a quoted text or a bracketed list and is not indented enough",
            "begin it with 3 spaces or more, or close what was opened above it"),
        Mistake(": a\n", 1, 1, "a key is missing before the colon"),
        Mistake("%YAML 2.0\n---\na: 1\n", 1, 1, "“%YAML 2.0” is no directive that docgen knows"),
        Mistake("a: b\n...\nc: d\n", 3, 1, "“c: d” stands behind what was complete already"),
        Mistake("a: b\nc: x\u{2028}y\n", 2, 5, "the invisible character U+2028 stands here"),
        Mistake("a: b\nc: x\u{FEFF}y\n", 2, 5, "the invisible character U+FEFF stands here"),
        Mistake("a: x\u{7}y\n", 1, 5, "a control character or another invisible one stands here"),
        Mistake(
            "a:\n\u{A0}b: c\n", 2, 1, "“\u{A0}b” begins with U+00A0, a space that does not indent"),
    ])
    func explainsWhereAndWhat(mistake: Mistake) throws {
        let file = SourceFile(path: "x.yaml", text: mistake.text)
        let found = try #require(readYAML(file).diagnostics.first)
        #expect(found.rule == .yamlSyntax)
        #expect(found.message == mistake.message)
        let place = try #require(found.range.map { file.position(at: $0.lowerBound) })
        #expect(place == SourceFile.Position(line: mistake.line, column: mistake.column))
        if let note = mistake.note { #expect(found.notes.map(\.message) == [note]) }
    }

    @Test(arguments: [
        ("a: \"b\nc\"\n", "quoted text"), ("a: [b,\nc]\n", "a list"),
        ("a:\n  - {b: c,\n d: e}\n", "braces"),
        ("a: \"b\"# c\n", "a comment at a quote"), ("a: [b,# c\n  d]\n", "a comment at a comma"),
        ("a: |# b\n  c\n", "a comment at a bar"), ("a: [-]\n", "a lone dash"),
        ("a: >\n \n  \n b\n", "deep empty lines"), ("a: &b:c d\n", "a colon in an anchor"),
        ("a: [?b]\n", "a question mark in brackets"), ("- [\n\tb]\n", "a tab in brackets"),
    ])
    func refusesWhatLibyamlLetsPass(text: String, what: Comment) {
        #expect(readYAML(SourceFile(path: "x", text: text)).hasErrors, what)
    }

    @Test(arguments: [
        "agenda: [\n  a,\n  b\n]\n", "a: {\n  b: c\n}\n", "- [a,\n b]\n", "[a,\nb]\n", "\"a\nb\"\n",
        "a: b#c\n", "a: 'b' # c\n", "a: [b, # c\n  # d\n  e]\n", "a: http://b.c/d?e=f#g\n",
        "a: |\n  # b\n  c\n", "a: >-\n\n\n  b\n", "a: \"\n\n  b\"\n", "a: [-b, c-]\n",
        "a: |2\n    \n  b\n", "# a\n\n  # b\nc: d\n",
    ])
    func acceptsWhatIsRight(text: String) {
        #expect(readYAML(SourceFile(path: "x", text: text)).diagnostics.isEmpty)
    }
}
