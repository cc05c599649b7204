internal import DocPipeline
internal import Glibc

/// Writes findings to a stream while a command works, below its progress.
struct FindingsOutput {
    let stream: StandardStream
    private var printer: DiagnosticPrinter
    /// Whether a finding is of something that no change of the text mends, such as a file that may
    /// not be read.
    private(set) var hasOutsideFailure = false

    /// Colour follows the terminal, unless `NO_COLOR` is set (no-color.org) or the terminal is dumb.
    init(format: DiagnosticFormat, to stream: StandardStream) throws {
        self.stream = stream
        let isPlain = Self.isSet("NO_COLOR") || Self.value("TERM") == "dumb"
        let isColoured = stream.isTerminal && !isPlain && format == .text
        printer = DiagnosticPrinter(format: format, style: isColoured ? .coloured : .plain)
        try write(printer.opening())
    }

    var tally: DiagnosticTally { printer.tally }
    var format: DiagnosticFormat { printer.format }

    mutating func add(_ diagnostics: [Diagnostic], in sources: SourceSet?) throws {
        guard !diagnostics.isEmpty else { return }
        if diagnostics.contains(where: \.isOutsideFailure) { hasOutsideFailure = true }
        try write(printer.add(diagnostics, in: sources))
    }

    /// The end of the list, with its counts.
    func close(files: Int) throws { try write(printer.closing(files: files)) }

    /// Text for people; programs that read findings as data do not get it.
    func say(_ text: String) throws {
        switch format {
        case .text: try write(Array(text.utf8))
        case .json: break
        }
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
        rule == .unreadableFile || rule == .unusableReferenceDocument
    }
}
