package import DocPipeline

/// Minutes that `docgen new` has begun and nobody has typed in, to be filled with notes.
package struct BegunMinutes: Sendable {
    let frontMatter: FrontMatterLines
    let body: BodySections
    /// Those who are expected, as they are spelled in the list.
    package let expected: [String]
    let words: Wording

    /// Reads begun minutes; `nil` where something else than what was begun stands in the body, or the
    /// front matter is not in the lines that a scaffold has.
    package init?(_ text: String, words: Wording) {
        guard let parts = Self.parts(of: text) else { return nil }
        self.words = words
        frontMatter = FrontMatterLines(parts.frontMatter)
        body = BodySections(parts.body)
        expected = ListedPerson.all(in: frontMatter.lines(of: "attendance")).map(\.name)
        let nothing = words.agenda.nothingRecorded[...]
        let isTypedIn = body.sections.contains { section in
            !isMattersArising(section.title) && section.content.contains { $0 != nothing }
        }
        let attendance = frontMatter.value(of: "attendance") ?? ""
        guard !isTypedIn, body.opening.allSatisfy({ $0.isEmpty }),
            (frontMatter.value(of: "agenda") ?? "").isEmpty,
            attendance.isEmpty || attendance == "attendance.csv"
        else { return nil }
    }

    /// The day, the series, the number or the title, as the front matter says it.
    package func value(of key: String) -> String? { frontMatter.value(of: key) }

    /// What the front matter of some minutes says.
    package static func value(of key: String, in text: String) -> String? {
        parts(of: text).flatMap { FrontMatterLines($0.frontMatter).value(of: key) }
    }

    func isMattersArising(_ title: String) -> Bool {
        FoldedText(title) == FoldedText(words.agenda.mattersArising)
    }

    /// The lines between the marks, and those below them.
    static func parts(of text: String) -> (frontMatter: [Substring], body: [Substring])? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
            return nil
        }
        return (Array(lines[1..<end]), Array(lines[(end + 1)...]))
    }
}

/// Somebody in a list of those who were there, or were not.
package struct ListedPerson: Sendable, Equatable {
    package var name: String
    /// The key of the list: `present`, `apologies`.
    package var group: String
    /// What else is said of them: “from: 16:30”.
    package var details: [String] = []

    package init(name: String, group: String) {
        self.name = name
        self.group = group
    }

    /// Those below `attendance:`, where a line holds one name, one group, or something of the name
    /// above.
    static func all(in lines: [Substring]) -> [ListedPerson] {
        var group = ""
        var people: [ListedPerson] = []
        for line in lines.dropFirst() {
            let words = line.drop { $0 == " " }
            if words.hasPrefix("- ") {
                let typed = words.dropFirst(2)
                let name = TypedScalar.text(
                    of: typed.hasPrefix("name: ") ? typed.dropFirst(6) : typed)
                people.append(ListedPerson(name: name, group: group))
            } else if line.hasPrefix("      "), !people.isEmpty {
                people[people.count - 1].details.append(String(words))
            } else if !words.hasPrefix("#") {
                group = String(words.prefix { $0 != ":" })
            }
        }
        return people
    }
}
