/// Flags a reference to a record or a meeting that is not there.
enum BrokenReference: LintRule {
    static let rule = Diagnostic.Rule("DG502", "broken-reference")
    static let severity = Diagnostic.Severity.warning
    static let scope = LintScope.register

    static func findings(in review: RegisterReview) -> [Finding] {
        var found: [Finding] = []
        var keys: Set<SourceRange> = []
        for record in review.meeting.minutes.records {
            switch record {
            case .action(let action):
                guard let closes = action.closes else { continue }
                keys.insert(closes.range)
                found += [finding(onClosed: closes, in: review)].compactMap(\.self)
            case .report(let report):
                keys.insert(report.action.range)
                found += [finding(onClosed: report.action, in: review)].compactMap(\.self)
            case .decision(let decision):
                for reference in decision.references {
                    keys.insert(reference.range)
                    found += [finding(onNamed: reference, in: review)].compactMap(\.self)
                }
            case .motion, .election, .nomination, .interest, .vote: continue
            }
        }
        for quoted in review.meeting.quoted where !keys.contains(where: { $0.covers(quoted.range) })
        {
            found += [finding(onNamed: quoted, in: review)].compactMap(\.self)
        }
        return found + [finding(onApprovalOf: review.meeting, in: review)].compactMap(\.self)
    }

    /// The action that another closes must be there, and be named by its whole identifier.
    private static func finding(
        onClosed typed: Located<String>, in review: RegisterReview
    ) -> Finding? {
        guard let identifier = RecordIdentifier(typed.value) else {
            return .isOfNoMeeting(typed, meant: review.lastAction(typed.value))
        }
        switch review.meetings(of: identifier) {
        case .identified(let meetings):
            guard let record = meetings.lazy.compactMap({ $0.record(identifier.number) }).first
            else { return .hasNone(typed, identifier, meetings, isSought: \.isAction) }
            return record.isAction ? nil : .isNoAction(typed)
        case .printed(let meeting):
            guard meeting.record(identifier.number) != nil else {
                return .hasNone(typed, identifier, [meeting], isSought: \.isAction)
            }
            return .isPrinted(typed, meant: meeting.minutes.identifier(of: identifier.number))
        case .unknown:
            let all = review.register.meetings.flatMap { meeting in
                meeting.minutes.records.filter(\.isAction).compactMap(\.number).map {
                    meeting.minutes.identifier(of: $0)
                }
            }
            return .isUnknown(typed, meant: bestSuggestion(for: typed.value, among: all))
        }
    }

    /// What a text names may be a document of somebody else's, unless the meeting is known.
    private static func finding(
        onNamed typed: Located<String>, in review: RegisterReview
    ) -> Finding? {
        guard let identifier = RecordIdentifier(typed.value) else { return nil }
        let meetings: [Register.Meeting]
        switch review.meetings(of: identifier) {
        case .identified(let found): meetings = found
        case .printed(let meeting): meetings = [meeting]
        case .unknown: return nil
        }
        guard identifier.hasUsualNumber,
            meetings.allSatisfy({ $0.record(identifier.number) == nil })
        else { return nil }
        let letter = identifier.number.first
        return .hasNone(typed, identifier, meetings) { $0.number?.first == letter }
    }

    /// The meeting that approved minutes may be named by its title too, and may not be typed yet:
    /// only what is nearly an identifier is sure to be meant as one.
    private static func finding(
        onApprovalOf meeting: Register.Meeting, in review: RegisterReview
    ) -> Finding? {
        guard let typed = meeting.minutes.approval?.meeting,
            review.register.meetings(identified: typed.value).isEmpty
        else { return nil }
        let key = FoldedText(typed.value)
        let others = review.register.meetings.filter { $0.path != meeting.path }
        if others.contains(where: { FoldedText($0.minutes.title) == key }) { return nil }
        if let meant = others.first(where: { FoldedText($0.minutes.identifier) == key }) {
            return .isNoMeeting(typed, meant: meant.minutes.identifier)
        }
        guard !typed.value.contains(" "), let date = meeting.minutes.approval?.date,
            let meant = others.first(where: { $0.minutes.date == date })
        else { return nil }
        return .isNoMeeting(typed, meant: meant.minutes.identifier)
    }
}

