internal import DocPipeline

/// What a bag says of itself beside its payload: whose it is, when and by what it was made.
struct BagContents: Sendable {
    /// The profile that bags of ours follow (bagit-profiles.github.io), by its address.
    static let profileIdentifier = "https://docgen.invalid/bagit-profile/1.json"
    static let profilePath = "metadata/bagit-profile.json"

    let workspace: Workspace
    /// The version of docgen.
    let program: String
    let time: Timestamp
    let group: String
    let number: Int

    /// `bag-info.txt`: what RFC 8493, 2.2.2, names, and what archives of such papers ask for
    /// besides (Title, Date-Start, …, after the Rockefeller Archive Center's profile).
    func info(
        _ documents: [ArchivedDocument], bag: BagMaker, keys: [SigningKey]
    ) -> TagList {
        let organisation = workspace.organisation
        let archive = workspace.archive
        let descriptions = documents.map(\.description)
        var info = TagList()
        info.add("BagIt-Profile-Identifier", Self.profileIdentifier)
        info.add("Source-Organization", organisation.name)
        info.add("Organization-Address", organisation.letterhead.joined(separator: ", "))
        info.add("Contact-Name", archive.contactName)
        info.add("Contact-Phone", archive.contactPhone)
        info.add("Contact-Email", archive.contactEmail ?? organisation.email)
        for description in descriptions {
            info.add("External-Identifier", description.identifier)
            info.add("Title", description.title)
        }
        info.add(
            "External-Description",
            "\(Self.content(descriptions)) of \(organisation.name), with sources and renderings")
        info.add("Internal-Sender-Identifier", bag.name)
        for document in documents {
            info.add("Internal-Sender-Description", Self.line(on: document))
        }
        let dates = descriptions.map(\.date).filter { $0 != .unknown }
        info.add("Date-Start", dates.min()?.description)
        info.add("Date-End", dates.max()?.description)
        for creator in Self.unique(descriptions.flatMap(\.creators)) {
            info.add("Record-Creators", creator)
        }
        for type in Self.unique(descriptions.map(\.type)) { info.add("Record-Type", type) }
        for language in Self.unique(descriptions.map(\.language)) {
            info.add("Language", language)
        }
        info.add("Restrictions", archive.restrictions ?? "not stated")
        info.add("Bagging-Date", time.date.description)
        info.add("Bag-Size", Self.size(bag.payloadSize))
        info.add("Payload-Oxum", "\(bag.payloadSize).\(bag.payload.count)")
        info.add("Bag-Group-Identifier", group)
        info.add("Bag-Count", "\(number) of ?")
        for key in keys { info.add(BagSignature.signerLabel, key.name) }
        if !keys.isEmpty { info.add(BagSignature.timeLabel, time.description) }
        info.add("Bag-Software-Agent", "docgen \(program)")
        return info
    }

    private static func line(on document: ArchivedDocument) -> String {
        var parts = [
            document.description.identifier, "version \(document.version)",
            document.description.state.rawValue,
        ]
        if let corrigendum = document.description.corrigendum {
            parts.append("corrigendum \(corrigendum.number) of \(corrigendum.date)")
        }
        return parts.joined(separator: ", ")
    }

    private static func content(_ descriptions: [DocumentDescription]) -> String {
        guard let one = descriptions.first, descriptions.count == 1 else {
            return "\(descriptions.count) documents"
        }
        return "\(one.type): \(one.title),"
    }

    /// In the order of first use.
    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }

    /// For people, with one decimal.
    private static func size(_ bytes: Int) -> String {
        for (unit, size) in [("MB", 1_000_000), ("KB", 1000)] where bytes >= size {
            return "\(bytes / size).\(bytes % size * 10 / size) \(unit)"
        }
        return "\(bytes) B"
    }
}
