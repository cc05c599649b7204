/// The notes, with the two lines that separate notes from text (ECMA-376 Part 1, 17.11).
enum FootnotesPart {
    static let name = "/word/footnotes.xml"
    /// The identifiers of the separators; notes count from 1.
    static let separator = -1
    static let continuationSeparator = 0

    /// Writes all notes with `writer`, whose text must be written already, and leaves in it what
    /// the notes refer to.
    static func part(_ writer: inout WordWriter) -> PackagePart {
        writer.xml = XMLWriter(capacity: 1024)
        writer.isInFootnote = true
        writer.element(.footnotes) { writer in
            writer.xml.declareWordNamespaces()
            writer.separator(separator, "separator", .separator)
            writer.separator(continuationSeparator, "continuationSeparator", .continuationSeparator)
            for (place, footnote) in writer.document.footnotes.enumerated() {
                writer.footnote(footnote, identifier: place + 1)
            }
        }
        return PackagePart(
            name: name, contentType: ContentType.footnotes, content: .xml(writer.xml.bytes))
    }
}

extension WordWriter {
    fileprivate mutating func separator(_ identifier: Int, _ type: String, _ mark: XMLName) {
        element(.footnote) { writer in
            writer.xml.attribute(.type, type)
            writer.xml.attribute(.wordID, identifier)
            writer.paragraph(ParagraphProperties(style: .footnoteText)) { writer in
                writer.run { $0.element(mark) }
            }
        }
    }

    /// The mark stands before the note's first paragraph.
    fileprivate mutating func footnote(_ footnote: Footnote, identifier: Int) {
        // Whether a whole note is new or gone is said where it is referred to.
        var rest = footnote.blocks[...]
        if case .revised(_, let whole)? = rest.first, rest.count == 1 { rest = whole[...] }
        var lead: Paragraph?
        if case .paragraph(let paragraph)? = rest.first {
            lead = paragraph
            rest = rest.dropFirst()
        }
        element(.footnote) { writer in
            writer.xml.attribute(.wordID, identifier)
            writer.paragraph(ParagraphProperties(style: .footnoteText)) { writer in
                writer.run(RunFormat(style: .footnoteReference)) { $0.element(.footnoteRef) }
                writer.text(" ")
                if let lead { writer.bookmark(lead.anchor) { $0.inlines(lead.content) } }
            }
            writer.blocks(Array(rest), Flow(paragraphStyle: .footnoteText))
        }
    }
}
