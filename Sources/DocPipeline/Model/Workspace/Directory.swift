/// Finds people and organisations by id, name or any other spelling.
package struct Directory: Sendable {
    private var people: [FoldedText: Person] = [:]
    private var organisations: [FoldedText: MemberOrganisation] = [:]
    private let names: PeopleNames
    private let memory = NameMemory()
    /// Whether the workspace lists people at all.
    package let listsPeople: Bool
    /// Every spelling of the people's names, with the name as printed.
    package let spellings: [(typed: String, name: String)]

    package init(people: [Person] = [], members: [MemberOrganisation] = []) {
        names = PeopleNames(people)
        listsPeople = !people.isEmpty
        spellings = people.flatMap { person in
            ([person.name] + person.otherSpellings).map { ($0, person.name) }
        }
        for person in people {
            for name in [person.id, person.name] + person.otherSpellings {
                self.people[FoldedText(name)] = self.people[FoldedText(name)] ?? person
            }
        }
        for member in members {
            let names = [member.id, member.name] + member.otherSpellings
            for name in names + (member.shortName.map { [$0] } ?? []) {
                organisations[FoldedText(name)] = organisations[FoldedText(name)] ?? member
            }
        }
    }

    /// The person with a name, in any spelling that the workspace knows.
    package func person(_ name: String) -> Person? { people[FoldedText(name)] }

    /// A name taken apart, once for all documents.
    func personName(_ typed: String) -> PersonName { names.name(typed) ?? memory.name(typed) }

    /// The person whose name is most like one that is not known as typed, with how like it is.
    ///
    /// `nil` when no name is like it, or those of several people are.
    package func nearestPerson(to name: PersonName) -> (person: Person, match: NameMatch)? {
        names.nearest(to: name)
    }

    /// The names of people in running text, in bytes of it; nobody's where a name is only alike.
    func peopleNamed(in bytes: [UInt8]) -> [(range: Range<Int>, person: Person?)] {
        names.mentions(in: bytes)
    }

    /// The organisation with a name, a short name or an id.
    package func organisation(_ name: String) -> MemberOrganisation? {
        organisations[FoldedText(name)]
    }

    /// Whether a name is that of a person or an organisation of the workspace.
    package func knows(_ name: String) -> Bool {
        person(name) != nil || organisation(name) != nil
    }

    /// The name under which a person is printed: the workspace's spelling, or the one typed.
    package func printedName(ofPerson name: String) -> String { person(name)?.name ?? name }

    /// The name under which somebody is printed who wrote it in a program: that of the one person it
    /// can only be, whatever stands beside it, or the one typed.
    package func printedName(ofAuthor name: String) -> String {
        if let person = person(name) { return person.name }
        let typed = personName(name)
        if let person = person(typed.plain) { return person.name }
        guard let nearest = nearestPerson(to: typed), nearest.match.isCertain else { return name }
        return nearest.person.name
    }

    /// The name under which an organisation is printed.
    package func printedName(ofOrganisation name: String) -> String {
        organisation(name)?.name ?? name
    }
}
