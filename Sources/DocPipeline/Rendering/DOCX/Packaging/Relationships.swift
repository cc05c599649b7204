/// What a part refers to: the content of its `.rels` part (ECMA-376 Part 2, clause 6.5).
struct Relationships: Sendable {
    /// The kind of a relationship, by its URI.
    struct Kind: Sendable, Hashable, RawRepresentable {
        let rawValue: String

        init(rawValue: String) { self.rawValue = rawValue }

        private init(office name: String) {
            rawValue =
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + name
        }

        static let officeDocument = Kind(office: "officeDocument")
        static let extendedProperties = Kind(office: "extended-properties")
        static let coreProperties = Kind(
            rawValue:
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        )
        static let styles = Kind(office: "styles")
        static let numbering = Kind(office: "numbering")
        static let settings = Kind(office: "settings")
        static let fontTable = Kind(office: "fontTable")
        static let font = Kind(office: "font")
        static let theme = Kind(office: "theme")
        static let header = Kind(office: "header")
        static let footer = Kind(office: "footer")
        static let footnotes = Kind(office: "footnotes")
        static let image = Kind(office: "image")
        static let hyperlink = Kind(office: "hyperlink")
    }

    struct Relationship: Sendable, Hashable {
        var kind: Kind
        /// Relative to the part's folder, or a URI when external.
        var target: String
        var isExternal: Bool
    }

    private(set) var all: [Relationship]
    private var places: [Relationship: Int] = [:]

    init(_ all: [Relationship] = []) {
        self.all = all
    }

    init(internal targets: [(Kind, String)]) {
        self.init(targets.map { Relationship(kind: $0, target: $1, isExternal: false) })
    }

    /// The identifier of a relationship; one that is there already is used again.
    mutating func identifier(_ kind: Kind, to target: String, isExternal: Bool = false) -> String {
        let relationship = Relationship(kind: kind, target: target, isExternal: isExternal)
        if let place = places[relationship] { return Self.identifier(at: place) }
        places[relationship] = all.count
        all.append(relationship)
        return Self.identifier(at: all.count - 1)
    }

    /// The identifier of the relationship at a place in ``all``.
    static func identifier(at place: Int) -> String { "rId\(place + 1)" }

    /// The `.rels` part that belongs to the part of this name; the package's own for `/`.
    func part(of owner: String) -> PackagePart {
        var xml = XMLWriter(capacity: 256 + all.count * 192)
        xml.element(.relationships) { xml in
            xml.declare(.packageRelationships)
            for (place, relationship) in all.enumerated() {
                xml.element(.relationship) { xml in
                    xml.attribute(.relationshipID, Self.identifier(at: place))
                    xml.attribute(.relationshipType, relationship.kind.rawValue)
                    xml.attribute(.relationshipTarget, relationship.target)
                    if relationship.isExternal { xml.attribute(.targetMode, "External") }
                }
            }
        }
        return PackagePart(
            name: Self.partName(of: owner), contentType: ContentType.relationships,
            content: .xml(xml.bytes))
    }

    /// `/word/document.xml` has its relationships in `/word/_rels/document.xml.rels`.
    static func partName(of owner: String) -> String {
        let cut = owner.lastIndex(of: "/").map { owner.index(after: $0) } ?? owner.startIndex
        return owner[..<cut] + "_rels/" + owner[cut...] + ".rels"
    }
}

extension XMLName {
    static let relationships: XMLName = "Relationships"
    static let relationship: XMLName = "Relationship"
    static let relationshipID: XMLName = "Id"
    static let relationshipType: XMLName = "Type"
    static let relationshipTarget: XMLName = "Target"
    static let targetMode: XMLName = "TargetMode"
}

extension XMLNamespace {
    static let packageRelationships = XMLNamespace(
        declaration: "xmlns",
        uri: "http://schemas.openxmlformats.org/package/2006/relationships")
}
