/// What became of one source.
package struct Compilation: Sendable {
    /// What the diagnostics point into.
    package var sources: SourceSet
    /// Sorted by place and code.
    package var diagnostics: [Diagnostic]
    /// Every file it was made from, from the workspace's root.
    package var inputs: [String]
    /// The stem of the names of its output files.
    package var name: String
    /// The meeting that the source records; `nil` for one that is no minutes or has no date.
    package var meeting: Register.Meeting?
    /// The statement that the source is, as others may refer to it.
    package var statement: Register.Statement?
    /// What the source accepts of its findings, and what of it has been needed.
    package var acceptances = Acceptances()
    private var content: Content?
    private var renderers: Renderers?

    /// A document ready to be rendered, with its model.
    struct Content: Sendable {
        var document: Document
        /// The validated model as JSON, made when asked for.
        var model: Model
        var words: Wording
        var description: DocumentDescription
        /// Whether the source has something that other editions of the document have not.
        var hasEditions: Bool
        /// What it is in a calendar; `nil` for a statement without an event that has its day.
        var event: CalendarEvent?

        enum Model: Sendable {
            case minutes(MinutesJSON)
            case statement(StatementJSON)
            case paper(JSONText)
        }
    }

    init(
        sources: SourceSet, diagnostics: [Diagnostic], inputs: [String], name: String,
        content: Content? = nil, renderers: Renderers? = nil
    ) {
        self.sources = sources
        self.diagnostics = diagnostics
        self.inputs = inputs
        self.name = name
        self.content = content
        self.renderers = renderers
    }

    /// The same compilation with another document, in the words of the same language.
    func with(_ document: Document) -> Compilation {
        var copy = self
        copy.content?.document = document
        return copy
    }

    /// The words of the document's language; `nil` when there is no document.
    var words: Wording? { content?.words }

    /// The document; `nil` when there are errors, and for a source that is not rendered.
    package var document: Document? { content?.document }

    /// What an archive asks of the document; `nil` where there is none.
    package var description: DocumentDescription? { content?.description }

    /// Whether the source may hold what the document leaves out: confidential parts, names.
    package var hasEditions: Bool { content?.hasEditions ?? false }

    /// The document in one format.
    package func rendered(as format: OutputFormat) throws -> [UInt8] {
        guard let content, let renderers else { return [] }
        return try renderers.render(content, as: format)
    }

    /// The document as a converter to PDF gets it; `nil` when there is no document.
    package func convertible(as input: ConverterInput) throws -> ConvertibleDocument? {
        guard let content, let renderers else { return nil }
        let hasHeadings = content.document.blocks.contains {
            if case .heading = $0 { true } else { false }
        }
        return ConvertibleDocument(
            bytes: try renderers.render(content, for: input), for: input,
            metadata: content.document.metadata, hasHeadings: hasHeadings)
    }
}
