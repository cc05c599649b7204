/// What a PDF file is, read from its own bytes: what it claims, and what speaks against it.
///
/// It sees what a reader of the file's structure can: metadata, output intent, fonts, encryption,
/// actions, attachments. What is drawn on the pages it does not weigh; veraPDF does.
package struct PDFVerdict: Sendable, Equatable {
    /// A part and level of PDF/A that a file says it follows (ISO 19005-2, 6.6.4).
    package struct Claim: Sendable, Equatable {
        package var part: Int
        /// "A", "B", "U"; empty from part 4 on.
        package var conformance: String

        /// As people write it: "PDF/A-2b".
        package var title: String { "PDF/A-\(part)\(conformance.lowercased())" }

        /// Whether it promises no less: A and U promise what B does.
        package func satisfies(_ level: PDFALevel) -> Bool {
            part == level.part && ["A", "B", "U"].contains(conformance.uppercased())
        }
    }

    /// `nil` for a file that does not say it is PDF/A.
    package var claim: Claim?
    /// The part of PDF/UA that it says it follows (ISO 14289).
    package var accessibilityPart: Int?
    /// The version after `%PDF-`, as it stands: "1.7".
    package var version: String
    /// 0 when an encrypted file does not let it be seen.
    package var pageCount: Int
    /// Of the document information in XMP, or else of the information dictionary.
    package var title: String?
    /// Likewise; several are joined by semicolons.
    package var author: String?
    /// BCP 47, of the whole document.
    package var language: String?
    package var isTagged: Bool
    package var isEncrypted: Bool
    /// Whether it carries the colour profile that its colours are meant for.
    package var hasOutputIntent: Bool
    /// How many fonts it uses.
    package var fontCount: Int
    /// Names of fonts that are not in the file, sorted.
    package var missingFonts: [String]
    /// How many bookmarks lead into it; a chain that is too long to follow counts in part.
    package var bookmarkCount: Int
    /// What keeps it from being what it claims, or PDF/A-2b where it claims nothing; each a
    /// sentence on “it”, lower case, no full stop.
    package var problems: [String]

    /// Whether it claims to be PDF/A and nothing that can be seen speaks against it.
    package var isPDFA: Bool { claim != nil && problems.isEmpty }

    /// Reads a file; throws when it is not whole.
    package init(of bytes: [UInt8]) throws(PDFError) {
        var survey = try PDFSurvey(bytes)
        self = try survey.verdict()
    }

    /// Throws when a file is not whole: begun, ended, with every object that it names.
    package static func checkWholeness(of bytes: [UInt8]) throws(PDFError) {
        _ = try PDFVerdict(of: bytes)
    }

    init(
        claim: Claim?, accessibilityPart: Int?, version: String, pageCount: Int, title: String?,
        author: String?, language: String?, isTagged: Bool, isEncrypted: Bool,
        hasOutputIntent: Bool,
        fontCount: Int, missingFonts: [String], bookmarkCount: Int, problems: [String]
    ) {
        self.claim = claim
        self.accessibilityPart = accessibilityPart
        self.version = version
        self.pageCount = pageCount
        self.title = title
        self.author = author
        self.language = language
        self.isTagged = isTagged
        self.isEncrypted = isEncrypted
        self.hasOutputIntent = hasOutputIntent
        self.fontCount = fontCount
        self.missingFonts = missingFonts
        self.bookmarkCount = bookmarkCount
        self.problems = problems
    }
}
