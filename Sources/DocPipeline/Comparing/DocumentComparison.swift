/// Two versions of a document as one that shows what has changed between them.
///
/// What is kept, and what both versions say in other words, stands as in the new version; without
/// what is ``Revision/isGone`` it is the new version, and without the rest of what is revised the
/// old one. Numbers that follow from the place in a text are those of the new version.
package struct DocumentComparison {
    private let old: Document
    private let new: Document
    private var comparison = BlockComparison()

    /// Footnotes of the old version count from here while the versions are merged.
    private static let oldNotes = 1 << 20

    /// The merged document; ``Document/redline`` is left for the caller to fill.
    package static func merged(_ old: Document, _ new: Document) -> Document {
        var comparison = DocumentComparison(old, new)
        return comparison.merged()
    }

    private init(_ old: Document, _ new: Document) {
        var old = old
        self.new = new
        let images = ImageMerge(old.images, new.images)
        self.images = images.all
        old.blocks = old.blocks.map { $0.taggingOld(images.places, notes: Self.oldNotes) }
        old.footnotes = old.footnotes.map { note in
            Footnote(
                blocks: note.blocks.map { $0.taggingOld(images.places, notes: Self.oldNotes) })
        }
        self.old = old
    }

    private let images: [ImageData]

    private mutating func merged() -> Document {
        let pairs = pairNotes()
        let oldNotes = Dictionary(pairs.map { ($0.new, $0.old) }) { first, _ in first }
        comparison.vocabulary.sameNotes = Dictionary(
            pairs.map { (Self.oldNotes + $0.old + 1, $0.new + 1) }
        ) { first, _ in first }
        var document = new
        document.images = images
        document.blocks = comparison.merged(old.blocks, new.blocks)
        var numbering = NoteNumbering()
        document.blocks = document.blocks.map { numbering.number($0) }
        document.footnotes = numbering.order.map { note(for: $0, oldNotes) }
        return document.withUniqueAnchors()
    }

    /// Which footnotes are two versions of one.
    private mutating func pairNotes() -> [(old: Int, new: Int)] {
        let oldOutlines = comparison.outlines(of: old.footnotes.map { .quote($0.blocks) })
        let newOutlines = comparison.outlines(of: new.footnotes.map { .quote($0.blocks) })
        return ElementAlignment(oldOutlines, newOutlines).steps.compactMap { step in
            switch step {
            case .kept(let i, let j), .changed(let i, let j): (i, j)
            case .gone, .come: nil
            }
        }
    }

    private mutating func note(
        for number: Int, _ oldPlaces: [Int: Int]
    ) -> Footnote {
        if number > Self.oldNotes {
            let place = number - Self.oldNotes - 1
            guard old.footnotes.indices.contains(place) else { return Footnote(blocks: []) }
            let blocks = old.footnotes[place].blocks.map(\.formerVersion)
            return Footnote(blocks: [.revised(.deleted, blocks)])
        }
        guard new.footnotes.indices.contains(number - 1) else { return Footnote(blocks: []) }
        let blocks = new.footnotes[number - 1].blocks
        guard let place = oldPlaces[number - 1] else {
            return Footnote(blocks: [.revised(.inserted, blocks)])
        }
        return Footnote(blocks: comparison.merged(old.footnotes[place].blocks, blocks))
    }
}

/// The pictures of both versions, each once.
private struct ImageMerge {
    private(set) var all: [ImageData]
    /// Where the old version's pictures are among all.
    private(set) var places: [Int] = []

    init(_ old: [ImageData], _ new: [ImageData]) {
        all = new
        for image in old {
            if let place = new.firstIndex(of: image) {
                places.append(place)
            } else {
                places.append(all.count)
                all.append(image)
            }
        }
    }
}

/// Counts the footnotes of the merged document by where they are first referred to.
private struct NoteNumbering {
    /// As they are known while the versions are merged.
    private(set) var order: [Int] = []
    private var numbers: [Int: Int] = [:]

    mutating func number(_ block: Block) -> Block {
        block.rewritingInlines { content in
            content.rewriting { inline in
                guard case .footnoteReference(let note) = inline else { return inline }
                if let number = numbers[note] { return .footnoteReference(number) }
                order.append(note)
                numbers[note] = order.count
                return .footnoteReference(order.count)
            }
        }
    }
}

extension Block {
    /// The same block with pictures and notes numbered as in the merged document.
    fileprivate func taggingOld(_ places: [Int], notes: Int) -> Block {
        var block = self
        if case .letterhead(var letterhead) = self {
            letterhead.logo = letterhead.logo.flatMap {
                places.indices.contains($0) ? places[$0] : nil
            }
            block = .letterhead(letterhead)
        }
        return block.rewritingInlines { content in
            content.rewriting { inline in
                switch inline {
                case .footnoteReference(let note): return .footnoteReference(notes + note)
                case .image(var image):
                    image.resource = image.resource.flatMap {
                        places.indices.contains($0) ? places[$0] : nil
                    }
                    return .image(image)
                case .text, .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .code,
                    .link, .reference, .speaker, .revised:
                    return inline
                }
            }
        }
    }
}
