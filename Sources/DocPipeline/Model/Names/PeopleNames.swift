/// The people of a workspace by what their names are like, for names that are not known as typed.
struct PeopleNames: Sendable {
    private var index = NameIndex()
    /// For each name of the index, the place of its bearer.
    private var bearers: [Int] = []
    /// The place in the index of each name as typed there.
    private var places: [String: Int] = [:]
    private let people: [Person]
    private let inProse: ProseNames

    init(_ people: [Person] = []) {
        self.people = people
        for (place, person) in people.enumerated() {
            for spelling in [person.name] + person.otherSpellings {
                places[spelling] = places[spelling] ?? index.names.count
                index.add(PersonName(spelling))
                bearers.append(place)
            }
        }
        inProse = ProseNames(index.names)
    }

    /// A name of the index, taken apart; `nil` for one that is not in it as typed.
    func name(_ typed: String) -> PersonName? { places[typed].map { index.names[$0] } }

    /// The names in running text: those of people, and with nobody what looks much like one.
    func mentions(in bytes: [UInt8]) -> [(range: Range<Int>, person: Person?)] {
        inProse.mentions(in: bytes).map { mention in
            (mention.range, mention.index.map { people[bearers[$0]] })
        }
    }

    /// The person whose name is most like a typed one; `nil` when nobody's is, or those of several
    /// people are alike.
    func nearest(to name: PersonName) -> (person: Person, match: NameMatch)? {
        let matches = index.matches(for: name)
        guard let first = matches.first else { return nil }
        let others = matches.drop { bearers[$0.index] == bearers[first.index] }
        if let second = others.first, second.match.rank == first.match.rank { return nil }
        return (people[bearers[first.index]], first.match)
    }
}
