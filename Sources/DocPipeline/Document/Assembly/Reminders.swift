/// What each owner of open actions is written: one text for each, ready for an e-mail.
package struct Reminder: Sendable {
    /// The owner, as printed.
    package var owner: String
    /// How many actions it is about.
    package var count: Int
    var document: Document
}

extension RegisterAssembly {
    /// A reminder for each owner of actions that the filter wants and that are open, by name.
    var reminders: [Reminder] {
        var places: [FoldedText: Int] = [:]
        var owners: [(name: String, entries: [Register.ActionEntry])] = []
        for entry in register.actions(filter, workspace.directory) where entry.state.isOpen {
            for owner in entry.action.owners {
                let name = name(owner.value)
                guard filter.owner == nil || filter.wants([owner.value], workspace.directory)
                else { continue }
                let place = places[FoldedText(name)] ?? owners.count
                if place == owners.count {
                    places[FoldedText(name)] = place
                    owners.append((name, []))
                }
                owners[place].entries.append(entry)
            }
        }
        return owners.sorted { FoldedText($0.name).text < FoldedText($1.name).text }.map {
            Reminder(
                owner: $0.name, count: $0.entries.count,
                document: reminder(to: $0.name, $0.entries))
        }
    }

    private func reminder(to owner: String, _ entries: [Register.ActionEntry]) -> Document {
        var document = Document(
            metadata: Metadata(
                kind: .article, title: words.registers.actions, language: words.language,
                date: filter.day))
        let byDue = entries.enumerated().sorted {
            ($0.element.state.due?.dayNumber ?? .max, $0.offset)
                < ($1.element.state.due?.dayNumber ?? .max, $1.offset)
        }
        let opening = words.registers.reminder.filled(["date": words.date(filter.day)])
        document.blocks = [
            paragraph(words.registers.greeting.filled(["name": owner])), paragraph(opening),
            .list(
                List(
                    marker: .bullet, isTight: false,
                    items: byDue.map { List.Item(blocks: [paragraph(line(of: $0.element))]) })),
            paragraph(request), paragraph(workspace.organisation.name),
        ]
        return document
    }

    /// "8/A1: Book the hall (8th Informal Meeting, 31 August 2020; was due on 14 September 2020)".
    private func line(of entry: Register.ActionEntry) -> String {
        let minutes = entry.meeting.minutes
        var details = [
            title(of: entry.meeting) + words.lists.separator + words.date(minutes.date)
        ]
        if let due = entry.state.due {
            let pattern =
                entry.state.isOverdue(on: filter.day)
                ? words.registers.wasDueOn : words.registers.dueOn
            details.append(pattern.filled(["date": words.date(due)]))
        }
        var text = text(entry.action.text)
        if text.hasSuffix(".") { text.removeLast() }
        return "\(number(entry.action.number, of: entry.meeting)): \(text) "
            + "(\(details.joined(separator: "; ")))"
    }

    /// Asks for an answer, by the next meeting where one is known.
    private var request: String {
        let next = register.meetings.compactMap { meeting -> CalendarDate? in
            let announced = meeting.minutes.next.compactMap(\.date)
            let own = meeting.minutes.status == .planned ? [meeting.minutes.date] : []
            return (announced + own).filter { $0 > filter.day }.min()
        }.min()
        let date = next.map {
            " " + words.registers.nextMeeting.filled(["date": words.dateWithWeekday($0)])
        }
        return words.registers.request + (date ?? "")
    }

    private func paragraph(_ text: String) -> Block {
        .paragraph(Paragraph(content: [.text(text)]))
    }
}
