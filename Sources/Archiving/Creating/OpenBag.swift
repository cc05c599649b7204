internal import DocPipeline

/// A bag that documents are still being put into.
struct OpenBag {
    private(set) var maker: BagMaker
    let contents: BagContents
    private var documents: [ArchivedDocument] = []
    private var events: [PreservationEvent] = []

    init(maker: BagMaker, contents: BagContents) {
        self.maker = maker
        self.contents = contents
    }

    /// Writes one document with all its files, and what is known of it.
    mutating func add(
        _ item: ArchiveItem, version: Int, _ options: ArchiveOptions, _ archive: Archive
    ) throws(DiskError) {
        let single = ArchiveGrouping.document
        let name = single.bagName(
            group: single.group(of: item.description), number: version)
        var document = ArchivedDocument(
            description: item.description, version: version, folder: "data/\(name)",
            source: item.source, sourceDigest: item.sourceDigest, renderings: [],
            fileDate: options.fileDate, program: options.program,
            archived: options.time.description, pdf: item.pdf?.facts)
        if item.pdf?.facts.isVerified != true {
            document.acceptedUnverified = options.unverifiedReason
        }
        for source in item.sources {
            try maker.addPayload("\(document.sourceFolder)/\(source.path)", source.bytes)
        }
        for rendering in item.renderings {
            let file = item.stem + rendering.fileEnding
            try maker.addPayload("\(document.folder)/\(file)", rendering.bytes)
            document.renderings.append(.init(format: rendering.format, file: file))
        }
        if let pdf = item.pdf {
            let file = "\(item.stem).pdf"
            try maker.addPayload("\(document.folder)/\(file)", pdf.bytes)
            document.renderings.append(.init(format: "pdf", file: file))
        }
        let place = "metadata/\(name)"
        let earlier = archive.versions(of: item.description.identifier).last
        try maker.addTag(
            "\(place)/dublin-core.xml",
            DublinCore(
                document: document, publisher: contents.workspace.organisation.name,
                rights: contents.workspace.archive.restrictions,
                replaced: earlier.map {
                    "\(item.description.identifier) version \($0.version)"
                }
            ).bytes)
        for report in item.pdf?.reports ?? [] {
            try maker.addTag("\(place)/\(report.fileName)", report.bytes)
        }
        documents.append(document)
        events += PreservationEvent.events(
            of: document, sources: item.sources.map { "\(document.sourceFolder)/\($0.path)" },
            isDraftAccepted: !item.description.state.isFinal)
    }

    /// Writes what describes the bag as a whole; nothing can be added afterwards.
    consuming func seal(_ options: ArchiveOptions) throws {
        try maker.addTag(DocumentList.path, DocumentList(documents: documents).bytes)
        try maker.addTag(BagContents.profilePath, options.profile)
        let docgen = PreservationEvent.Agent(name: "docgen", version: options.program)
        events.append(
            PreservationEvent(
                type: "message digest calculation", detail: "SHA-256 and SHA-512 of every file",
                outcome: "success", agent: docgen, objects: []))
        for key in options.keys {
            events.append(
                PreservationEvent(
                    type: "digital signature generation",
                    detail: "Ed25519 by the key “\(key.name)”, \(key.publicKey.fingerprint)",
                    outcome: "success", agent: docgen, objects: []))
        }
        try maker.addTag(
            EventList.path,
            EventList(objects: maker.payload, events: events, time: contents.time).bytes)
        let info = contents.info(documents, bag: maker, keys: options.keys)
        try maker.seal(info, keys: options.keys)
    }
}
