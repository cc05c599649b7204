import Testing

@testable import DocPipeline

@Suite("HTML: page template")
struct HTMLPageTemplateTests {
    @Test(
        "says where a template cannot be read, and what to write instead",
        arguments: [
            ("<p>\n{{title</p>", 2, "close it with '}}'"),
            ("{{#hasHead}}\nno end", 2, "'{{/name}}'"),
            ("a\nb {{#one}} {{/two}}", 2, "closed by another name"),
            ("{{% CONTENT_TYPE:NONE}}", 1, "leave the tag out"),
            ("{{=<% }}", 1, "delimiters"),
            ("{{{title}}", 1, "end it with"),
            ("{{body}}\n{{contnt}}", 2, "did you mean 'contents'?"),
            ("{{body}}\n\n{{#xyzzy}}{{/xyzzy}}", 3, "there are: language, direction"),
            ("{{body}}{{> footer}}", 1, "write one whole page"),
            ("<p>{{title}}</p>", 1, "the page leaves the document out"),
            ("{{! {{body}} }}", 1, "the page leaves the document out"),
            ("{{=<% %>=}}\n<% body %>{{x}}<% y %>", 2, "no value 'y'"),
        ])
    func broken(_ template: String, _ line: Int, _ part: String) throws {
        let error = try #require(throws: HTMLPageTemplate.SyntaxError.self) {
            _ = try HTMLPageTemplate(template)
        }
        #expect(error.line == line)
        #expect(error.column >= 1)
        #expect(error.message.contains(part), "\(error.message)")
    }

    @Test("says where in the line an unknown name stands")
    func column() throws {
        let error = try #require(throws: HTMLPageTemplate.SyntaxError.self) {
            _ = try HTMLPageTemplate("{{body}}\n<p>é{{ titel }}</p>")
        }
        #expect((error.line, error.column) == (2, 5))
    }

    @Test("takes comments of any content, transforms, and the value of a section")
    func accepted() throws {
        _ = try HTMLPageTemplate("{{! see {contnt} }}{{#title}}{{.}}{{/title}}{{{ body }}}")
        _ = try HTMLPageTemplate("{{=<% %>=}}<%& body %><% title %>")
    }

    @Test("hands values that are escaped already, however they are asked for")
    func escaped() throws {
        var document = HTMLSamples.minutes
        document.metadata.title = "A & B \"<\""
        let options = HTMLOptions(
            page: try HTMLPageTemplate("{{title}}|{{{title}}}|{{&title}}\(Self.hiddenBody)"),
            stylesheets: [])
        #expect(
            String(decoding: renderHTML(document, options: options), as: UTF8.self)
                == Array(repeating: "A &amp; B &quot;&lt;&quot;", count: 3).joined(separator: "|"))
    }

    @Test("hands every value that the manual names")
    func values() throws {
        for name in Self.names {
            let options = HTMLOptions(
                page: try HTMLPageTemplate("{{#\(name)}}yes{{/\(name)}}\(Self.hiddenBody)"),
                stylesheets: [Array("a {}".utf8)])
            #expect(
                renderHTML(HTMLSamples.minutes, options: options) == Array("yes".utf8), "\(name)")
        }
    }

    @Test("is explained in the manual, value by value")
    func manual() throws {
        let manual = try String(
            contentsOf: SharedTestData.checkout.appending(path: "docs/html-template.md"),
            encoding: .utf8)
        for name in Self.names { #expect(manual.contains("`{{\(name)}}`"), "\(name)") }
    }

    /// Names the document, as a template must, and shows nothing.
    private static let hiddenBody = "{{^title}}{{body}}{{/title}}"

    @Test("knows each name by which a value can be asked for")
    func knownNames() {
        #expect(HTMLPageValues.names == Self.names)
        for name in Self.names { #expect(HTMLPageValues()[name] != nil, "\(name)") }
    }

    static let names = [
        "language", "direction", "kind", "title", "description", "author", "stylesheet",
        "pageStyle", "structuredData", "letterhead", "head", "contents", "body", "footnotes",
        "footer", "skipToContent",
    ]
}
