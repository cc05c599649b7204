/// The parts of one document, in the order in which they are stored.
struct DocumentPackage {
    enum Part {
        /// Made for this document.
        case own(PackagePart)
        /// Made once for many.
        case shared(PreparedPart)

        var part: PackagePart {
            switch self {
            case .own(let part): part
            case .shared(let prepared): prepared.part
            }
        }
    }

    /// The list of content types stands first, the package's relationships second.
    let parts: [Part]

    init(_ document: Document, _ options: DOCXOptions) {
        self.init(document, options) { $0.blocks(document.blocks) }
    }

    /// A document whose text `body` writes.
    init(
        _ document: Document, _ options: DOCXOptions, body: (inout WordWriter) -> Void
    ) {
        let template = options.template(for: document.metadata)
        var writer = WordWriter(document, template: template, contents: options.contents)
        writer.relationships = Self.mainRelationships(template.reference)
        let heads = RunningHeads(writer, template.reference)
        let references = heads.heads.map { writer.reference(to: $0) }
        body(&writer)
        let main = MainDocument.part(
            writer.xml.bytes,
            section: SectionProperties(
                layout: template.layout, runningHeads: references,
                hasFirstPageHeads: heads.hasFirstPageHeads,
                isRightToLeft: document.metadata.isRightToLeft))
        var own = [main, writer.relationships.part(of: MainDocument.name)]
        writer.relationships = Relationships()
        own.append(FootnotesPart.part(&writer))
        if !writer.relationships.all.isEmpty {
            own.append(writer.relationships.part(of: FootnotesPart.name))
        }
        own.append(writer.numbering.part())
        own += heads.heads.flatMap(\.parts)
        own += Self.pictures(of: document, shown: writer.shownImages)
        own += [
            DocumentProperties.core(document.metadata),
            DocumentProperties.extended(document.metadata),
        ]
        let all =
            [Part.own(Self.packageRelationships)] + own.map(Part.own)
            + template.sharedParts.map(Part.shared)
        let types = ContentType.part(
            listing: all.map { ($0.part.name, $0.part.contentType) })
        parts = [.own(types)] + all
    }

    private static let packageRelationships = Relationships(internal: [
        (.officeDocument, "word/document.xml"), (.coreProperties, "docProps/core.xml"),
        (.extendedProperties, "docProps/app.xml"),
    ]).part(of: "/")

    private static func mainRelationships(_ reference: ReferenceDocument?) -> Relationships {
        var relationships = Relationships(internal: [
            (.styles, "styles.xml"), (.numbering, "numbering.xml"), (.settings, "settings.xml"),
            (.fontTable, "fontTable.xml"), (.footnotes, "footnotes.xml"),
        ])
        if reference?.theme != nil {
            _ = relationships.identifier(.theme, to: "theme/theme1.xml")
        }
        return relationships
    }

    /// In the order of the document's list of pictures.
    private static func pictures(of document: Document, shown: Set<Int>) -> [PackagePart] {
        document.images.indices.compactMap { place in
            let image = document.images[place]
            guard shown.contains(place), let name = image.partName(at: place) else { return nil }
            return PackagePart(
                name: "/word/media/" + name, contentType: "image/" + image.format.rawValue,
                content: .binary(image.bytes))
        }
    }
}

extension WordWriter {
    /// Makes a header or footer known to the main document.
    fileprivate mutating func reference(
        to head: RunningHeads.Head
    ) -> SectionProperties.RunningHead {
        let name = head.parts.first?.name.split(separator: "/").last.map(String.init) ?? ""
        return .init(
            isHeader: head.isHeader, pages: head.pages,
            relationship: relationships.identifier(head.isHeader ? .header : .footer, to: name))
    }
}
