internal import DocPipeline
internal import Glibc

/// Writes findings to a stream while a command works, below its progress.
struct FindingsOutput {
    let stream: StandardStream
    private var printer: DiagnosticPrinter
    /// Whether a finding is of something that no change of the text mends, such as a file that may
    /// not be read.
    private(set) var hasOutsideFailure = false
    /// The certain fixes of all that is added, where they are collected and nothing is written.
    private(set) var fixes: FixRound?

    /// Colour follows the terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
    ///
    /// Where GitHub Actions says that the repository begins above the workspace's folder `root`,
    /// paths for programs begin there.
    init(format: DiagnosticFormat, to stream: StandardStream, root: String? = nil) throws {
        self.stream = stream
        let isPlain = Self.isSet("NO_COLOR") || Self.value("TERM") == "dumb"
        let isColoured = stream.isTerminal && !isPlain && format == .text
        printer = DiagnosticPrinter(
            format: format, style: isColoured ? .coloured : .plain, version: programVersion,
            pathPrefix: root.map(Self.pathPrefix(ofRoot:)) ?? "")
        try write(printer.opening())
    }

    /// Findings that are counted and looked through for certain fixes, and not written.
    init(collecting fixes: FixRound) {
        self.fixes = fixes
        stream = .output
        printer = DiagnosticPrinter(format: .text)
    }

    var tally: DiagnosticTally { printer.tally }
    var format: DiagnosticFormat { printer.format }

    mutating func add(_ diagnostics: [Diagnostic], in sources: SourceSet?) throws {
        guard !diagnostics.isEmpty else { return }
        if diagnostics.contains(where: \.isOutsideFailure) { hasOutsideFailure = true }
        let bytes = printer.add(diagnostics, in: sources)
        if fixes == nil {
            try write(bytes)
        } else {
            fixes?.take(diagnostics, in: sources)
        }
    }

    /// The end of the list, with its counts.
    func close(files: Int) throws { try write(printer.closing(files: files)) }

    /// Text for people; programs that read findings as data do not get it.
    func say(_ text: String) throws {
        if !format.isOneValue { try write(Array(text.utf8)) }
    }

    /// What the way from the repository's root to the workspace is, in a run of GitHub Actions.
    private static func pathPrefix(ofRoot root: String) -> String {
        guard let repository = value("GITHUB_WORKSPACE"), !repository.isEmpty,
            let files = try? DiskFiles(root: repository),
            let path = files.relativePath(of: root), !path.isEmpty
        else { return "" }
        return path + "/"
    }

    func write(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        do throws(FileAccessError) {
            try stream.write(bytes)
        } catch {
            throw CommandFailure("cannot write the findings: \(error.sentence)")
        }
    }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    private static func isSet(_ name: String) -> Bool { value(name).map { !$0.isEmpty } ?? false }
}

extension Diagnostic {
    fileprivate var isOutsideFailure: Bool {
        rule == .unreadableFile || rule == .unusableReferenceDocument || rule == .conversionFailed
    }
}
