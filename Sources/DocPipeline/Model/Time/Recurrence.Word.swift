extension Recurrence {
    /// A word of the language in which recurrences are typed.
    enum Word: Sendable, Hashable {
        case ordinal(WeekdayOrdinal)
        /// From 1 for Monday to 7 for Sunday.
        case weekday(Int)
        /// From 1 to 12.
        case month(Int)
        case every, of, and, the
        /// The words "month" and "year" themselves.
        case monthWord, yearWord
        /// A comma between words.
        case comma
    }

    static let ordinals = ["first", "second", "third", "fourth", "fifth", "last"]

    static let weekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
}

extension Recurrence.Word {
    /// The word somebody typed; `nil` where it is none.
    init?(_ typed: String) {
        let word = typed.lowercased()
        if let known = Self.spellings.first(where: { $0.spelling.lowercased() == word }) {
            self = known.word
            return
        }
        // "Sept.", "Fri", "Fridays"
        let short = word.hasSuffix(".") ? String(word.dropLast()) : word
        let single = word.hasSuffix("s") ? String(word.dropLast()) : word
        let full = Self.names.first { name in
            let spelling = name.spelling.lowercased()
            return spelling == single || short.utf8.count >= 3 && spelling.hasPrefix(short)
        }
        guard let full else { return nil }
        self = full.word
    }

    /// The known word that differs in the fewest letters, two at most; `nil` where none is near.
    static func nearest(to typed: String) -> String? {
        let word = Array(typed.lowercased().utf8)
        guard word.count >= 3, word.count <= 12 else { return nil }
        let distances = spellings.map {
            (
                spelling: $0.spelling,
                distance: editDistance(word, Array($0.spelling.lowercased().utf8))
            )
        }
        let best = distances.min { $0.distance < $1.distance }
        return best.flatMap { $0.distance <= 2 ? $0.spelling : nil }
    }

    /// The names of days and months, which may be shortened.
    private static let names: [(spelling: String, word: Self)] =
        Recurrence.weekdays.enumerated().map { ($1, .weekday($0 + 1)) }
        + Recurrence.monthNames.enumerated().map { ($1, .month($0 + 1)) }

    /// Every word as it is typed in full.
    private static let spellings: [(spelling: String, word: Self)] =
        names + zip(Recurrence.ordinals, WeekdayOrdinal.allCases).map { ($0, .ordinal($1)) } + [
            ("1st", .ordinal(.first)), ("2nd", .ordinal(.second)), ("3rd", .ordinal(.third)),
            ("4th", .ordinal(.fourth)), ("5th", .ordinal(.fifth)),
            ("every", .every), ("each", .every), ("of", .of), ("in", .of), ("month", .monthWord),
            ("year", .yearWord), ("and", .and), ("the", .the), (",", .comma),
        ]

    /// How many letters are to be added, removed, replaced or swapped with their neighbour.
    ///
    /// The restricted Damerau–Levenshtein distance, row by row.
    private static func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 1...max(1, left.count) where row <= left.count {
            var current = [row]
            for column in 1...max(1, right.count) where column <= right.count {
                let replacement = left[row - 1] == right[column - 1] ? 0 : 1
                var cost = min(
                    last[column] + 1, current[column - 1] + 1, last[column - 1] + replacement)
                if row > 1, column > 1, left[row - 1] == right[column - 2],
                    left[row - 2] == right[column - 1]
                {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current.append(cost)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
