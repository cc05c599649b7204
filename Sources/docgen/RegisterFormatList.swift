import ArgumentParser
internal import DocPipeline

/// Formats of a register separated by commas: `docx,csv`.
struct RegisterFormatList: ExpressibleByArgument {
    var formats: [RegisterFormat]

    init?(argument: String) {
        var formats: [RegisterFormat] = []
        for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
            guard let format = RegisterFormat(rawValue: String(name)) else { return nil }
            if !formats.contains(format) { formats.append(format) }
        }
        self.formats = formats
    }

    static let names = RegisterFormat.allCases.map(\.rawValue).joined(separator: ", ")
}
