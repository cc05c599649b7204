internal import DocPipeline

/// The documents of a bag, as `metadata/documents.json` holds them.
package struct DocumentList: Sendable, Equatable {
    package static let path = "metadata/documents.json"

    package var documents: [ArchivedDocument]

    package init(documents: [ArchivedDocument]) { self.documents = documents }

    package var bytes: [UInt8] {
        JSONText.object([
            ("docgen", .integer(1)), ("documents", .array(documents.map(\.json))),
        ]).bytes
    }

    /// Reads the file; `nil` when it is not one of ours.
    package init?(_ bytes: [UInt8]) {
        guard let value = readJSON(bytes).value, Fields(value).integer("docgen") == 1,
            let entries = value["documents"]?.array
        else { return nil }
        documents = []
        for entry in entries {
            guard let document = ArchivedDocument(Fields(entry)) else { return nil }
            documents.append(document)
        }
    }
}

extension ArchivedDocument {
    fileprivate var json: JSONText {
        .object([
            ("identifier", .string(description.identifier)), ("version", .integer(version)),
            ("kind", .string(description.kind.rawValue)), ("type", .string(description.type)),
            ("title", .string(description.title)), ("language", .string(description.language)),
            (
                "date", description.date == .unknown ? nil : .string(description.date.description)
            ), ("state", .string(description.state.rawValue)),
            ("approved", .described(description.approved)), ("series", .text(description.series)),
            ("coverage", .texts(description.coverage)), ("creators", .texts(description.creators)),
            ("contributors", .texts(description.contributors)),
            ("participants", .texts(description.participants)),
            ("subjects", .texts(description.subjects)),
            (
                "decisions",
                .array(
                    description.decisions.map {
                        .object([("number", .string($0.number)), ("text", .string($0.text))])
                    })
            ), ("relations", .texts(description.relations)),
            (
                "corrigendum",
                description.corrigendum.map {
                    .object([
                        ("number", .integer($0.number)),
                        ("date", .string($0.date.description)), ("text", .string($0.text)),
                    ])
                }
            ), ("folder", .string(folder)), ("source", .string(source)),
            ("source_sha256", .string(sourceDigest)),
            (
                "renderings",
                .array(
                    renderings.map {
                        .object([("format", .string($0.format)), ("file", .string($0.file))])
                    })
            ), ("file_date", .described(fileDate)), ("program", .string(program)),
            ("archived", .string(archived)), ("pdf", pdf?.json),
            ("accepted_unverified", .text(acceptedUnverified)),
        ])
    }

    fileprivate init?(_ fields: Fields) {
        guard let description = DocumentDescription(fields),
            let version = fields.integer("version"), let folder = fields.text("folder"),
            let source = fields.text("source"), let digest = fields.text("source_sha256")
        else { return nil }
        self.description = description
        self.version = version
        self.folder = folder
        self.source = source
        sourceDigest = digest
        renderings = fields.list("renderings").compactMap { value in
            let rendering = Fields(value)
            guard let format = rendering.text("format"), let file = rendering.text("file") else {
                return nil
            }
            return Rendering(format: format, file: file)
        }
        fileDate = fields.date("file_date")
        program = fields.text("program") ?? ""
        archived = fields.text("archived") ?? ""
        pdf = fields["pdf"].map { ArchivedPDF(Fields($0)) }
        acceptedUnverified = fields.text("accepted_unverified")
    }
}

extension DocumentDescription {
    fileprivate init?(_ fields: Fields) {
        guard let identifier = fields.text("identifier"), let title = fields.text("title"),
            let kind = fields.word("kind", as: Metadata.Kind.self),
            let state = fields.word("state", as: State.self)
        else { return nil }
        func texts(_ key: String) -> [String] { fields.texts(key).map(\.value) }
        self.init(
            kind: kind, identifier: identifier, title: title,
            language: fields.text("language") ?? "en", date: fields.date("date") ?? .unknown,
            state: state, type: fields.text("type") ?? kind.rawValue)
        approved = fields.date("approved")
        series = fields.text("series")
        coverage = texts("coverage")
        creators = texts("creators")
        contributors = texts("contributors")
        participants = texts("participants")
        subjects = texts("subjects")
        decisions = fields.list("decisions").map { value in
            let decision = Fields(value)
            return Decision(
                number: decision.text("number") ?? "", text: decision.text("text") ?? "")
        }
        relations = texts("relations")
        corrigendum = fields["corrigendum"].flatMap { value in
            let found = Fields(value)
            guard let number = found.integer("number"), let date = found.date("date") else {
                return nil
            }
            return Corrigendum(number: number, date: date, text: found.text("text") ?? "")
        }
    }
}

extension ArchivedPDF {
    fileprivate var json: JSONText {
        .object([
            ("converter", .string(converter)), ("converter_version", .string(converterVersion)),
            ("claim", .text(claim)), ("verified", .bool(isVerified)),
            ("problems", .texts(problems)), ("checkers", .texts(checkers)),
        ])
    }

    fileprivate init(_ fields: Fields) {
        self.init(
            converter: fields.text("converter") ?? "",
            converterVersion: fields.text("converter_version") ?? "", claim: fields.text("claim"),
            isVerified: fields.flag("verified") ?? false,
            problems: fields.texts("problems").map(\.value),
            checkers: fields.texts("checkers").map(\.value))
    }
}
