// Changes between two versions, as `ins` and `del`, which hold text and blocks alike (HTML Living
// Standard, 4.7). Most screen readers do not say them, so each begins with a word that is not seen.

extension HTMLBody {
    /// Changed text within a line.
    mutating func revised(_ revision: Revision, _ content: [Inline]) {
        revised(revision) { $0.inlines(content) }
    }

    /// What `content` writes as running text, marked where there is a revision.
    mutating func revised(_ revision: Revision?, _ content: (inout Self) -> Void) {
        guard let revision else { return content(&self) }
        let element: HTMLElement = revision.isGone ? .del : .ins
        html.open(element, [.class(revision.move == nil ? "revision" : "revision moved")])
        label(of: revision)
        content(&self)
        html.close(element)
    }

    /// Blocks that have come or gone.
    mutating func revised(_ revision: Revision, blocks: [Block]) {
        let element: HTMLElement = revision.isGone ? .delBlock : .insBlock
        html.open(
            element,
            [.class(revision.move == nil ? "revision blocks" : "revision moved blocks")])
        label(of: revision)
        self.blocks(blocks)
        html.close(element)
    }

    private mutating func label(of revision: Revision) {
        let words = redlineWords
        let label: String
        switch revision {
        case .inserted: label = words.inserted
        case .deleted: label = words.deleted
        case .movedAway: label = words.movedAway
        case .movedHere: label = words.movedHere
        }
        element(.span, .class("hidden"), text: label + " ")
        // People who see the page find the other place of a move by its number.
        if let move = revision.move { element(.span, .class("move"), text: "→\(move) ") }
    }

    /// What the marks mean, before everything else.
    mutating func legend(_ legend: Notice) {
        element(.p, .class("notice legend")) { $0.inlines(legend.content) }
    }
}
