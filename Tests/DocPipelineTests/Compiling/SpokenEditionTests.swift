import Testing

@testable import DocPipeline

/// The spoken edition is set for reading aloud: large, with the time in the margin.
@Suite("The spoken edition")
struct SpokenEditionTests {
    private func workshop(_ edition: Edition?, keys: String = "delivery: both") -> Workshop {
        let sentence = Array(repeating: "word", count: 60).joined(separator: " ") + "."
        var workshop = Workshop(
            "---\nkind: statement\ntitle: On prisons\n\(keys)\n---\n\(sentence)\n\n\(sentence)\n\nEnd.\n",
            at: "statements/s.md")
        workshop.options.edition = edition
        return workshop
    }

    private func times(_ document: Document) -> [String?] {
        document.blocks.compactMap { block in
            if case .paragraph(let paragraph) = block { .some(paragraph.elapsed) } else { nil }
        }
    }

    @Test("Each paragraph has the time at which it is said, by the pace of the statement")
    func times() throws {
        #expect(try times(workshop(.spoken).document()) == ["0:00", "0:30", "1:00"])
        #expect(
            try times(workshop(.spoken, keys: "limits: {pace: 60}").document())
                == ["0:00", "1:00", "2:00"])
        #expect(try times(workshop(.written).document()) == [nil, nil, nil])
    }

    @Test("It is set large and asks to be checked against delivery")
    func setting() throws {
        let document = try workshop(.spoken, keys: "delivery: written").document()
        #expect(document.metadata.page.isForReadingAloud)
        let text = try workshop(.spoken, keys: "delivery: written").text()
        #expect(text.contains("Check against delivery"))
        #expect(text.contains("about 2 minutes"))
        #expect(try !workshop(.written, keys: "delivery: written").text().contains("delivery"))
    }

    @Test("The time stands in every format, in Word in a frame in the margin")
    func formats() throws {
        let compilation = try workshop(.spoken).compilation()
        let word = try WordPackage(try compilation.rendered(as: .docx))
        let paragraphs = try word.xml("/word/document.xml").all("p")
        let times = paragraphs.filter { $0.all("pStyle").first?.val == "SpeakingTime" }
        #expect(times.map(\.visibleText) == ["0:00", "0:30", "1:00"])
        #expect(times.allSatisfy { $0.all("framePr").first?[.word("hAnchor")] == "page" })
        let html = String(decoding: try compilation.rendered(as: .html), as: UTF8.self)
        #expect(html.contains("<span class=\"elapsed\">0:30</span>"))
        #expect(try workshop(.spoken).text().contains("2.  [0:30] word"))
    }
}
