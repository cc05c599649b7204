@testable import DocPipeline

/// Pairs of documents of which one is the other after some editing, the same for the same seed.
struct RandomDocuments {
    private var random: SeededGenerator
    private static let words = """
        we the States call upon to ensure that all people have access justice without delay and \
        prisons are places of dignity young women children experts civil society must be heard
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    init(seed: Int) {
        random = SeededGenerator(seed: seed)
    }

    mutating func versions() -> (Document, Document) {
        let old = (0..<Int.random(in: 0...12, using: &random)).map { _ in block(depth: 0) }
        var new = old.flatMap { edited($0) }
        if new.count > 2, Bool.random(using: &random) {
            let moved = new.remove(at: Int.random(in: 0..<new.count, using: &random))
            new.insert(moved, at: Int.random(in: 0...new.count, using: &random))
        }
        return (document(old), document(new))
    }

    private func document(_ blocks: [Block]) -> Document {
        Document(
            metadata: Metadata(kind: .article, title: "", language: "en", date: .unknown),
            blocks: blocks)
    }

    private mutating func edited(_ block: Block) -> [Block] {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return []
        case 1: return [self.block(depth: 0), block]
        case 2: return [self.block(depth: 0)]
        case 3..<7: return [block]
        default:
            var generator = random
            let edited = block.rewritingInlines { Self.edited($0, &generator) }
            random = generator
            guard case .list(var list) = edited, Bool.random(using: &random) else {
                return [edited]
            }
            list.items.insert(
                List.Item(blocks: [.paragraph(Paragraph(content: text()))]),
                at: Int.random(in: 0...list.items.count, using: &random))
            return [.list(list)]
        }
    }

    private static func edited(_ content: [Inline], _ random: inout SeededGenerator) -> [Inline] {
        content.flatMap { inline -> [Inline] in
            switch Int.random(in: 0..<12, using: &random) {
            case 0: []
            case 1: [inline, .text(" and"), .softBreak, .text("more")]
            case 2: [.strong([inline])]
            default: [inline]
            }
        }
    }

    private mutating func text() -> [Inline] {
        (0..<Int.random(in: 1...12, using: &random)).flatMap { place -> [Inline] in
            let word = Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
            let before: [Inline] = place == 0 ? [] : [.text(" ")]
            switch Int.random(in: 0..<14, using: &random) {
            case 0: return before + [.emphasis([.text(word)])]
            case 1: return before + [.code(word)]
            case 2:
                let link = Inline.Link(destination: "https://example.org", content: [.text(word)])
                return before + [.link(link)]
            case 3: return before + [.text(word + ",")]
            case 4: return [.lineBreak, .text(word)]
            default: return before + [.text(word)]
            }
        }
    }

    private mutating func block(depth: Int) -> Block {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: return .heading(Heading(level: 2, content: text()))
        case 1 where depth < 2:
            let items = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                List.Item(blocks: [.paragraph(Paragraph(content: text())), block(depth: depth + 1)])
            }
            return .list(List(marker: .bullet, isTight: false, items: items))
        case 2:
            let rows = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                [Table.Cell(text()), Table.Cell(text())]
            }
            return .table(
                Table(
                    alignments: [.natural, .natural],
                    header: [Table.Cell(text()), Table.Cell(text())], rows: rows))
        case 3 where depth < 2: return .quote([block(depth: depth + 1)])
        case 4: return .thematicBreak
        default: return .paragraph(Paragraph(content: text()))
        }
    }
}
