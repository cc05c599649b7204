/// The page setup of a reference document: the properties of its last section.
struct ReferenceSection {
    private let properties: XMLElement

    /// `nil` when the document has no page setup.
    init?(_ document: XMLElement) {
        guard let properties = document.first(.word("body"))?.first(.word("sectPr")) else {
            return nil
        }
        self.properties = properties
    }

    /// The document without its text: whatever stands there does not matter here.
    static func pruned(_ document: XMLElement) -> XMLElement {
        var pruned = document
        pruned.children = document.elements.filter { $0.name.local == "body" }.map { body in
            var section = body
            section.children = body.elements.filter { $0.name.local == "sectPr" }.map {
                .element($0)
            }
            return .element(section)
        }
        return pruned
    }

    var hasFirstPageHeads: Bool {
        guard let title = properties.first(.word("titlePg")) else { return false }
        return !["0", "false", "off"].contains(title[.word("val")] ?? "1")
    }

    /// `nil` without a usable paper size and margins.
    var layout: PageLayout? {
        guard let size = properties.first(.word("pgSz")),
            let margins = properties.first(.word("pgMar")),
            let width = Self.twips(size, "w"), let height = Self.twips(size, "h"),
            let top = Self.twips(margins, "top"), let bottom = Self.twips(margins, "bottom"),
            let left = Self.twips(margins, "left") ?? Self.twips(margins, "start"),
            let right = Self.twips(margins, "right") ?? Self.twips(margins, "end"),
            width.count >= 2880, height.count >= 2880, left.count >= 0, right.count >= 0,
            left.count + right.count + 1440 <= width.count
        else { return nil }
        var layout = PageLayout(Metadata.PageSetup())
        (layout.width, layout.height) = (width, height)
        (layout.top, layout.bottom) = (top, bottom)
        (layout.left, layout.right) = (left, right)
        layout.header = Self.twips(margins, "header").map { max(0, $0) } ?? layout.header
        layout.footer = Self.twips(margins, "footer").map { max(0, $0) } ?? layout.footer
        return layout
    }

    /// Word's largest page is 22 inches.
    private static func twips(_ element: XMLElement, _ name: String) -> Twips? {
        guard let text = element[.word(name)], let number = Double(text), abs(number) <= 31_680
        else { return nil }
        return Twips(Int(number))
    }

    /// The headers and footers, each carried over as a part of its own.
    func runningHeads(
        _ links: [ReferencePackage.Link], _ carrier: inout PartCarrier
    ) throws(PackagingError) -> [ReferenceDocument.RunningHead] {
        var heads: [ReferenceDocument.RunningHead] = []
        for element in properties.elements {
            let isHeader = element.name == .word("headerReference")
            guard isHeader || element.name == .word("footerReference"),
                let pages = SectionProperties.RunningHead.Pages(
                    rawValue: element[.word("type")] ?? "default"),
                let identifier = element[.init(OfficeNamespace.relationships, "id")],
                let link = links.first(where: { $0.identifier == identifier })
            else { continue }
            let kind = isHeader ? "header" : "footer"
            guard link.kind == kind, !link.isExternal else {
                throw .unusableReference(reason: "its \(kind) is not a part of it")
            }
            heads.append(
                .init(
                    isHeader: isHeader, pages: pages,
                    content: try carrier.carry(
                        link.target, as: "/word/\(kind)Brand\(heads.count + 1).xml",
                        isHeader ? ContentType.header : ContentType.footer)))
        }
        return heads
    }
}
