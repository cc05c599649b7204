import Testing

@testable import DocPipeline

@Suite("Reading Word files")
struct WordReaderTests {
    private func markdown(_ body: String) throws -> String {
        try SmallWordFile(body: body).markdown()
    }

    private func run(_ text: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
    }

    private func paragraph(_ content: String) -> String { "<w:p>\(content)</w:p>" }

    @Test("emphasis does not take blanks along")
    func emphasis() throws {
        let body = paragraph(
            run("A ") + run("bold ", "<w:b/>") + run("and italic", "<w:b/><w:i/>")
                + run(" word", "<w:b w:val=\"0\"/>"))
        #expect(try markdown(body) == "A **bold *and italic*** word\n")
    }

    @Test("tracked changes count as accepted")
    func changes() throws {
        let body =
            paragraph(
                run("We ") + "<w:ins>" + run("warmly ") + "</w:ins><w:del><w:r><w:delText>coldly "
                    + "</w:delText></w:r></w:del>" + run("welcome"))
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("one ") + "</w:p>"
            + paragraph(run("sentence")) + paragraph("<w:moveFrom>" + run("gone") + "</w:moveFrom>")
            + paragraph("<w:moveTo>" + run("come") + "</w:moveTo>")
            + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>\(paragraph(run("row")))</w:tc></w:tr>"
            + "</w:tbl>"
        #expect(try markdown(body) == "We warmly welcome\n\none sentence\n\ncome\n")
    }

