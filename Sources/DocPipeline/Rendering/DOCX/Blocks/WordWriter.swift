/// Writes the blocks of a document as the content of one part after another, and collects what the
/// other parts must hold: lists, relationships, pictures, notes.
///
/// ``DocumentPackage`` creates, uses and discards it.
struct WordWriter {
    /// Where a block stands, which decides how its paragraphs are set.
    struct Flow {
        /// From the edge of the text to the edge of the block.
        var indent: Twips = 0
        /// How many lists the block is in.
        var listDepth = 0
        var paragraphStyle: StyleID = .bodyText
        /// Whether all is to stay on one page with what follows.
        var keepsWithNext = false
    }

    var xml: XMLWriter
    /// What the part that is being written refers to.
    var relationships = Relationships()
    var numbering = Numbering()
    var headingNumbers = NumberSequence()
    var paragraphNumbers = NumberSequence()
    var agendaNumbers = NumberSequence()

    let document: Document
    let naming: StyleNaming
    let layout: PageLayout
    /// Whether page one has its letterhead from the reference document.
    let hasLetterhead: Bool
    let contents: DOCXOptions.Contents
    /// Anchors that a block of the document carries: only they can be referred to.
    let anchors: Set<Anchor>

    private(set) var bookmarked: Set<Anchor> = []
    /// Of bookmarks; each is used once in the document.
    private(set) var bookmarkCount = 0
    /// Of drawings; each is used once in the document.
    private(set) var drawingCount = 0
    /// Places in ``Document/images`` of the pictures that some part shows.
    private(set) var shownImages: Set<Int> = []
    /// Footnotes that have been referred to.
    var notedFootnotes: Set<Int> = []
    var isInFootnote = false
    /// Depth of links; Word has no link in a link.
    var isInLink = false
    /// The run that is open, so that neighbouring text of one format shares it.
    var openRun: RunFormat?
    /// What became of the text in hand, in a document that shows changes.
    var revision: Revision?
    /// Of changes; each is used once in the document.
    private var changeCount = 0

    init(_ document: Document, template: DOCXTemplate, contents: DOCXOptions.Contents) {
        self.document = document
        self.contents = contents
        naming = template.naming
        layout = template.layout
        hasLetterhead = template.reference?.hasLetterhead ?? false
        anchors = document.anchors
        xml = XMLWriter(capacity: 64 * 1024)
    }

    var isRightToLeft: Bool { document.metadata.isRightToLeft }

    // MARK: Elements

    /// An element whose content `content` writes.
    @inline(__always)
    mutating func element(_ name: XMLName, _ content: (inout WordWriter) -> Void) {
        xml.start(name)
        content(&self)
        xml.end(name)
    }

    /// A paragraph; `content` writes its runs.
    mutating func paragraph(
        _ properties: ParagraphProperties, _ content: (inout WordWriter) -> Void = { _ in }
    ) {
        xml.start(.p)
        properties.write(to: &xml, naming: naming, change: change())
        content(&self)
        closeRun()
        xml.end(.p)
    }

    /// A paragraph of one style that holds `text`.
    mutating func paragraph(_ style: StyleID, _ text: String) {
        paragraph(ParagraphProperties(style: style)) { $0.text(text) }
    }

    /// A paragraph of one style that holds `content`.
    mutating func paragraph(_ style: StyleID, _ content: [Inline]) {
        paragraph(ParagraphProperties(style: style)) { $0.inlines(content) }
    }

    // MARK: Anchors

    /// Marks what `content` writes as the place that references to `anchor` lead to.
    mutating func bookmark(_ anchor: Anchor?, _ content: (inout WordWriter) -> Void) {
        guard let anchor, revision?.isGone != true, bookmarked.insert(anchor).inserted else {
            return content(&self)
        }
        bookmark(named: Bookmark.name(of: anchor), content)
    }

    /// Marks what `content` writes; the name must be new.
    mutating func bookmark(named name: String, _ content: (inout WordWriter) -> Void) {
        closeRun()
        let identifier = bookmarkCount
        bookmarkCount += 1
        xml.element(.bookmarkStart) { xml in
            xml.attribute(.wordID, identifier)
            xml.attribute(.name, name)
        }
        content(&self)
        closeRun()
        xml.element(.bookmarkEnd) { $0.attribute(.wordID, identifier) }
    }

    // MARK: Counting

    /// What Word is told of the revision in force.
    mutating func change() -> TrackedChange? {
        revision.map { change($0) }
    }

    /// What Word is told of a revision.
    mutating func change(_ revision: Revision) -> TrackedChange {
        changeCount += 1
        return TrackedChange(
            revision: revision, identifier: Self.firstChange + changeCount,
            author: document.redline?.author ?? "",
            date: "\(document.redline?.date ?? document.metadata.date)T00:00:00Z")
    }

    /// Above the identifiers of bookmarks, from which they must differ.
    private static let firstChange = 1_000_000

    /// A number for the next drawing, and a note that the picture is shown.
    mutating func countDrawing(of image: Int) -> Int {
        drawingCount += 1
        shownImages.insert(image)
        return drawingCount
    }
}