extension RegisterReview {
    /// The meetings an identifier may mean.
    fileprivate enum Meant {
        case identified([Register.Meeting])
        /// By the number it has in the series, as records are quoted in print.
        case printed(Register.Meeting)
        case unknown
    }

    /// The identifier of the last action with a number, such as "A2", of an earlier meeting.
    fileprivate func lastAction(_ number: String) -> String? {
        let earlier = register.meetings.prefix { $0.path != meeting.path }
        let meant = earlier.last { $0.record(number)?.isAction ?? false }
        return meant.map { $0.minutes.identifier(of: number) }
    }

    fileprivate func meetings(of identifier: RecordIdentifier) -> Meant {
        let meetings = register.meetings(identified: identifier.meeting)
        if !meetings.isEmpty { return .identified(meetings) }
        guard let number = Int(identifier.meeting), let series = meeting.series,
            let meeting = register.meetings(ofSeries: series).first(where: {
                $0.minutes.number == number
            })
        else { return .unknown }
        return .printed(meeting)
    }
}

extension MeetingRecord {
    fileprivate var isAction: Bool {
        switch self {
        case .action: true
        case .decision, .report, .motion, .election, .nomination, .interest, .vote: false
        }
    }
}

extension SourceRange {
    fileprivate func covers(_ other: SourceRange) -> Bool {
        file == other.file && lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

extension Finding {
    fileprivate static func hasNone(
        _ typed: Located<String>, _ identifier: RecordIdentifier, _ meetings: [Register.Meeting],
        isSought: (MeetingRecord) -> Bool
    ) -> Finding {
        let numbers = meetings.flatMap { $0.minutes.records.filter(isSought).compactMap(\.number) }
        let path = meetings.first?.path ?? ""
        let meant = numbers.first { FoldedText($0) == FoldedText(identifier.number) }
        let list = numbers.count > 8 ? numbers.prefix(8) + ["…"] : numbers[...]
        return Finding(
            at: typed.range,
            "there is no record “\(identifier.number)” in \(path)"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [
                Diagnostic.Note(
                    numbers.isEmpty
                        ? "no such records are there at all"
                        : "there \(numbers.count == 1 ? "is" : "are") "
                            + list.joined(separator: ", "))
            ])
    }

    fileprivate static func isNoAction(_ typed: Located<String>) -> Finding {
        Finding(
            at: typed.range, "“\(typed.value)” is no action",
            notes: [Diagnostic.Note("only actions are closed; a decision stands")])
    }

    fileprivate static func isPrinted(_ typed: Located<String>, meant: String) -> Finding {
        Finding(
            at: typed.range, "“\(typed.value)” is how “\(meant)” is printed, and not what it is",
            fix: fix(typed, meant))
    }

    fileprivate static func isUnknown(_ typed: Located<String>, meant: String?) -> Finding {
        Finding(
            at: typed.range,
            "there is no action “\(typed.value)”"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [
                Diagnostic.Note(
                    "the identifier of an action is that of its minutes, a slash and its number")
            ], fix: meant.map { fix(typed, $0) })
    }

    /// “A2” alone, which every meeting may have.
    fileprivate static func isOfNoMeeting(_ typed: Located<String>, meant: String?) -> Finding {
        Finding(
            at: typed.range,
            "“\(typed.value)” does not say which meeting's action it is"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [
                Diagnostic.Note(
                    "the identifier of an action is that of its minutes, a slash and its number")
            ], fix: meant.map { fix(typed, $0) })
    }

    private static func fix(_ typed: Located<String>, _ meant: String) -> Diagnostic.Fix {
        Diagnostic.Fix(
            "write “\(meant)”", isCertain: false, [Diagnostic.Fix.Edit(typed.range, meant)])
    }

    fileprivate static func isNoMeeting(_ typed: Located<String>, meant: String) -> Finding {
        Finding(
            at: typed.range,
            "no minutes have the identifier “\(typed.value)”; did you mean “\(meant)”?")
    }
}
