extension Register {
    /// How often one person has been at meetings.
    package struct AttendanceEntry: Sendable {
        /// As printed.
        package var name: String
        package var organisation: String?
        /// The meetings whose list has the person, by date, and in which group.
        package var meetings: [(meeting: Meeting, group: Attendance.Group)]

        /// At how many the person was in the room.
        package var present: Int { meetings.count { $0.group.wasThere } }

        /// At how many the person is listed in a group.
        package func count(_ group: Attendance.Group) -> Int {
            meetings.count { $0.group == group }
        }

        /// The last one with the person in the room.
        package var lastPresent: Meeting? { meetings.last { $0.group.wasThere }?.meeting }
    }

    /// Everybody whom a list of participants has, by name as printed.
    ///
    /// One person under several spellings that the workspace knows is one entry; a person who is
    /// listed twice at one meeting was there once.
    package func attendance(
        _ filter: RegisterFilter, _ directory: Directory
    ) -> [AttendanceEntry] {
        var places: [FoldedText: Int] = [:]
        var entries: [AttendanceEntry] = []
        for meeting in meetings.filter(filter.wants) {
            for attendee in meeting.minutes.attendance.attendees {
                let name = directory.printedName(ofPerson: attendee.name.value)
                let organisation =
                    attendee.organisation ?? directory.person(name)?.organisation
                let place = places[FoldedText(name)] ?? entries.count
                if place == entries.count {
                    places[FoldedText(name)] = place
                    entries.append(AttendanceEntry(name: name, meetings: []))
                }
                if let organisation {
                    entries[place].organisation = directory.printedName(
                        ofOrganisation: organisation)
                }
                if entries[place].meetings.last?.meeting.path != meeting.path {
                    entries[place].meetings.append((meeting, attendee.group))
                } else if attendee.group.wasThere {
                    entries[place].meetings[entries[place].meetings.count - 1].group =
                        attendee.group
                }
            }
        }
        return entries.sorted {
            (FoldedText($0.name).text, $0.name) < (FoldedText($1.name).text, $1.name)
        }
    }
}
