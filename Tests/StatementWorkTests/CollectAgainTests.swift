import DocPipeline
import StatementWork
import Testing

/// What an organisation sends in parts, sends again, or what somebody has renamed since.
@Suite("Collecting several files of one organisation")
struct CollectAgainTests {
    private func returned(_ paragraphs: String...) throws -> [UInt8] {
        let metadata = Metadata(
            kind: .article, title: "Our text", language: "en", date: .unknown)
        let heading = Heading(level: 1, content: [.text("Access to legal aid")])
        let blocks = paragraphs.map { Block.paragraph(Paragraph(content: [.text($0)])) }
        return try renderDOCX(
            Document(metadata: metadata, blocks: [.heading(heading)] + blocks))
    }

    @Test("two files in one run are both kept, and the second says so")
    func twoParts() throws {
        let desk = try StatementDesk()
        let names = ["ENSC part 1.docx", "ENSC part 2.docx"]
        var contributions = Contributions(
            desk.collector(), folder: "statements/kyoto/contributions",
            files: InMemoryFiles(desk.files), returned: names)
        let outcomes = try names.map { name in
            contributions.place(
                desk.collector().read(ReturnedFile(path: name, bytes: try returned(name))))
        }
        #expect(outcomes.map(\.name) == ["network", "network-2"])
        #expect(outcomes[0].diagnostics.isEmpty)
        #expect(
            outcomes[1].diagnostics.map(\.message) == [
                "there is a text of “Example Network for Safer Communities” already, “network.md”; "
                    + "this one is kept beside it"
            ])
    }

    @Test("a later file under another name takes the place of the one before, and says so")
    func laterVersion() throws {
        let first = try StatementDesk().collect(try returned("Aid."), as: "ENSC.docx").text
        let later = try StatementDesk(contributions: ["network.md": first])
            .collect(try returned("More aid."), as: "ENSC v2.docx")
        #expect(later.change == .updated)
        #expect(
            later.diagnostics.map(\.message) == [
                "it was taken from “ENSC.docx”; “ENSC v2.docx” takes its place"
            ])
    }

    @Test("a file that is saved under another name and is the same is nothing to speak of")
    func sameUnderAnotherName() throws {
        let bytes = try returned("Aid.")
        let first = try StatementDesk().collect(bytes, as: "ENSC.docx").text
        let again = try StatementDesk(contributions: ["network.md": first])
            .collect(bytes, as: "ENSC (1).docx")
        #expect(again.diagnostics.isEmpty)
    }

    @Test("a contribution that somebody renamed is found by the file it was taken from")
    func renamed() throws {
        let text = try StatementDesk().collect(try returned("Aid."), as: "ENSC.docx").text
        let desk = try StatementDesk(contributions: ["ensc-aid.md": text])
        let same = desk.collect(try returned("Aid."), as: "ENSC.docx")
        #expect(same.change == .unchanged)
        #expect(same.name == "ensc-aid")
        let updated = desk.collect(try returned("More aid."), as: "ENSC.docx")
        #expect(updated.change == .updated)
        #expect(updated.name == "ensc-aid")
    }

    @Test("marks in the agreed text whose paragraphs are others after an update are named")
    func movedPassages() throws {
        let agreed =
            StatementDesk.usual + """

                Aid is for all. <!-- from: network#1 -->

                Courts are open. <!-- from: network#2 -->

                Judges read. <!-- from: network#3, someone#1 -->
                """
        let first = try StatementDesk().collect(
            try returned("Aid.", "Courts.", "Judges."), as: "ENSC.docx"
        ).text
        let desk = try StatementDesk(agreed, contributions: ["network.md": first])
        let inserted = desk.collect(try returned("Aid.", "Police.", "Courts."), as: "ENSC.docx")
        #expect(
            inserted.diagnostics.map(\.message) == [
                "the agreed text names paragraphs of it that are others now: "
                    + "network#2 is network#3 now, network#3 has other words"
            ])
        let cut = desk.collect(try returned("Aid.", "Courts."), as: "ENSC.docx")
        #expect(
            cut.diagnostics.map(\.message) == [
                "the agreed text names paragraphs of it that are others now: network#3 is gone"
            ])
        let added = desk.collect(
            try returned("Aid.", "Courts.", "Judges.", "Police."), as: "ENSC.docx")
        #expect(added.diagnostics.isEmpty)
    }
}
