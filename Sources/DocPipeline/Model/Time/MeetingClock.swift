/// What the clocks of some places show when a meeting begins and ends.
struct MeetingClock: Sendable, Equatable {
    /// Those whose clocks show the same, by IANA names, sorted.
    var zones: [LocalZone]
    /// The day on which it begins there.
    var date: CalendarDate
    var start: ClockTime
    var end: ClockTime?
}

extension TimeZoneTable {
    /// What the clocks of places show at a meeting, from west to east; places with the meeting's own
    /// time are left out, and so is what is no place.
    func clocks(
        of names: [String], at date: CalendarDate, _ start: ClockTime, _ end: ClockTime?,
        in own: LocalZone
    ) -> [MeetingClock] {
        let instant =
            date.dayNumber * 86_400 + start.minutesSinceMidnight * 60 - own.offset.seconds
        var clocks: [MeetingClock] = []
        for name in Set(names).sorted() {
            guard let offset = zone(name)?.offset(atInstant: instant),
                offset.seconds != own.offset.seconds
            else { continue }
            let zone = LocalZone(name: name, offset: offset)
            if let index = clocks.firstIndex(where: { $0.seconds == offset.seconds }) {
                clocks[index].zones.append(zone)
                continue
            }
            guard let moment = Self.moment(instant + offset.seconds) else { continue }
            let shift = offset.seconds - own.offset.seconds
            clocks.append(
                MeetingClock(
                    zones: [zone], date: moment.date, start: moment.time,
                    end: end.flatMap { Self.time($0, shiftedBy: shift) }))
        }
        return clocks.sorted { $0.seconds < $1.seconds }
    }

    private static func moment(_ local: Int) -> (date: CalendarDate, time: ClockTime)? {
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let minutes = (local - day * 86_400) / 60
        guard let date = CalendarDate(dayNumber: day),
            let time = ClockTime(hour: minutes / 60, minute: minutes % 60)
        else { return nil }
        return (date, time)
    }

    private static func time(_ time: ClockTime, shiftedBy seconds: Int) -> ClockTime? {
        let minutes = (time.minutesSinceMidnight + seconds / 60) % 1440
        let positive = minutes < 0 ? minutes + 1440 : minutes
        return ClockTime(hour: positive / 60, minute: positive % 60)
    }
}

extension MeetingClock {
    /// Seconds east of Greenwich, the same for all places.
    fileprivate var seconds: Int { zones.first?.offset.seconds ?? 0 }
}

extension TimeZoneRules {
    /// How the clock stands at a moment, in seconds of UTC since day 0.
    func offset(atInstant instant: Int) -> ZoneOffset? {
        func offset(_ local: Int) -> ZoneOffset? {
            let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
            let minutes = (local - day * 86_400) / 60
            guard let date = CalendarDate(dayNumber: day),
                let time = ClockTime(hour: minutes / 60, minute: minutes % 60)
            else { return nil }
            return self.offset(at: date, time)
        }
        // Looked up by what the clock shows, which hangs on the offset itself: once more settles it.
        guard let first = offset(instant) else { return nil }
        return offset(instant + first.seconds)
    }
}
