/// The words of one language that mean something to rules which read prose.
///
/// Data, one file a language in `Templates/Files/lexicon`; what a key there holds is said in the
/// English one. Letter case and accents do not matter.
package struct Lexicon: Sendable {
    /// What a word may be in a date or beside a time.
    struct Roles: OptionSet, Sendable {
        let rawValue: UInt32

        static let month = Roles(rawValue: 1 << 0)
        static let weekday = Roles(rawValue: 1 << 1)
        /// Another word too, unless it has a capital.
        static let needsCapital = Roles(rawValue: 1 << 2)
        static let daySuffix = Roles(rawValue: 1 << 3)
        /// A suffix that the language always writes.
        static let usualDaySuffix = Roles(rawValue: 1 << 4)
        static let keepsDayAway = Roles(rawValue: 1 << 5)
        static let article = Roles(rawValue: 1 << 6)
        static let of = Roles(rawValue: 1 << 7)
        static let from = Roles(rawValue: 1 << 8)
        static let between = Roles(rawValue: 1 << 9)
        static let to = Roles(rawValue: 1 << 10)
        static let and = Roles(rawValue: 1 << 11)
        static let beforeTime = Roles(rawValue: 1 << 12)
        static let on = Roles(rawValue: 1 << 13)
        static let am = Roles(rawValue: 1 << 14)
        static let pm = Roles(rawValue: 1 << 15)
        static let clock = Roles(rawValue: 1 << 16)
        static let hour = Roles(rawValue: 1 << 17)
        static let noon = Roles(rawValue: 1 << 18)
        static let midnight = Roles(rawValue: 1 << 19)
        /// The first word of the name of a zone.
        static let zone = Roles(rawValue: 1 << 20)
        /// A month or a weekday cut short.
        static let abbreviation = Roles(rawValue: 1 << 21)
    }

    /// What is known of one word.
    struct Entry: Sendable {
        var roles: Roles = []
        /// From 1; zero for none.
        var month = 0
        /// From 1 for Monday; zero for none.
        var weekday = 0
        /// Places in ``Lexicon/zones``, the longest names first.
        var zones: [Int] = []
    }

    /// A name for a clock's distance from UTC.
    struct Zone: Sendable {
        /// In folded words.
        var words: [WordKey]
        /// Whether it is one word of capitals.
        var isAbbreviation: Bool
        var offset: NamedOffset
    }

    /// BCP 47, as the file says.
    package let language: String
    /// Whether “August 31” is a date.
    let putsMonthFirst: Bool
    /// Whether a full stop follows the number of a day.
    let hasDayStop: Bool
    let zones: [Zone]
    let entries: [Entry]
    private let places: [WordKey: Int]
    /// For each first letter, a bit for each length that a word with such a beginning has.
    private let shapes: [UInt64]
    private let others: [String: [String]]

    init(
        language: String, putsMonthFirst: Bool, hasDayStop: Bool, zones: [Zone],
        entries: [WordKey: Entry], others: [String: [String]]
    ) {
        self.language = language
        self.putsMonthFirst = putsMonthFirst
        self.hasDayStop = hasDayStop
        self.zones = zones
        self.others = others
        var list: [Entry] = []
        var places: [WordKey: Int] = [:]
        var shapes = [UInt64](repeating: 0, count: 27)
        for (key, entry) in entries {
            places[key] = list.count
            list.append(entry)
            shapes[key.shape.initial] |= 1 << UInt64(key.shape.length)
        }
        self.entries = list
        self.places = places
        self.shapes = shapes
    }

    /// The place in ``entries`` of what is known of a word; `nil` for a word like any other.
    ///
    /// Most words are refused at a glance, by their first letter and their length, if they are
    /// known to be of ASCII letters alone.
    func place(of word: ArraySlice<UInt8>, isASCII: Bool) -> Int? {
        if isASCII, let first = word.first {
            let initial = Int(first | 0x20) - 0x61
            guard shapes[initial] >> UInt64(min(word.count, 63)) & 1 == 1 else { return nil }
            return places[WordKey(word)]
        }
        let key = WordKey(word)
        guard shapes[key.shape.initial] >> UInt64(key.shape.length) & 1 == 1 else { return nil }
        return places[key]
    }

    /// The words or phrases under a key that is not about dates and times, as typed; none where
    /// the file has no such key.
    package func phrases(_ key: String) -> [String] { others[key] ?? [] }
}

/// What the name of a zone says: a distance from UTC, and when it holds.
package struct NamedOffset: Sendable, Hashable {
    /// When the clocks that bear the name go by it.
    package enum Season: String, Sendable, Hashable {
        case standard, summer, all
    }

    /// East of Greenwich positive.
    package let minutes: Int
    package let season: Season
}
