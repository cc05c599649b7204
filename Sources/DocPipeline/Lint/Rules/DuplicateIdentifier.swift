/// Flags an identifier that two sets of minutes have, two statements, or two records of one meeting.
struct DuplicateIdentifier: LintRule {
    static let rule = Diagnostic.Rule("DG601", "duplicate-identifier")
    static let severity = Diagnostic.Severity.warning
    static let scope = LintScope.register

    static func findings(in review: RegisterReview) -> [Finding] {
        ofMeeting(review) + ofRecords(review.meeting.minutes)
    }

    static func findings(in review: StatementRegisterReview) -> [Finding] {
        let identifier = review.statement.identifier
        guard let first = review.register.statement(identified: identifier.value),
            first.path != review.statement.path
        else { return [] }
        return [.isTaken(identifier.value, by: first.path, at: identifier.range)]
    }

    private static func ofMeeting(_ review: RegisterReview) -> [Finding] {
        let minutes = review.meeting.minutes
        let others = review.register.meetings(identified: minutes.identifier)
        guard let first = others.first, first.path != review.meeting.path else { return [] }
        let place = minutes.places["id"] ?? minutes.dateRange
        return [.isTaken(minutes.identifier, by: first.path, at: place)]
    }

    private static func ofRecords(_ minutes: Minutes) -> [Finding] {
        var first: [String: SourceRange] = [:]
        return minutes.records.compactMap { record in
            guard let number = record.number else { return nil }
            guard let earlier = first[number] else {
                first[number] = record.range
                return nil
            }
            return .isRepeated(number, at: record.range, earlier: earlier)
        }
    }
}

extension Finding {
    fileprivate static func isTaken(
        _ identifier: String, by path: String, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "“\(identifier)” is also the identifier of \(path)",
            notes: [
                Diagnostic.Note(
                    "give one of them an “id”, such as “id: \(identifier)-2”; others refer "
                        + "to it so")
            ])
    }

    fileprivate static func isRepeated(
        _ number: String, at range: SourceRange, earlier: SourceRange
    ) -> Finding {
        Finding(
            at: range.start, "two records of this meeting are called “\(number)”",
            notes: [Diagnostic.Note("the first stands here", at: earlier.start)])
    }
}
