extension Lexicon {
    /// Reads the file of a language; a key that is missing there is empty.
    init(_ value: LocatedValue) {
        let fields = Fields(value)
        var reader = LexiconReader(fields)
        reader.readNames("months", .month) { $0.month = $1 }
        reader.readNames("weekdays", .weekday) { $0.weekday = $1 }
        for (key, role) in Self.plainKeys { reader.read(key, role) }
        reader.readZones()
        let suffixes = fields.texts("day_suffixes").map(\.value)
        self.init(
            language: fields.text("language") ?? "",
            putsMonthFirst: fields.flag("month_before_day") ?? false,
            hasDayStop: suffixes.contains("."), zones: reader.zones, entries: reader.entries,
            others: Self.others(in: value))
    }

    /// Lists of words that have one role each.
    private static let plainKeys: [(String, Roles)] = [
        ("other_words", .needsCapital), ("day_suffixes", .daySuffix),
        ("usual_day_suffixes", .usualDaySuffix), ("not_before_month_and_day", .keepsDayAway),
        ("articles", .article), ("of", .of), ("from", .from), ("between", .between), ("to", .to),
        ("and", .and), ("before_time", .beforeTime), ("on", .on), ("am", .am), ("pm", .pm),
        ("clock", .clock), ("hour_words", .hour), ("noon", .noon), ("midnight", .midnight),
    ]

    private static let ownKeys: Set<String> = [
        "kind", "language", "months", "weekdays", "month_before_day", "zones",
    ]

    private static func others(in value: LocatedValue) -> [String: [String]] {
        var others: [String: [String]] = [:]
        for member in value.object ?? []
        where !ownKeys.contains(member.key) && !plainKeys.contains(where: { $0.0 == member.key }) {
            others[member.key] = Fields(value).texts(member.key).map(\.value)
        }
        return others
    }
}

/// Collects the words of a lexicon's file.
private struct LexiconReader {
    private let fields: Fields
    private(set) var entries: [WordKey: Lexicon.Entry] = [:]
    private(set) var zones: [Lexicon.Zone] = []

    init(_ fields: Fields) { self.fields = fields }

    /// A list with the names of each of twelve months or seven days: in full, then cut short.
    mutating func readNames(
        _ key: String, _ role: Lexicon.Roles, set: (inout Lexicon.Entry, Int) -> Void
    ) {
        for (index, names) in fields.list(key).enumerated() {
            for (place, name) in (names.array ?? []).compactMap(\.string).enumerated() {
                // “mar.” is a month as well as a day in Spanish; “Jänner” is as long as “Januar”.
                let isShort = place > 0 && name.count <= 5
                update(name) { entry in
                    entry.roles.formUnion(isShort ? [role, .abbreviation] : role)
                    set(&entry, index + 1)
                }
            }
        }
    }

    mutating func read(_ key: String, _ role: Lexicon.Roles) {
        for word in fields.texts(key) { update(word.value) { $0.roles.formUnion(role) } }
    }

    mutating func readZones() {
        for value in fields.list("zones") {
            let zone = Fields(value)
            guard let offset = zone.text("offset").flatMap(minutes),
                let season = zone.word("season", as: NamedOffset.Season.self)
            else { continue }
            for name in zone.texts("names").map(\.value) {
                let words = name.split { !$0.isLetter }.map { WordKey(String($0)) }
                guard let first = words.first else { continue }
                let place = zones.count
                zones.append(
                    Lexicon.Zone(
                        words: words, isAbbreviation: words.count == 1,
                        offset: NamedOffset(minutes: offset, season: season)))
                let all = zones
                entries[first, default: Lexicon.Entry()].roles.formUnion(.zone)
                entries[first]?.zones.append(place)
                entries[first]?.zones.sort { all[$0].words.count > all[$1].words.count }
            }
        }
    }

    private mutating func update(_ word: String, _ change: (inout Lexicon.Entry) -> Void) {
        change(&entries[WordKey(word), default: Lexicon.Entry()])
    }

    /// Reads `+02:00`.
    private func minutes(_ text: String) -> Int? {
        guard let time = ClockTime(text.dropFirst()) else { return nil }
        return text.hasPrefix("-") ? -time.minutesSinceMidnight : time.minutesSinceMidnight
    }
}
