/// All that a document says in prose, in the order typed: what rules that read words walk over.
///
/// Annexes and code are not part of it.
package struct Prose: Sendable {
    /// The text of the document.
    package let passages: [Passage]
    /// What the front matter says in sentences or phrases: title, place, remarks, and those of the
    /// meetings that are announced.
    package let frontMatter: [Passage]
    /// The words of the document's language.
    package let lexicon: Lexicon

    /// Both, the front matter first.
    package var all: [Passage] { frontMatter + passages }

    /// The prose of minutes, whose source is `file`.
    init(of minutes: Minutes, in file: SourceFile, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        (frontMatter, passages) = file.bytes.withUnsafeBufferPointer { source in
            var head = ProseBuilder(source, lexicon)
            head.add(["title", "place", "remarks"], of: minutes.places) { .frontMatter($0) }
            for (index, meeting) in minutes.next.enumerated() {
                head.add(["title", "place", "remarks"], of: meeting.places) { _ in .next(index) }
            }
            var builder = ProseBuilder(source, lexicon)
            builder.add(minutes.opening)
            for (index, item) in minutes.items.enumerated() {
                builder.place = .item(index)
                builder.add(item.heading)
                builder.add(item.parts)
            }
            builder.add(minutes.footnotes)
            return (head.passages, builder.passages)
        }
    }

    /// The prose of a statement, whose source is `file`.
    init(of statement: Statement, in file: SourceFile, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        (frontMatter, passages) = file.bytes.withUnsafeBufferPointer { source in
            var head = ProseBuilder(source, lexicon)
            head.add(["title", "subtitle", "remarks"], of: statement.places) { .frontMatter($0) }
            var builder = ProseBuilder(source, lexicon)
            builder.add(statement.opening)
            for (index, section) in statement.sections.enumerated() {
                builder.place = .section(index)
                builder.add(section.heading)
                builder.add(section.blocks)
            }
            builder.add(statement.footnotes)
            return (head.passages, builder.passages)
        }
    }

    /// The prose of some Markdown, in no part of any document.
    init(of blocks: [Block], in file: SourceFile, _ lexicon: Lexicon) {
        self.lexicon = lexicon
        frontMatter = []
        passages = file.bytes.withUnsafeBufferPointer { source in
            var builder = ProseBuilder(source, lexicon)
            builder.add(blocks)
            return builder.passages
        }
    }
}
