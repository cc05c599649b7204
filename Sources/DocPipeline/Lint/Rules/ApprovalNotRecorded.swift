/// Flags approved minutes that do not say which meeting approved them, or of which that meeting says
/// something else.
struct ApprovalNotRecorded: LintRule {
    static let rule = Diagnostic.Rule("DG603", "approval-not-recorded")
    static let severity = Diagnostic.Severity.warning
    static let scope = LintScope.register

    static func findings(in review: RegisterReview) -> [Finding] {
        let minutes = review.meeting.minutes
        switch minutes.status {
        case .planned: return []
        case .draft: return ofDraft(review)
        case .approved: break
        }
        guard let approval = minutes.approval else {
            return [.namesNoMeeting(at: minutes.places.place(of: "status"))]
        }
        let place = minutes.places.place(of: "approved")
        guard let named = approval.meeting else {
            return [.namesNoMeeting(at: place)]
        }
        guard let meeting = review.register.meeting(named: named.value) else { return [] }
        if !meeting.isAfter(review.meeting) { return [.isEarlier(named, meeting)] }
        if let date = approval.date, date != meeting.minutes.date {
            return [.isOnAnotherDay(date, meeting, at: place)]
        }
        return meeting.approves(review.meeting) ? [] : [.isNotRecorded(named, meeting)]
    }

    /// A draft that a later meeting has approved.
    private static func ofDraft(_ review: RegisterReview) -> [Finding] {
        let minutes = review.meeting.minutes
        let approving = review.register.later(than: review.meeting).first { meeting in
            meeting.minutes.decisions.contains { decision in
                decision.references.contains { $0.value == minutes.identifier }
            }
        }
        return approving.map { [.isStillDraft($0, at: minutes.places.place(of: "status"))] } ?? []
    }
}

extension Register {
    /// The meeting that somebody means by its identifier or its title; `nil` for one without
    /// minutes here, or when several are meant.
    fileprivate func meeting(named name: String) -> Meeting? {
        let identified = meetings(identified: name)
        return identified.count == 1 ? identified.first : nil
    }
}

extension Register.Meeting {
    fileprivate func isAfter(_ other: Register.Meeting) -> Bool {
        minutes.date != other.minutes.date
            ? minutes.date > other.minutes.date
            : (minutes.start?.minutesSinceMidnight ?? 0)
                > (other.minutes.start?.minutesSinceMidnight ?? 0)
    }

    /// Whether the minutes say that minutes were approved: by a reference, or in words.
    fileprivate func approves(_ other: Register.Meeting) -> Bool {
        mentionsApproval
            || minutes.decisions.contains { decision in
                decision.references.contains { $0.value == other.minutes.identifier }
            }
    }
}

extension Finding {
    fileprivate static func namesNoMeeting(at range: SourceRange) -> Finding {
        Finding(
            at: range, "approved minutes name the meeting that approved them",
            notes: [
                Diagnostic.Note(
                    "write “approved: {meeting: 2020-09-30, date: 2020-09-30}” with its own")
            ])
    }

    fileprivate static func isEarlier(
        _ named: Located<String>, _ meeting: Register.Meeting
    ) -> Finding {
        Finding(
            at: named.range,
            "“\(named.value)” was no later meeting, so it cannot have approved these minutes",
            notes: [Diagnostic.Note("its minutes are \(meeting.path) of \(meeting.minutes.date)")])
    }

    fileprivate static func isOnAnotherDay(
        _ date: CalendarDate, _ meeting: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "the meeting that approved the minutes was on \(meeting.minutes.date), not on \(date)",
            notes: [Diagnostic.Note("its minutes are \(meeting.path)")])
    }

    fileprivate static func isNotRecorded(
        _ named: Located<String>, _ meeting: Register.Meeting
    ) -> Finding {
        Finding(
            at: named.range, "the minutes of “\(named.value)” do not record that it approved any",
            notes: [
                Diagnostic.Note(
                    "record it in \(meeting.path): “DECISION: The minutes of … are approved.”")
            ])
    }

    fileprivate static func isStillDraft(
        _ meeting: Register.Meeting, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "\(meeting.path) records that these minutes were approved",
            notes: [
                Diagnostic.Note(
                    "write “status: approved” and “approved: {meeting: "
                        + "\(meeting.minutes.identifier), date: \(meeting.minutes.date)}”")
            ])
    }
}
