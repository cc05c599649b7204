internal import DocPipeline

extension MeetingScaffold {
    var frontMatter: String {
        var text = "kind: minutes\n"
        // The day alone would be the identifier of another meeting too.
        if !register.meetings(identified: request.date.description).isEmpty {
            text += "id: \(request.date)-\(name)\n"
        }
        func add(_ key: String, _ value: String?) {
            if let value { text += "\(key): \(value)\n" }
        }
        add("series", request.series.map { WrittenScalar.of($0.id) })
        add("number", number.map(String.init))
        add("title", request.title.map { WrittenScalar.of($0) })
        add("date", request.date.description)
        add("start", (request.start ?? request.series?.start)?.description)
        if request.isPlanned {
            add("end", request.series?.end?.description)
        } else {
            text += "# end: 17:00            # when it closed\n"
        }
        add("place", request.place.map { WrittenScalar.of($0) })
        add("remarks", request.remarks.map { WrittenScalar.of($0) })
        add("status", request.isPlanned ? "planned" : "draft")
        if request.isPlanned {
            text += "# revision: 1           # once a changed notice goes out\n"
        }
        if request.series?.chair == nil { text += "# chair:                # who chairs\n" }
        if request.series?.secretary == nil {
            text += "# secretary:            # who writes the minutes\n"
        }
        return text + attendance + agendaText
    }

    private var attendance: String {
        guard !request.isPlanned else { return "" }
        let names = expected
        guard !names.isEmpty else { return "# attendance:\n#   present: []\n#   apologies: []\n" }
        return "attendance:\n  # Those expected: move who was not there to apologies or absent.\n"
            + "  present:\n" + names.map { "    - \(WrittenScalar.of($0))\n" }.joined()
            + "  apologies: []\n"
    }

    /// Who usually comes, as the workspace spells them: the members of the group that meets, or
    /// those of the last meeting's list, or who holds an office of the body.
    private var expected: [String] {
        let directory = workspace.directory
        let body = request.series?.body
        let group = body.flatMap { name in
            workspace.groups.first { $0.id == name || FoldedText($0.name) == FoldedText(name) }
        }
        var names = group?.members ?? []
        if names.isEmpty, let last {
            names = last.minutes.attendance.attendees.filter { attendee in
                switch attendee.group {
                case .present, .apologies, .absent: true
                case .observers, .guests, .staff: false
                }
            }.map(\.name.value)
        }
        if names.isEmpty, let body {
            names = workspace.people.filter { person in
                person.roles.contains { $0.body == body && $0.isHeld(on: request.date) }
            }.map(\.name)
        }
        var seen: Set<FoldedText> = []
        return names.map { directory.printedName(ofPerson: $0) }.filter { name in
            (!directory.listsPeople || directory.knows(name))
                && seen.insert(FoldedText(name)).inserted
        }
    }

    // MARK: Agenda

    /// The agenda, with an item for what the earlier meetings left where there is any.
    ///
    /// Left out where the series' own is all of it.
    private var agendaText: String {
        let own = request.series?.agenda ?? []
        guard own.isEmpty || hasMattersArising else { return "" }
        var text = "agenda:\n"
        let items = agenda
        for (index, item) in items.enumerated() {
            let below = items[(index + 1)...].prefix { $0.level > item.level }
            let actions = request.isPlanned && isMattersArising(item) ? openActionItems : ""
            text += item.typed(hasItems: !below.isEmpty || !actions.isEmpty) + actions
        }
        return text
    }

    /// What is decided on is shown before what is done about it.
    private var openActionItems: String {
        let actions = sortedActions
        return actions.open.map { "      - \(WrittenScalar.of(summary(of: $0)))\n" }.joined()
            + actions.confidential.map { entry in
                "      - {title: \(WrittenScalar.of(summary(of: entry), inFlow: true)), "
                    + "confidential: true}\n"
            }.joined()
    }

    /// "8/A1 (Vera Moser): Book the hall".
    private func summary(of entry: Register.ActionEntry) -> String {
        let owners = entry.action.owners.map { name(of: $0.value) }
        let number = entry.meeting.minutes.printedNumber(of: entry.action.number)
        return number + (owners.isEmpty ? "" : " (\(words.list(owners)))") + ": "
            + text(of: entry)
    }
}
