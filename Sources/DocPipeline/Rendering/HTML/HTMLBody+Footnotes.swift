extension HTMLBody {
    /// Anchors of the tree hold no underscore, so these names are free.
    private func noteName(_ number: Int) -> Anchor { Anchor("note_\(number)") }

    private func referenceName(_ number: Int, _ occurrence: Int) -> Anchor {
        occurrence == 1
            ? Anchor("note_\(number)_mark") : Anchor("note_\(number)_mark_\(occurrence)")
    }

    /// The raised number in the text that leads to the note.
    mutating func footnoteReference(_ number: Int) {
        let occurrence = footnoteReferences[number, default: 0] + 1
        footnoteReferences[number] = occurrence
        let name = referenceName(number, occurrence)
        let note = noteName(number)
        element(.sup, .class("note-mark")) {
            $0.element(
                .a, .id(name), .link(to: note), .role("doc-noteref"), text: String(number))
        }
    }

    /// All notes, each with a way back to every place that refers to it.
    mutating func footnotes(_ footnotes: [Footnote]) {
        guard !footnotes.isEmpty else { return }
        let heading = headingElement(level: 1)
        element(.section, .class("notes"), .role("doc-endnotes")) {
            $0.element(heading, .class("hidden"), text: $0.words.notes)
            $0.element(.ol) {
                for (index, footnote) in footnotes.enumerated() {
                    $0.footnote(footnote, number: index + 1)
                }
            }
        }
    }

    private mutating func footnote(_ footnote: Footnote, number: Int) {
        element(.li, .id(noteName(number))) {
            var rest = footnote.blocks
            // The way back stands on the last line of the note, not on one of its own.
            if case .paragraph(let last) = rest.last {
                rest.removeLast()
                $0.blocks(rest)
                $0.element(.p) {
                    $0.inlines(last.content)
                    $0.waysBack(from: number)
                }
            } else {
                $0.blocks(rest)
                $0.element(.p) { $0.waysBack(from: number) }
            }
        }
    }

    private mutating func waysBack(from number: Int) {
        let count = footnoteReferences[number, default: 0]
        guard count > 0 else { return }
        for occurrence in 1...count {
            html.literal(" ")
            element(
                .a, .class("back"), .link(to: referenceName(number, occurrence)),
                .role("doc-backlink"), .label(words.backToText), text: "↩")
        }
    }
}
