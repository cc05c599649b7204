/// Webex: tabs, in UTF-16 in older versions, a line for each time that somebody came.
struct WebexReport: ReportForm {
    let name = "webex"
    let title = "Webex"
    let marks = ["attendee email", "attendance duration", "connection type"]
    let columns: [String: ReportColumn] = [
        "display name": .name, "attendee name": .name, "name": .name, "participant": .name,
        "first name": .other, "last name": .other, "role": .other, "attendee email": .other,
        "email": .other, "company": .other, "title": .other, "phone number": .other,
        "join time": .joined, "start time": .joined, "leave time": .left, "end time": .left,
        "attendance duration": .duration, "duration": .duration, "connection type": .other,
        "session name": .other, "invited": .other, "registered": .other, "attended": .other,
        "meeting name": .other, "meeting start time": .other, "meeting end time": .other,
    ]
}
