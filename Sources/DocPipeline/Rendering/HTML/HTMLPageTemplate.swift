internal import Mustache

/// A page template, compiled: what stands around a document's own HTML.
///
/// Templates are Mustache; `docs/html-template.md` names the values they are handed. The only
/// file that knows the Mustache library.
package struct HTMLPageTemplate: Sendable {
    /// A template that Mustache cannot read.
    package struct SyntaxError: Error, Equatable, Sendable {
        /// From 1, in the template.
        package var line: Int
        /// From 1, in characters.
        package var column: Int
        /// What is wrong and what to write instead; lower case, no full stop.
        package var message: String
    }

    private let template: MustacheTemplate

    /// Compiles a template.
    ///
    /// - Throws: ``SyntaxError`` with the place that cannot be read.
    package init(_ source: String) throws(SyntaxError) {
        // All values come escaped from the HTML writer, which also knows the characters that
        // HTML forbids; a second pass by the library would only show the escapes.
        let withoutEscaping = "{{% CONTENT_TYPE:TEXT}}"
        do {
            template = try MustacheTemplate(string: withoutEscaping + source)
        } catch let error as MustacheTemplate.ParserError {
            let isOnFirstLine = error.context.lineNumber == 1
            throw SyntaxError(
                line: error.context.lineNumber,
                column: error.context.columnNumber - (isOnFirstLine ? withoutEscaping.count : 0),
                message: Self.message(for: error.error))
        } catch {
            throw SyntaxError(line: 1, column: 1, message: "this is not a Mustache template")
        }
        try Self.check(source)
    }

    /// The page as UTF-8.
    func render(_ values: HTMLPageValues) -> [UInt8] {
        Array(template.render(values).utf8)
    }

    /// Refuses what Mustache would leave out without a word: names without a value, partials, and
    /// a page that shows no document.
    private static func check(_ source: String) throws(SyntaxError) {
        var showsDocument = false
        var tags = MustacheTags(of: source)
        while let tag = tags.next() {
            switch tag.kind {
            case .comment: continue
            case .partial:
                throw SyntaxError(
                    line: tag.line, column: tag.column,
                    message: "parts in other files ('\(tag.name)') cannot be used here: "
                        + "write one whole page")
            case .value, .section:
                guard tag.name == "." || HTMLPageValues.names.contains(tag.name) else {
                    throw SyntaxError(
                        line: tag.line, column: tag.column, message: unknown(tag.name))
                }
                if tag.name == "body" { showsDocument = true }
            }
        }
        guard showsDocument else {
            throw SyntaxError(
                line: 1, column: 1,
                message: "the page leaves the document out: "
                    + "write '{{{body}}}' where its text belongs")
        }
    }

    private static func unknown(_ name: String) -> String {
        let meant = bestSuggestion(for: name, among: HTMLPageValues.names)
        let question = meant.map { " (did you mean '\($0)'?)" } ?? ""
        let names = HTMLPageValues.names.joined(separator: ", ")
        return "there is no value '\(name)'\(question); there are: \(names)"
    }

    private static func message(for error: any Error) -> String {
        guard let error = error as? MustacheTemplate.Error else {
            return "a tag is not closed: end it with '}}'"
        }
        return switch error {
        case .sectionCloseNameIncorrect:
            "a section is closed by another name than it was opened with: '{{#name}} … {{/name}}'"
        case .unfinishedName: "the name in a tag does not end: close it with '}}'"
        case .expectedSectionEnd: "a section is not closed: end it with '{{/name}}'"
        case .invalidSetDelimiter: "delimiters are set with '{{=<% %>=}}'"
        case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection,
            .textInsideInheritSection:
            "templates that inherit from others cannot be used here: write one whole page"
        case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
            "settings ('{{% … }}') cannot be used here: leave the tag out"
        }
    }
}

// Mustache finds out at run time what it is handed. These conformances spare it the search through
// mirrors and dictionaries, which took longer than the rest of the page.

extension HTMLPageValues: MustacheParent {
    func child(named name: String) -> Any? { self[name].map(EscapedHTML.init) }
}

/// One value of a page; an empty one counts as none in `{{#name}}` and `{{^name}}`.
private struct EscapedHTML: MustacheCustomRenderable, MustacheParent {
    var renderText: String
    var isNull: Bool { renderText.isEmpty }

    init(_ html: String) { renderText = html }

    /// Nothing, so that within a section the page's values are found.
    func child(named name: String) -> Any? { nil }
}
