/// Flags a meeting whose number does not follow that of the meeting before in its series.
struct NumberGap: LintRule {
    static let rule = Diagnostic.Rule("DG602", "number-gap")
    static let severity = Diagnostic.Severity.warning
    static let scope = LintScope.register

    static func findings(in review: RegisterReview) -> [Finding] {
        let minutes = review.meeting.minutes
        guard let previous = review.register.previous(of: review.meeting),
            let last = previous.minutes.number
        else { return [] }
        guard let number = minutes.number else {
            // A title that was typed says itself which meeting this is.
            let isCounted = minutes.series.map(\.countsMeetings) ?? false
            guard minutes.title.isEmpty, isCounted else { return [] }
            return [.hasNoNumber(last, previous, at: minutes.places.place(of: "series"))]
        }
        let place = minutes.places.place(of: "number")
        if number == last { return [.isUsed(number, previous, at: place)] }
        if number < last, minutes.series?.startsAnewEveryYear ?? false,
            minutes.date.year > previous.minutes.date.year
        {
            return number == 1 ? [] : [.leavesGap(number, after: 0, previous, at: place)]
        }
        if number < last { return [.isBehind(number, last, previous, at: place)] }
        return number > last + 1 ? [.leavesGap(number, after: last, previous, at: place)] : []
    }
}

extension MeetingSeries {
    /// Whether each meeting is called by its number.
    fileprivate var countsMeetings: Bool {
        titlePattern.contains("{number}") || titlePattern.contains("{ordinal}")
    }

    /// Whether the title has the year beside the number, so that every year begins with 1.
    fileprivate var startsAnewEveryYear: Bool { countsMeetings && titlePattern.contains("{year}") }
}

extension Finding {
    fileprivate static func hasNoNumber(
        _ last: Int, _ previous: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "the meeting has no number; the one before had \(last)",
            notes: [before(previous), Diagnostic.Note("write “number: \(last + 1)”")])
    }

    fileprivate static func isUsed(
        _ number: Int, _ previous: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "\(number) is already the number of the meeting before",
            notes: [before(previous)])
    }

    fileprivate static func isBehind(
        _ number: Int, _ last: Int, _ previous: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "\(number) comes after \(last) in this series", notes: [before(previous)])
    }

    fileprivate static func leavesGap(
        _ number: Int, after last: Int, _ previous: Register.Meeting, at range: SourceRange
    ) -> Finding {
        let missing = last + 1 == number - 1 ? "\(last + 1) is" : "\(last + 1) to \(number - 1) are"
        return Finding(
            at: range, "\(missing) missing before \(number)",
            notes: [
                before(previous),
                Diagnostic.Note("add the minutes that are missing, or correct the number"),
            ])
    }

    private static func before(_ previous: Register.Meeting) -> Diagnostic.Note {
        Diagnostic.Note("the meeting before is \(previous.path) of \(previous.minutes.date)")
    }
}
