internal import DocPipeline

/// The Markdown of a contribution: each section's text under its heading, in the plan's order.
struct ContributionText {
    private var markdown = MarkdownRenderer()
    private var notes: Set<Int> = []
    private let pictures: String

    /// Pictures are named below the folder `pictures`, relative to the contribution.
    init(_ sorted: SortedText, of text: WordText, pictures: String) {
        self.pictures = pictures
        let parts = sorted.parts
        if let part = parts.first(where: { $0.place == .opening }) { write(part, level: 1) }
        for (place, section) in sorted.plan.sections.enumerated() {
            guard let part = parts.first(where: { $0.place == .section(place) }),
                !part.pieces.isEmpty
            else { continue }
            markdown.heading(
                section.heading, level: Self.level(of: section),
                id: section.isAmbiguous ? section.id : nil)
            write(part, level: Self.level(of: section))
        }
        for part in parts {
            guard case .own(let heading) = part.place else { continue }
            markdown.heading(heading, level: 2)
            write(part, level: 2)
        }
        markdown.footnotes(
            notes.sorted().map { ($0, text.footnotes[$0 - 1].withPictures(below: pictures)) })
    }

    var text: String { markdown.text }

    /// A heading of level 3 at most names a section in a statement.
    private static func level(of section: SectionPlan.Section) -> Int { min(section.level + 1, 3) }

    private mutating func write(_ part: SortedText.Part, level: Int) {
        // Their own headings keep their distances, and never look like a section's.
        let highest = part.pieces.compactMap { piece -> Int? in
            if case .heading(let heading) = piece.block { heading.level } else { nil }
        }.min()
        for piece in part.pieces {
            var block = piece.block.rewritingInlines { inlines in
                inlines.withPictures(below: pictures)
            }
            if case .heading(var heading) = block {
                heading.level = max(4, level + 1) + heading.level - (highest ?? 1)
                heading.level = min(6, heading.level)
                block = .heading(heading)
            }
            _ = block.rewritingInlines { inlines in
                notes.formUnion(inlines.footnoteNumbers)
                return inlines
            }
            markdown.write([block])
            for note in piece.notes { markdown.comment(note.line) }
        }
    }
}

extension WordText.Note {
    /// For a comment in the source.
    fileprivate var line: String {
        switch kind {
        case .comment(let author, let date, let words):
            let about = words.isEmpty ? "" : " on “\(words)”"
            let by = author.map { " by \($0)" } ?? ""
            let day = date.map { " (\($0))" } ?? ""
            return "comment\(by)\(day)\(about): \(text)"
        case .hiddenText: return "hidden text: \(text)"
        case .tableOfContents: return "table of contents:\n\(text)"
        }
    }
}

extension Footnote {
    fileprivate func withPictures(below folder: String) -> Footnote {
        Footnote(
            blocks: blocks.map { block in
                block.rewritingInlines { $0.withPictures(below: folder) }
            })
    }
}

extension [Inline] {
    /// With the pictures where the contribution has them; one that no document can show is a link.
    fileprivate func withPictures(below folder: String) -> [Inline] {
        rewriting { inline in
            guard case .image(var image) = inline else { return inline }
            let name = image.source
            image.source = "\(folder)/\(name)"
            guard !name.isShowablePicture else { return .image(image) }
            let words = image.alternative.isEmpty ? name : image.alternative
            return .link(Inline.Link(destination: image.source, content: [.text(words)]))
        }
    }

    fileprivate var footnoteNumbers: [Int] {
        flatMap { inline -> [Int] in
            switch inline {
            case .footnoteReference(let number): [number]
            case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
                .speaker(let inner), .revised(_, let inner):
                inner.footnoteNumbers
            case .link(let link): link.content.footnoteNumbers
            case .reference(let reference): reference.content.footnoteNumbers
            case .text, .softBreak, .lineBreak, .code, .image: []
            }
        }
    }
}

extension String {
    /// Whether docgen shows pictures of this kind.
    fileprivate var isShowablePicture: Bool {
        let ending = split(separator: ".").last.map { $0.lowercased() } ?? ""
        return ["png", "jpg", "jpeg", "gif"].contains(ending)
    }
}
