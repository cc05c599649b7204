import ArgumentParser
internal import DocPipeline

/// Formats separated by commas: `docx,html`.
struct OutputFormatList: ExpressibleByArgument {
    var formats: [OutputFormat]

    static let usual = OutputFormatList(formats: [.docx, .html, .txt])

    init(formats: [OutputFormat]) { self.formats = formats }

    init?(argument: String) {
        var formats: [OutputFormat] = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let format = OutputFormat(rawValue: String(name)) else { return nil }
            if !formats.contains(format) { formats.append(format) }
        }
        self.formats = formats
    }

    var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }

    static let names = OutputFormat.allCases.map(\.rawValue).joined(separator: ", ")
}
