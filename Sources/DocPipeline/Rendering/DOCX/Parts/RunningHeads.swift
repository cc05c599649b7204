/// The headers and footers of a document: those of the reference document, or our own.
///
/// In ours, page one has its letterhead in the text; its header holds only the draft mark, its
/// footer the page. Later pages say in their header which document they belong to, and their
/// number. The draft mark stands on every page, also in headers of the reference document.
struct RunningHeads {
    /// One header or footer, with the parts it needs; its own part is the first.
    struct Head {
        var isHeader: Bool
        var pages: SectionProperties.RunningHead.Pages
        var parts: [PackagePart]
    }

    let heads: [Head]
    let hasFirstPageHeads: Bool

    init(_ writer: WordWriter, _ reference: ReferenceDocument?) {
        var heads = reference.map { Self.carried($0, writer) } ?? []
        let hasHeader = heads.contains { $0.isHeader }
        let hasFooter = heads.contains { !$0.isHeader }
        let hasFirstPageHeads = hasHeader ? reference?.hasFirstPageHeads ?? false : true
        if !hasHeader {
            heads.append(Self.header(writer))
        }
        if hasFirstPageHeads, !heads.contains(where: { $0.isHeader && $0.pages == .first }) {
            heads.append(Self.firstHeader(writer))
        }
        if !hasFooter {
            heads.append(Self.footer(writer, .first))
            // Where our header does not say the page, a footer does.
            if hasHeader { heads.append(Self.footer(writer, .default)) }
        }
        self.hasFirstPageHeads = hasFirstPageHeads
        self.heads = heads.filter { hasFirstPageHeads || $0.pages != .first }
    }

    // MARK: Ours

    private static func header(_ writer: WordWriter) -> Head {
        let metadata = writer.document.metadata
        let part = part("/word/header1.xml", ContentType.header, .hdr, writer) { writer in
            writer.paragraph(ParagraphProperties(style: .header)) { writer in
                if let mark = metadata.draftMark {
                    writer.text(mark, style: .draftMark)
                    writer.text("  ·  ")
                }
                writer.text(metadata.runningHead.left)
                writer.tab()
                writer.pageLabel(metadata.runningHead.pageLabel)
            }
        }
        return Head(isHeader: true, pages: .default, parts: [part])
    }

    private static func firstHeader(_ writer: WordWriter) -> Head {
        let part = part("/word/header2.xml", ContentType.header, .hdr, writer) { writer in
            writer.draftMark()
        }
        return Head(isHeader: true, pages: .first, parts: [part])
    }

    private static func footer(
        _ writer: WordWriter, _ pages: SectionProperties.RunningHead.Pages
    ) -> Head {
        let name = pages == .first ? "/word/footer1.xml" : "/word/footer2.xml"
        let part = part(name, ContentType.footer, .ftr, writer) { writer in
            writer.paragraph(ParagraphProperties(style: .footer)) { writer in
                writer.tab()
                writer.pageLabel(writer.document.metadata.runningHead.pageLabel)
            }
        }
        return Head(isHeader: false, pages: pages, parts: [part])
    }

    /// A part of its own, written with the names and directions of `writer`.
    private static func part(
        _ name: String, _ contentType: String, _ root: XMLName, _ writer: WordWriter,
        _ content: (inout WordWriter) -> Void
    ) -> PackagePart {
        var writer = writer
        writer.xml = XMLWriter(capacity: 2048)
        writer.element(root) { writer in
            writer.xml.declareWordNamespaces()
            content(&writer)
        }
        return PackagePart(name: name, contentType: contentType, content: .xml(writer.xml.bytes))
    }

    // MARK: The reference document's

    private static func carried(_ reference: ReferenceDocument, _ writer: WordWriter) -> [Head] {
        var writer = writer
        writer.xml = XMLWriter(capacity: 512)
        if writer.document.metadata.draftMark != nil { writer.draftMark() }
        let mark = writer.xml.bytes
        return reference.runningHeads.map { head in
            Head(
                isHeader: head.isHeader, pages: head.pages,
                parts: head.content.parts(first: head.isHeader ? mark : []))
        }
    }
}

extension WordWriter {
    /// A paragraph with the word for the status; empty when there is nothing to warn of.
    fileprivate mutating func draftMark() {
        paragraph(ParagraphProperties(style: .header)) { writer in
            if let mark = writer.document.metadata.draftMark {
                writer.text(mark, style: .draftMark)
            }
        }
    }

    /// The page label, with fields where it says `{page}` and `{pages}`.
    fileprivate mutating func pageLabel(_ label: String) {
        var rest = label[...]
        while let brace = rest.firstIndex(of: "{") {
            let tail = rest[brace...]
            text(String(rest[..<brace]))
            if tail.hasPrefix("{page}") {
                field("PAGE", result: "1")
                rest = tail.dropFirst("{page}".count)
            } else if tail.hasPrefix("{pages}") {
                field("NUMPAGES", result: "1")
                rest = tail.dropFirst("{pages}".count)
            } else {
                text("{")
                rest = tail.dropFirst()
            }
        }
        text(String(rest))
    }
}
