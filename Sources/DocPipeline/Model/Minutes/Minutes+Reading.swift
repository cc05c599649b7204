extension Minutes {
    /// What was read from the files beside the minutes, or stood in the front matter.
    struct Parts {
        var attendance: Attendance
        var agenda: [AgendaItem]
        var annexes: [Annex]
        var body: MinutesBody
        var footnotes: [Footnote]
        var containers: [MarkdownContent.Container] = []
    }

    /// Puts the model together; `nil` without a date, which nothing can do without.
    init?(_ value: LocatedValue, workspace: Workspace, parts: Parts) {
        let fields = Fields(value)
        guard let date = fields.date("date") else { return nil }
        self.date = date
        dateRange = fields["date"]?.range ?? value.range
        places = FrontMatterPlaces(value)
        series = fields.text("series").flatMap { workspace.series($0) }
        number = fields.integer("number")
        identifier = fields.text("id") ?? date.description
        language = fields.text("language") ?? workspace.defaults.language
        title = fields.text("title") ?? ""
        start = fields.time("start")
        end = fields.endTime("end")
        timezone = fields.text("timezone") ?? series?.timezone ?? workspace.defaults.timezone
        place = fields.text("place") ?? series?.place ?? workspace.defaults.place
        mode = fields.word("mode", as: Mode.self)
        status = fields.word("status", as: Status.self) ?? .draft
        revision = fields.integer("revision") ?? 0
        let whole = value.range
        chair = fields.locatedText("chair") ?? series?.chair.map { Located($0, at: whole) }
        secretary =
            fields.locatedText("secretary") ?? series?.secretary.map { Located($0, at: whole) }
        attendance = parts.attendance
        quorum = fields["quorum"].map { QuorumRecord(Fields($0)) }
        agenda = parts.agenda.planned(from: start ?? series?.start)
        agendaRange = fields["agenda"]?.range ?? whole
        opening = parts.body.opening
        items = parts.body.items
        footnotes = parts.footnotes
        annexes = parts.annexes.enumerated().map { place, annex in
            var annex = annex
            annex.place = place
            return annex
        }
        next = fields.list("next").map { NextMeeting($0) }
        approval = fields["approved"].map { value in
            let approved = Fields(value)
            return Approval(meeting: approved.locatedText("meeting"), date: approved.date("date"))
        }
        signatures = fields.list("signatures").map { value in
            let line = Fields(value)
            return Signatures.Line(role: line.text("role") ?? "", name: line.text("name") ?? "")
        }
        recordTables =
            fields.word("records", as: RecordTables.self) ?? workspace.defaults.recordTables
        remarks = fields.text("remarks")
        corrigendum = fields["corrigendum"].flatMap { Corrigendum(Fields($0)) }
        join = fields["join"].map { JoiningDetails($0) } ?? series?.join
        rule = fields.word("rule", as: AttributionRule.self)
        containers = parts.containers
    }
}

extension Minutes.QuorumRecord {
    fileprivate init(_ fields: Fields) {
        present = fields.integer("present")
        required = fields.integer("required")
        isMet = fields.flag("met")
        at = fields.time("at")
    }
}

extension Minutes.NextMeeting {
    fileprivate init(_ value: LocatedValue) {
        let fields = Fields(value)
        title = fields.text("title") ?? ""
        date = fields.date("date")
        endDate = fields.date("end_date")
        start = fields.time("start")
        end = fields.endTime("end")
        timezone = fields.text("timezone")
        place = fields.text("place")
        isTentative = fields.flag("tentative") ?? false
        remarks = fields.text("remarks")
        range = fields.range
        places = FrontMatterPlaces(value)
    }
}
