extension Compiler {
    /// Reads and checks the minutes of one meeting, and assembles them where they are to be
    /// rendered.
    func minutes(
        _ value: LocatedValue, body: Int?, _ loader: inout SourceLoader, for purpose: Purpose
    ) -> Compilation.Content? {
        let fields = Fields(value)
        let content = body.map { loader.take(readMarkdown(loader.main, from: $0)) }
        let agenda = agenda(ofMinutes: fields, &loader)
        var found: [Diagnostic] = []
        let file = loader.main
        let text = MinutesBody(
            content?.blocks ?? [], agenda: agenda, directory: workspace.directory, source: file
        ) { kind, block in
            record(kind, block, in: file, diagnostics: &found)
        }
        loader.report(found)
        let language = fields.text("language") ?? workspace.defaults.language
        let parts = Minutes.Parts(
            attendance: attendance(fields["attendance"], &loader), agenda: agenda,
            annexes: fields.list("annexes").compactMap {
                annex(Fields($0), language: language, &loader)
            }, body: text, footnotes: content?.footnotes ?? [],
            containers: content?.containers ?? [])
        guard var minutes = Minutes(value, workspace: workspace, parts: parts) else { return nil }
        let prose = Prose(of: minutes, in: file, lexicons[minutes.language])
        loader.meeting = Register.Meeting(
            minutes, at: file.path, saying: prose,
            quoting: body.map { RecordIdentifier.places(in: file, from: $0) } ?? [])
        if purpose == .registering { return nil }
        checkReferences(of: minutes, fields, &loader)
        checkContainers(content?.containers ?? [], in: .minutes, &loader)
        loader.report(
            LintRules.check(
                MinutesReview(
                    minutes: minutes, workspace: workspace, zones: zones, source: file,
                    prose: prose)))

        let form = form(of: minutes)
        var pictures = Pictures()
        if form == .minutes { minutes.readPictures(into: &pictures, &loader) }
        let logo = pictures.logo(of: workspace, &loader)
        settle(&loader, value, comments: content?.comments ?? [], body: body)
        guard purpose.makesDocument(loader.diagnostics),
            Edition.editions(of: .minutes).contains(options.edition ?? .public), !options.asSummary
        else { return nil }
        return rendering(of: minutes, form, pictures.images, logo)
    }

    /// The minutes put together, as the edition has them.
    private func rendering(
        of minutes: Minutes, _ form: MinutesAssembly.Form, _ images: [ImageData], _ logo: Int?
    ) -> Compilation.Content {
        let edition = options.edition ?? .public
        let shown = minutes.hasEditions ? minutes.edition(edition) : minutes
        let assembly = MinutesAssembly(
            minutes: shown, workspace: workspace, words: languages[minutes.language],
            zone: zone(of: minutes), form: form, clocks: form == .agenda ? clocks(of: minutes) : [],
            edition: edition, images: images, logo: logo)
        let assembled = assembly.document()
        let document = (minutes.hasEditions ? assembled.withoutUncited() : assembled)
            .withUniqueAnchors()
        return Compilation.Content(
            document: document,
            model: .minutes(
                MinutesJSON(
                    minutes: shown, title: assembly.title, workspace: workspace,
                    zone: assembly.zone, edition: options.edition)),
            words: assembly.words,
            description: DocumentDescription(
                shown, title: assembly.title, metadata: document.metadata, workspace: workspace),
            hasEditions: minutes.hasEditions,
            event: MeetingEvents(workspace: workspace, words: assembly.words).event(of: shown))
    }

    /// When the meeting is on the clocks of members elsewhere.
    private func clocks(of minutes: Minutes) -> [MeetingClock] {
        guard let start = minutes.start, let own = zone(of: minutes) else { return [] }
        return zones.clocks(
            of: workspace.memberTimezones, at: minutes.date, start, minutes.end, in: own)
    }

    /// A meeting that is still to come has a notice and no minutes.
    private func form(of minutes: Minutes) -> MinutesAssembly.Form {
        options.asAgenda || minutes.status == .planned ? .agenda : .minutes
    }

