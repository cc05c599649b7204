/// Whether two typed names are one person's.
package enum NameMatch: Sendable, Hashable {
    /// Nobody would take them for two people.
    case same(NameDifference)
    /// So alike that one is likely a slip for the other; two people may still bear them.
    case probablySame(NameDifference)
    /// Two people, as far as names can tell.
    case different

    /// Lays two names beside each other; symmetric.
    package init(_ one: PersonName, _ other: PersonName) {
        self = NameComparison(one, other).match
    }

    /// Lays two names beside each other as they were typed.
    package init(_ one: String, _ other: String) {
        self.init(PersonName(one), PersonName(other))
    }

    /// Whether a name can be taken for the other without asking: also where a list has the family
    /// name first, of a workspace that has the same words in one name only.
    package var isCertain: Bool {
        switch self {
        case .same: true
        case .probablySame(let difference): difference == .order
        case .different: false
        }
    }

    /// What differs; `nil` between two people.
    package var difference: NameDifference? {
        switch self {
        case .same(let difference), .probablySame(let difference): difference
        case .different: nil
        }
    }

    /// The surer of two, the smaller number: 0 for one person, 3 for two.
    var rank: Int {
        switch self {
        case .same: 0
        case .probablySame(let difference): difference.isWeak ? 2 : 1
        case .different: 3
        }
    }
}

/// In what two names of one person differ.
package enum NameDifference: Sendable, Hashable, CaseIterable {
    /// In nothing.
    case nothing
    /// In case, accents, hyphens, apostrophes or other marks.
    case writing
    /// A title, an organisation or a proxy stands beside one of them.
    case additions
    /// In which of the names comes first.
    case order
    /// One given name is a familiar form of the other.
    case nickname
    /// An initial stands for a name.
    case initial
    /// One has a middle name or initial that the other has not.
    case middleName
    /// The last words of one are missing in the other.
    case fewerWords
    /// “de”, “van” and their like stand in one only.
    case particle
    /// “Mc” and “Mac”.
    case prefix
    /// In where words end.
    case wordDivision
    /// In one letter, or two that changed places.
    case typing

    /// The difference in words, to follow a colon or a semicolon.
    package var reason: String {
        switch self {
        case .nothing: "it is the same name"
        case .writing: "only case, accents, hyphens or apostrophes differ"
        case .additions: "a title or an organisation stands beside the name"
        case .order: "given and family name change places"
        case .nickname: "one given name is short for the other"
        case .initial: "an initial stands for a name"
        case .middleName: "a middle name is left out"
        case .fewerWords: "the end of the name is left out"
        case .particle: "a small word of the family name is left out"
        case .prefix: "“Mc” and “Mac” are easily mistaken"
        case .wordDivision: "the words are divided otherwise"
        case .typing: "one letter differs"
        }
    }

    /// Whether many pairs of different people differ in just this.
    package var isWeak: Bool {
        switch self {
        case .initial, .fewerWords: true
        case .nothing, .writing, .additions, .order, .nickname, .middleName, .particle, .prefix,
            .wordDivision, .typing:
            false
        }
    }
}
