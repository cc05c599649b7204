extension DeclarationTemplate {
    /// What a heading of a statement names: by id, by its words in any of the template's languages,
    /// or, in a declaration without headings, by paragraph.
    package func target(of heading: Heading) -> Statement.Target? {
        let words = heading.content.plainText
        switch shape {
        case .headings:
            if let id = heading.anchor?.name,
                let index = sections.firstIndex(where: { $0.id == id })
            {
                return .section(index)
            }
            let key = HeadingKey(words)
            return sections.indices.first { index in
                sections[index].heading.texts.contains { HeadingKey($0.text) == key }
            }.map(Statement.Target.section)
        case .paragraphs:
            return paragraphReference(heading.anchor?.name ?? words).map(
                Statement.Target.paragraph)
        }
    }

    /// Every wording a heading may have, for "did you mean".
    package var headingWordings: [String] {
        sections.flatMap { $0.heading.texts.map(\.text) }
    }

    /// The paragraph a text refers to: "7 (a)" for “Paragraph 7 (a)” or “para 7 (a)”.
    ///
    /// `nil` for what the declaration has not.
    private func paragraphReference(_ text: String) -> String? {
        var words = FoldedText(text).text.split(separator: " ")
        if let first = words.first, ["paragraph", "para", "paragraphe", "parrafo"].contains(first) {
            words.removeFirst()
        }
        let last = isParagraphCountVerified ? paragraphCount ?? .max : .max
        guard let first = words.first, let number = Int(first), (1...last).contains(number),
            words.count <= 2
        else { return nil }
        guard words.count == 2 else { return String(number) }
        guard words[1].count == 1, words[1].first?.isLetter == true else { return nil }
        return "\(number) (\(words[1]))"
    }
}
