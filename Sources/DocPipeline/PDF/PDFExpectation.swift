/// What was asked of a PDF, and what the document says that it must say of itself.
package struct PDFExpectation: Sendable, Equatable {
    /// `nil` for any PDF.
    package var level: PDFALevel?
    /// Whether its structure is to be marked, as screen readers need it.
    package var isTagged: Bool
    /// Whether it is to say that it follows PDF/UA-1 (ISO 14289-1).
    package var isAccessible: Bool
    package var title: String
    package var author: String
    /// BCP 47.
    package var language: String
    /// Whether headings are to be found as bookmarks.
    package var hasBookmarks: Bool

    package init(
        level: PDFALevel?, isTagged: Bool, isAccessible: Bool, title: String, author: String,
        language: String, hasBookmarks: Bool
    ) {
        self.level = level
        self.isTagged = isTagged
        self.isAccessible = isAccessible
        self.title = title
        self.author = author
        self.language = language
        self.hasBookmarks = hasBookmarks
    }
}

extension PDFVerdict {
    /// Where the file is not what was asked for; each a sentence on “it”, lower case, no full stop.
    package func shortcomings(against wanted: PDFExpectation) -> [String] {
        var found: [String] = []
        if let level = wanted.level {
            if let claim, !claim.satisfies(level) {
                found.append("it claims to be \(claim.title), not \(level.title)")
            } else if claim == nil {
                found.append("it does not claim to be \(level.title)")
            }
            found += problems
            // What is kept for long must say whose it is, and let its parts be found.
            if author != wanted.author, !wanted.author.isEmpty {
                found.append(
                    author.map { "its author is “\($0)”, not “\(wanted.author)”" }
                        ?? "it does not say its author")
            }
            if wanted.hasBookmarks, bookmarkCount == 0 { found.append("it has no bookmarks") }
        } else if isEncrypted {
            found.append("it is encrypted")
        }
        if wanted.isTagged, !isTagged { found.append("it is not tagged for screen readers") }
        if wanted.isAccessible, accessibilityPart != 1 {
            found.append("it does not claim to be PDF/UA-1")
        }
        if title != wanted.title {
            found.append(
                title.map { "its title is “\($0)”, not “\(wanted.title)”" } ?? "it has no title")
        }
        if language.map(Self.primarySubtag) != Self.primarySubtag(wanted.language) {
            found.append(
                language.map { "its language is “\($0)”, not “\(wanted.language)”" }
                    ?? "it does not say its language")
        }
        return found
    }

    /// A converter may say `en-GB` where the document says `en`.
    private static func primarySubtag(_ tag: String) -> String {
        tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    }
}