    @Test("comments are kept beside the text, with their authors")
    func comments() throws {
        let file = SmallWordFile(
            body: paragraph(
                run("The ") + "<w:commentRangeStart w:id=\"7\"/>" + run("prisons")
                    + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>"
                    + run(" are full")),
            parts: [
                (
                    "comments",
                    "<w:comment w:id=\"7\" w:author=\"Vera Moser\" w:date=\"2021-01-20T10:00:00Z\">"
                        + paragraph(run("All of them?")) + "</w:comment>"
                )
            ])
        let text = try readWord(try file.bytes())
        #expect(
            text.pieces.first?.notes == [
                .init(
                    kind: .comment(author: "Vera Moser", date: "2021-01-20", on: "prisons"),
                    text: "All of them?")
            ])
        #expect(try file.markdown() == "The prisons are full\n")
    }

    @Test("hidden text is no part of the text, and is not lost")
    func hidden() throws {
        let body = paragraph(run("Seen") + run("not for you", "<w:vanish/>"))
        let text = try readWord(try SmallWordFile(body: body).bytes())
        #expect(try markdown(body) == "Seen\n")
        #expect(text.pieces.first?.notes == [.init(kind: .hiddenText, text: "not for you")])
    }

    @Test("controls are known by their tags, whatever stands in them")
    func controls() throws {
        let body =
            "<w:sdt><w:sdtPr><w:tag w:val=\"legal-aid\"/></w:sdtPr><w:sdtContent>"
            + paragraph(run("Aid")) + "</w:sdtContent></w:sdt>" + paragraph(run("outside"))
            + paragraph(
                run("Name: ")
                    + "<w:sdt><w:sdtPr><w:tag w:val=\"name\"/><w:showingPlcHdr/></w:sdtPr>"
                    + "<w:sdtContent>" + run("your name") + "</w:sdtContent></w:sdt>")
        let text = try readWord(try SmallWordFile(body: body).bytes())
        #expect(text.pieces.map(\.control) == ["legal-aid", nil, "name"])
        #expect(text.fields == [.init(tag: "name", text: "your name", isPlaceholder: true)])
    }

    @Test("lists keep their levels, their numbers and where they begin again")
    func lists() throws {
        func item(_ text: String, _ list: Int, _ level: Int = 0) -> String {
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>"
                + "</w:pPr>" + run(text) + "</w:p>"
        }
        func level(_ number: Int, _ format: String) -> String {
            "<w:lvl w:ilvl=\"\(number)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
                + "<w:lvlText w:val=\"%1)\"/></w:lvl>"
        }
        let file = SmallWordFile(
            body: item("a", 1) + item("b", 1) + item("inner", 1, 1) + item("c", 1)
                + paragraph(run("between")) + item("d", 1) + item("first", 2),
            parts: [
                (
                    "numbering",
                    "<w:abstractNum w:abstractNumId=\"0\">\(level(0, "decimal"))\(level(1, "bullet"))"
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride "
                        + "w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                )
            ])
        #expect(
            try file.markdown() == """
                1) a
                2) b
                   - inner
                3) c

                between

                4) d

                <!-- -->

                1) first

                """)
    }

    @Test("fields show their results, and links lead where they led")
    func fields() throws {
        func mark(_ kind: String) -> String { "<w:r><w:fldChar w:fldCharType=\"\(kind)\"/></w:r>" }
        func code(_ text: String) -> String { "<w:r><w:instrText>\(text)</w:instrText></w:r>" }
        let body = paragraph(
            mark("begin") + code(" HYPERLINK &quot;https://example.org/a&quot; ")
                + mark("separate") + run("here") + mark("end") + run(" on page ") + mark("begin")
                + code(" PAGEREF x ") + mark("separate") + run("7") + mark("end") + run(", ")
                + "<w:hyperlink r:id=\"l\">" + run("there")
                + "</w:hyperlink>, <w:hyperlink r:id=\"j\">"
                + run("nowhere") + "</w:hyperlink>")
        let external = "Type=\"x/hyperlink\" TargetMode=\"External\""
        let file = SmallWordFile(
            body: body,
            links: "<Relationship Id=\"l\" \(external) Target=\"https://example.org/b\"/>"
                + "<Relationship Id=\"j\" \(external) Target=\"javascript:alert(1)\"/>")
        #expect(
            try file.markdown()
                == "[here](https://example.org/a) on page 7, [there](https://example.org/b)nowhere\n"
        )
        #expect(try readWord(try file.bytes()).losses == [.init(kind: .unsafeLink, count: 1)])
    }

    @Test("footnotes and endnotes are notes in the order of the text")
    func notes() throws {
        let file = SmallWordFile(
            body: paragraph(
                run("One") + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + run(", two")
                    + "<w:r><w:footnoteReference w:id=\"1\"/></w:r>"),
            parts: [
                (
                    "footnotes",
                    "<w:footnote w:id=\"1\">\(paragraph(run("a footnote")))</w:footnote>"
                ),
                ("endnotes", "<w:endnote w:id=\"2\">\(paragraph(run("an endnote")))</w:endnote>"),
            ])
        #expect(
            try file.markdown()
                == "One[^1], two[^2]\n\n[^1]: an endnote\n\n[^2]: a footnote\n")
    }

    @Test("merged cells stand where they begin; a table that is a frame is its text")
    func tables() throws {
        func cell(_ content: String, _ properties: String = "") -> String {
            "<w:tc><w:tcPr>\(properties)</w:tcPr>\(content)</w:tc>"
        }
        func words(_ text: String) -> String { paragraph(run(text)) }
        let table =
            "<w:tbl><w:tr>" + cell(words("wide"), "<w:gridSpan w:val=\"2\"/>") + cell(words("x|y"))
            + "</w:tr><w:tr>" + cell(words("a") + words("b")) + cell(words("c"))
            + cell(words(""), "<w:vMerge/>") + "</w:tr></w:tbl>"
        #expect(
            try markdown(table) == """
                | wide |  | x\\|y |
                | --- | --- | --- |
                | a b | c |  |

                """)
        let frame = "<w:tbl><w:tr>" + cell(table + words("after")) + "</w:tr></w:tbl>"
        #expect(try markdown(frame).hasSuffix("\n\nafter\n"))
    }

    @Test("of alternatives one is read, and a text box comes after its paragraph")
    func alternatives() throws {
        let box = "<w:txbxContent>\(paragraph(run("boxed")))</w:txbxContent>"
        let body = paragraph(
            run("before")
                + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>\(box)"
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>\(box)</w:pict>"
                + "</mc:Fallback></mc:AlternateContent></w:r>" + run(" and after"))
        #expect(try markdown(body) == "before and after\n\nboxed\n")
    }

    @Test("raised figures, formulas, boxes and large initials keep their meaning")
    func characters() throws {
        let formula =
            "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
            + "</m:den></m:f></m:oMath>"
        let body =
            "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + run("D") + "</w:p>"
            + paragraph(
                run("rop 10") + run("7", "<w:vertAlign w:val=\"superscript\"/>") + run(" ")
                    + formula
                    + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>")
        #expect(try markdown(body) == "Drop 10⁷ (a+b)/2☑\n")
    }
}
