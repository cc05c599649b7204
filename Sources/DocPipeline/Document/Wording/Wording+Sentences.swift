// What is put together from more than one label.

extension Wording {
    /// The sentence on the quorum: "A quorum was present: 16 present, 12 required".
    ///
    /// The numbers are left out unless both are known; `time`, as printed, says when they were
    /// counted, in a sentence of its own.
    package func quorum(present: Int?, required: Int?, isMet: Bool, at time: String? = nil)
        -> String
    {
        var sentences: [String] = []
        if let present, let required {
            let pattern = isMet ? attendance.quorumMet : attendance.quorumNotMet
            sentences.append(
                pattern.filled(["present": String(present), "required": String(required)]))
        } else {
            sentences.append(
                isMet ? attendance.quorumMetUncounted : attendance.quorumNotMetUncounted)
        }
        if let time {
            sentences.append(attendance.quorumEstablishedAt.filled(["time": time]))
        }
        return sentences.joined(separator: " ")
    }

    /// A count of votes: "12 in favour, 1 against, 2 abstentions".
    package func votes(inFavour: Int, against: Int, abstaining: Int) -> String {
        [
            counted(inFavour, votes.inFavour), counted(against, votes.against),
            counted(abstaining, votes.abstaining),
        ].joined(separator: lists.separator)
    }

    /// A heading with how many stand under it: "Present (27)".
    package func counted(_ title: String, _ count: Int) -> String {
        attendance.groupCount.filled(["title": title, "count": String(count)])
    }

    /// A record with its number: "Decision 8/D1".
    package func numbered(_ kind: String, _ number: String) -> String {
        records.numbered.filled(["kind": kind, "number": number])
    }

    /// How minutes were approved: by which meeting and when, as far as that is known.
    ///
    /// `meeting` is the title of the meeting that approved, `nil` when it is not named.
    package func approvalStatement(meeting: String?, date: CalendarDate?) -> String {
        switch (meeting, date.map(self.date)) {
        case (let meeting?, let date?):
            approval.byMeeting.filled(["meeting": meeting, "date": date])
        case (let meeting?, nil): approval.byMeetingUndated.filled(["meeting": meeting])
        case (nil, let date?): approval.onDate.filled(["date": date])
        case (nil, nil): approval.undated
        }
    }
}
