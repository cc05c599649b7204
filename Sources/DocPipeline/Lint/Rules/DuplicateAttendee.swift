/// Flags a person who stands twice in the list of participants.
struct DuplicateAttendee: LintRule {
    static let rule = Diagnostic.Rule("DG201", "duplicate-attendee")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        var first: [FoldedText: Located<String>] = [:]
        return review.minutes.attendance.attendees.compactMap { attendee in
            let name = review.workspace.directory.printedName(ofPerson: attendee.name.value)
            guard let earlier = first[FoldedText(name)] else {
                first[FoldedText(name)] = attendee.name
                return nil
            }
            return .isListedTwice(attendee.name, earlier: earlier)
        }
    }
}

extension Finding {
    fileprivate static func isListedTwice(
        _ name: Located<String>, earlier: Located<String>
    ) -> Finding {
        let spelling =
            name.value == earlier.value ? "" : "; “\(earlier.value)” is the same person"
        return Finding(
            at: name.range, "“\(name.value)” is listed twice" + spelling,
            notes: [Diagnostic.Note("first listed here", at: earlier.range)])
    }
}
