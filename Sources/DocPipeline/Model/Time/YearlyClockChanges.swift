/// The rule by which a place's clock goes every year: always alike, or with summer time.
///
/// Read from the POSIX form (IEEE Std 1003.1-2017, 8.3, `TZ`), with the hours from -167 to 167 that
/// RFC 9636, 3.3.2, allows: `CET-1CEST,M3.5.0,M10.5.0/3`. Of the three ways to name a day, the tz
/// database uses only `Mm.w.d`, and only that is read.
struct YearlyClockChanges: Sendable {
    let standard: ZoneOffset
    let summer: Summer?

    /// Summer time: how the clock stands, from when and until when.
    struct Summer: Sendable {
        var offset: ZoneOffset
        var start: Moment
        var end: Moment
    }

    /// `M3.5.0/2`: a weekday of a month, and a time by the clock as it stands until then.
    struct Moment: Sendable {
        var month: Int
        var ordinal: WeekdayOrdinal
        /// From 1 for Monday to 7 for Sunday.
        var weekday: Int
        /// After midnight; may lie on another day.
        var seconds: Int

        /// In seconds since day 0 of ``CalendarDate/dayNumber``, by that clock.
        func local(in year: Int) -> Int {
            let day = CalendarDate(ordinal, weekday: weekday, month: month, year: year)
            return (day?.dayNumber ?? 0) * 86_400 + seconds
        }
    }

    /// Reads the POSIX form; `nil` where it is not well-formed.
    init?(posix text: ArraySlice<UInt8>) {
        var rest = text
        guard let name = Self.name(&rest), let behind = Self.seconds(&rest) else { return nil }
        standard = ZoneOffset(seconds: -behind, abbreviation: name)
        guard !rest.isEmpty else {
            summer = nil
            return
        }
        guard let summerName = Self.name(&rest) else { return nil }
        let summerSeconds = Self.seconds(&rest).map { -$0 } ?? standard.seconds + 3600
        guard let start = Self.moment(&rest), let end = Self.moment(&rest), rest.isEmpty
        else { return nil }
        summer = Summer(
            offset: ZoneOffset(seconds: summerSeconds, abbreviation: summerName),
            start: start, end: end)
    }

    /// How the clock stands when it shows a time (seconds since day 0) in a year.
    func offset(atLocal local: Int, in year: Int) -> ZoneOffset {
        guard let summer else { return standard }
        let start = summer.start.local(in: year) - standard.seconds
        let end = summer.end.local(in: year) - summer.offset.seconds
        let hasStarted = TimeZoneRules.hasHappened(start, standard, summer.offset, atLocal: local)
        let hasEnded = TimeZoneRules.hasHappened(end, summer.offset, standard, atLocal: local)
        // South of the equator summer begins late in the year and ends early in the next.
        let isSummer = start < end ? hasStarted && !hasEnded : hasStarted || !hasEnded
        return isSummer ? summer.offset : standard
    }

    /// `CET`, or `<+03>` where it is not of letters alone.
    private static func name(_ rest: inout ArraySlice<UInt8>) -> String? {
        let name: ArraySlice<UInt8>
        if rest.first == UInt8(ascii: "<") {
            name = rest.dropFirst().prefix { $0 != UInt8(ascii: ">") }
            rest = rest.dropFirst(name.count + 2)
        } else {
            name = rest.prefix { (UInt8(ascii: "A")...UInt8(ascii: "z")).contains($0) }
            rest = rest.dropFirst(name.count)
        }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }

    /// `-1`, `3:30`: hours and minutes with an optional sign, in seconds.
    private static func seconds(_ rest: inout ArraySlice<UInt8>) -> Int? {
        let sign = rest.first == UInt8(ascii: "-") ? -1 : 1
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
            rest = rest.dropFirst()
        }
        guard let hours = number(&rest) else { return nil }
        var seconds = hours * 3600
        if skip(":", in: &rest) {
            guard let minutes = number(&rest) else { return nil }
            seconds += minutes * 60
        }
        return sign * seconds
    }

    /// `,M3.5.0/2`; two o'clock where the time is left out.
    private static func moment(_ rest: inout ArraySlice<UInt8>) -> Moment? {
        guard skip(",", in: &rest), skip("M", in: &rest), let month = number(&rest),
            skip(".", in: &rest), let week = number(&rest), skip(".", in: &rest),
            let day = number(&rest), (1...12).contains(month), (0...6).contains(day),
            // Here 5 is the last one, whether fourth or fifth.
            let ordinal = week == 5 ? .last : WeekdayOrdinal(rawValue: week), week <= 5
        else { return nil }
        var seconds = 7200
        if skip("/", in: &rest) {
            guard let typed = self.seconds(&rest) else { return nil }
            seconds = typed
        }
        return Moment(
            month: month, ordinal: ordinal, weekday: day == 0 ? 7 : day, seconds: seconds)
    }

    private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
        let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        rest = rest.dropFirst(digits.count)
        return decimalNumber(digits)
    }

    private static func skip(_ sign: Unicode.Scalar, in rest: inout ArraySlice<UInt8>) -> Bool {
        guard rest.first == UInt8(ascii: sign) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
