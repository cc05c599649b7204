import ArgumentParser
internal import Converting
internal import DocPipeline

/// `docgen archive converters`: what makes PDFs here, and what it can promise.
struct ArchiveConvertersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "converters",
        abstract: "Lists the programs that make PDFs, and what each can promise.",
        discussion: """
            Those that docgen.yaml names come first. Whether a PDF is what its converter promises \
            is checked each time one is made.

            Example: docgen archive converters
            """)

    func run() async throws {
        let workspace = try? WorkspaceFolder(around: [])
        let preparation = workspace.map {
            Compiler.prepare(resources: .embedded(), files: $0.files, options: BuildOptions())
        }
        let settings = try preparation.flatMap(Self.settings)
        let environment = PDFOptions.environment
        var listings: [ConverterListing] = []
        for converter in Converter.all(settings?.converters ?? []) {
            listings.append(
                try await ConverterListing(
                    converter, in: environment, workspace: workspace?.files.root ?? "/"))
        }
        let level = settings.map(\.defaults.pdfLevel) ?? .usual
        let chosen =
            settings?.defaults.converter?.value
            ?? listings.first { $0.found != nil && $0.converter.canMake(level) }?.converter.id
        try Output.write(
            listings.map { Self.text(of: $0, isChosen: $0.converter.id == chosen) }.joined())
        if VeraPDF(in: environment) == nil {
            try Output.write("veraPDF is not installed; what PDFs claim is checked without it\n")
        }
    }

    /// What the workspace says, after what is wrong with it has been told.
    private static func settings(of preparation: Compiler.Preparation) throws -> Workspace? {
        var findings = try FindingsOutput(format: .text, to: .error)
        try findings.add(preparation.diagnostics, in: preparation.sources)
        guard !preparation.diagnostics.hasErrors else {
            try findings.close(files: 1)
            throw findings.hasOutsideFailure ? ExitStatus.failed : .inputHasErrors
        }
        return preparation.compiler?.workspace
    }

    private static func text(of listing: ConverterListing, isChosen: Bool) -> String {
        let converter = listing.converter
        var lines = ["\(converter.id)\(isChosen ? " (used unless another is named)" : "")"]
        if let found = listing.found {
            lines.append(
                "  \(listing.version ?? "of a version that it does not say"), \(found.program)")
        } else {
            let hint = converter.installation.map { "; to have it: \($0)" } ?? ""
            lines.append("  not found: \(converter.programs.joined(separator: ", "))\(hint)")
        }
        let levels = converter.levels?.map(\.title).joined(separator: ", ")
        var promises = [levels.map { $0.isEmpty ? "no PDF/A" : $0 } ?? "PDF/A not said"]
        if converter.isTagged { promises.append("tagged") }
        if converter.isAccessible { promises.append("PDF/UA-1") }
        lines.append("  from \(converter.input.rawValue): \(promises.joined(separator: ", "))")
        return lines.map { $0 + "\n" }.joined()
    }
}
