package import DocPipeline

/// What was asked for when documents are archived.
package struct ArchiveOptions: Sendable {
    package var grouping = ArchiveGrouping.document
    /// Archive what is not approved or submitted, too.
    package var includesDrafts = false
    /// Why a PDF that is not known to be PDF/A, or none, is accepted.
    package var unverifiedReason: String?
    /// Why there are no PDFs where nothing makes them; lower case, no full stop.
    package var missingPDF = "no PDF was made"
    /// Who signs.
    package var keys: [SigningKey] = []
    /// How many documents are worked on at a time.
    package var jobs = 1
    /// When it happens, by the clock or by `SOURCE_DATE_EPOCH`.
    package var time: Timestamp
    /// The date that files bear, where `SOURCE_DATE_EPOCH` asks for another than their own.
    package var fileDate: CalendarDate?
    /// The version of docgen.
    package var program: String
    /// The profile that bags of ours follow, as a file.
    package var profile: [UInt8]

    package init(time: Timestamp, program: String, profile: [UInt8]) {
        self.time = time
        self.program = program
        self.profile = profile
    }
}
