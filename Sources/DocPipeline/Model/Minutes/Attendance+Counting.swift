extension Attendance {
    /// How many could vote at most: everybody in the room, and those who had given somebody else
    /// their vote; `nil` where nobody is listed.
    var mostVoters: Int? { mostVoters(at: nil) }

    /// The same for a time of the day.
    func mostVoters(at time: ClockTime?) -> Int? {
        if attendees.isEmpty { return nil }
        return attendees.count { ($0.group.wasThere || $0.proxy != nil) && $0.isThere(at: time) }
    }

    /// Those listed as present at a time of the day, or at any where it is not known; those who
    /// had given somebody else their vote count as present.
    func members(at time: ClockTime?) -> [Attendee] {
        attendees.filter { attendee in
            (attendee.group == .present || attendee.proxy != nil) && attendee.isThere(at: time)
        }
    }
}

extension Attendance.Attendee {
    /// Whether the list has the person in the room at a time of the day, or at any where it is not
    /// known.
    fileprivate func isThere(at time: ClockTime?) -> Bool {
        guard let time else { return true }
        return (from.map { $0 <= time } ?? true) && (until.map { time <= $0 } ?? true)
    }
}
