internal import DocPipeline

/// The list that minutes read, and what a person is told about it.
struct AttendanceReport {
    private let workspace: Workspace
    private let options: AttendanceImport.Options
    /// Those who are listed, in the order of the list.
    private let listed: [Participant]
    /// Those who were there for too short a time.
    private let tooShort: [Participant]
    private let entries: Int
    private let start: Int?
    private let end: Int?

    init(people: [Participant], workspace: Workspace, options: AttendanceImport.Options) {
        self.workspace = workspace
        self.options = options
        entries = people.reduce(0) { $0 + $1.entries }
        start =
            options.start.map { $0.minutesSinceMidnight * 60 } ?? people.compactMap(\.joined).min()
        end = options.end.map { $0.minutesSinceMidnight * 60 } ?? people.compactMap(\.left).max()
        let minimum = options.minimum * 60
        tooShort = people.filter { ($0.presence ?? minimum) < minimum }
        var places: [String: Int] = [:]
        for (place, person) in workspace.people.enumerated() {
            places[person.id] = places[person.id] ?? place
        }
        // Those of docgen.yaml in its order, then the others by their family names.
        listed = people.filter { ($0.presence ?? minimum) >= minimum }.sorted { one, other in
            Self.key(of: one, places) < Self.key(of: other, places)
        }
    }

    private static func key(of participant: Participant, _ places: [String: Int]) -> (
        Int, String, String
    ) {
        if case .person(let person) = participant.identity {
            return (places[person.id] ?? 0, "", person.name)
        }
        let words = PersonName(participant.name).words
        return (.max, words.last ?? "", participant.name)
    }

    /// Those who are not certain, in the order of the list.
    var undecided: [Participant] {
        listed.filter { participant in
            switch participant.identity {
            case .person: false
            case .stranger: workspace.directory.listsPeople
            case .maybe, .device: true
            }
        }
    }

    // MARK: - The list

    /// `name,group,role,organisation,from,until`, without the columns that nobody needs.
    var csv: [UInt8] {
        let rows = listed.map { row(of: $0) }
        var columns = ["name", "group", "role", "organisation", "from", "until"]
        let isUsed = columns.indices.map { index in
            index < 2 || rows.contains { !$0[index].isEmpty }
        }
        columns = zip(columns, isUsed).filter(\.1).map(\.0)
        var text = columns.joined(separator: ",") + "\n"
        for row in rows {
            text +=
                zip(row, isUsed).filter(\.1).map { Self.cell($0.0) }.joined(separator: ",") + "\n"
        }
        return Array(text.utf8)
    }

    private func row(of participant: Participant) -> [String] {
        var role = ""
        var organisation = participant.organisation ?? ""
        var isGuest = false
        if case .person(let person) = participant.identity {
            role = office(of: person) ?? ""
            organisation = person.organisation ?? organisation
            isGuest = isOutsider(person)
            if isGuest, role.isEmpty, let other = person.roles.first {
                // “Chief, Secretariat”, but not twice where it is an office of the organisation.
                let body = other.body.flatMap { body in
                    FoldedText(body) == FoldedText(organisation) ? nil : ", " + body
                }
                role = other.title + (body ?? "")
            }
        }
        return [
            participant.name, isGuest ? "guests" : "present", role, organisation,
            isLate(participant) ? Self.clock(participant.joined) : "",
            isEarly(participant) ? Self.clock(participant.left) : "",
        ]
    }

    /// Whether somebody is of an organisation that is neither this one nor a member, and holds no
    /// office here.
    private func isOutsider(_ person: Person) -> Bool {
        guard let organisation = person.organisation, !workspace.members.isEmpty,
            workspace.directory.organisation(organisation) == nil, office(of: person) == nil
        else { return false }
        let own = workspace.organisation
        return ![own.id, own.name, own.shortName].contains {
            FoldedText($0) == FoldedText(organisation)
        }
    }

    /// An office held on the day: in the organisation itself, or in one of its groups, whose name
    /// stands beside it.
    private func office(of person: Person) -> String? {
        let held = person.roles.filter { role in options.date.map { role.isHeld(on: $0) } ?? true }
        if let role = held.first(where: { $0.body == nil || $0.body == workspace.organisation.id })
        {
            return role.title
        }
        for role in held {
            guard let body = role.body else { continue }
            let group = workspace.groups.first {
                $0.id == body || FoldedText($0.name) == FoldedText(body)
            }
            if let group { return "\(role.title), \(group.name)" }
        }
        return nil
    }

    private func isLate(_ participant: Participant) -> Bool {
        guard let start, let joined = participant.joined else { return false }
        return joined > start + options.tolerance * 60
    }

    private func isEarly(_ participant: Participant) -> Bool {
        guard let end, let left = participant.left else { return false }
        return left < end - options.tolerance * 60
    }

    private static func clock(_ seconds: Int?) -> String {
        guard let seconds,
            let time = ClockTime(hour: seconds / 3600 % 24, minute: seconds / 60 % 60)
        else { return "" }
        return "\(time)"
    }

    /// A cell in quotes where it needs them (RFC 4180, 2.6).
    private static func cell(_ text: String) -> String {
        let needsQuotes = text.utf8.contains { [0x2C, 0x22, 0x0A, 0x0D, 0x3B, 0x09].contains($0) }
        guard needsQuotes else { return text }
        var quoted = "\""
        for character in text { quoted += character == "\"" ? "\"\"" : String(character) }
        return quoted + "\""
    }

    // MARK: - The summary

    var summary: [String] {
        let known = listed.count { if case .person = $0.identity { true } else { false } }
        var lines = [
            counted(listed.count, "person", "people") + " of "
                + counted(entries, "entry", "entries")
                + (workspace.directory.listsPeople ? "; \(known) known in docgen.yaml" : "")
        ]
        lines += line("came late", listed.filter(isLate)) { Self.clock($0.joined) }
        lines += line("left early", listed.filter(isEarly)) { Self.clock($0.left) }
        lines += line("left out, there for less than \(options.minimum) minutes", tooShort) {
            "\(($0.presence ?? 0) / 60) min"
        }
        lines += line("for you to decide", undecided) { participant in
            participant.presence.map { "\($0 / 60) min" } ?? ""
        }
        return lines
    }

    private func line(
        _ title: String, _ people: [Participant], detail: (Participant) -> String
    ) -> [String] {
        guard !people.isEmpty else { return [] }
        let names = people.map { participant in
            let detail = detail(participant)
            return detail.isEmpty ? participant.name : "\(participant.name) (\(detail))"
        }
        return ["\(title): \(names.joined(separator: ", "))"]
    }
}
