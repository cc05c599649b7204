import Testing

@testable import DocPipeline

@Suite("Numbers of the tree become numbers that Word counts")
struct NumberSequenceTests {
    /// Numbers with their levels, and what comes out: a dot for a number that Word counts, the
    /// number itself for one that is typed.
    private static let cases: [(numbers: String, outcome: String)] = [
        ("1:1 1:2 1:3", ". . ."),
        ("1:1 2:1.1 2:1.2 1:2 2:2.1", ". . . . ."),
        ("1:I 2:A 2:B 1:II 2:A", ". . . . ."),
        ("1:3 1:4 1:7 2:7.1", ". . . ."),
        ("1:1 1:2a 1:2", ". 2a ."),
        ("1:1 2:1.2 2:1.1", ". 1.2 ."),
        ("2:1.1 1:1", "1.1 ."),
        ("1:03 1:١ 1:IIII", "03 ١ IIII"),
        ("1:1 2:1.1 3:1.1.1 9:1", ". . . 1"),
    ]

    @Test("where counting gives them", arguments: cases)
    func countsOrTypes(numbers: String, expected: String) throws {
        var sequence = NumberSequence()
        var numbering = Numbering()
        var outcome: [String] = []
        for entry in numbers.split(separator: " ") {
            let parts = entry.split(separator: ":")
            let level = try #require(Int(parts[0]))
            let number = String(parts[1])
            let counted = sequence.reference(to: number, level: level - 1, in: &numbering)
            outcome.append(counted == nil ? number : ".")
        }
        #expect(outcome.joined(separator: " ") == expected)
    }

    @Test("Word's own counting of the headings gives the numbers of the tree")
    func wordCountsTheSame() throws {
        let numbers: [(Int, String)] = [
            (1, "1"), (2, "1.1"), (1, "2"), (2, "2.1"), (2, "2.2"), (1, "5"), (2, "5.1"),
        ]
        let document = Document(
            metadata: Metadata(kind: .article, title: "", language: "en", date: .first),
            blocks: numbers.map { level, number in
                .heading(Heading(level: level, number: number, content: [.text("x")]))
            })
        let package = try WordPackage(renderDOCX(document))
        let printed = try WordCounter(package).numbers(of: package.xml("/word/document.xml"))
        #expect(printed == numbers.map(\.1))
    }
}

/// Counts as Word does: by definition, beginning anew where an instance says so (17.9.26).
private struct WordCounter {
    private let definitions: [XMLElement]
    private let instances: [XMLElement]

    init(_ package: WordPackage) throws {
        let numbering = try package.xml("/word/numbering.xml")
        definitions = numbering.all("abstractNum")
        instances = numbering.all("num")
    }

    func numbers(of root: XMLElement) -> [String] {
        var counters: [String: [Int]] = [:]
        var begun: Set<String> = []
        return root.all("numPr").compactMap { use in
            guard let level = use.first(.word("ilvl"))?.val.flatMap(Int.init),
                let instance = instances.first(where: {
                    $0[.word("numId")] == use.first(.word("numId"))?.val
                }), let key = instance.first(.word("abstractNumId"))?.val,
                let definition = definitions.first(where: { $0[.word("abstractNumId")] == key })
            else { return nil }
            var counts = counters[key] ?? Array(repeating: 0, count: 9)
            counts[level] += 1
            let isNew = begun.insert(instance[.word("numId")] ?? "").inserted
            if isNew, let restart = instance.first(.word("lvlOverride")),
                restart[.word("ilvl")] == String(level)
            {
                counts[level] = restart.first(.word("startOverride"))?.val.flatMap(Int.init) ?? 0
            }
            for deeper in (level + 1)..<9 { counts[deeper] = 0 }
            counters[key] = counts
            var text =
                definition.all("lvl").first { $0[.word("ilvl")] == String(level) }?
                .first(.word("lvlText"))?.val ?? ""
            for (place, count) in counts.enumerated() {
                text = text.replacing("%\(place + 1)", with: String(count))
            }
            return text
        }
    }
}
