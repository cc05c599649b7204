extension Compiler {
    /// Reads and checks one statement, and assembles it where it is to be rendered.
    func statement(
        _ value: LocatedValue, body: Int?, _ loader: inout SourceLoader, for purpose: Purpose
    ) -> Compilation.Content? {
        let fields = Fields(value)
        let content = body.map { loader.take(readMarkdown(loader.main, from: $0)) }
        var statement = Statement(
            value, identifier: Self.name(of: loader.main.path), workspace: workspace,
            template: template(fields.locatedText("template"), &loader),
            endorsements: endorsements(fields["endorsements"], &loader),
            content: content?.blocks ?? [], footnotes: content?.footnotes ?? [])
        loader.statement = Register.Statement(
            path: loader.main.path,
            identifier: Located(
                statement.identifier, at: statement.places["id"] ?? statement.places.whole.start),
            title: statement.title, date: statement.date == .unknown ? nil : statement.date,
            endorsements: statement.endorsements, template: statement.template?.id)
        if purpose == .registering { return nil }
        checkContainers(content?.containers ?? [], in: .statement, &loader)
        loader.report(statement.setApart(Statement.OnlyIn(fields["only"])))
        statement.profile = profile(statement.limits?.profile, &loader)
        statement.marks = Statement.marks(in: content?.comments ?? [], of: loader.main)
        if case .paper(let paper) = purpose {
            statement.contributions = contributions(
                fields, to: statement.template, &loader, reports: true)
            return self.paper(
                paper, on: statement, &loader,
                in: fields.text("contributions") ?? "contributions")
        }
        if !statement.marks.isEmpty {
            statement.contributions = contributions(
                fields, to: statement.template, &loader, reports: false)
        }
        loader.report(languages.findings(on: fields.locatedText("language")))
        loader.report(
            LintRules.check(
                StatementReview(
                    statement: statement, workspace: workspace, zones: zones, source: loader.main,
                    prose: Prose(of: statement, in: loader.main, lexicons[statement.language]))))

        var pictures = Pictures()
        statement.readPictures(into: &pictures, &loader)
        let logo = pictures.logo(of: workspace, &loader)
        settle(&loader, value, comments: content?.comments ?? [], body: body)
        guard purpose.makesDocument(loader.diagnostics), !options.asAgenda else { return nil }
        return rendering(of: statement, pictures.images, logo)
    }

    /// The statement put together, as the edition has it.
    private func rendering(
        of statement: Statement, _ images: [ImageData], _ logo: Int?
    ) -> Compilation.Content {
        let usual = statement.usualEdition
        let asked = options.edition.map { $0 == .public ? usual : $0 }
        let edition = asked ?? (options.asSummary ? .written : usual)
        let assembly = StatementAssembly(
            statement: statement, workspace: workspace, words: languages[statement.language],
            edition: edition, images: images, logo: logo)
        let assembled =
            options.asSummary
            ? SummaryAssembly(statement: assembly).document() : assembly.document()
        let document =
            (statement.hasEditions || options.asSummary ? assembled.withoutUncited() : assembled)
            .withUniqueAnchors()
        return Compilation.Content(
            document: document,
            model: .statement(
                StatementJSON(
                    statement: statement, workspace: workspace, words: assembly.words,
                    edition: edition, isAskedFor: options.edition != nil)),
            words: assembly.words,
            description: DocumentDescription(
                statement.edition(edition), metadata: document.metadata, workspace: workspace),
            hasEditions: statement.hasEditions,
            event: MeetingEvents(workspace: workspace, words: assembly.words).event(of: statement))
    }

    func template(_ id: Located<String>?, _ loader: inout SourceLoader)
        -> DeclarationTemplate?
    {
        guard let id else { return nil }
        guard let found = declarations.template(id.value) else {
            loader.report([.unknownTemplate(id, known: declarations.ids)])
            return nil
        }
        if let path = found.path { loader.note(path) }
        return found.template
    }

    func profile(_ id: Located<String>?, _ loader: inout SourceLoader)
        -> SubmissionProfile?
    {
        guard let id else { return nil }
        guard let found = profiles.profile(id.value) else {
            loader.report([.unknownProfile(id, known: profiles.ids)])
            return nil
        }
        if let path = found.path { loader.note(path) }
        return found.profile
    }

    private func endorsements(_ value: LocatedValue?, _ loader: inout SourceLoader)
        -> [Statement.Endorsement]
    {
        guard let value else { return [] }
        let entries: [LocatedValue]
        if let name = Fields.locatedText(value) {
            if name.value.lowercased().hasSuffix(".csv") {
                entries = loader.rows(named: name, schema: .endorsements)
            } else {
                let file = loader.document(named: name, kind: .endorsements)
                entries = file.map { Fields($0).list("endorsements") } ?? []
            }
        } else {
            entries = value.array ?? []
        }
        return entries.compactMap { Statement.Endorsement($0) }
    }
}

extension Diagnostic.Rule {
    package static let unknownProfile = Self("DG076", "unknown-profile")
}

extension Diagnostic {
    fileprivate static func unknownProfile(_ id: Located<String>, known: [String]) -> Diagnostic {
        let meant = bestSuggestion(for: id.value, amongIDs: known)
        return Diagnostic(
            .unknownProfile, at: id.range,
            "there is no submission profile “\(id.value)”"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [Note("“docgen template profiles” shows those there are")])
    }

    fileprivate static func unknownTemplate(_ id: Located<String>, known: [String]) -> Diagnostic {
        let meant = bestSuggestion(for: id.value, amongIDs: known)
        return Diagnostic(
            .unknownTemplate, at: id.range,
            "there is no declaration template “\(id.value)”"
                + (meant.map { "; did you mean “\($0)”?" } ?? ""),
            notes: [Note("“docgen template list” shows those there are")])
    }
}
