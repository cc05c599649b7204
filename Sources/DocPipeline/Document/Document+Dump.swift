// The tree as indented text: what tests compare, and what a developer looks at.

/// How a dump shows where a node was typed.
package enum DumpedRanges: Sendable {
    case hidden
    /// `@2:1-2:9`: line and column of the first character and of the place after the last.
    case shown(in: SourceSet)
}

extension Document {
    /// The whole tree, one node a line, parts indented by two blanks.
    package func dump(ranges: DumpedRanges = .hidden) -> String {
        var dump = TreeDump(ranges: ranges)
        dump.node(
            "document",
            [
                metadata.kind.rawValue, metadata.language, metadata.date.description,
                metadata.draftMark.map { "(\($0))" },
            ], quoting: metadata.title)
        dump.indented {
            $0.blocks(blocks)
            $0.footnotes(footnotes)
            for (index, image) in images.enumerated() {
                $0.line(
                    "image \(index) \(image.format.rawValue) \(image.width)×\(image.height), "
                        + "\(image.bytes.count) bytes")
            }
        }
        return dump.text
    }
}

extension [Block] {
    /// These blocks and all below them, one node a line.
    package func dump(ranges: DumpedRanges = .hidden) -> String {
        var dump = TreeDump(ranges: ranges)
        dump.blocks(self)
        return dump.text
    }
}

extension [Inline] {
    /// These inlines and all below them, one node a line.
    package func dump(ranges: DumpedRanges = .hidden) -> String {
        var dump = TreeDump(ranges: ranges)
        dump.inlines(self)
        return dump.text
    }
}

extension MarkdownContent {
    /// The blocks, footnotes and comments, one node a line.
    package func dump(ranges: DumpedRanges = .hidden) -> String {
        var dump = TreeDump(ranges: ranges)
        dump.blocks(blocks)
        dump.footnotes(footnotes)
        for comment in comments { dump.node("comment", quoting: comment.text, at: comment.range) }
        return dump.text
    }
}
