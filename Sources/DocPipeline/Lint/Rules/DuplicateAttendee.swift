/// Flags a person who stands twice in the list of participants.
struct DuplicateAttendee: LintRule {
    static let rule = Diagnostic.Rule("DG201", "duplicate-attendee")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        var first: [FoldedText: Attendance.Attendee] = [:]
        return review.minutes.attendance.attendees.compactMap { attendee in
            let name = review.workspace.directory.printedName(ofPerson: attendee.name.value)
            guard let earlier = first[FoldedText(name)] else {
                first[FoldedText(name)] = attendee
                return nil
            }
            return .isListedTwice(attendee, earlier: earlier)
        }
    }
}

extension Finding {
    fileprivate static func isListedTwice(
        _ attendee: Attendance.Attendee, earlier: Attendance.Attendee
    ) -> Finding {
        let name = attendee.name
        let spelling =
            name.value == earlier.name.value
            ? "" : "; “\(earlier.name.value)” is the same person"
        let removal = attendee.repeats(earlier) ? attendee.removal : nil
        return Finding(
            at: name.range, "“\(name.value)” is listed twice" + spelling,
            notes: [Diagnostic.Note("first listed here", at: earlier.name.range)],
            fix: removal.map { stretch in
                Diagnostic.Fix(
                    "remove the repeated “\(name.value)”", isCertain: true, [.init(stretch, "")])
            })
    }
}

extension Attendance.Attendee {
    /// Whether the entry says just what another one has said, so that nothing is lost without it.
    fileprivate func repeats(_ earlier: Self) -> Bool {
        var copy = earlier
        copy.name.range = name.range
        copy.removal = removal
        return self == copy
    }
}
