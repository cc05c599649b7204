import DocPipeline
import Foundation
import Testing

@Suite("HTML: page")
struct HTMLPageTests {
    static let samples = [
        HTMLSamples.minutes, HTMLSamples.statement, HTMLSamples.arabic, HTMLSamples.hostile,
    ]

    @Test("is the same bytes every time", arguments: samples)
    func deterministic(_ document: Document) throws {
        #expect(try page(document) == page(document))
    }

    @Test("has one first-rank heading", arguments: samples)
    func oneTitle(_ document: Document) throws {
        #expect(try page(document).components(separatedBy: "<h1").count == 2)
    }

    @Test("holds every name once, and every link within it leads somewhere", arguments: samples)
    func anchors(_ document: Document) throws {
        let page = try page(document)
        let names = page.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
        #expect(Set(names).count == names.count)
        let targets = Set(page.matches(of: /\ href="#([^"]*)"/).map { String($0.1) })
        #expect(targets.subtracting(names).isEmpty)
    }

    @Test("fetches nothing", arguments: samples)
    func selfContained(_ document: Document) throws {
        let page = try page(document)
        let sources = page.matches(of: /\ src="([^"]{0,5})/).map { String($0.1) }
        #expect(sources.allSatisfy { $0 == "data:" })
        #expect(!page.contains("@import"))
        #expect(!page.contains("url("))
        #expect(page.contains("default-src 'none'"))
    }

    @Test("lets no text leave its place in style, script or attribute")
    func hostileText() throws {
        let page = try page(HTMLSamples.hostile)
        #expect(page.components(separatedBy: "</style>").count == 2)
        #expect(page.components(separatedBy: "</script>").count == 2)
        #expect(!page.contains("<script>"))
        #expect(!page.contains("javascript:"))
    }

    @Test("says its language and direction")
    func language() throws {
        #expect(try page(HTMLSamples.arabic).contains("<html lang=\"ar\" dir=\"rtl\""))
        #expect(try page(HTMLSamples.minutes).contains("<html lang=\"en\" dir=\"ltr\""))
    }

    @Test("lists its parts, unless the document has a table of contents")
    func navigation() throws {
        let minutes = try page(HTMLSamples.minutes)
        #expect(minutes.contains("<nav class=\"contents screen\" aria-label=\"Contents\">"))
        let statement = try page(HTMLSamples.statement)
        #expect(statement.contains("<nav class=\"contents\" aria-label=\"Contents\">"))
        #expect(statement.components(separatedBy: "<nav").count == 2)
    }

    @Test("takes the words it adds from the options")
    func words() throws {
        let words = HTMLWords(skipToContent: "Zum Inhalt", contents: "Inhalt", backToText: "Zurück")
        let page = try page(HTMLSamples.minutes, options: HTMLSamples.options(words: words))
        for word in ["Zum Inhalt", "Inhalt", "Zurück"] {
            #expect(page.contains(">\(word)<") || page.contains("\"\(word)\""))
        }
    }

    @Test("is set for its paper, with running heads")
    func paper() throws {
        let minutes = try page(HTMLSamples.minutes)
        #expect(minutes.contains("@page { size: A4; margin: 25mm 25mm 25mm 25mm;"))
        #expect(
            minutes.contains("@top-left { content: \"Example Network · 8th Informal Meeting\";"))
        #expect(minutes.contains("\"page \" counter(page) \" of \" counter(pages) \"\""))
        #expect(minutes.contains("@top-center { content: \"Draft\";"))
        let statement = try page(HTMLSamples.statement)
        #expect(statement.contains("@page { size: Letter; margin: 25mm 25mm 25mm 30mm;"))
    }

    @Test("shows every name and heading, once in the text")
    func text() throws {
        let page = try page(HTMLSamples.minutes)
        for case .roll(let roll) in HTMLSamples.minutes.blocks {
            for entry in roll.groups.flatMap(\.entries) {
                #expect(page.contains("<span class=\"name\">\(entry.name)</span>"))
            }
        }
        for case .heading(let heading) in HTMLSamples.minutes.blocks {
            let ends = "\(heading.content.plainText)</h\(heading.level + 1)>"
            #expect(page.components(separatedBy: ends).count == 2, "\(ends)")
        }
    }

    @Test("links every number that people quote to its own place")
    func numbers() throws {
        let page = try page(HTMLSamples.minutes)
        for place in ["item-1", "item-2-1", "d1", "a1", "annex-a"] {
            #expect(page.contains("<a class=\"number\" href=\"#\(place)\">"), "\(place)")
        }
        #expect(try self.page(HTMLSamples.statement).contains("href=\"#p-1\">1</a>"))
    }

    @Test("unfolds and counts pages by the very rules that its template explains")
    func addedRules() throws {
        let template = String(decoding: try HTMLSamples.resource("page.mustache"), as: UTF8.self)
        let link = try #require(template.firstMatch(of: /href="data:text\/css,([^"]*)"/)).1
        let explained = try #require(template.firstMatch(of: /\n(      @media[\s\S]*?) }}/)).1
        func condensed(_ css: String) -> String { css.filter { !$0.isWhitespace && $0 != ";" } }
        #expect(
            condensed(String(link).removingPercentEncoding ?? "") == condensed(String(explained)))
    }

    @Test("lets a later style sheet follow an earlier one, and none end its element")
    func stylesheets() throws {
        let options = HTMLOptions(
            page: try HTMLPageTemplate("<style>{{stylesheet}}</style>{{^title}}{{body}}{{/title}}"),
            stylesheets: [Array("a { color: red }".utf8), Array("/* </style> */".utf8)])
        #expect(
            try page(HTMLSamples.minutes, options: options)
                == "<style>a { color: red }\n/* <\\/style> */</style>")
    }

    private func page(_ document: Document, options: HTMLOptions? = nil) throws -> String {
        String(
            decoding: renderHTML(document, options: try options ?? HTMLSamples.options()),
            as: UTF8.self)
    }
}
