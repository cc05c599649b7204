/// All that a document says in prose, in the order typed: what rules that read words walk over.
///
/// Annexes, code and the front matter are not part of it.
package struct Prose: Sendable {
    package let passages: [Passage]

    /// The prose of minutes, whose body stands in `file`.
    package init(of minutes: Minutes, in file: SourceFile) {
        passages = file.bytes.withUnsafeBufferPointer { source in
            var builder = ProseBuilder(source)
            builder.add(minutes.opening)
            for (index, item) in minutes.items.enumerated() {
                builder.place = .item(index)
                builder.add(item.heading)
                builder.add(item.parts)
            }
            builder.add(minutes.footnotes)
            return builder.passages
        }
    }

    /// The prose of a statement, whose body stands in `file`.
    package init(of statement: Statement, in file: SourceFile) {
        passages = file.bytes.withUnsafeBufferPointer { source in
            var builder = ProseBuilder(source)
            builder.add(statement.opening)
            for (index, section) in statement.sections.enumerated() {
                builder.place = .section(index)
                builder.add(section.heading)
                builder.add(section.blocks)
            }
            builder.add(statement.footnotes)
            return builder.passages
        }
    }

    /// The prose of some Markdown, in no part of any document.
    init(of blocks: [Block], in file: SourceFile) {
        passages = file.bytes.withUnsafeBufferPointer { source in
            var builder = ProseBuilder(source)
            builder.add(blocks)
            return builder.passages
        }
    }
}
