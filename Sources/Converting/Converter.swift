package import DocPipeline

/// A program that makes PDFs, as data: what it reads, how it is called, what it can promise.
package struct Converter: Sendable, Equatable {
    /// As typed after `--converter`.
    package var id: String
    /// For people: "LibreOffice".
    package var name: String
    package var input: ConverterInput
    /// Names to look for on the path, in order; or one path.
    package var programs: [String]
    /// With marks for what a run fills in, see ``ConverterSetting/Mark``.
    package var arguments: [String]
    /// Beside what every converter gets, see ``ConverterEnvironment``.
    package var environment: [ConverterSetting.Variable]
    /// For one start, in seconds; each document beyond the first of a start adds a twentieth.
    package var timeLimit: Int
    /// How many documents one start may get.
    package var filesPerStart: Int
    /// The levels of PDF/A that it can make; `nil` for one that nobody has said it of.
    package var levels: [PDFALevel]?
    /// Whether it marks the structure for screen readers.
    package var isTagged: Bool
    /// Whether its files claim PDF/UA as well.
    package var isAccessible: Bool
    /// What makes the program say its version; empty where nothing does.
    package var versionArguments: [String]
    /// What to type to have it; `nil` for a command that only the workspace knows.
    package var installation: String?

    /// Whether a PDF at a level, or any PDF, can be hoped for.
    package func canMake(_ level: PDFALevel?) -> Bool {
        guard let level, let levels else { return true }
        return levels.contains(level)
    }

    /// In seconds; a document of hundreds of pages takes a quarter of it.
    static let usualTimeLimit = 120

    /// For a start with so many documents.
    func timeLimit(files: Int) -> Duration {
        .seconds(timeLimit) + .seconds(timeLimit) / 20 * max(0, files - 1)
    }
}

extension Converter {
    /// The converters of a workspace: its own first, then those that docgen knows.
    package static func all(_ settings: [ConverterSetting]) -> [Converter] {
        let own = settings.filter { ConverterSetting.Known(rawValue: $0.id) == nil }
        let known = ConverterSetting.Known.allCases.map { known in
            var converter = Converter(known)
            if let setting = settings.first(where: { $0.id == known.rawValue }) {
                converter.follow(setting)
            }
            return converter
        }
        return own.compactMap(Converter.init) + known
    }

    /// What a workspace says of a converter that docgen knows.
    private mutating func follow(_ setting: ConverterSetting) {
        if let program = setting.program { programs = [program] }
        environment += setting.environment
        if let limit = setting.timeLimit { timeLimit = limit }
    }

    /// A converter of the workspace's own; `nil` without a command, which the schema reports.
    private init?(_ setting: ConverterSetting) {
        guard let program = setting.command.first else { return nil }
        let takesMany = setting.command.contains(ConverterSetting.Mark.inputs.text)
        self.init(
            id: setting.id, name: setting.id, input: setting.input ?? .docx, programs: [program],
            arguments: Array(setting.command.dropFirst()), environment: setting.environment,
            timeLimit: setting.timeLimit ?? Self.usualTimeLimit,
            filesPerStart: takesMany ? Self.manyFiles : 1, levels: setting.levels,
            isTagged: setting.isTagged, isAccessible: false,
            versionArguments: setting.versionArguments)
    }

    /// How many documents one start gets at most.
    ///
    /// LibreOffice takes as long to start as to convert a dozen sets of minutes (1.8 s and 0.15 s
    /// each). More than this in one start would save little, and lose more when it fails.
    static let manyFiles = 25
}
