extension Recurrence: CustomStringConvertible {
    /// As it is best typed: "second Friday of January, March and May".
    package var description: String {
        let day = Self.weekdays[weekday - 1]
        let ofMonths = " of " + (months.count == 12 ? "every month" : Self.list(monthsInWords))
        return switch weeks {
        case .every: "every \(day)" + (months.count == 12 ? "" : ofMonths)
        case .only(let ordinals):
            "\(Self.list(ordinals.map { Self.ordinals[$0.rawValue - 1] })) \(day)" + ofMonths
        }
    }

    private var monthsInWords: [String] { months.map { Self.monthNames[$0 - 1] } }

    /// "January, March and May".
    private static func list(_ words: [String]) -> String {
        guard words.count > 1, let last = words.last else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
