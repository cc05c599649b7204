/// The offices that a body has one or few of, under the titles they go by.
enum Office: Hashable, CaseIterable {
    case chair, president, viceChair, vicePresident, secretary, treasurer

    /// The offices that a title names, more than one where it is ambiguous or names several;
    /// empty when it says anything else besides (“former Chair”, “Chair of the working group”).
    static func named(_ title: String) -> Set<Office> {
        var found: Set<Office> = []
        var rest = FoldedText(title).text.split(separator: " ")[...]
        if rest.first == "the" { rest = rest.dropFirst() }
        while !rest.isEmpty {
            let two = rest.prefix(2).joined(separator: " ")
            if rest.count > 1, let offices = byTitle[two] {
                found.formUnion(offices)
                rest = rest.dropFirst(2)
            } else if let offices = byTitle[String(rest[rest.startIndex])] {
                found.formUnion(offices)
                rest = rest.dropFirst()
            } else {
                return []
            }
            if ["and", "et", "und", "y"].contains(rest.first) { rest = rest.dropFirst() }
        }
        return found
    }

    /// Whether a body has only one of it.
    var isSingle: Bool {
        switch self {
        case .chair, .president, .secretary, .treasurer: true
        case .viceChair, .vicePresident: false
        }
    }

    /// Folded titles in English, French, Spanish and German.
    ///
    /// The French and the Spanish word for a chair is that for a president.
    private static let byTitle: [String: Set<Office>] = {
        let heads: [(String, Set<Office>)] = [
            ("chair chairman chairwoman chairperson vorsitz vorsitzende vorsitzender", [.chair]),
            ("president prasident prasidentin obmann obfrau", [.president]),
            ("presidente presidenta", [.chair, .president]),
            (
                "secretary secretaire secretario secretaria schriftfuhrer schriftfuhrerin",
                [.secretary]
            ),
            ("treasurer tresorier tresoriere tesorero tesorera", [.treasurer]),
            ("kassier kassierin schatzmeister schatzmeisterin", [.treasurer]),
            ("vicepresident vizeprasident vizeprasidentin", [.vicePresident]),
            ("vicepresidente vicepresidenta", [.viceChair, .vicePresident]),
        ]
        var titles: [String: Set<Office>] = [:]
        for (words, offices) in heads {
            for word in words.split(separator: " ") { titles[String(word)] = offices }
        }
        for word in ["chair", "chairman", "chairwoman", "chairperson"] {
            titles["vice " + word] = [.viceChair]
            titles["deputy " + word] = [.viceChair]
        }
        titles["vice president"] = [.vicePresident]
        titles["vice presidente"] = [.viceChair, .vicePresident]
        titles["vice presidenta"] = [.viceChair, .vicePresident]
        for word in ["vorsitzende", "vorsitzender"] {
            titles["stellvertretende " + word] = [.viceChair]
            titles["stellvertretender " + word] = [.viceChair]
        }
        return titles
    }()
}
