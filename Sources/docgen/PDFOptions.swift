import ArgumentParser
internal import Converting
internal import DocPipeline
internal import Glibc

/// How PDFs are made.
struct PDFOptions: ParsableArguments {
    /// A level of PDF/A, or none.
    enum Level: String, ExpressibleByArgument, CaseIterable {
        case pdfA1b = "1b"
        case pdfA2b = "2b"
        case pdfA3b = "3b"
        case none
    }

    @Option(
        help: ArgumentHelp(
            "What PDFs are to be of PDF/A: 1b, 2b, 3b or none.",
            discussion: "Default: what docgen.yaml says, or 2b.", valueName: "level"))
    var pdfa: Level?

    @Option(
        help: ArgumentHelp(
            "What makes PDFs: libreoffice, weasyprint, chromium, or one of docgen.yaml.",
            discussion: "Default: what docgen.yaml says, or the first that is there.",
            valueName: "name"))
    var converter: String?

    /// What converters get to know of the environment.
    static var environment: ConverterEnvironment {
        ConverterEnvironment { getenv($0).map { String(cString: $0) } }
    }

    /// The converter that was asked for, or why there is none: a failure to be told at the end,
    /// since everything else can still be made.
    func conversion(in selection: SourceSelection) throws -> Result<PDFConversion, CommandFailure> {
        let workspace = selection.preparation.compiler?.workspace
        let usual = workspace.map(\.defaults.pdfLevel) ?? .usual
        let level = pdfa.map { PDFALevel(rawValue: $0.rawValue) } ?? usual
        let converters = Converter.all(workspace?.converters ?? [])
        let wanted = converter ?? workspace?.defaults.converter?.value
        let candidates = wanted.map { id in converters.filter { $0.id == id } } ?? converters
        guard !candidates.isEmpty else {
            throw CommandFailure.thereIsNo(
                "converter", wanted ?? "", among: converters.map(\.id),
                advice: "“docgen archive converters” lists those there are")
        }
        let environment = Self.environment
        let root = selection.workspace.files.root
        let found = candidates.compactMap {
            FoundConverter($0, in: environment, workspace: root)
        }
        guard let first = found.first else {
            return .failure(Self.nothingFound(among: candidates, isNamed: wanted != nil))
        }
        guard let able = found.first(where: { $0.converter.canMake(level) }) else {
            return .failure(Self.notAble(first.converter, level, isNamed: wanted != nil))
        }
        return .success(PDFConversion(able, level: level, environment: environment))
    }

    /// What is there cannot make what is asked for.
    private static func notAble(
        _ converter: Converter, _ level: PDFALevel?, isNamed: Bool
    ) -> CommandFailure {
        let title = level?.title ?? "PDF"
        let other =
            isNamed ? "name another converter" : "install one that does (docgen archive converters)"
        return CommandFailure(
            "\(converter.name) makes no \(title); \(other), or take any PDF: --pdfa none")
    }

    private static func nothingFound(among candidates: [Converter], isNamed: Bool) -> CommandFailure
    {
        let hint = candidates.lazy.compactMap(\.installation).first
        guard isNamed, let converter = candidates.first else {
            return CommandFailure(
                "no converter to PDF is installed; type: \(hint ?? "docgen archive converters")")
        }
        let names = converter.programs.joined(separator: "” or “")
        return CommandFailure(
            "\(converter.name) is not installed: there is no “\(names)”"
                + (hint.map { "; type: \($0)" } ?? ""))
    }
}
