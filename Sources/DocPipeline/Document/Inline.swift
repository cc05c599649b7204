/// One piece of running text.
package indirect enum Inline: Sendable, Equatable {
    /// Characters; never holds a line break or a control character.
    case text(String)
    /// A line end in the source that reads as a space.
    case softBreak
    case lineBreak
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case code(String)
    /// A link to somewhere outside; the destination is safe to write out.
    case link(Link)
    /// A link to an anchor of this document.
    case reference(Reference)
    case image(Image)
    /// Counts ``Document/footnotes`` from 1.
    case footnoteReference(Int)
    /// A speaker's name where it introduces what was said.
    case speaker([Inline])
    /// Text that one of two versions has and the other has not.
    case revised(Revision, [Inline])

    package struct Link: Sendable, Equatable {
        package var destination: String
        package var title: String?
        package var content: [Inline]

        package init(destination: String, title: String? = nil, content: [Inline]) {
            self.destination = destination
            self.title = title
            self.content = content
        }
    }

    package struct Reference: Sendable, Equatable {
        /// An ``Anchor`` that some block of the document carries.
        package var anchor: Anchor
        package var content: [Inline]

        package init(anchor: Anchor, content: [Inline]) {
            self.anchor = anchor
            self.content = content
        }
    }

    package struct Image: Sendable, Equatable {
        /// As typed; relative to the source file.
        package var source: String
        /// Place in ``Document/images``; `nil` until the picture has been read.
        package var resource: Int?
        /// What to say instead of showing it; empty when nothing was typed.
        package var alternative: String
        package var range: SourceRange?

        package init(
            source: String, resource: Int? = nil, alternative: String, range: SourceRange? = nil
        ) {
            self.source = source
            self.resource = resource
            self.alternative = alternative
            self.range = range
        }
    }
}

/// A name of a place in a document, unique in it: lower-case ASCII letters, digits and hyphens,
/// beginning with a letter, so that it serves as an HTML `id` and (shortened) as a Word bookmark.
package struct Anchor: Sendable, Hashable {
    package var name: String

    package init(_ name: String) { self.name = name }
}

extension [Inline] {
    /// The characters alone, line breaks as spaces, footnote marks and pictures left out.
    package var plainText: String {
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    private func appendPlainText(to text: inout String) {
        for inline in self {
            switch inline {
            case .text(let characters), .code(let characters): text += characters
            case .softBreak, .lineBreak: text += " "
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .speaker(let content), .revised(_, let content):
                content.appendPlainText(to: &text)
            case .link(let link): link.content.appendPlainText(to: &text)
            case .reference(let reference): reference.content.appendPlainText(to: &text)
            case .image, .footnoteReference: break
            }
        }
    }
}
