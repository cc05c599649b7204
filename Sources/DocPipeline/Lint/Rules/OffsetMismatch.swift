/// Flags a distance from UTC that is that of the other season: "GMT+1" in a summer of Vienna.
///
/// Times of other places are nobody's mistake: only the two offsets that the document's own zone
/// has in the year are told apart.
struct OffsetMismatch: LintRule {
    static let rule = Diagnostic.Rule("DG104", "offset-mismatch")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        review.prose.all.filter { $0.kind != .quotation && !$0.mentions.offsets.isEmpty }
            .flatMap { findings(in: $0, of: review) }
    }

    private static func findings(in passage: Passage, of review: MinutesReview) -> [Finding] {
        guard let clock = clock(for: passage, of: review) else { return [] }
        return passage.mentions.offsets.indices.compactMap { index in
            let offset = passage.mentions.offsets[index]
            guard !offset.isUniversal,
                let moment = moment(ofOffset: index, in: passage, of: review)
            else { return nil }
            let stands = clock.offset(at: moment.date, moment.time)
            guard stands.seconds != offset.minutes * 60,
                clock.hasOffset(ofMinutes: offset.minutes, in: moment.date.year)
            else { return nil }
            return .isOfOtherSeason(offset, moment, clock.name, stands, in: passage)
        }
    }

    /// The clock of the place that a passage speaks of.
    private static func clock(for passage: Passage, of review: MinutesReview) -> TimeZoneRules? {
        var name = review.minutes.timezone
        if case .next(let index) = passage.place {
            name = review.minutes.next[index].timezone ?? name
        }
        return name.flatMap(review.zones.zone)
    }

    /// When an offset is said to hold: at the time it follows, on the date beside that, on the only
    /// date of the passage, or on the day of the meeting.
    private static func moment(
        ofOffset index: Int, in passage: Passage, of review: MinutesReview
    ) -> Moment? {
        let mentions = passage.mentions
        let time = mentions.times.first { $0.offset == index }
        let noon = ClockTime(hour: 12, minute: 0)
        guard let hour = time?.time ?? review.minutes.start ?? noon else { return nil }
        let only = mentions.dates.count == 1 ? 0 : nil
        if let place = time?.date ?? only {
            let mention = mentions.dates[place]
            guard !mention.isAmbiguous,
                let day = mention.days[0].resolved(near: review.minutes.date)
            else { return nil }
            return Moment(
                date: day.date, time: hour, isSure: !day.isYearInferred && time?.date != nil)
        }
        guard mentions.dates.isEmpty else { return nil }
        switch passage.place {
        case .opening, .frontMatter:
            return Moment(date: review.minutes.date, time: hour, isSure: false)
        case .next(let place):
            let next = review.minutes.next[place]
            return next.date.map {
                Moment(date: $0, time: time?.time ?? next.start ?? hour, isSure: false)
            }
        case .item, .section, .footnote: return nil
        }
    }
}

/// A time on a day, as an offset is stated for it.
private struct Moment {
    var date: CalendarDate
    var time: ClockTime
    /// Whether the date stands right beside the time, with its year.
    var isSure: Bool
}

extension OffsetMention {
    /// Whether this is UTC itself, which is no place's time.
    fileprivate var isUniversal: Bool {
        switch form {
        case .figures: false
        case .abbreviation(let season), .name(let season): season == .all
        }
    }
}

extension TimeZoneRules {
    /// Whether the clock stands so at some time of a year.
    fileprivate func hasOffset(ofMinutes minutes: Int, in year: Int) -> Bool {
        guard let noon = ClockTime(hour: 12, minute: 0) else { return false }
        return [1, 7].contains { month in
            CalendarDate(year: year, month: month, day: 1)
                .map { offset(at: $0, noon).seconds == minutes * 60 } ?? false
        }
    }
}

extension Finding {
    fileprivate static func isOfOtherSeason(
        _ offset: OffsetMention, _ moment: Moment, _ zone: String, _ stands: ZoneOffset,
        in passage: Passage
    ) -> Finding {
        let range = passage.range(of: offset.range)
        let typed = passage.content.text(of: offset.range)
        let right = LocalZone(name: zone, offset: stands).printed
        let stated = LocalZone(
            name: zone, offset: ZoneOffset(seconds: offset.minutes * 60, abbreviation: "")
        ).printed
        let place = "on \(moment.date.inWords) \(zone) is at UTC\(right)"
        switch offset.form {
        case .figures:
            let base = typed.hasPrefix("GMT") ? "GMT" : "UTC"
            return Finding(
                at: range, "\(place), not UTC\(stated)",
                notes: [Diagnostic.Note("write “\(base)\(right)”")],
                atMost: moment.isSure ? .error : .warning)
        case .abbreviation, .name:
            return Finding(
                at: range, "“\(typed)” is UTC\(stated), and \(place) (\(stands.abbreviation))",
                atMost: .warning)
        }
    }
}
