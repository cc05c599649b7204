/// A part of a reference document, ready to stand in a package of ours.
struct CarriedPart: Sendable {
    var name: String
    var contentType: String
    var root: XMLElement
    /// What it refers to, and the pictures among that.
    var relationships: Relationships
    var pictures: [PackagePart]

    /// The part, with its relationships and pictures; `first` is markup to begin it with.
    func parts(first: [UInt8] = []) -> [PackagePart] {
        let bytes = XMLSerialiser.bytes(
            of: root, usualPrefixes: OfficeNamespace.usualPrefixes, first: first)
        let part = PackagePart(name: name, contentType: contentType, content: .xml(bytes))
        guard !relationships.all.isEmpty else { return [part] }
        return [part, relationships.part(of: name)] + pictures
    }

    /// Whether it shows anything.
    var hasContent: Bool { root.shows(["t", "drawing", "pict"]) }
}

extension XMLElement {
    fileprivate func shows(_ names: Set<String>) -> Bool {
        names.contains(name.local) || elements.contains { $0.shows(names) }
    }
}

/// Carries parts over from a reference document: pictures and links go along; what acts, or leads
/// elsewhere, is refused, and what refers to parts that stay behind is taken out.
struct PartCarrier {
    let package: ReferencePackage
    private var pictureCount = 0
    /// Identifiers of drawings from the reference document begin far above our own.
    private var drawingCount = 1_000_000

    init(package: ReferencePackage) {
        self.package = package
    }

    /// A part under its new name.
    mutating func carry(
        _ old: String, as name: String, _ contentType: String
    ) throws(PackagingError) -> CarriedPart {
        var carried = CarriedPart(
            name: name, contentType: contentType, root: try package.xml(of: old),
            relationships: Relationships(), pictures: [])
        let links = try package.links(of: old)
        carried.root = try rewrite(carried.root, links, &carried)
        return carried
    }

    private mutating func rewrite(
        _ element: XMLElement, _ links: [ReferencePackage.Link], _ carried: inout CarriedPart
    ) throws(PackagingError) -> XMLElement {
        var rewritten = element
        for (place, attribute) in element.attributes.enumerated()
        where attribute.name.namespace == OfficeNamespace.relationships {
            rewritten.attributes[place].value = try identifier(
                attribute.value, links, &carried)
        }
        if element.name == .init(OfficeNamespace.wordDrawing, "docPr") {
            drawingCount += 1
            rewritten.attributes.removeAll { $0.name == .init("", "id") }
            rewritten.attributes.insert(.init(.init("", "id"), String(drawingCount)), at: 0)
        }
        if element.name == .word("instrText") { try Self.check(instruction: element.text) }
        if element.name == .word("fldSimple") {
            try Self.check(instruction: element[.word("instr")] ?? "")
        }
        rewritten.children = []
        for child in element.children {
            switch child {
            case .text: rewritten.children.append(child)
            case .element(let child):
                guard !Self.staysBehind(child.name) else { continue }
                rewritten.children.append(.element(try rewrite(child, links, &carried)))
            }
        }
        return rewritten
    }

    /// What refers to parts, or to places, that are not carried over.
    private static func staysBehind(_ name: XMLElement.Name) -> Bool {
        guard name.namespace == OfficeNamespace.word else { return false }
        return [
            "numPr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd",
            "commentReference", "footnoteReference", "endnoteReference", "dataBinding",
            "embedRegular", "embedBold", "embedItalic", "embedBoldItalic", "permStart", "permEnd",
            "object", "control", "altChunk", "subDoc", "placeholder",
        ].contains(name.local)
    }

    /// Fields that fetch or start something do not come along.
    private static func check(instruction: String) throws(PackagingError) {
        let word = instruction.split(separator: " ").first?.uppercased() ?? ""
        let harmless = [
            "", "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "DATE", "TIME", "TITLE", "SUBJECT",
            "AUTHOR", "STYLEREF", "DOCPROPERTY", "HYPERLINK", "FILENAME", "CREATEDATE", "SAVEDATE",
            "PRINTDATE", "KEYWORDS", "REF", "PAGEREF", "SYMBOL", "SEQ", "QUOTE", "=", "IF",
            "MERGEFORMAT", "\\*",
        ]
        guard harmless.contains(word) || word.hasPrefix("\\") || word.hasPrefix("=") else {
            throw .unusableReference(
                reason: "its header or footer has a field “\(word)”; remove it")
        }
    }

    /// The new identifier of a relationship, whose target goes along.
    private mutating func identifier(
        _ old: String, _ links: [ReferencePackage.Link], _ carried: inout CarriedPart
    ) throws(PackagingError) -> String {
        guard let link = links.first(where: { $0.identifier == old }) else {
            throw .unusableReference(reason: "it refers to a part “\(old)” that is not there")
        }
        switch link.kind {
        case "hyperlink":
            let target = link.target.lowercased()
            guard ["http:", "https:", "mailto:"].contains(where: target.hasPrefix),
                let uri = HyperlinkTarget.uri(link.target)
            else {
                throw .unusableReference(
                    reason: "its header or footer links to “\(link.target)”; remove the link")
            }
            return carried.relationships.identifier(.hyperlink, to: uri, isExternal: true)
        case "image" where !link.isExternal:
            return try picture(link.target, &carried)
        default:
            throw .unusableReference(
                reason: "its header or footer holds something that docgen does not carry over "
                    + "(\(link.kind), “\(link.target)”); use text and embedded pictures only")
        }
    }

    private mutating func picture(
        _ target: String, _ carried: inout CarriedPart
    ) throws(PackagingError) -> String {
        let ending = target.split(separator: ".").last.map { $0.lowercased() } ?? ""
        guard let type = Self.pictureTypes.first(where: { $0.ending == ending })?.type else {
            throw .unusableReference(
                reason: "its picture “\(target)” is of a kind that docgen does not carry over; "
                    + "use PNG, JPEG, GIF, EMF or WMF")
        }
        pictureCount += 1
        let file = "brand\(pictureCount).\(ending)"
        carried.pictures.append(
            PackagePart(
                name: "/word/media/" + file, contentType: type,
                content: .binary(try package.bytes(of: target))))
        // The theme stands in a folder of its own.
        let folder = carried.name.split(separator: "/").count > 2 ? "../media/" : "media/"
        return carried.relationships.identifier(.image, to: folder + file)
    }

    private static let pictureTypes: [(ending: String, type: String)] = [
        ("png", "image/png"), ("jpeg", "image/jpeg"), ("jpg", "image/jpeg"), ("gif", "image/gif"),
        ("emf", "image/x-emf"), ("wmf", "image/x-wmf"), ("tif", "image/tiff"),
        ("tiff", "image/tiff"), ("bmp", "image/bmp"),
    ]
}
