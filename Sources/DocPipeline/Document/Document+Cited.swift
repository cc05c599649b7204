extension Document {
    /// The document without footnotes that nothing in it cites and pictures that nothing shows.
    ///
    /// An edition leaves parts of a text out; what only those cited must go with them. Footnotes are
    /// numbered anew; a mark whose footnote is empty goes too.
    func withoutUncited() -> Document {
        var uses = MaterialUses(footnotes: footnotes)
        for block in blocks { uses.collect(block) }
        uses.collectFootnotes()
        var document = self
        let notes = footnotes.indices.filter(uses.isCited)
        let pictures = images.indices.filter(uses.images.contains)
        guard notes.count < footnotes.count || pictures.count < images.count else { return self }
        let places = (
            notes: Dictionary(uniqueKeysWithValues: notes.enumerated().map { ($1, $0) }),
            pictures: Dictionary(uniqueKeysWithValues: pictures.enumerated().map { ($1, $0) })
        )
        func moved(_ block: Block) -> Block {
            if case .letterhead(var letterhead) = block {
                letterhead.logo = letterhead.logo.flatMap { places.pictures[$0] }
                return .letterhead(letterhead)
            }
            return block.rewritingInlines { $0.citing(places.notes, showing: places.pictures) }
        }
        document.blocks = blocks.map(moved)
        document.footnotes = notes.map { Footnote(blocks: footnotes[$0].blocks.map(moved)) }
        document.images = pictures.map { images[$0] }
        return document
    }
}

/// Which footnotes and pictures a text uses.
private struct MaterialUses {
    private let footnotes: [Footnote]
    private var cited: Set<Int> = []
    private(set) var images: Set<Int> = []

    init(footnotes: [Footnote]) { self.footnotes = footnotes }

    func isCited(_ index: Int) -> Bool {
        cited.contains(index) && !footnotes[index].blocks.isEmpty
    }

    mutating func collect(_ block: Block) {
        if case .letterhead(let letterhead) = block, let logo = letterhead.logo {
            images.insert(logo)
        }
        var found: (notes: [Int], images: [Int]) = ([], [])
        _ = block.rewritingInlines { inlines in
            inlines.rewriting { inline in
                switch inline {
                case .footnoteReference(let number): found.notes.append(number - 1)
                case .image(let image): if let place = image.resource { found.images.append(place) }
                case .text, .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .code,
                    .link, .reference, .speaker, .revised:
                    break
                }
                return inline
            }
        }
        cited.formUnion(found.notes)
        images.formUnion(found.images)
    }

    /// What the footnotes cite that are cited themselves.
    mutating func collectFootnotes() {
        var read: Set<Int> = []
        while let index = cited.subtracting(read).min() {
            read.insert(index)
            guard footnotes.indices.contains(index) else { continue }
            for block in footnotes[index].blocks { collect(block) }
        }
    }
}

extension [Inline] {
    /// The same with footnotes and pictures in their new places; marks without a footnote are left
    /// out.
    fileprivate func citing(_ notes: [Int: Int], showing pictures: [Int: Int]) -> [Inline] {
        compactMap { inline in
            switch inline {
            case .footnoteReference(let number):
                return notes[number - 1].map { .footnoteReference($0 + 1) }
            case .image(var image):
                image.resource = image.resource.flatMap { pictures[$0] }
                return .image(image)
            case .emphasis(let content): return .emphasis(content.citing(notes, showing: pictures))
            case .strong(let content): return .strong(content.citing(notes, showing: pictures))
            case .strikethrough(let content):
                return .strikethrough(content.citing(notes, showing: pictures))
            case .speaker(let content): return .speaker(content.citing(notes, showing: pictures))
            case .link(var link):
                link.content = link.content.citing(notes, showing: pictures)
                return .link(link)
            case .reference(var reference):
                reference.content = reference.content.citing(notes, showing: pictures)
                return .reference(reference)
            case .revised(let revision, let content):
                return .revised(revision, content.citing(notes, showing: pictures))
            case .text, .softBreak, .lineBreak, .code: return inline
            }
        }
    }
}
