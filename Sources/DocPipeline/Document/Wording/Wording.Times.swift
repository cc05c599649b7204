extension Wording {
    /// Times of day and the zones they are told in.
    package struct Times: Sendable {
        /// Hours and minutes: “{hour}:{minute}”.
        package let clock: Pattern
        /// A time by itself: “{clock}”.
        package let time: Pattern
        /// From one time to another: “{from}–{to}”.
        package let range: Pattern
        /// Whose clocks are meant: “{city} time”.
        package let zone: Pattern
        /// Whose clocks, and how far from Coordinated Universal Time: “{city} time (UTC{offset})”.
        package let zoneWithOffset: Pattern
        /// A time and whose clocks: “{time}, {zone}”.
        package let withZone: Pattern
        /// Cities by the IANA zone that is named after them.
        package let cities: [(key: String, text: String)]

        init(_ labels: inout LabelReader, fallback: Times?) {
            clock = labels.pattern("clock", else: fallback?.clock)
            time = labels.pattern("time", else: fallback?.time)
            range = labels.pattern("range", else: fallback?.range)
            zone = labels.pattern("zone", else: fallback?.zone)
            zoneWithOffset = labels.pattern("zone_with_offset", else: fallback?.zoneWithOffset)
            withZone = labels.pattern("with_zone", else: fallback?.withZone)
            cities = labels.table("cities", else: fallback?.cities)
        }
    }

    /// A time of day: "15:30"; hours from 0 to 23.
    package func time(hour: Int, minute: Int) -> String {
        times.time.filled(["clock": clock(hour, minute)])
    }

    /// From one time to another: "15:30–16:50".
    package func timeRange(
        from start: (hour: Int, minute: Int), to end: (hour: Int, minute: Int)
    ) -> String {
        times.range.filled([
            "from": clock(start.hour, start.minute), "to": clock(end.hour, end.minute),
        ])
    }

    /// Whose clocks are meant: "Vienna time (UTC+2)".
    ///
    /// `zone` is an IANA name; one that the language has no city for is named by its last part.
    /// `offset` is that of the day, signed and without "UTC" ("+2", "−3:30"), `nil` where unknown.
    package func zone(_ zone: String, offset: String?) -> String {
        guard zone.contains("/") else { return zone }
        return self.zone(ofCities: [zone], offset: offset)
    }

    /// The same for several places whose clocks show the same: "New York, Toronto time (UTC−4)".
    package func zone(ofCities zones: [String], offset: String?) -> String {
        let city = zones.map(city).joined(separator: lists.separator)
        guard let offset else { return times.zone.filled(["city": city]) }
        return times.zoneWithOffset.filled(["city": city, "offset": offset])
    }

    /// The city that a zone is named after; the zone's own name where it is after none.
    private func city(of zone: String) -> String {
        guard let slash = zone.utf8.lastIndex(of: UInt8(ascii: "/")) else { return zone }
        return times.cities.first { $0.key == zone }?.text
            ?? String(zone[zone.index(after: slash)...].map { $0 == "_" ? " " : $0 })
    }

    /// A time, or a range of times, with whose clocks are meant: "15:30–16:50, Vienna time".
    package func time(_ time: String, in zone: String) -> String {
        times.withZone.filled(["time": time, "zone": zone])
    }

    private func clock(_ hour: Int, _ minute: Int) -> String {
        func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return times.clock.filled(["hour": twoDigits(hour), "minute": twoDigits(minute)])
    }
}
