extension Attendance {
    /// How many could vote at most: everybody in the room, and those who had given somebody else
    /// their vote; `nil` where nobody is listed.
    var mostVoters: Int? {
        if attendees.isEmpty { return nil }
        return attendees.count { $0.group.wasThere || $0.proxy != nil }
    }

    /// Those listed as present at a time of the day, or at any where it is not known; those who
    /// had given somebody else their vote count as present.
    func members(at time: ClockTime?) -> [Attendee] {
        attendees.filter { attendee in
            guard attendee.group == .present || attendee.proxy != nil else { return false }
            guard let time else { return true }
            return (attendee.from.map { $0 <= time } ?? true)
                && (attendee.until.map { time <= $0 } ?? true)
        }
    }
}
