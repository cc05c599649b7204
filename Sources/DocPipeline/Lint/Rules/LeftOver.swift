/// Flags what looks left over from the last minutes of the series, which these were copied from.
struct LeftOver: LintRule {
    static let rule = Diagnostic.Rule("DG605", "left-over")
    static let severity = Diagnostic.Severity.warning
    static let scope = LintScope.register

    /// Fewer names than these are the same by chance.
    private static let fewestNames = 5

    static func findings(in review: RegisterReview) -> [Finding] {
        guard let previous = review.register.previous(of: review.meeting) else { return [] }
        let comparison = Comparison(now: review.meeting, before: previous)
        return comparison.endTime + comparison.attendance + comparison.announcements
            + comparison.paragraphs + comparison.offsets(review.zones)
    }

    /// The minutes of one meeting beside those of the meeting before.
    private struct Comparison {
        let now: Register.Meeting
        let before: Register.Meeting

        /// A time to the minute that is that of last time; full and half hours are planned ones.
        var endTime: [Finding] {
            guard let end = now.minutes.end, end == before.minutes.end, end.minute % 15 != 0,
                now.minutes.status != .planned
            else { return [] }
            return [.isSameEnd(end, before, at: now.minutes.places.place(of: "end"))]
        }

        /// The list of last time, whole or pasted in beside that of this time.
        var attendance: [Finding] {
            let names = now.minutes.attendance.attendees.map { FoldedText($0.name.value) }
            let last = before.minutes.attendance.attendees.map { FoldedText($0.name.value) }
            guard !names.isEmpty else { return [] }
            if names == last, names.count >= fewestNames {
                let place = now.minutes.attendance.attendees[0].name.range
                return [.isSameList(names.count, before, at: place)]
            }
            return pastedRuns(in: names, last)
        }

        /// Runs of two or more names that stand as in the last list and are all in the list twice.
        private func pastedRuns(in names: [FoldedText], _ last: [FoldedText]) -> [Finding] {
            var seen: Set<FoldedText> = []
            let isRepeated = names.map { !seen.insert($0).inserted }
            let places = Dictionary(last.indices.map { (last[$0], $0) }) { first, _ in first }
            return isRepeated.indices.compactMap { index in
                guard isRepeated[index], let place = places[names[index]] else { return nil }
                // The neighbour shows which of the two was copied along.
                let follows =
                    index > 0 && place > 0 && names[index - 1] == last[place - 1]
                    || index + 1 < names.count && place + 1 < last.count
                        && names[index + 1] == last[place + 1]
                guard follows else { return nil }
                return .isPasted(now.minutes.attendance.attendees[index].name, before)
            }
        }

        /// Meetings announced as last time that have been in the meantime.
        var announcements: [Finding] {
            now.minutes.next.compactMap { entry in
                guard let date = entry.date, date <= now.minutes.date,
                    before.minutes.next.contains(where: {
                        $0.date == date && $0.title == entry.title
                    })
                else { return nil }
                return .isAnnouncedAgain(entry, before)
            }
        }

        /// Distances from UTC that were right last time and are those of the other season now.
        func offsets(_ zones: TimeZoneTable) -> [Finding] {
            now.offsets.filter { offset in
                before.offsets.contains { $0.minutes == offset.minutes }
                    && before.isAt(offset, zones) == true && now.isAt(offset, zones) == false
            }.map { .isOffsetOfLastTime($0, before) }
        }

        /// Paragraphs that stand word for word in the last minutes.
        var paragraphs: [Finding] {
            let last = Set(before.paragraphs.map(\.fingerprint))
            return now.paragraphs.filter { last.contains($0.fingerprint) }.map {
                .isSameParagraph(before, at: $0.range.start)
            }
        }
    }
}

extension Register.Meeting {
    /// Whether the clocks at the meeting's place stood so on its day; `nil` where that is not known.
    fileprivate func isAt(_ offset: StatedOffset, _ zones: TimeZoneTable) -> Bool? {
        guard let rules = minutes.timezone.flatMap(zones.zone), let start = minutes.start else {
            return nil
        }
        return rules.offset(at: minutes.date, start).seconds == offset.minutes * 60
    }
}

extension Finding {
    fileprivate static func isOffsetOfLastTime(
        _ offset: StatedOffset, _ before: Register.Meeting
    ) -> Finding {
        Finding(
            at: offset.range,
            "“\(offset.text)” was right last time, and the clocks have changed since",
            notes: [source(before)])
    }

    fileprivate static func isSameEnd(
        _ end: ClockTime, _ before: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "\(end) is also when the meeting before ended", notes: [source(before)],
            atMost: .hint)
    }

    fileprivate static func isSameList(
        _ count: Int, _ before: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "the list has the same \(count) names in the same order as last time",
            notes: [source(before)], atMost: .hint)
    }

    fileprivate static func isPasted(
        _ name: Located<String>, _ before: Register.Meeting
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” stands here as in the last list, and in this one a second time",
            notes: [source(before)])
    }

    fileprivate static func isAnnouncedAgain(
        _ entry: Minutes.NextMeeting, _ before: Register.Meeting
    ) -> Finding {
        let title = entry.title.isEmpty ? "this meeting" : "“\(entry.title)”"
        return Finding(
            at: entry.range.start, "\(title) is announced as last time, and has been since",
            notes: [source(before)])
    }

    fileprivate static func isSameParagraph(
        _ before: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "this paragraph stands word for word in the last minutes",
            notes: [source(before)], atMost: .hint)
    }

    private static func source(_ before: Register.Meeting) -> Diagnostic.Note {
        Diagnostic.Note("those are \(before.path) of \(before.minutes.date)")
    }
}
