/// Goes through the blocks of a text in order and says which of them an edition has.
struct EditionFilter {
    let edition: Edition
    private var open: [TextContainer]

    /// A filter for blocks that stand in some containers already.
    init(_ edition: Edition, within containers: [TextContainer] = []) {
        self.edition = edition
        open = containers
    }

    /// Whether what comes next is in the edition.
    var isIn: Bool { open.allSatisfy(edition.has) }

    /// Whether what comes next was said under the Chatham House Rule.
    var isUnattributed: Bool { open.contains(.chathamHouse) }

    /// Whether the edition has a block; edges are kept where the edition marks them.
    mutating func passes(_ block: Block) -> Bool {
        guard case .edge(let edge) = block else { return isIn }
        if edge.isStart {
            open.append(edge.container)
        } else if let last = open.lastIndex(of: edge.container) {
            open.remove(at: last)
        }
        return edition == .internal
    }
}

extension [Block] {
    /// The blocks that an edition has.
    func kept(in edition: Edition) -> [Block] {
        var filter = EditionFilter(edition)
        return self.filter { filter.passes($0) }
    }

    /// Whether anything in them is set apart.
    var hasContainers: Bool { contains { if case .edge = $0 { true } else { false } } }
}

extension [Footnote] {
    /// The footnotes of an edition, each in its place; one that the edition has not is empty.
    func kept(in edition: Edition) -> [Footnote] {
        map { footnote in
            Footnote(
                blocks: footnote.blocks.kept(in: edition).filter {
                    if case .edge = $0 { false } else { true }
                })
        }
    }
}

/// Keeps the runs between headings whole: what is open at a heading ends before it and begins again
/// after it, so that items and sections can be moved about.
struct ContainerRun {
    private(set) var open: [TextContainer] = []

    mutating func note(_ edge: ContainerEdge) {
        if edge.isStart {
            open.append(edge.container)
        } else if let last = open.lastIndex(of: edge.container) {
            open.remove(at: last)
        }
    }

    /// The edges that end what is open.
    var ends: [Block] { open.reversed().map { .edge(ContainerEdge($0, isStart: false)) } }

    /// The edges that begin it again.
    var starts: [Block] { open.map { .edge(ContainerEdge($0, isStart: true)) } }
}
