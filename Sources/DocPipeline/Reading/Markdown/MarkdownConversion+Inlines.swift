extension MarkdownConversion {
    /// The running text of a node; `block` is where it is, for inlines whose own place is unknown.
    mutating func inlines(of parent: MarkdownNode, in block: SourceRange) -> [Inline] {
        var builder = InlineBuilder()
        append(childrenOf: parent, to: &builder, in: block)
        return builder.finished()
    }

    private mutating func append(
        childrenOf parent: MarkdownNode, to builder: inout InlineBuilder, in block: SourceRange
    ) {
        var child = parent.firstChild
        while let node = child {
            append(node, to: &builder, in: block)
            child = node.next
        }
    }

    private mutating func append(
        _ node: MarkdownNode, to builder: inout InlineBuilder, in block: SourceRange
    ) {
        switch node.kind {
        case .text: builder.append(text: documentText(node.literal))
        case .softBreak: builder.append(.softBreak)
        case .lineBreak: builder.append(.lineBreak)
        case .code: builder.append(.code(documentText(node.literal)))
        case .emphasis: builder.append(.emphasis(nestedInlines(of: node, in: block)))
        case .strong: builder.append(.strong(nestedInlines(of: node, in: block)))
        case .strikethrough: builder.append(.strikethrough(nestedInlines(of: node, in: block)))
        case .htmlInline: appendHTML(node, to: &builder, in: block)
        case .link: appendLink(node, to: &builder, in: block)
        case .image: appendImage(node, to: &builder, in: block)
        case .footnoteReference:
            let number = node.literal.reduce(0) { $0 * 10 + Int($1 & 15) }
            builder.append(.footnoteReference(number))
        case .document, .blockQuote, .list, .item, .codeBlock, .htmlBlock, .paragraph, .heading,
            .thematicBreak, .footnoteDefinition, .table, .tableRow, .tableCell, .unknown:
            break  // Cannot stand among inlines.
        }
    }

    private mutating func nestedInlines(
        of node: MarkdownNode, in block: SourceRange
    ) -> [Inline] {
        nested(in: node) { $0.inlines(of: node, in: block) }
    }

    private mutating func appendLink(
        _ node: MarkdownNode, to builder: inout InlineBuilder, in block: SourceRange
    ) {
        let content = nestedInlines(of: node, in: block)
        switch LinkDestination(node.destination) {
        case .safe(let destination):
            builder.append(
                .link(
                    Inline.Link(destination: destination, title: title(of: node), content: content))
            )
        case .unsafe(let typed):
            diagnostics.append(.unsafeLink(typed, at: range(of: node, in: block)))
            builder.append(contentsOf: content)
        }
    }

    private mutating func appendImage(
        _ node: MarkdownNode, to builder: inout InlineBuilder, in block: SourceRange
    ) {
        let alternative = nestedInlines(of: node, in: block).plainText
        let range = range(of: node, in: block)
        switch LinkDestination(node.destination) {
        case .safe(let source):
            builder.append(
                .image(Inline.Image(source: source, alternative: alternative, range: range)))
        case .unsafe(let typed):
            diagnostics.append(.unsafeLink(typed, at: range))
            builder.append(text: alternative)
        }
    }

    private mutating func appendHTML(
        _ node: MarkdownNode, to builder: inout InlineBuilder, in block: SourceRange
    ) {
        let literal = node.literal
        guard let text = RawHTML.commentText(literal) else {
            var markup: [Inline] = []
            RawHTML.append(String(decoding: literal, as: UTF8.self), to: &markup)
            builder.append(contentsOf: markup)
            // cmark's own position is wrong after lazy lines and code over several lines.
            let start = positions.offset(line: max(node.startLine, 1), column: node.startColumn)
            let isThere = node.startLine > 0 && positions.matches(literal, at: start)
            reportHTML(
                at: isThere
                    ? start : positions.find([0x3C], from: block.lowerBound, to: block.upperBound),
                in: block)
            return
        }
        content.comments.append(.init(text: text, range: commentRange(of: node, in: block)))
        builder.dropNothing()
    }

    /// The place of a comment within running text.
    ///
    /// cmark's own position is wrong after lazy lines and code over several lines; the next `<!--`
    /// of the block is then the best guess. Each search starts where the last one ended.
    private mutating func commentRange(
        of node: MarkdownNode, in block: SourceRange
    ) -> SourceRange {
        var start = positions.offset(line: max(node.startLine, 1), column: node.startColumn)
        if node.startLine < 1 || !positions.hasBytes(RawHTML.opening, at: start) {
            let isInBlock = (block.lowerBound...block.upperBound).contains(commentsEnd)
            start = positions.find(
                RawHTML.opening, from: isInBlock ? commentsEnd : block.lowerBound,
                to: block.upperBound)
        }
        let end = positions.find(
            RawHTML.closing, from: start + RawHTML.opening.count, to: block.upperBound)
        commentsEnd = min(end + RawHTML.closing.count, block.upperBound)
        return start < end ? positions.range(start, commentsEnd) : block
    }

    /// Says once for a block that its tags are shown as they were typed.
    mutating func reportHTML(at tag: Int, in block: SourceRange) {
        guard block != lastBlockWithHTML else { return }
        lastBlockWithHTML = block
        let end = positions.find([0x3E], from: tag, to: block.upperBound)
        let lineEnd = min(
            positions.find([0x0A], from: tag, to: block.upperBound),
            positions.find([0x0D], from: tag, to: block.upperBound))
        diagnostics.append(.rawHTML(at: positions.range(tag, min(end + 1, lineEnd))))
    }

    private func title(of node: MarkdownNode) -> String? {
        let title = node.title
        return title.isEmpty ? nil : documentText(title)
    }

    /// The place of an inline, or of its block where cmark does not know it.
    private func range(of node: MarkdownNode, in block: SourceRange) -> SourceRange {
        guard node.startLine > 0, node.startColumn > 0 else { return block }
        let range = positions.range(of: node)
        return range.isEmpty ? block : range
    }
}

/// Collects running text so that no two texts stand side by side.
private struct InlineBuilder {
    private var content: [Inline] = []
    private var text = ""
    private var hasGap = false

    mutating func append(text more: String) {
        if hasGap {
            hasGap = false
            // What a comment stood between must not leave two blanks.
            if more.first == " ", text.isEmpty ? content.isEmpty : text.last == " " {
                text += more.dropFirst()
                return
            }
        }
        if text.isEmpty { text = more } else { text += more }
    }

    mutating func append(_ inline: Inline) {
        flush()
        content.append(inline)
    }

    mutating func append(contentsOf inlines: [Inline]) {
        for inline in inlines {
            if case .text(let more) = inline { append(text: more) } else { append(inline) }
        }
    }

    /// Marks the place of something that is left out.
    mutating func dropNothing() { hasGap = true }

    mutating func finished() -> [Inline] {
        if hasGap, text.last == " " { text.removeLast() }
        flush()
        return content
    }

    private mutating func flush() {
        hasGap = false
        guard !text.isEmpty else { return }
        content.append(.text(text))
        text = ""
    }
}
