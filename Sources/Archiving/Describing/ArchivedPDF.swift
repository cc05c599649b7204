/// A PDF that was made for the archive, with what was found out about it.
package struct ArchivedPDF: Sendable, Equatable {
    /// What made it: "LibreOffice".
    package var converter: String
    package var converterVersion: String
    /// What the file says it is, such as "PDF/A-2b"; `nil` where it claims nothing.
    package var claim: String?
    /// Whether it was found to be what was asked for.
    package var isVerified: Bool
    /// Why not; sentences without a full stop, empty where all is well.
    package var problems: [String]
    /// What checked it: "docgen 0.1.0", "veraPDF 1.26".
    package var checkers: [String]

    package init(
        converter: String, converterVersion: String, claim: String?, isVerified: Bool,
        problems: [String] = [], checkers: [String] = []
    ) {
        self.converter = converter
        self.converterVersion = converterVersion
        self.claim = claim
        self.isVerified = isVerified
        self.problems = problems
        self.checkers = checkers
    }
}
