package import DocPipeline

/// When the next meeting of a series is.
package struct MeetingDay: Sendable, Equatable {
    package enum Source: Sendable, Equatable {
        /// The minutes of an earlier meeting, by their path.
        case announced(in: String)
        case recurrence
    }

    package var date: CalendarDate
    package var source: Source
    /// Why it is that day, as the announcement says.
    package var remarks: String?

    /// The meeting that the last minutes announce, or the next by the recurrence; `nil` where
    /// neither says.
    ///
    /// For minutes the day has come: of several by the recurrence, the last that is not after today.
    /// For a notice it is still to come.
    package init?(
        of series: MeetingSeries, in register: Register, today: CalendarDate, isPlanned: Bool
    ) {
        let meetings = register.meetings(ofSeries: series.id)
        let last = meetings.last?.minutes.date
        if let meeting = meetings.last {
            let announced = meeting.minutes.next.filter { next in
                series.names(next.title) && next.date.map { $0 > meeting.minutes.date } ?? false
            }.min { ($0.date ?? today) < ($1.date ?? today) }
            if let announced, let day = announced.date, !isPlanned || day >= today {
                date = day
                remarks = announced.remarks
                source = .announced(in: meeting.path)
                return
            }
        }
        guard let rhythm = Rhythm(of: series),
            var day = (last ?? today.adding(days: -1)).flatMap(rhythm.nextMeeting)
        else { return nil }
        while isPlanned ? day < today : true, let next = rhythm.nextMeeting(after: day),
            isPlanned || next <= today
        {
            day = next
        }
        date = day
        source = .recurrence
    }
}
