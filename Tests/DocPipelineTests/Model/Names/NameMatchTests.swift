import Testing

@testable import DocPipeline

@Suite("Names of one person and of two")
struct NameMatchTests {
    @Test(arguments: [
        ("Vera Moser", "Vera Moser", NameDifference.nothing),
        ("VERA MOSER", "Vera Moser", .writing), ("Maria Santos-Rey", "Maria Santos Rey", .writing),
        ("Nora OBrien", "Nora O’Brien", .writing), ("Nora O Brien", "Nora O'Brien", .writing),
        ("Chloe Martin", "Chloé Martin", .writing),
        ("Evelyn Duermayer", "Evelyn Dürmayer", .writing),
        ("Anna Maier Del Ponte", "Anna Maier del Ponte", .writing),
        ("Carlos Ruiz, Alcon", "Carlos Ruiz Alcon", .writing),
        ("Linda Mc Gregor", "Linda McGregor", .writing),
        ("Archer, Philip", "Philip Archer", .order),
        ("Santos Rey, Maria", "Maria Santos Rey", .order),
        ("EXA - Philip Archer", "Philip Archer", .additions),
        ("Example Child Foundation – Philip Archer", "Philip Archer", .additions),
        ("Philip Archer (Example Alliance)", "Philip Archer", .additions),
        ("Philip Archer, EXA", "Philip Archer", .additions),
        ("Philip Archer, Vice-Chair", "Philip Archer", .additions),
        ("Dr. Vera Moser", "Vera Moser", .additions), ("Vera Moser, PhD", "Vera Moser", .additions),
        ("Frau Mag. Vera Moser", "Vera Moser", .additions),
        ("Mme Claire Petit", "Claire Petit", .additions),
        ("Vera Moser (by proxy)", "Vera Moser", .additions),
        ("Vera Moser, represented by Paul Lindner", "Vera Moser", .additions),
        ("Vera Moser représentée par Paul Lindner", "Vera Moser", .additions),
    ])
    func areTheSame(one: String, other: String, difference: NameDifference) {
        #expect(NameMatch(one, other) == .same(difference))
        #expect(NameMatch(other, one) == .same(difference))
    }

    @Test(arguments: [
        ("Phil Archer", "Philip Archer", NameDifference.nickname),
        ("Bob Hill", "Robert Hill", .nickname), ("Liz Hill", "Elizabeth Hill", .nickname),
        ("Paco Ruiz", "Francisco Ruiz", .nickname), ("Sepp Huber", "Josef Huber", .nickname),
        ("P. Archer", "Philip Archer", .initial),
        ("Philip L. Archer", "Philip Archer", .middleName),
        ("Phil L. Archer", "Philip Archer", .middleName),
        ("Linda MacGregor", "Linda McGregor", .prefix),
        ("Ian Tennent", "Ian Tennant", .typing), ("Tobas Krachler", "Tobias Krachler", .typing),
        ("Vera Linder", "Vera Lindner", .typing), ("Vera Lidnner", "Vera Lindner", .typing),
        ("Moser Vera", "Vera Moser", .order), ("Els Winckel", "Els van Winckel", .particle),
        ("Sofia DelaCruz", "Sofia de la Cruz", .wordDivision),
        ("Maria Santos", "Maria Santos Rey", .fewerWords),
        ("Anna del Frate", "Anna Alvazzi del Frate", .middleName),
    ])
    func areProbablyTheSame(one: String, other: String, difference: NameDifference) {
        #expect(NameMatch(one, other) == .probablySame(difference))
        #expect(NameMatch(other, one) == .probablySame(difference))
    }

    @Test(arguments: [
        ("Maria Santos", "Mario Santos"), ("Anna Lee", "Anne Lee"), ("Jan Lee", "Jon Lee"),
        ("Vera Moser", "Vera Lindner"), ("Paul Martin", "Paula Martin"),
        ("Martin Huber", "Marvin Huber"), ("Marina Ruiz", "Martina Ruiz"),
        ("Ivan Petrov", "Ivan Petrova"), ("Karl Moser jun.", "Karl Moser sen."),
        ("Karl Moser", "Karl Moser Jr."), ("Philip A. Archer", "Philip B. Archer"),
        ("Delegate 12", "Delegate 13"), ("Member A", "Member B"), ("Nora", "Nora O’Brien"),
        ("Thomas Martin", "Martin Thomas"), ("Anna Berg", "Anna Borg"), ("", "Vera Moser"),
        ("Michael Huber", "Michaela Huber"), ("Philipp Archer", "Phillipa Archer"),
        ("Ben Moser", "Al Moser"), ("P. Archer", "Paul Lindner"),
    ])
    func areDifferent(one: String, other: String) {
        #expect(NameMatch(one, other) == .different)
        #expect(NameMatch(other, one) == .different)
    }

