/// Google Meet: a line for each person, with how long and from when to when.
struct MeetReport: ReportForm {
    let name = "meet"
    let title = "Google Meet"
    let marks = ["time joined", "time exited", "first seen", "attendance started at"]
    let columns: [String: ReportColumn] = [
        "first name": .firstName, "last name": .lastName, "name": .name, "names": .name,
        "participant name": .name, "email": .other, "duration": .duration,
        "time in call": .duration, "time joined": .joined, "first seen": .joined,
        "joined at": .joined, "time exited": .left, "last seen": .left, "left at": .left,
        "stopped at": .left,
    ]
}
