/// What distinguishes one run from its neighbours.
struct RunFormat: Sendable, Equatable {
    var isStrong = false
    var isEmphasised = false
    var isStruck = false
    /// The style that meaning asks for: of code, a link, a speaker.
    var style: StyleID?
    var isRightToLeft = false
    var revision: Revision?

    /// Emphasis has a style of its own where it is alone; combined, it is added directly, since a
    /// run takes one style.
    var properties: RunProperties {
        var properties = RunProperties(style: style)
        if style == nil, isStrong != isEmphasised {
            properties.style = isStrong ? .strong : .emphasis
        } else {
            if isStrong { properties.isBold = true }
            if isEmphasised { properties.isItalic = true }
        }
        if isStruck { properties.isStruck = true }
        if isRightToLeft { properties.isRightToLeft = true }
        return properties
    }
}

extension WordWriter {
    // MARK: Runs

    /// Running text, in as many runs as its directions need.
    mutating func text(_ characters: String, _ format: RunFormat = RunFormat()) {
        var characters = characters
        let base = isRightToLeft
        characters.withUTF8 { utf8 in
            ScriptRuns.forEach(in: utf8, isRightToLeft: base) { stretch, isRightToLeft in
                var format = format
                format.isRightToLeft = isRightToLeft
                format.revision = revision
                openRun(format)
                xml.text(utf8: stretch)
            }
        }
    }

    /// Text in a character style.
    mutating func text(_ characters: String, style: StyleID) {
        text(characters, RunFormat(style: style))
    }

    /// Ends the run that is open.
    mutating func closeRun() {
        guard let format = openRun else { return }
        openRun = nil
        xml.end(format.revision == .deleted ? .delText : .t)
        xml.end(.r)
        endChange(format.revision)
    }

    /// A run that holds something else than text: a break, a tab, a note's mark.
    mutating func run(
        _ format: RunFormat = RunFormat(), _ content: (inout XMLWriter) -> Void
    ) {
        closeRun()
        startChange(revision)
        xml.start(.r)
        format.properties.write(to: &xml, naming: naming)
        content(&xml)
        xml.end(.r)
        endChange(revision)
    }

    /// Goes to the next tab stop.
    mutating func tab() {
        run { $0.element(.tab) }
    }

    private mutating func openRun(_ format: RunFormat) {
        guard openRun != format else { return }
        closeRun()
        openRun = format
        startChange(format.revision)
        xml.start(.r)
        if format != RunFormat() { format.properties.write(to: &xml, naming: naming) }
        xml.start(format.revision == .deleted ? .delText : .t)
        xml.attribute(.xmlSpace, "preserve")
    }

    // MARK: Inlines

    /// Running text with all that may stand in it.
    mutating func inlines(_ content: [Inline], _ format: RunFormat = RunFormat()) {
        for inline in content { self.inline(inline, format) }
    }

    private mutating func inline(_ inline: Inline, _ format: RunFormat) {
        var inner = format
        switch inline {
        case .text(let characters): text(characters, format)
        case .softBreak: text(" ", format)
        case .lineBreak: run { $0.element(.br) }
        case .emphasis(let content):
            inner.isEmphasised = true
            inlines(content, inner)
        case .strong(let content):
            inner.isStrong = true
            inlines(content, inner)
        case .strikethrough(let content):
            inner.isStruck = true
            inlines(content, inner)
        case .code(let characters):
            inner.style = .htmlCode
            text(characters, inner)
        case .speaker(let content):
            inner.style = .speaker
            inlines(content, inner)
        case .revised(let revision, let content):
            revised(revision) { $0.inlines(content, format) }
        case .link(let link): self.link(link, format)
        case .reference(let reference): self.reference(reference, format)
        case .image(let image): self.image(image, format)
        case .footnoteReference(let number): footnoteReference(number)
        }
    }

    // MARK: Links

    /// A link to somewhere outside, whose address is kept among the part's relationships.
    mutating func link(_ link: Inline.Link, _ format: RunFormat = RunFormat()) {
        guard !isInLink, let uri = HyperlinkTarget.uri(link.destination) else {
            return inlines(link.content, format)
        }
        let identifier = relationships.identifier(.hyperlink, to: uri, isExternal: true)
        hyperlink(link.content, format, style: .hyperlink) { xml in
            xml.attribute(.relationshipReference, identifier)
            if let title = link.title, !title.isEmpty { xml.attribute(.tooltip, title) }
            xml.attribute(.history, 1)
        }
    }

    private mutating func reference(_ reference: Inline.Reference, _ format: RunFormat) {
        link(to: reference.anchor, reference.content, format, style: .crossReference)
    }

    /// A link to a place in the document; its content alone when there is no such place.
    mutating func link(
        to anchor: Anchor?, _ content: [Inline], _ format: RunFormat = RunFormat(),
        style: StyleID?
    ) {
        guard !isInLink, let anchor, anchors.contains(anchor) else {
            return inlines(content, format)
        }
        hyperlink(content, format, style: style) { xml in
            xml.attribute(.anchor, Bookmark.name(of: anchor))
            xml.attribute(.history, 1)
        }
    }

    private mutating func hyperlink(
        _ content: [Inline], _ format: RunFormat, style: StyleID?,
        _ attributes: (inout XMLWriter) -> Void
    ) {
        closeRun()
        xml.start(.hyperlink)
        attributes(&xml)
        isInLink = true
        var format = format
        format.style = style
        inlines(content, format)
        closeRun()
        isInLink = false
        xml.end(.hyperlink)
    }

    // MARK: Footnotes

    /// The mark of a footnote.
    ///
    /// Word knows one mark for each note: a second one is a field that repeats the first, and in a
    /// note, or without one, the number is text.
    private mutating func footnoteReference(_ number: Int) {
        let format = RunFormat(style: .footnoteReference)
        guard !isInFootnote, document.footnotes.indices.contains(number - 1) else {
            return text(String(number), format)
        }
        let name = Self.footnoteBookmark(number)
        guard notedFootnotes.insert(number).inserted else {
            return field("NOTEREF \(name) \\h", result: String(number), format)
        }
        bookmark(named: name) { writer in
            writer.run(format) { xml in
                xml.element(.footnoteReference) { $0.attribute(.wordID, number) }
            }
        }
    }

    /// Begins with a character that no anchor's bookmark begins with.
    private static func footnoteBookmark(_ number: Int) -> String { "_Ref_note_\(number)" }
}
