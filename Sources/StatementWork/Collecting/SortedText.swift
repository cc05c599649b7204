internal import DocPipeline

/// The text of one returned file, each block under the section it belongs to.
struct SortedText {
    /// Text under one heading.
    struct Part {
        enum Place: Equatable {
            case opening
            /// Place in the plan.
            case section(Int)
            /// Under a heading of its own, which names no section.
            case own(String)
        }

        var place: Place
        var pieces: [WordText.Piece] = []

        /// Without headings and notes.
        var words: Int { WordCount.count(pieces.map(\.block)) }
    }

    private(set) var plan: SectionPlan
    /// In the order of the file; those of one place are one part.
    private(set) var parts: [Part] = []
    /// Headings that are written otherwise than in the plan: as typed, and the section's.
    private(set) var respelled: [(typed: String, meant: String)] = []
    private let words: Wording
    private let form: FormTexts
    private var current: Part.Place = .opening
    /// The level of the heading that ``current`` stands under.
    private var currentLevel = 0

    init(_ text: WordText, plan: SectionPlan, words: Wording, form: FormTexts) {
        self.plan = plan
        self.words = words
        self.form = form
        for piece in text.pieces { sort(piece) }
    }

    private mutating func sort(_ piece: WordText.Piece) {
        if let tag = piece.control, let place = plan.place(ofTag: tag) {
            if form.isPlaceholder(piece.block) { return keepNotes(of: piece, in: .section(place)) }
            return add(piece, to: .section(place))
        }
        if let heading = heading(of: piece) {
            sort(piece, heading)
        } else if piece.control.map(FormTexts.isOwnTag) ?? false || form.isBoilerplate(piece.block)
        {
            keepNotes(of: piece, in: current)
        } else {
            add(piece, to: current)
        }
    }

    private mutating func sort(_ piece: WordText.Piece, _ heading: Heading) {
        let typed = heading.content.plainText
        switch plan.section(of: heading, words: words) {
        case .exact(let place)?: enter(.section(place), heading.level, piece)
        case .near(let place)?:
            respelled.append((typed, plan.sections[place].heading))
            enter(.section(place), heading.level, piece)
        case nil:
            if form.isBoilerplate(piece.block) {
                keepNotes(of: piece, in: current)
            } else if current != .opening, heading.level > currentLevel {
                // A heading of their own below one of ours.
                add(piece, to: current)
            } else {
                enter(.own(typed), heading.level, piece)
            }
        }
    }

    private mutating func enter(_ place: Part.Place, _ level: Int, _ piece: WordText.Piece) {
        current = place
        currentLevel = level
        if case .own = place { _ = part(place) }
        keepNotes(of: piece, in: place)
    }

    /// A heading by its style, or a short paragraph whose words are those of a section.
    private func heading(of piece: WordText.Piece) -> Heading? {
        switch piece.block {
        case .heading(let heading): return heading
        case .paragraph(let paragraph):
            let text = paragraph.content.plainText
            guard text.utf8.count < 300, plan.mayName(text) else { return nil }
            return Heading(level: max(currentLevel, 1), content: [.text(text)])
        case .list, .table, .quote, .code, .thematicBreak, .letterhead, .titleBlock, .facts,
            .notice, .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
            .edge, .revised:
            return nil
        }
    }

    private mutating func part(_ place: Part.Place) -> Int {
        if let known = parts.firstIndex(where: { $0.place == place }) { return known }
        parts.append(Part(place: place))
        return parts.count - 1
    }

    private mutating func add(_ piece: WordText.Piece, to place: Part.Place) {
        parts[part(place)].pieces.append(piece)
    }

    /// What was said about a text that is not kept is kept.
    private mutating func keepNotes(of piece: WordText.Piece, in place: Part.Place) {
        guard !piece.notes.isEmpty else { return }
        add(
            WordText.Piece(block: .paragraph(Paragraph(content: [])), notes: piece.notes),
            to: place)
    }
}
