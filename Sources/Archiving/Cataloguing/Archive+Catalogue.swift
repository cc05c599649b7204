package import DocPipeline

extension Archive {
    /// What the archive holds, read from its bags alone.
    package func catalogue(of workspace: Workspace) -> Catalogue {
        var catalogue = Catalogue(
            organisation: workspace.organisation, page: workspace.defaults.page,
            language: workspace.defaults.language,
            entries: bags.flatMap { bag in bag.documents.map { entry($0, in: bag) } })
        catalogue.address = workspace.archive.address
        return catalogue
    }

    private func entry(_ document: ArchivedDocument, in bag: Bag) -> Catalogue.Entry {
        // Links lead to where a bag is when its move has ended.
        let folder = "\(Self.bagsName)/\(bag.name)/\(document.folder)"
        func address(_ file: String) -> String { "\(folder)/\(file)".percentEncoded }
        var entry = Catalogue.Entry(
            description: document.description, version: document.version,
            archived: document.archived,
            files: document.renderings.map {
                Catalogue.File(label: $0.format.uppercased(), address: address($0.file))
            })
        entry.address = document.renderings.first { $0.format == "html" }.map { address($0.file) }
        entry.source = address(
            "\(document.sourceFolder.dropFirst(document.folder.count + 1))/\(document.source)")
        let later = versions(of: document.description.identifier).last
        if let later, later.version > document.version { entry.replacedBy = later.version }
        if document.pdf?.isVerified != true { entry.unverified = document.acceptedUnverified }
        return entry
    }

    /// Writes the page and the feeds, each whole or not at all; what is as it was stays untouched.
    ///
    /// The style sheets are the program's, then the catalogue's own.
    package func writeCatalogue(
        _ catalogue: Catalogue, template: HTMLPageTemplate, stylesheets: [[UInt8]], words: Wording
    ) throws(DiskError) {
        try writeCatalogue(
            CatalogueFiles.page,
            renderCatalogue(
                catalogue, template: template, stylesheets: stylesheets, words: words))
        try writeCatalogue(CatalogueFiles.atom, renderAtomFeed(catalogue, words: words))
        try writeCatalogue(CatalogueFiles.json, renderJSONFeed(catalogue, words: words))
    }
}

extension String {
    /// A path as part of an address: everything but what RFC 3986 leaves unreserved, and `/`.
    var percentEncoded: String {
        let bytes = utf8.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: [byte]
            default: [0x25] + Array(Hexadecimal.text([byte]).uppercased().utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
