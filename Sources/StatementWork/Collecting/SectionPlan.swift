package import DocPipeline

/// The sections that the text of a statement has, as what members send is sorted into them.
package struct SectionPlan: Sendable {
    package struct Section: Sendable, Equatable {
        package var id: String
        /// As printed, in the statement's language.
        package var heading: String
        /// From 1.
        package var level: Int
        /// Whether another section has the same words, so that its id must stand beside them.
        package var isAmbiguous = false
    }

    package private(set) var sections: [Section]
    private let template: DeclarationTemplate?
    private let keys: [[HeadingKey]]

    /// Those of the statement's template, or its own headings where it has none.
    package init(_ statement: Statement, words: Wording) {
        let language = statement.language
        template = statement.template
        switch statement.template?.shape {
        case .headings:
            sections = (statement.template?.sections ?? []).map {
                Section(id: $0.id, heading: $0.heading.text(in: language), level: $0.level)
            }
            keys = (statement.template?.sections ?? []).map { section in
                section.heading.texts.map { HeadingKey($0.text) }
            }
        case .paragraphs:
            sections = Self.paragraphs(statement, words)
            keys = sections.map { [HeadingKey($0.heading)] }
        case nil:
            sections = statement.sections.map { section in
                let words = section.heading.content.plainText
                return Section(
                    id: section.heading.anchor?.name ?? Slug.of(words), heading: words,
                    level: max(1, section.heading.level - 1))
            }
            keys = sections.map { [HeadingKey($0.heading)] }
        }
        markAmbiguous()
    }

    private mutating func markAmbiguous() {
        var places: [HeadingKey: [Int]] = [:]
        for place in sections.indices {
            places[HeadingKey(sections[place].heading), default: []].append(place)
        }
        for alike in places.values where alike.count > 1 {
            for place in alike { sections[place].isAmbiguous = true }
        }
    }

    /// Of a declaration without headings, the paragraphs that its template says something of, and
    /// those that the statement speaks to.
    private static func paragraphs(_ statement: Statement, _ words: Wording) -> [Section] {
        var references = (statement.template?.paragraphs ?? []).map(\.number)
        for section in statement.sections {
            guard case .paragraph(let reference)? = section.target else { continue }
            if !references.contains(reference) { references.append(reference) }
        }
        let order = { (reference: String) -> (Int, String) in
            let parts = reference.split(separator: " ", maxSplits: 1)
            return (
                parts.first.flatMap { Int($0) } ?? .max, parts.count > 1 ? String(parts[1]) : ""
            )
        }
        return references.sorted { order($0) < order($1) }.map { reference in
            Section(
                id: Slug.of("paragraph \(reference)"),
                heading: words.statements.paragraph.filled(["number": reference]), level: 1)
        }
    }

    /// How a heading names a section.
    package enum Match: Sendable, Equatable {
        case exact(Int)
        /// But for a slip of the pen.
        case near(Int)
    }

    /// The section that a heading names, as `build` matches it, numbering and spelling aside.
    ///
    /// A paragraph of a declaration without headings may be new to the plan, which then gets it.
    package mutating func section(of heading: Heading, words: Wording) -> Match? {
        let text = heading.content.plainText
        if let anchor = heading.anchor?.name, let place = place(ofTag: anchor) {
            return .exact(place)
        }
        if case .paragraph(let reference)? = template?.target(of: heading) {
            let id = Slug.of("paragraph \(reference)")
            if let place = place(ofTag: id) { return .exact(place) }
            sections.append(
                Section(
                    id: id, heading: words.statements.paragraph.filled(["number": reference]),
                    level: 1))
            return .exact(sections.count - 1)
        }
        if let place = place(ofWords: text) { return .exact(place) }
        return nearPlace(ofWords: text).map(Match.near)
    }

    /// The only section whose heading a text is but for a slip of the pen.
    private func nearPlace(ofWords text: String) -> Int? {
        let words = HeadingKey(text).words
        let near = keys.indices.filter { keys[$0].contains { isNearMiss(words, of: $0.words) } }
        return near.count == 1 ? near[0] : nil
    }

    /// Whether a line that has no style can be a section's heading: it has the section's words, a
    /// slip of the pen aside where there are several.
    func mayName(_ text: String) -> Bool {
        if place(ofWords: text) != nil { return true }
        guard text.contains(" "), let last = text.last, !".!?;,".contains(last) else {
            return false
        }
        return nearPlace(ofWords: text) != nil
    }

    /// The section whose heading a text is, in any of the template's languages.
    package func place(ofWords text: String) -> Int? {
        let key = HeadingKey(text)
        guard !key.words.isEmpty else { return nil }
        return keys.indices.first { keys[$0].contains(key) }
    }

    /// The section that the tag of a content control names; Word keeps 64 characters of it.
    package func place(ofTag tag: String) -> Int? {
        sections.firstIndex { $0.id == tag } ?? sections.firstIndex { $0.tag == tag }
    }
}

extension SectionPlan.Section {
    /// What its content control is tagged with: the id, as far as Word takes it.
    package var tag: String { String(id.prefix(64)) }
}
