/// A converter to PDF that `docgen.yaml` names: one of its own, or another place for one that
/// docgen knows.
package struct ConverterSetting: Sendable, Equatable {
    package var id: String
    /// Where the program of a known converter is: a path, or a name to look for.
    package var program: String?
    /// The program and its arguments; empty for a known converter.
    package var command: [String]
    package var input: ConverterInput?
    /// Names with values, sorted by name.
    package var environment: [Variable]
    /// For one start of the program, in seconds; `nil` for the usual one.
    package var timeLimit: Int?
    /// The levels of PDF/A that it can make; `nil` where the workspace does not say.
    package var levels: [PDFALevel]?
    package var isTagged: Bool
    /// What makes the program say its version.
    package var versionArguments: [String]

    package struct Variable: Sendable, Equatable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Converters that docgen knows how to call.
    package enum Known: String, Sendable, CaseIterable {
        case libreOffice = "libreoffice"
        case weasyPrint = "weasyprint"
        case chromium
    }

    /// What may stand in a command for what a run fills in.
    package enum Mark: String, Sendable, CaseIterable {
        /// The document, as a path or a URL.
        case input
        case inputURL = "input_url"
        /// Paths of many documents, an argument each, for a program that converts many in one start.
        case inputs
        /// The PDF to write.
        case output
        /// The folder to write PDFs to, named as the documents are.
        case outputFolder = "output_folder"
        /// An empty folder of the run's own, as a path or a URL.
        case profile
        case profileURL = "profile_url"
        /// The level of PDF/A, such as `2b`; an argument with it is left out where none is asked.
        case level = "pdfa"
        /// The part of PDF/A, such as `2`; `0` where none is asked.
        case part = "pdfa_part"

        /// As it is typed: `{input}`.
        package var text: String { "{\(rawValue)}" }
    }

    package init(id: String) {
        self.id = id
        command = []
        environment = []
        isTagged = false
        versionArguments = ["--version"]
    }
}

extension ConverterSetting {
    init(_ fields: Fields) {
        self.init(id: fields.text("id") ?? "")
        program = fields.text("program")
        command = fields.texts("command").map(\.value)
        input = fields.word("from", as: ConverterInput.self)
        environment = (fields["environment"]?.object ?? []).compactMap { member in
            member.value.string.map { Variable(name: member.key, value: $0) }
        }.sorted { $0.name < $1.name }
        timeLimit = fields.integer("time_limit")
        if fields["levels"] != nil {
            levels = fields.texts("levels").compactMap { PDFALevel(rawValue: $0.value) }
        }
        isTagged = fields.flag("tagged") ?? false
        if fields["version"] != nil { versionArguments = fields.texts("version").map(\.value) }
    }
}
