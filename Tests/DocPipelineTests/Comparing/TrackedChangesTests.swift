import Foundation
import Testing

@testable import DocPipeline

/// Pairs of versions that hold every kind of change.
enum RedlineSamples {
    static let pairs: [(name: String, old: Document, new: Document)] = [
        (
            "words", document("We call on States to act. And so on."),
            document("We urge all States to act. And so forth.")
        ),
        ("paragraphs", document(paragraphs(1...6)), document(paragraphs([1, 3, 4, 9, 6]))),
        ("first and last", document(paragraphs(1...4)), document(paragraphs([7, 2, 3, 8, 9]))),
        ("moved", document(paragraphs(1...5)), document(paragraphs([4, 1, 2, 3, 5]))),
        (
            "headings",
            document("## One\n\nText of one.\n\n## Two\n\nText of two.\n\nThe end."),
            document(
                "## One\n\nText of one.\n\n## Between\n\nNew text.\n\n## Three\n\nText of two.\n\nThe end."
            )
        ),
        (
            "lists",
            document("Before.\n\n- one thing to do\n- two things to do\n- three\n\nAfter."),
            document("Before.\n\n- one thing to do\n- two things done\n- four\n- five\n\nAfter.")
        ),
        (
            "a list from a paragraph", document("Before.\n\nWhat follows.\n\nAfter."),
            document("Before.\n\n1. What\n2. follows\n\nAfter.")
        ),
        (
            "tables", document(table(["a | b", "c | d", "e | f"]) + "\n\nAfter."),
            document(table(["a | b", "x | y", "e | g"]) + "\n\nAfter.")
        ),
        (
            "a table that comes", document("Before.\n\nAfter."),
            document("Before.\n\n" + table(["a | b"]) + "\n\nAfter.")
        ),
        (
            "a table that goes",
            document("Before.\n\nWith it.\n\n" + table(["a | b"]) + "\n\nAfter."),
            document("Before.\n\nAfter.")
        ),
        (
            "quotations and code", document("> Said once.\n\n    code\n\nEnd."),
            document("> Said twice.\n\n    other code\n\nEnd.")
        ),
        (
            "footnotes",
            document("One.[^a] Two.[^b]\n\n[^a]: First note.\n\n[^b]: Second note."),
            document("One. Two.[^b] Three.[^c]\n\n[^b]: Second note.\n\n[^c]: Third note.")
        ),
        (
            "emphasis and links", document("See [the page](https://example.org) *now* **please**."),
            document("See [the new page](https://example.org) now **at once**.")
        ),
        ("minutes", SampleMinutes.document, editedMinutes),
        ("a statement", SampleStatement.document, editedStatement),
    ]

    static func document(_ markdown: String) -> Document {
        DocumentComparisonTests.document(markdown)
    }

    /// Paragraphs that are unlike each other, by number.
    private static func paragraphs(_ numbers: some Sequence<Int>) -> String {
        let texts = [
            "The first paragraph thanks the host country.",
            "Prisons are no place for children, says the second.",
            "Witnesses need protection in every phase of a trial.",
            "Experts from four regions have met, and their report is annexed.",
            "Technical assistance reaches too few.",
            "We stand ready to help with all of it.",
            "Corruption takes from the poor first of all.",
            "Nobody asked the victims what they wanted.",
            "Data on firearms are scarce.",
        ]
        return numbers.map { texts[$0 - 1] }.joined(separator: "\n\n")
    }

    private static func table(_ rows: [String]) -> String {
        (["Head | Other", "--- | ---"] + rows).map { "| \($0) |" }.joined(separator: "\n")
    }

    private static var editedMinutes: Document {
        edited(SampleMinutes.document)
    }

    private static var editedStatement: Document {
        edited(SampleStatement.document)
    }

