extension Workspace {
    /// Reads the model from `docgen.yaml`; what is missing gets a plain default.
    package init(_ value: LocatedValue) {
        let fields = Fields(value)
        organisation = Organisation(Fields(fields["organisation"] ?? value))
        defaults = Defaults(fields["defaults"].map(Fields.init), colour: organisation.colour)
        people = fields.list("people").map { Person(Fields($0)) }
        members = fields.list("members").map { MemberOrganisation(Fields($0)) }
        groups = fields.list("groups").map { WorkingGroup(Fields($0)) }
        series = fields.list("series").map { MeetingSeries(Fields($0)) }
        archive = fields["archive"].map { ArchiveSettings(Fields($0)) } ?? ArchiveSettings()
        converters = fields.list("converters").map { ConverterSetting(Fields($0)) }
        severities = [:]
        for member in fields["severities"]?.object ?? [] {
            severities[member.key] = .some(
                member.value.string.flatMap(Diagnostic.Severity.init(rawValue:)))
        }
        directory = Directory(people: people, members: members)
    }
}

extension Organisation {
    fileprivate init(_ fields: Fields) {
        id = fields.text("id") ?? ""
        name = fields.text("name") ?? ""
        shortName = fields.text("short") ?? name
        letterhead = fields.texts("letterhead").map(\.value)
        logo = fields.locatedText("logo")
        colour = fields.text("colour").map { String($0.drop { $0 == "#" }) }
        website = fields.text("website")
        email = fields.text("email")
    }
}

extension Defaults {
    fileprivate init(_ fields: Fields?, colour: String?) {
        timezone = fields?.text("timezone")
        timezones = fields?.texts("timezones").map(\.value) ?? []
        language = fields?.text("language") ?? "en"
        place = fields?.text("place")
        page = Metadata.PageSetup(
            paper: fields?.word("paper", as: Metadata.PageSetup.Paper.self) ?? .a4,
            hasBindingMargin: fields?.flag("binding_margin") ?? false,
            font: fields?.text("font"))
        if let colour { page.accent = colour.uppercased() }
        referenceDocument = fields?.locatedText("reference_doc")
        pageTemplate = fields?.locatedText("page_template")
        stylesheet = fields?.locatedText("stylesheet")
        columns = fields?.integer("columns") ?? 72
        recordTables = fields?.word("records", as: RecordTables.self) ?? .end
        converter = fields?.locatedText("converter")
        pdfLevel =
            switch fields?.text("pdfa") {
            case "none": nil
            case let level: level.flatMap(PDFALevel.init(rawValue:)) ?? .usual
            }
        style = fields?.word("style", as: HouseStyle.self)
    }
}

extension Person {
    fileprivate init(_ fields: Fields) {
        name = fields.text("name") ?? ""
        id = fields.text("id") ?? name
        otherSpellings = fields.texts("also").map(\.value)
        organisation = fields.text("organisation")
        timezone = fields.text("timezone")
        roles = fields.list("roles").map { value in
            let role = Fields(value)
            return Role(
                title: role.text("title") ?? "", body: role.text("body"),
                from: role.day("from", ofYear: 1, 1),
                to: role.day("to", ofYear: 12, 31))
        }
    }
}

extension MemberOrganisation {
    fileprivate init(_ fields: Fields) {
        name = fields.text("name") ?? ""
        id = fields.text("id") ?? name
        shortName = fields.text("short")
        otherSpellings = fields.texts("also").map(\.value)
        status = fields.word("status", as: Status.self)
        level = fields.text("level")
        country = fields.text("country")
        timezone = fields.text("timezone")
    }
}

extension WorkingGroup {
    fileprivate init(_ fields: Fields) {
        name = fields.text("name") ?? ""
        id = fields.text("id") ?? name
        isCurrent = fields.flag("current") ?? true
        members = fields.texts("members").map(\.value)
    }
}

extension MeetingSeries {
    fileprivate init(_ fields: Fields) {
        id = fields.text("id") ?? ""
        titlePattern = fields.text("title") ?? id
        recurrence = fields.texts("recurrence").map(\.value)
        exceptions = fields.dates("except").sorted()
        from = fields.day("from", ofYear: 1, 1)
        to = fields.day("to", ofYear: 12, 31)
        body = fields.text("body")
        start = fields.time("start")
        end = fields.endTime("end")
        timezone = fields.text("timezone")
        place = fields.text("place")
        chair = fields.text("chair")
        secretary = fields.text("secretary")
        agenda = AgendaItem.items(from: fields.list("agenda"))
        join = fields["join"].map { JoiningDetails($0) }
        quorum = fields["quorum"].map { value in
            let rule = Fields(value)
            return Quorum(
                count: rule.integer("count"), share: rule["share"].flatMap(Self.share),
                of: rule.text("of"))
        }
    }

    /// A number up to 1, or a fraction such as `1/3`.
    private static func share(_ value: LocatedValue) -> Double? {
        if let parts = value.string?.split(separator: "/").map({ Double($0.trimmingSpaces) }),
            parts.count == 2, let part = parts[0], let whole = parts[1], whole > 0
        {
            return part / whole
        }
        return switch value.content {
        case .number(.integer(let whole)): Double(whole)
        case .number(.double(let number)): number
        case .null, .bool, .string, .array, .object: nil
        }
    }
}

extension Fields {
    /// A date, or a day of the year that alone is known.
    fileprivate func day(_ key: String, ofYear month: Int, _ day: Int) -> CalendarDate? {
        date(key) ?? integer(key).flatMap { CalendarDate(year: $0, month: month, day: day) }
    }
}
