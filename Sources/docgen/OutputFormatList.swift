import ArgumentParser
internal import DocPipeline

/// Formats separated by commas: `docx,html,pdf`.
struct OutputFormatList: ExpressibleByArgument {
    /// Those that docgen renders.
    var formats: [OutputFormat]
    /// Whether a converter is to make PDFs as well.
    var hasPDF = false

    private static let pdfName = "pdf"

    static let usual = OutputFormatList(formats: [.docx, .html, .txt])

    init(formats: [OutputFormat]) { self.formats = formats }

    init?(argument: String) {
        var formats: [OutputFormat] = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            if name == Self.pdfName {
                hasPDF = true
                continue
            }
            guard let format = OutputFormat(rawValue: String(name)) else { return nil }
            if !formats.contains(format) { formats.append(format) }
        }
        self.formats = formats
    }

    var defaultValueDescription: String {
        (formats.map(\.rawValue) + (hasPDF ? [Self.pdfName] : [])).joined(separator: ",")
    }

    static let names = (OutputFormat.allCases.map(\.rawValue) + [pdfName]).joined(
        separator: ", ")
}
