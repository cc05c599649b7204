/// The part with the text, and what it settles for the others.
enum MainDocument {
    static let name = "/word/document.xml"

    /// The body, ended by the properties of its only section.
    static func part(_ body: [UInt8], section: SectionProperties) -> PackagePart {
        var xml = XMLWriter(capacity: body.count + 1024)
        xml.element(.document) { xml in
            xml.declareWordNamespaces()
            xml.element(.body) { xml in
                xml.markup(body)
                section.write(to: &xml)
            }
        }
        return PackagePart(
            name: name, contentType: ContentType.document, content: .xml(xml.bytes))
    }
}

extension XMLWriter {
    /// On the root of every part that blocks are written into.
    mutating func declareWordNamespaces() {
        declare(.word)
        declare(.officeRelationships)
        declare(.wordDrawing)
    }
}

/// Page size, margins and running heads (ECMA-376 Part 1, 17.6.17).
struct SectionProperties: Sendable, Equatable {
    /// Where on which pages a header or footer stands.
    struct RunningHead: Sendable, Equatable {
        enum Pages: String, Sendable { case first, even, `default` }

        var isHeader: Bool
        var pages: Pages
        /// Of the part, among the main document's relationships.
        var relationship: String
    }

    var layout: PageLayout
    var runningHeads: [RunningHead]
    var hasFirstPageHeads = true
    var isRightToLeft: Bool

    func write(to xml: inout XMLWriter) {
        xml.element(.sectPr) { xml in
            for head in runningHeads {
                xml.element(head.isHeader ? .headerReference : .footerReference) { xml in
                    xml.attribute(.type, head.pages.rawValue)
                    xml.attribute(.relationshipReference, head.relationship)
                }
            }
            xml.element(.pgSz) { xml in
                xml.attribute(.w, layout.width.count)
                xml.attribute(.h, layout.height.count)
                if layout.width > layout.height { xml.attribute(.orient, "landscape") }
            }
            xml.element(.pgMar) { xml in
                xml.attribute(.top, layout.top.count)
                xml.attribute(.right, layout.right.count)
                xml.attribute(.bottom, layout.bottom.count)
                xml.attribute(.left, layout.left.count)
                xml.attribute(.header, layout.header.count)
                xml.attribute(.footer, layout.footer.count)
                xml.attribute(.gutter, 0)
            }
            if hasFirstPageHeads { xml.element(.titlePg) }
            if isRightToLeft { xml.element(.bidi) }
        }
    }
}
