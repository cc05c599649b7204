/// How one service writes who was in a meeting.
package protocol ReportForm: Sendable {
    /// As it is typed on the command line: `zoom`.
    var name: String { get }
    /// For people: “Zoom”.
    var title: String { get }
    /// What its columns mean, by their names folded.
    var columns: [String: ReportColumn] { get }
    /// Words that are in a file of this service and of no other, in small letters.
    var marks: [String] { get }
}

/// What a column of a report says.
package enum ReportColumn: Sendable, Hashable {
    case name, firstName, lastName
    case joined, left
    /// How long somebody was there, in one stretch or in all.
    case duration
    /// What happened at the time of a row: “Joined”, “Left”.
    case event, eventTime
    /// Known, and not needed.
    case other
}

/// The services that there are, in the order in which they are tried.
package enum ReportForms {
    /// Adding one touches its file here and this list.
    package static let all: [any ReportForm] = [
        TeamsReport(), WebexReport(), ZoomReport(), MeetReport(),
    ]

    /// The form with a name.
    package static func named(_ name: String) -> (any ReportForm)? {
        all.first { $0.name == name }
    }
}