    /// Every third block of prose gone, every fifth said otherwise, names come and gone.
    private static func edited(_ document: Document) -> Document {
        var document = document
        var last = 0
        document.blocks = document.blocks.enumerated().compactMap { place, block in
            switch block {
            case .paragraph where place % 3 == 0: return nil
            case .paragraph(var paragraph) where paragraph.number != nil:
                last += 1
                paragraph.number = String(last)
                if place % 5 == 0 { paragraph.content.append(.text(" and more")) }
                return .paragraph(paragraph)
            case .roll(var roll):
                if !roll.groups.isEmpty, !roll.groups[0].entries.isEmpty {
                    roll.groups[0].entries.removeFirst()
                    roll.groups[0].entries.append(Roll.Entry(name: "Nora O’Brien"))
                }
                return .roll(roll)
            case .endorsements(var endorsements):
                if !endorsements.groups.isEmpty {
                    endorsements.groups[0].entries.append(
                        Endorsements.Entry(name: "Zonal Network", country: "Malta"))
                }
                return .endorsements(endorsements)
            case .facts(let facts): return .facts(facts.dropLast() + [Fact("Room", "C 3")])
            default:
                guard place % 5 == 0 else { return block }
                return block.rewritingInlines { $0 + [.text(" and more")] }
            }
        }
        return document
    }

    static func redline(_ pair: (name: String, old: Document, new: Document)) -> Document {
        var merged = DocumentComparison.merged(pair.old, pair.new)
        merged.redline = Redline(
            author: "The Network", date: CalendarDate("2021-03-01") ?? .unknown,
            legend: Notice(.remark, [.text("Changes.")]))
        return merged
    }
}

@Suite("Tracked changes in Word files")
struct TrackedChangesTests {
    @Test(
        "accepting all in LibreOffice gives the new version, rejecting all the old one",
        .timeLimit(.minutes(20)))
    func acceptingAndRejecting() throws {
        let files = try RedlineSamples.pairs.flatMap { pair in
            let redline = try renderDOCX(RedlineSamples.redline(pair))
            return [
                (try renderDOCX(pair.old), WriterChanges.Action.none),
                (redline, .reject), (try renderDOCX(pair.new), .none), (redline, .accept),
            ]
        }
        let lines = try WriterChanges.lines(of: files)
        #expect(lines.count == files.count)
        for (place, pair) in RedlineSamples.pairs.enumerated() where lines.count > place * 4 + 3 {
            let read = Array(lines[(place * 4)..<(place * 4 + 4)])
            #expect(read[1] == read[0], "rejected: \(pair.name)")
            #expect(read[3] == read[2], "accepted: \(pair.name)")
            #expect(!read[0].isEmpty)
        }
    }

    @Test("insertions and deletions carry author and date, and words stand in delText")
    func marks() throws {
        let redline = RedlineSamples.redline(RedlineSamples.pairs[0])
        let document = try WordPackage(renderDOCX(redline)).xml("/word/document.xml")
        #expect(document.all("ins").map(\.visibleText) == ["urge all", "forth"])
        #expect(document.all("delText").map(\.text) == ["call on", "on"])
        for change in document.all("ins") + document.all("del") {
            #expect(change[.word("author")] == "The Network")
            #expect(change[.word("date")] == "2021-03-01T00:00:00Z")
        }
        let identifiers = (document.all("ins") + document.all("del")).map { $0[.word("id")] }
        #expect(Set(identifiers).count == identifiers.count)
    }

    @Test("the mark of a paragraph that goes or comes is tracked too, as are rows")
    func paragraphsAndRows() throws {
        let paragraphs = try WordPackage(
            renderDOCX(RedlineSamples.redline(RedlineSamples.pairs[1])))
        let marks = try paragraphs.xml("/word/document.xml").all("pPr").flatMap { $0.all("rPr") }
        #expect(marks.flatMap(\.elements).map(\.name.local) == ["del", "del", "ins"])
        let tables = try WordPackage(renderDOCX(RedlineSamples.redline(RedlineSamples.pairs[7])))
        let rows = try tables.xml("/word/document.xml").all("trPr").flatMap(\.elements)
        #expect(rows.map(\.name.local).filter { $0 == "ins" || $0 == "del" } == ["del", "ins"])
    }

    @Test("both ends of a move have one name")
    func moves() throws {
        let redline = RedlineSamples.redline(RedlineSamples.pairs[3])
        let document = try WordPackage(renderDOCX(redline)).xml("/word/document.xml")
        let starts = document.all("moveFromRangeStart") + document.all("moveToRangeStart")
        #expect(starts.map { $0[.word("name")] } == ["move1", "move1"])
        #expect(document.all("moveTo").map(\.visibleText).joined().hasPrefix("Experts"))
        #expect(document.all("moveFrom").map(\.visibleText).joined().hasPrefix("Experts"))
    }
}
