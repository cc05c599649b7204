/// The clock of one place: its changes since 1990, and the rule that holds after the last of them.
package struct TimeZoneRules: Sendable {
    /// As it was looked up: "Europe/Vienna".
    package let name: String
    /// What was in force on 1 January 1990.
    let first: ZoneOffset
    /// In order of time.
    let changes: [Change]
    let later: YearlyClockChanges

    /// From when on the clock stood how.
    struct Change: Sendable {
        /// UTC, in seconds since day 0 of ``CalendarDate/dayNumber``.
        var instant: Int
        var offset: ZoneOffset
    }

    /// Reads a line of the table, split at its first two spaces; `nil` where it is not well-formed.
    init?(name: String, fields: [ArraySlice<UInt8>]) {
        guard fields.count == 3, let later = YearlyClockChanges(posix: fields[1]) else {
            return nil
        }
        let periods = fields[2].split(separator: UInt8(ascii: " "))
        guard let first = periods.first.flatMap(Self.offset) else { return nil }
        let changes = periods.dropFirst().compactMap(Self.change)
        guard changes.count == periods.count - 1 else { return nil }
        self.name = name
        self.first = first
        self.changes = changes
        self.later = later
    }

    /// How the clock stands at a date and time on that very clock.
    ///
    /// Where a time comes twice, in the night summer time ends, the first is meant. Where a time is
    /// left out, in the night summer time begins, the offset before the gap is given. Before 1990
    /// the answer is that of 1 January 1990.
    package func offset(at date: CalendarDate, _ time: ClockTime) -> ZoneOffset {
        let local = date.dayNumber * 86_400 + time.minutesSinceMidnight * 60
        guard let last = changes.last else { return later.offset(atLocal: local, in: date.year) }
        var index = changes.count - 1
        if Self.hasHappened(last.instant, before(index), last.offset, atLocal: local) {
            return later.offset(atLocal: local, in: date.year)
        }
        while index > 0 {
            index -= 1
            let change = changes[index]
            if Self.hasHappened(change.instant, before(index), change.offset, atLocal: local) {
                return change.offset
            }
        }
        return first
    }

    /// Whether a change lies behind the clock that shows a time.
    ///
    /// - Parameters:
    ///   - instant: when the clock is changed, in UTC
    ///   - before: how it stood until then
    ///   - after: how it stands from then on
    ///   - local: what the clock shows, in the same scale as the instant
    /// - Returns: false for a time that comes twice, of which the first is meant
    static func hasHappened(
        _ instant: Int, _ before: ZoneOffset, _ after: ZoneOffset, atLocal local: Int
    ) -> Bool {
        local >= instant + max(before.seconds, after.seconds)
    }

    func before(_ index: Int) -> ZoneOffset {
        index == 0 ? first : changes[index - 1].offset
    }

    /// Reads `1990-03-25T01:00Z,+02:00,CEST`.
    private static func change(_ text: ArraySlice<UInt8>) -> Change? {
        let start = text.startIndex
        guard text.count > 18,
            let date = CalendarDate(utf8: text[start..<start + 10]),
            let hour = decimalNumber(text[start + 11..<start + 13]),
            let minute = decimalNumber(text[start + 14..<start + 16]),
            let offset = offset(text[(start + 18)...])
        else { return nil }
        return Change(
            instant: date.dayNumber * 86_400 + hour * 3600 + minute * 60, offset: offset)
    }

    /// Reads `+02:00,CEST`.
    private static func offset(_ text: ArraySlice<UInt8>) -> ZoneOffset? {
        let start = text.startIndex
        guard text.count > 7,
            let hours = decimalNumber(text[start + 1..<start + 3]),
            let minutes = decimalNumber(text[start + 4..<start + 6])
        else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return ZoneOffset(
            seconds: text[start] == UInt8(ascii: "-") ? -seconds : seconds,
            abbreviation: String(decoding: text[(start + 7)...], as: UTF8.self))
    }
}
