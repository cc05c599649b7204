/// The list of participants, for the question whether somebody is on it.
struct AttendanceRoll {
    let attendees: [Attendance.Attendee]
    /// The name of each attendee, taken apart.
    let names: [PersonName]
    private let directory: Directory
    private var byName: [FoldedText: [Int]] = [:]
    /// Built when a name is not found as typed.
    private var alike: NameIndex?

    init(_ attendance: Attendance, directory: Directory) {
        attendees = attendance.attendees
        names = attendees.map { directory.personName($0.name.value) }
        self.directory = directory
        for (index, attendee) in attendees.enumerated() {
            byName[key(of: attendee.name.value), default: []].append(index)
        }
    }

    /// Whether the list says who was there, and names people: at some meetings it is organisations
    /// that are listed, and people speak.
    var namesThosePresent: Bool {
        let present = attendees.filter(\.group.wasThere)
        let organisations = present.count(where: isOrganisation)
        return !present.isEmpty && organisations * 2 <= present.count
    }

    /// The entries of a person under any spelling that `docgen.yaml` knows.
    func entries(of name: String) -> [Attendance.Attendee] {
        (byName[key(of: name)] ?? []).map { attendees[$0] }
    }

    /// The entries of a person, or else of whoever has a name so like that it may be meant.
    mutating func entries(like name: String) -> [Attendance.Attendee] {
        let exact = entries(of: name)
        guard exact.isEmpty else { return exact }
        let index = alike ?? NameIndex(names)
        alike = index
        let printed = directory.printedName(ofPerson: name)
        return index.matches(for: directory.personName(printed)).map { attendees[$0.index] }
    }

    /// Whether an entry is that of an organisation, known or by its words.
    func isOrganisation(_ attendee: Attendance.Attendee) -> Bool {
        let name = attendee.name.value
        guard directory.person(name) == nil else { return false }
        return directory.organisation(name) != nil
            || directory.personName(name).looksLikeOrganisation
    }

    private func key(of name: String) -> FoldedText {
        FoldedText(directory.printedName(ofPerson: name))
    }
}
