/// A document with fields to fill in, which only Word has.
package struct WordForm: Sendable {
    package enum Part: Sendable {
        /// Text that nobody can change.
        case locked(tag: String, [Block])
        /// A label, and a line to fill in.
        case line(label: String, WordField)
        /// Paragraphs to fill in, of any kind.
        case text(WordField)
    }

    /// Where something is filled in.
    package struct WordField: Sendable, Equatable {
        /// By which it is known again; Word takes 64 characters.
        package var tag: String
        /// As Word names it at its edge.
        package var title: String
        /// What stands there until somebody writes.
        package var placeholder: String

        package init(tag: String, title: String, placeholder: String) {
            self.tag = tag
            self.title = title
            self.placeholder = placeholder
        }
    }

    package var metadata: Metadata
    package var parts: [Part]

    package init(metadata: Metadata, parts: [Part]) {
        self.metadata = metadata
        self.parts = parts
    }
}

/// A form as a Word file whose fields are content controls (ECMA-376 Part 1, 17.5.2).
package func renderForm(
    _ form: WordForm, options: DOCXOptions = DOCXOptions()
) throws(PackagingError) -> [UInt8] {
    var document = Document(metadata: form.metadata)
    document.blocks = form.parts.flatMap { part -> [Block] in
        if case .locked(_, let blocks) = part { blocks } else { [] }
    }
    return try DocumentPackage(document, options) { $0.form(form.parts) }.archive()
}