    @Test func keepsWhatStoodBesideAName() {
        #expect(PersonName("EXA - Philip Archer").aside == "EXA")
        #expect(PersonName("Philip Archer (Example Alliance)").aside == "Example Alliance")
        #expect(PersonName("Vera Moser, represented by Paul Lindner").proxy == "Paul Lindner")
        #expect(PersonName("Vera Moser (by proxy)").proxy == "")
        #expect(PersonName("Vera Moser").proxy == nil)
    }

    @Test(arguments: [
        ("Vera Moser", true), ("The Chair", false), ("Vice-Chair", false), ("all members", false),
        ("Example Child Foundation", false), ("Vera Moser and Paul Lindner", false), ("EXA", false),
        ("Anna Alvazzi del Frate", true),
    ])
    func tellsPeopleFromOffices(text: String, isPerson: Bool) {
        #expect(PersonName(text).looksLikePerson == isPerson)
    }

    @Test(arguments: [
        "", " ", ",", "-", " - ", "()", "( )", ", ,", "by proxy", "Dr.", "Jr.", "O", "Mc",
        "(a) - b",
        "\u{301}", "王 小明", "a:", "by proxy of", "[", "x (", "((a) b)",
    ])
    func anyTextIsANameOrNone(text: String) {
        #expect(NameMatch(text, text + "x") != .same(.nothing))
        #expect(NameMatch(text, "Vera Moser") == .different)
    }

    @Test func everyDifferenceHasItsReason() {
        #expect(Set(NameDifference.allCases.map(\.reason)).count == NameDifference.allCases.count)
    }
}

@Suite("Finding names among many")
struct NameIndexTests {
    @Test func findsTheSurestFirst() {
        let index = NameIndex(
            ["P. Archer", "Vera Moser", "Phil Archer", "ARCHER, Philip"].map { PersonName($0) })
        #expect(index.matches(for: PersonName("Philip Archer")).map(\.index) == [3, 2, 0])
        #expect(index.matches(for: PersonName("Paul Lindner")).isEmpty)
    }

    /// Whatever two names match must be found by the index too.
    @Test func findsWhateverTwoNamesHaveInCommon() {
        let pairs = [
            ("Maria Santos-Rey", "Maria Santos Rey"), ("Evelyn Duermayer", "Evelyn Dürmayer"),
            ("Carlos Ruiz, Alcon", "Carlos Ruiz Alcon"), ("Archer, Philip", "Philip Archer"),
            ("Bob Hill", "Robert Hill"), ("Rob Hill", "Bob Hill"), ("P. Archer", "Philip Archer"),
            ("Phil L. Archer", "Philip Archer"), ("Linda MacGregor", "Linda McGregor"),
            ("Ian Tennent", "Ian Tennant"), ("Tobas Krachler", "Tobias Krachler"),
            ("Moser Vera", "Vera Moser"), ("Els Winckel", "Els van Winckel"),
            ("Sofia DelaCruz", "Sofia de la Cruz"), ("Maria Santos", "Maria Santos Rey"),
            ("Anna del Frate", "Anna Alvazzi del Frate"),
        ]
        for (one, other) in pairs {
            for (known, sought) in [(one, other), (other, one)] {
                let index = NameIndex([PersonName(known)])
                #expect(index.matches(for: PersonName(sought)).count == 1, "\(known), \(sought)")
            }
        }
    }

    @Test func manyNamesMadeByRuleTakeNoLongerThanOthers() {
        // Every two of them laid side by side would be a hundred million comparisons.
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        var index = NameIndex()
        for number in 0..<10_000 {
            let word = [number / 676 % 26, number / 26 % 26, number % 26].map { letters[$0] }
            let name = PersonName("Vera Mo" + String(word) + "ser")
            _ = index.matches(for: name)
            index.add(name)
        }
        #expect(index.names.count == 10_000)
    }
}
