extension MarkdownConversion {
    /// A container that has begun and not ended.
    struct OpenContainer {
        /// `nil` for one with a name that nobody knows.
        var container: TextContainer?
        /// As typed.
        var name: String
        /// The line that begins it.
        var range: SourceRange
    }

    /// Takes a fence for what it says, at the top of the text.
    mutating func append(_ fence: ContainerFences.Fence, to blocks: inout [Block]) {
        let range = positions.range(fence.range.lowerBound, fence.range.upperBound)
        guard let name = fence.name else {
            guard let open = openContainers.popLast() else {
                diagnostics.append(.strayContainerEnd(at: range))
                return
            }
            end(open, at: range.upperBound, &blocks)
            return
        }
        let container = TextContainer(rawValue: name.lowercased())
        if container == nil { diagnostics.append(.unknownContainer(name, at: range)) }
        openContainers.append(OpenContainer(container: container, name: name, range: range))
        if let container { blocks.append(.edge(ContainerEdge(container, isStart: true))) }
    }

    /// Reports the containers that nothing closes, and closes them.
    mutating func closeContainers(_ blocks: inout [Block]) {
        while let open = openContainers.popLast() {
            diagnostics.append(.containerUnclosed(open.name, at: open.range))
            end(open, at: positions.end(ofLine: positions.lastLine), &blocks)
        }
    }

    private mutating func end(_ open: OpenContainer, at end: Int, _ blocks: inout [Block]) {
        guard let container = open.container else { return }
        blocks.append(.edge(ContainerEdge(container, isStart: false)))
        content.containers.append(
            .init(
                container: container,
                range: SourceRange(file: open.range.file, open.range.lowerBound, end),
                head: open.range))
    }

    /// Gives footnotes the edges of the containers that they were defined in: they are read apart
    /// from the text around them.
    mutating func encloseFootnotes() {
        for (index, place) in footnotePlaces.enumerated() {
            let around = content.containers.filter {
                $0.range.lowerBound <= place && place < $0.range.upperBound
            }
            guard !around.isEmpty else { continue }
            let edges = around.map(\.container)
            content.footnotes[index].blocks =
                edges.map { .edge(ContainerEdge($0, isStart: true)) }
                + content.footnotes[index].blocks
                + edges.reversed().map { .edge(ContainerEdge($0, isStart: false)) }
        }
    }

    /// Reports a line of running text that looks like a fence and is none, since it stands in a list,
    /// a quotation or HTML: it would be printed, and so would what it was to hide.
    mutating func reportFences(in content: [Inline], at range: SourceRange) {
        var isLineStart = true
        var found = 0
        for inline in content {
            if isLineStart, case .text(let text) = inline, text.hasPrefix(":::") { found += 1 }
            isLineStart = inline == .softBreak || inline == .lineBreak
        }
        guard found > escapedFences(in: range) else { return }
        diagnostics.append(.containerOutOfPlace(at: range))
    }

    /// How many lines begin with “\\:::”, which says that none is meant.
    private func escapedFences(in range: SourceRange) -> Int {
        positions.text(range.lowerBound, range.upperBound).split(separator: "\n").count { line in
            line.drop { $0.isWhitespace || $0 == ">" }.hasPrefix("\\:::")
        }
    }
}
