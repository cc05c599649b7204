/// The headings that texts of several contributors are laid side by side under.
struct SectionPlan {
    struct Section {
        var place: TextPlace
        var heading: Heading
    }

    let sections: [Section]

    /// All headings of the template, in its order, or those that anybody wrote under; then the
    /// others, as they come first in the statement or a contribution.
    init(_ statement: Statement, _ contributions: [Contribution], _ words: Wording) {
        var sections: [Section] = []
        var seen: Set<TextPlace> = []
        func add(_ place: TextPlace, _ heading: Heading) {
            if seen.insert(place).inserted {
                sections.append(Section(place: place, heading: heading))
            }
        }
        let opening = Heading(level: 1, content: [.text(words.contributions.opening)])
        if !statement.opening.isEmpty
            || contributions.contains(where: { $0.parts.contains { $0.place == .opening } })
        {
            add(.opening, opening)
        }
        if let template = statement.template {
            switch template.shape {
            case .headings:
                for (index, section) in template.sections.enumerated() {
                    add(.target(.section(index)), Self.heading(of: section, statement.language))
                }
            case .paragraphs:
                for reference in Self.references(statement, contributions) {
                    add(.target(.paragraph(reference)), Self.heading(ofParagraph: reference, words))
                }
            }
        }
        for section in statement.sections {
            add(TextPlace(section.heading, in: statement.template), section.heading.first)
        }
        for part in contributions.flatMap(\.parts) {
            add(part.place, (part.heading ?? opening).first)
        }
        self.sections = sections
    }

    private static func heading(
        of section: DeclarationTemplate.Section, _ language: String
    ) -> Heading {
        Heading(
            level: section.level, number: section.ordinal,
            content: [.text(section.heading.text(in: language))], anchor: Anchor(section.id))
    }

    private static func heading(ofParagraph reference: String, _ words: Wording) -> Heading {
        let name = words.statements.paragraph.filled(["number": reference])
        return Heading(level: 1, content: [.text(name)])
    }

    /// The paragraphs of the declaration that anybody wrote on, in its order.
    private static func references(
        _ statement: Statement, _ contributions: [Contribution]
    ) -> [String] {
        var found: Set<String> = []
        let places =
            statement.sections.map { TextPlace($0.heading, in: statement.template) }
            + contributions.flatMap { $0.parts.map(\.place) }
        for place in places {
            if case .target(.paragraph(let reference)) = place { found.insert(reference) }
        }
        return found.sorted { order($0) < order($1) }
    }

    private static func order(_ reference: String) -> (Int, String) {
        let parts = reference.split(separator: " ", maxSplits: 1)
        return (Int(parts.first ?? "") ?? .max, parts.count > 1 ? String(parts[1]) : "")
    }
}

extension Heading {
    /// The same words as a heading of the first level.
    fileprivate var first: Heading {
        Heading(level: 1, content: content.plainText.isEmpty ? content : [.text(content.plainText)])
    }
}

extension Statement {
    /// The words that the statement has at a place.
    func words(at place: TextPlace) -> Int {
        if place == .opening { return WordCount.count(opening) }
        return sections.reduce(0) { sum, section in
            guard TextPlace(section.heading, in: template) == place else { return sum }
            return sum + WordCount.count(section.blocks)
        }
    }
}

extension Contribution {
    /// The passages at a place.
    func passages(at place: TextPlace) -> [Passage] {
        parts.filter { $0.place == place }.flatMap(\.passages)
    }
}
