/// A counted noun in the forms its language has: "1 abstention", "2 abstentions".
package struct PluralPattern: Sendable, Equatable {
    /// For the numbers that no other form is for.
    let other: Pattern
    /// In the order typed; at most six.
    let forms: [(category: PluralRule.Category, pattern: Pattern)]

    /// The form for a number.
    subscript(category: PluralRule.Category) -> Pattern {
        forms.first { $0.category == category }?.pattern ?? other
    }

    package static func == (left: PluralPattern, right: PluralPattern) -> Bool {
        left.other == right.other && left.forms.elementsEqual(right.forms, by: ==)
    }
}

/// Which form of a noun goes with which whole number, in a family of languages.
///
/// Source: Unicode CLDR, "Language Plural Rules", cardinals, for whole numbers.
package enum PluralRule: String, Sendable, CaseIterable {
    /// One form for all numbers: Chinese.
    case none
    /// One, and all others: English, German, Spanish.
    case english
    /// Nought and one, and all others: French.
    case french
    /// By the last digits: Russian.
    case russian
    /// One, two, few, many: Arabic.
    case arabic

    package enum Category: String, Sendable {
        case zero, one, two, few, many, other
    }

    /// The category of a number, which is not negative.
    package func category(of number: Int) -> Category {
        switch self {
        case .none: .other
        case .english: number == 1 ? .one : .other
        case .french: number <= 1 ? .one : .other
        case .russian: Self.russianCategory(of: number)
        case .arabic: Self.arabicCategory(of: number)
        }
    }

    private static func russianCategory(of number: Int) -> Category {
        let isTeen = (11...14).contains(number % 100)
        return switch number % 10 {
        case 1 where !isTeen: .one
        case 2...4 where !isTeen: .few
        default: .many
        }
    }

    private static func arabicCategory(of number: Int) -> Category {
        switch (number, number % 100) {
        case (0, _): .zero
        case (1, _): .one
        case (2, _): .two
        case (_, 3...10): .few
        case (_, 11...99): .many
        default: .other
        }
    }
}
