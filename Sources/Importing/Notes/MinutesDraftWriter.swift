internal import DocPipeline

/// Writes a draft as a source of kind minutes.
struct MinutesDraftWriter {
    let draft: NotesDraft
    let date: CalendarDate?
    let options: NotesImport.Options

    func source(named name: String) -> [UInt8] {
        var writer = SourceWriter(reserving: draft.body.count + 4096)
        writer.append("---\nkind: minutes\n")
        if let series = options.series {
            writer.member("", "series", series)
            if let number = options.number { writer.member("", "number", number) }
            if let title = options.title { writer.member("", "title", title) }
        } else {
            let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
            let usual = date.map { "Meeting of \($0)" } ?? "Notes: \(stem)"
            writer.member("", "title", options.title ?? draft.title ?? usual)
        }
        if let date { writer.append("date: \(date)\n") }
        if let start = draft.start { writer.append("start: \(start)\n") }
        if let end = draft.end { writer.append("end: \(end)\n") }
        if let place = draft.place { writer.member("", "place", place) }
        writer.append("status: draft\n")
        if let chair = draft.chairs.first { writer.member("", "chair", chair) }
        if let scribe = draft.scribes.first { writer.member("", "secretary", scribe) }
        attendance(&writer)
        agenda(&writer)
        if !draft.next.isEmpty { writer.append("next:\n") }
        for meeting in draft.next {
            let start = meeting.start.map { ", start: \($0)" } ?? ""
            writer.append("  - {date: \(meeting.date)\(start)}\n")
        }
        writer.append("---\n\n")
        writer.append(body)
        return writer.bytes
    }

    private func attendance(_ writer: inout SourceWriter) {
        let groups = [
            ("present", draft.present), ("apologies", regrets.absent), ("guests", guests),
        ].filter { !$0.1.isEmpty }
        guard !groups.isEmpty else { return }
        writer.append("attendance:\n")
        for (key, names) in groups {
            writer.append("  \(key):\n")
            for name in names {
                if let aside = draft.asides[name] {
                    append(name, aside, to: &writer)
                    continue
                }
                writer.append("    - ")
                writer.scalar(name)
                writer.append("\n")
            }
        }
    }

    private func append(_ name: String, _ aside: NameAside, to writer: inout SourceWriter) {
        writer.member("    - ", "name", name)
        if let from = aside.from { writer.append("      from: \(from)\n") }
        if let until = aside.until { writer.append("      until: \(until)\n") }
        if let remarks = aside.remarks { writer.member("      ", "remarks", remarks) }
    }

    /// Those who sent regrets and did not come, and those who came all the same.
    private var regrets: (absent: [String], came: [String]) {
        let there = Set(draft.present + draft.guests)
        return (
            draft.regrets.filter { !there.contains($0) },
            draft.regrets.filter { there.contains($0) }
        )
    }

    private var guests: [String] { draft.guests.filter { !draft.present.contains($0) } }

    private func agenda(_ writer: inout SourceWriter) {
        guard !draft.items.isEmpty else { return }
        writer.append("agenda:\n")
        for item in draft.items {
            if let id = item.id {
                writer.append("  - id: \(id)\n")
                writer.member("    ", "title", item.title)
            } else {
                writer.append("  - ")
                writer.scalar(item.title)
                writer.append("\n")
            }
        }
    }

    /// What else was said of chairs and scribes, and a date that is none; then the body.
    private var body: [UInt8] {
        var lines: [String] = []
        if options.series != nil, let title = draft.title { lines.append("Meeting: \(title)") }
        if options.title != nil, options.series == nil, let title = draft.title,
            title != options.title
        {
            lines.append("Meeting: \(title)")
        }
        if draft.chairs.count > 1 {
            lines.append("Chairs: " + draft.chairs.joined(separator: ", "))
        }
        if draft.scribes.count > 1 {
            lines.append("Scribes: " + draft.scribes.joined(separator: ", "))
        }
        if !regrets.came.isEmpty {
            lines.append("Regrets: " + regrets.came.joined(separator: ", "))
        }
        if let typed = draft.date, TypedDay.date(typed) == nil {
            lines.append("Date: \(typed)")
        }
        let above = lines.map { $0 + "\n\n" }.joined()
        var body = draft.body
        while body.hasBlankLineAtEnd { body.removeLast() }
        return Array(above.utf8) + body.drop { $0 == 0x0A }
    }
}