    private func zone(of minutes: Minutes) -> LocalZone? {
        guard let name = minutes.timezone, let start = minutes.start,
            let zone = zones.zone(name)
        else { return nil }
        return LocalZone(name: name, offset: zone.offset(at: minutes.date, start))
    }

    /// The agenda of the meeting: its own, or that of its series.
    func agenda(ofMinutes fields: Fields, _ loader: inout SourceLoader) -> [AgendaItem] {
        let agenda = agenda(fields["agenda"], &loader)
        if agenda.isEmpty, let series = fields.text("series").flatMap(workspace.series) {
            return series.agenda
        }
        return agenda
    }

    /// The agenda, as typed or from its own file.
    private func agenda(_ value: LocatedValue?, _ loader: inout SourceLoader) -> [AgendaItem] {
        guard let value else { return [] }
        guard let name = Fields.locatedText(value) else {
            return AgendaItem.items(from: value.array ?? [])
        }
        guard let file = loader.document(named: name, kind: .agenda) else { return [] }
        return AgendaItem.items(from: Fields(file).list("items"))
    }

    /// Who was there, as typed or from its own file.
    private func attendance(_ value: LocatedValue?, _ loader: inout SourceLoader) -> Attendance {
        guard let value else { return Attendance() }
        func source(of value: LocatedValue) -> SourceFile { loader.sources[value.range.file] }
        guard let name = Fields.locatedText(value) else {
            return Attendance(groups: value, in: source(of: value))
        }
        if name.value.lowercased().hasSuffix(".csv") {
            let rows = loader.rows(named: name, schema: .attendance)
            return Attendance(rows: rows, in: rows.first.map(source))
        }
        guard let file = loader.document(named: name, kind: .attendance) else {
            return Attendance()
        }
        return Attendance(groups: file, in: source(of: file))
    }

    /// The YAML of a fenced record, checked against its schema.
    private func record(
        _ kind: String, _ block: CodeBlock, in file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> LocatedValue? {
        guard let schema = KindSchemas.Name(rawValue: kind),
            let start = block.contentStart ?? block.lineOffsets.first ?? block.range?.lowerBound
        else { return nil }
        let read = readYAML(fenced: block.text, firstLine: file.line(at: start), of: file)
        diagnostics += read.diagnostics
        guard let value = read.value else { return nil }
        diagnostics += schemas.check(value, against: schema)
        return value
    }

    /// Reports parts that are set apart in a way that this kind of source does not know.
    func checkContainers(
        _ containers: [MarkdownContent.Container], in kind: SourceKind,
        _ loader: inout SourceLoader
    ) {
        let allowed = Edition.containers(of: kind)
        for part in containers where !allowed.contains(part.container) {
            loader.report([
                .containerOutOfPlace(
                    part.container, at: part.head, in: kind,
                    instead: allowed)
            ])
        }
    }

    private func checkReferences(
        of minutes: Minutes, _ fields: Fields, _ loader: inout SourceLoader
    ) {
        if let series = fields.locatedText("series"), minutes.series == nil {
            loader.report([.unknownSeries(series, known: workspace.series.map(\.id))])
        }
        if let name = fields.locatedText("timezone"), !zones.exists(name.value) {
            loader.report([.unknownTimezone(name)])
        }
        loader.report(languages.findings(on: fields.locatedText("language")))
    }
}

extension Diagnostic.Rule {
    package static let unknownSeries = Self("DG064", "unknown-series")
    package static let unknownTimezone = Self("DG065", "unknown-timezone")
    package static let unknownTemplate = Self("DG066", "unknown-template")
}

extension Diagnostic {
    fileprivate static func unknownSeries(_ name: Located<String>, known: [String]) -> Diagnostic {
        let meant = bestSuggestion(for: name.value, among: known)
        return Diagnostic(
            .unknownSeries, at: name.range,
            "there is no meeting series “\(name.value)”"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [
                Note(
                    known.isEmpty
                        ? "docgen.yaml declares none under “series”"
                        : "docgen.yaml declares \(known.joined(separator: ", "))")
            ])
    }

    static func unknownTimezone(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .unknownTimezone, at: name.range, "there is no time zone “\(name.value)”",
            notes: [Note("zones are named by region and city, such as Europe/Vienna")])
    }
}
