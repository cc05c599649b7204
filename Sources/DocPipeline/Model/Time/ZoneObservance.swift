/// From when on a place's clock stands how: one change, or one that comes every year.
struct ZoneObservance: Sendable {
    /// How the change comes again.
    enum Repetition: Sendable {
        case none
        /// On a weekday of a month: the last Sunday of March, say; Monday is 1.
        case yearly(month: Int, WeekdayOrdinal, weekday: Int)
        /// At these moments, on the clock before; for rules that name no weekday of a month.
        case listed([Int])
    }

    /// On the clock as it stands until then, in seconds since day 0 of ``CalendarDate/dayNumber``.
    var onset: Int
    var before: ZoneOffset
    var offset: ZoneOffset
    var repetition = Repetition.none
}

extension TimeZoneRules {
    /// All that is needed to know how the clock stands from a day on, in order of time; what comes
    /// every year last.
    ///
    /// Changes that no rule for a weekday can name are listed through `lastYear`.
    func observances(from first: CalendarDate, throughYear lastYear: Int) -> [ZoneObservance] {
        let start = first.dayNumber * 86_400
        let happened = changes.indices.last { index in
            Self.hasHappened(
                changes[index].instant, before(index), changes[index].offset, atLocal: start)
        }
        var found: [ZoneObservance] = []
        if happened == nil {
            found.append(ZoneObservance(onset: start, before: self.first, offset: self.first))
        }
        let lastChange = changes.last?.instant ?? .min
        let lastYearOfChange = changes.last.map { Self.year(of: $0.instant) } ?? 0
        // Once the rule has held for a whole year, it says all.
        if !later.changesEveryYear || first.year - 1 <= lastYearOfChange {
            for index in (happened ?? 0)..<max(happened ?? 0, changes.count) {
                let offset = before(index)
                found.append(
                    ZoneObservance(
                        onset: changes[index].instant + offset.seconds, before: offset,
                        offset: changes[index].offset))
            }
        }
        let year = max(first.year - 1, lastYearOfChange, 1)
        let yearly = later.observances(after: lastChange, fromYear: year, throughYear: lastYear)
        // Where the rule holds from the beginning, nothing comes before it.
        if changes.isEmpty, !yearly.isEmpty { found = [] }
        return found + yearly
    }

    private static func year(of instant: Int) -> Int {
        CalendarDate(dayNumber: instant / 86_400)?.year ?? 1
    }
}

extension YearlyClockChanges {
    /// Whether there is summer time.
    var changesEveryYear: Bool { summer != nil }

    /// Beginning and end of summer time as they come every year, from the first after a moment
    /// (in UTC) and not before a year.
    fileprivate func observances(
        after instant: Int, fromYear year: Int, throughYear lastYear: Int
    ) -> [ZoneObservance] {
        guard let summer else { return [] }
        func observance(_ moment: Moment, _ before: ZoneOffset, _ offset: ZoneOffset)
            -> ZoneObservance
        {
            var first = year
            while moment.local(in: first) - before.seconds <= instant { first += 1 }
            var made = ZoneObservance(
                onset: moment.local(in: first), before: before, offset: offset)
            if (0..<86_400).contains(moment.seconds) {
                made.repetition = .yearly(
                    month: moment.month, moment.ordinal, weekday: moment.weekday)
            } else {
                let years = first + 1..<max(first + 1, lastYear + 1)
                made.repetition = .listed(years.map { moment.local(in: $0) })
            }
            return made
        }
        return [
            observance(summer.start, standard, summer.offset),
            observance(summer.end, summer.offset, standard),
        ].sorted { $0.onset < $1.onset }
    }
}
