package import DocPipeline

/// veraPDF (verapdf.org), which checks every clause of PDF/A; used where it is installed.
package struct VeraPDF: Sendable {
    private let program: String
    private let environment: ConverterEnvironment

    /// What it found.
    package struct Report: Sendable {
        package var isCompliant: Bool
        /// As it was written: XML.
        package var bytes: [UInt8]
    }

    /// In seconds.
    private static let timeLimit = 300
    /// A report names every place where a rule is broken, up to 100 for each rule.
    private static let reportLimit = 8 << 20

    /// `nil` when it is not installed.
    package init?(in environment: ConverterEnvironment) {
        let names = Converter(
            id: "verapdf", name: "veraPDF", input: .html, programs: ["verapdf"], arguments: [],
            environment: [], timeLimit: Self.timeLimit, filesPerStart: 1, levels: nil,
            isTagged: false, isAccessible: false, versionArguments: ["--version"])
        guard let found = FoundConverter(names, in: environment, workspace: "/") else { return nil }
        program = found.program
        self.environment = environment
    }

    /// Checks a file; a failure when it gives no report.
    package func report(
        on pdf: [UInt8], level: PDFALevel
    ) async throws -> Result<Report, ConversionFailure> {
        SignalWatch.begin()
        do {
            let scratch = try ScratchFolder(in: environment.temporaryFolder)
            try OutputFolder(scratch.path).write(pdf, to: "document.pdf")
            let run = ProgramRun(
                program: program,
                arguments: [
                    "--flavour", level.rawValue, "--format", "xml", "\(scratch.path)/document.pdf",
                ],
                environment: environment.variables(for: [], scratch: scratch.path),
                folder: scratch.path, timeLimit: .seconds(Self.timeLimit),
                saidLimit: Self.reportLimit)
            let outcome = try await run.run()
            guard let report = Self.report(in: outcome.said) else {
                return .failure(
                    .init("veraPDF gave no report", said: SaidLines(outcome.said).lines))
            }
            return .success(report)
        } catch let error as ProgramRun.CannotStart {
            return .failure(.init("veraPDF cannot be started: \(error.reason)"))
        } catch let error as ScratchError {
            return .failure(
                .init("there is no folder to work in: “\(error.folder)”: \(error.reason)"))
        } catch let error as OutputError {
            return .failure(.init("cannot write “\(error.path)”: \(error.reason)"))
        }
    }

    /// The XML in what it said; Java may say something before.
    private static func report(in said: String) -> Report? {
        guard let start = said.firstRange(of: "<?xml"),
            let end = said.ranges(of: "</report>").last
        else { return nil }
        let bytes = Array(said[start.lowerBound..<end.upperBound].utf8)
        guard let root = try? parseXML(bytes),
            let verdict = verdict(in: root, depth: 0)
        else { return nil }
        return Report(isCompliant: verdict, bytes: bytes + [0x0A])
    }

    private static func verdict(in element: XMLElement, depth: Int) -> Bool? {
        if let flag = element[XMLElement.Name("", "isCompliant")] { return flag == "true" }
        guard depth < 16 else { return nil }
        for child in element.elements {
            if let found = verdict(in: child, depth: depth + 1) { return found }
        }
        return nil
    }
}
