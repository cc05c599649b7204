/// The renderers with what is prepared once for all documents of a workspace.
struct Renderers: Sendable {
    private let page: HTMLPageTemplate
    private let stylesheets: [[UInt8]]
    /// With the words of the workspace's own language.
    private let usual: HTMLOptions
    private let word: DOCXTemplates
    private let columns: Int
    private let zones: TimeZoneTable

    /// Prepares the renderers; the style sheets are the program's, then the workspace's own, and
    /// `usual` is the workspace's language.
    init(
        page: HTMLPageTemplate, stylesheets: [[UInt8]], word: DOCXTemplates, columns: Int,
        usual: Wording, zones: TimeZoneTable
    ) {
        self.zones = zones
        self.page = page
        self.stylesheets = stylesheets
        self.word = word
        self.columns = columns
        self.usual = HTMLOptions(
            page: page, stylesheets: stylesheets, words: HTMLWords(usual))
    }

    /// One document in one format.
    func render(_ content: Compilation.Content, as format: OutputFormat) throws -> [UInt8] {
        if let bytes = try render(content.document, in: content.words, as: format) { return bytes }
        if format == .ics { return try calendar(of: content) }
        return switch content.model {
        case .minutes(let minutes): minutes.bytes
        case .statement(let statement): statement.bytes
        case .paper(let text): text.bytes
        }
    }

    /// A document in a format for readers; `nil` for JSON and calendars, which are made of the model.
    func render(
        _ document: Document, in words: Wording, as format: OutputFormat
    ) throws -> [UInt8]? {
        switch format {
        case .docx: try renderDOCX(document, options: word.options(for: document.metadata))
        case .flatOPC: try renderFlatOPC(document, options: word.options(for: document.metadata))
        case .html: renderHTML(document, options: htmlOptions(for: words))
        case .txt: renderPlainText(document, options: textOptions(for: words))
        case .json, .ics: nil
        }
    }

    /// One document as a converter to PDF gets it.
    ///
    /// A table of contents that is one field would come out of LibreOffice without page numbers.
    func render(_ content: Compilation.Content, for input: ConverterInput) throws -> [UInt8] {
        switch input {
        case .docx:
            var options = word.options(for: content.document.metadata)
            options.contents = .links
            return try renderDOCX(content.document, options: options)
        case .html: return try render(content, as: .html)
        }
    }

    private func calendar(of content: Compilation.Content) throws -> [UInt8] {
        guard let event = content.event else { throw CalendarAbsence() }
        return renderCalendar(CalendarObject(events: [event]), zones: zones)
    }

    private func htmlOptions(for words: Wording) -> HTMLOptions {
        let wanted = HTMLWords(words)
        if wanted == usual.words { return usual }
        var options = usual
        options.words = wanted
        return options
    }

    private func textOptions(for words: Wording) -> PlainTextOptions {
        PlainTextOptions(columns: columns, words: PlainTextOptions.Words(words))
    }
}

/// A statement cannot be put in a calendar without the day of its event.
private struct CalendarAbsence: Error, CustomStringConvertible {
    var description: String { "a calendar entry needs the day of the “event”; give its “from”" }
}

extension HTMLWords {
    fileprivate init(_ words: Wording) {
        self.init(
            skipToContent: words.navigation.skipToContent, contents: words.navigation.contents,
            backToText: words.navigation.backToText, notes: words.navigation.notes,
            table: words.navigation.table)
    }
}

extension PlainTextOptions.Words {
    fileprivate init(_ words: Wording) {
        self.init(
            links: words.navigation.links, notes: words.navigation.notes,
            image: words.navigation.image)
    }
}
