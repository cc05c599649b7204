@testable import DocPipeline

/// The words of blocks, one line a paragraph or cell, white space made even: what must stay the
/// same however a text is stored.
struct PlainWords: Equatable, CustomStringConvertible {
    var lines: [String] = []

    init(_ blocks: [Block]) {
        for block in blocks { add(block) }
        lines.removeAll(where: \.isEmpty)
    }

    var description: String { lines.joined(separator: "\n") }

    private mutating func add(_ content: [Inline]) {
        lines.append(
            content.plainText.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }

    private mutating func add(_ block: Block) {
        switch block {
        case .heading(let heading): add(heading.content)
        case .paragraph(let paragraph): add(paragraph.content)
        case .list(let list): for item in list.items { item.blocks.forEach { add($0) } }
        case .table(let table):
            for row in [table.header] + table.rows { for cell in row { add(cell.content) } }
        case .quote(let blocks): blocks.forEach { add($0) }
        case .code(let code): add([.text(code.text)])
        case .notice(let notice): add(notice.content)
        case .record(let record): record.blocks.forEach { add($0) }
        case .revised(let revision, let blocks):
            if !revision.isGone { blocks.forEach { add($0) } }
        case .thematicBreak, .letterhead, .titleBlock, .facts, .agenda, .contents, .roll, .annex,
            .chat, .endorsements, .signatures, .edge:
            break
        }
    }
}

extension Block {
    /// The same without the places in a source.
    var withoutPlaces: Block {
        switch self {
        case .heading(var heading):
            heading.range = nil
            heading.wordsRange = nil
            return .heading(heading)
        case .paragraph(var paragraph):
            paragraph.range = nil
            return .paragraph(paragraph)
        case .list(var list):
            list.range = nil
            list.items = list.items.map { List.Item(blocks: $0.blocks.map(\.withoutPlaces)) }
            return .list(list)
        case .table(var table):
            table.range = nil
            return .table(table)
        case .quote(let blocks): return .quote(blocks.map(\.withoutPlaces))
        case .revised(let revision, let blocks):
            return .revised(revision, blocks.map(\.withoutPlaces))
        case .code(let code):
            return .code(CodeBlock(language: code.language, text: code.text))
        case .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda, .contents, .roll,
            .record, .annex, .chat, .endorsements, .signatures, .edge:
            return self
        }
    }
}
