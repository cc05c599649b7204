/// Flags a time in the text at which the meeting began or ended that is not the front matter's.
struct ConflictingTimes: LintRule {
    static let rule = Diagnostic.Rule("DG103", "conflicting-times")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        guard minutes.start != nil || minutes.end != nil else { return [] }
        let passages = review.prose.passages.filter { $0.mayTellTimes }
        guard !passages.isEmpty else { return [] }
        let words = MeetingWords(review.prose.lexicon)
        return passages.flatMap { passage in
            passage.mentions.times.indices.flatMap { index -> [Finding] in
                guard isOfThisDay(passage.mentions, index, minutes.date),
                    !isOfOtherPlace(passage.mentions, index, review)
                else { return [] }
                return findings(on: index, in: passage, minutes, words)
            }
        }
    }

    private static func findings(
        on index: Int, in passage: Passage, _ minutes: Minutes, _ words: MeetingWords
    ) -> [Finding] {
        let mention = passage.mentions.times[index]
        let place = passage.range(of: mention.range)
        let sentence = MeetingSentence(around: mention.range, in: passage.content, words)
        guard !sentence.isOfAnother else { return [] }
        let limit: Diagnostic.Severity = sentence.isPlain ? .error : .warning
        switch mention.role {
        case .single:
            switch sentence.verb {
            case .began?: return check(mention.time, .start, minutes, place, limit)
            case .ended?: return check(mention.time, .end, minutes, place, limit)
            case .held?: return check(mention.time, .start, minutes, place, .warning)
            case nil: return []
            }
        case .start, .end:
            // “August 31st, 2020, 15:30 – 16:50” needs no verb.
            guard sentence.verb == .held || mention.date != nil && sentence.hasFewWords else {
                return []
            }
            let end: MeetingEnd = mention.role == .start ? .start : .end
            return check(mention.time, end, minutes, place, .warning)
        }
    }

    private static func check(
        _ time: ClockTime, _ end: MeetingEnd, _ minutes: Minutes, _ place: SourceRange,
        _ limit: Diagnostic.Severity
    ) -> [Finding] {
        let typed = end == .start ? minutes.start : minutes.end
        guard let typed, typed != time else { return [] }
        return [
            .contradicts(
                time, typed, end, minutes.places[end.rawValue], at: place, atMost: limit)
        ]
    }

    /// Whether a time is said to be of the meeting's own day, or of no day.
    private static func isOfThisDay(
        _ mentions: Mentions, _ index: Int, _ date: CalendarDate
    ) -> Bool {
        guard let place = mentions.times[index].date else { return true }
        let mention = mentions.dates[place]
        return mention.days.count == 1 && mention.days[0].resolved(near: date)?.date == date
    }

    /// Whether a time is by a clock that is never that of the meeting's place.
    private static func isOfOtherPlace(
        _ mentions: Mentions, _ index: Int, _ review: MinutesReview
    ) -> Bool {
        guard let place = mentions.times[index].offset,
            let zone = review.minutes.timezone.flatMap(review.zones.zone)
        else { return false }
        let stands = zone.offset(at: review.minutes.date, mentions.times[index].time)
        return abs(stands.seconds - mentions.offsets[place].minutes * 60) > 3600
    }
}

/// Which end of the meeting, by the key of the front matter.
private enum MeetingEnd: String { case start, end }

extension Passage {
    /// Whether the passage has times and is the minutes' own word.
    fileprivate var mayTellTimes: Bool {
        switch kind {
        case .paragraph, .listItem: !mentions.times.isEmpty
        case .heading, .tableCell, .quotation, .record, .fact: false
        }
    }
}

extension Finding {
    fileprivate static func contradicts(
        _ time: ClockTime, _ typed: ClockTime, _ end: MeetingEnd, _ other: SourceRange?,
        at range: SourceRange, atMost limit: Diagnostic.Severity
    ) -> Finding {
        let verb = end == .start ? "began" : "ended"
        return Finding(
            at: range, "the meeting \(verb) at \(typed) by the front matter, and here at \(time)",
            notes: other.map { [Diagnostic.Note("the other time stands here", at: $0)] } ?? [],
            atMost: limit)
    }
}
