extension Statement {
    /// Whether editions of the statement differ in their text.
    var hasEditions: Bool {
        opening.hasContainers || sections.contains { !$0.containers.isEmpty }
            || sections.contains { $0.blocks.hasContainers }
    }

    /// The edition that is made where none is asked for: the one that it is delivered in.
    var usualEdition: Edition {
        switch delivery {
        case .oral: .spoken
        case .written, .both: .written
        }
    }

    /// The statement with the text that an edition has, for what counts or looks for words; its
    /// paragraphs are not numbered yet.
    func edition(_ edition: Edition) -> Statement {
        guard hasEditions else { return self }
        var statement = self
        statement.opening = opening.kept(in: edition)
        statement.sections = sections.filter { $0.containers.allSatisfy(edition.has) }
        for index in statement.sections.indices {
            statement.sections[index].blocks = statement.sections[index].blocks.kept(in: edition)
        }
        statement.footnotes = footnotes.kept(in: edition)
        return statement
    }
}

extension Statement {
    /// Sections of which the front matter says, under `only`, that one edition has them.
    struct OnlyIn {
        /// As typed: the words of headings, or their ids.
        var written: [Located<String>]
        var spoken: [Located<String>]

        init(_ value: LocatedValue?) {
            let fields = value.map(Fields.init)
            written = fields?.texts("written") ?? []
            spoken = fields?.texts("spoken") ?? []
        }

        /// Each with the container that does the same.
        var all: [(name: Located<String>, container: TextContainer)] {
            written.map { ($0, .print) } + spoken.map { ($0, .speech) }
        }
    }

    /// Sets the sections named under `only` apart, and reports names that no heading has.
    mutating func setApart(_ only: OnlyIn) -> [Diagnostic] {
        only.all.compactMap { name, container in
            let places = sections.indices.filter { isNamed(sections[$0], by: name.value) }
            for place in places {
                sections[place].containers.append(container)
                sections[place].blocks =
                    [.edge(ContainerEdge(container, isStart: true))] + sections[place].blocks
                    + [.edge(ContainerEdge(container, isStart: false))]
            }
            return places.isEmpty ? .noSuchSection(name, sections) : nil
        }
    }

    private func isNamed(_ section: Section, by name: String) -> Bool {
        if section.heading.anchor?.name == name { return true }
        if HeadingKey(section.heading.content.plainText) == HeadingKey(name) { return true }
        guard case .section(let index)? = section.target, let template else { return false }
        return template.sections.indices.contains(index) && template.sections[index].id == name
    }
}

extension Diagnostic.Rule {
    package static let noSuchSection = Self("DG081", "no-such-section")
}

extension Diagnostic {
    fileprivate static func noSuchSection(
        _ name: Located<String>, _ sections: [Statement.Section]
    ) -> Diagnostic {
        let headings = sections.map(\.heading.content.plainText)
        let meant = bestSuggestion(for: name.value, among: headings)
        return Diagnostic(
            .noSuchSection, at: name.range,
            "no heading of the text is called “\(name.value)”"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [Note("under “only” stand headings of this statement, by their words or ids")])
    }
}
