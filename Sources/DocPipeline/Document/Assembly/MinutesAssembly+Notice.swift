// The notice that goes out before a meeting: that people are invited, when it is on their own
// clocks, how to join, and when each item comes.

extension MinutesAssembly {
    /// The sentence of the convocation.
    var convocation: [Block] {
        guard form == .agenda else { return [] }
        return [.paragraph(Paragraph(content: [.text(words.agenda.convocation)]))]
    }

    /// When it is on the clocks of other places.
    var elsewhere: [Fact] {
        guard form == .agenda, !clocks.isEmpty else { return [] }
        return [Fact(words.agenda.elsewhere, lines(clocks.map(line)))]
    }

    /// How to take part from afar.
    var joining: [Fact] {
        guard form == .agenda, let join = minutes.join else { return [] }
        return [fact(on: join)].compactMap(\.self)
    }

    /// "09:30–10:50, New York time (UTC−4)"; with the day where it is another one.
    private func line(_ clock: MeetingClock) -> [Inline] {
        let time = clock.end.map { words.timeRange(clock.start, $0) } ?? words.time(clock.start)
        let zone = words.zone(
            ofCities: clock.zones.map(\.name), offset: clock.zones.first?.printed)
        let text = words.time(time, in: zone)
        guard clock.date != minutes.date else { return [.text(text)] }
        return [.text(words.dateWithWeekday(clock.date) + words.lists.separator + text)]
    }

    private func fact(on join: JoiningDetails) -> Fact? {
        var parts: [[Inline]] = []
        if let link = join.link {
            parts.append([.link(Inline.Link(destination: link, content: [.text(link)]))])
        }
        let labelled = [
            (words.agenda.meetingID, join.meetingID), (words.agenda.passcode, join.passcode),
            (
                words.agenda.telephone,
                join.telephones.isEmpty ? nil : join.telephones.joined(separator: "; ")
            ), (words.agenda.contact, join.contact.map(name)),
        ]
        for case (let label, let text?) in labelled { parts.append([.text("\(label): \(text)")]) }
        if let remarks = join.remarks { parts.append([.text(remarks)]) }
        return parts.isEmpty ? nil : Fact(words.agenda.join, lines(parts))
    }

    /// The parts one a line.
    private func lines(_ parts: [[Inline]]) -> [Inline] {
        Array(parts.joined(separator: [.lineBreak]))
    }

    /// When an item comes, or how long it is to take where that alone is known.
    func times(of item: AgendaItem) -> [String] {
        guard let start = item.plannedStart else {
            return item.minutes.map { [words.counted($0, words.agenda.duration)] } ?? []
        }
        guard let length = item.minutes,
            let end = ClockTime(minutesSinceMidnight: start.minutesSinceMidnight + length)
        else { return [words.time(start)] }
        return [words.timeRange(start, end)]
    }
}
