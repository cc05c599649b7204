/// The part of a build that concerns one source and touches nothing: safe to run for many at once.
struct DocumentBuild: Sendable {
    let compiler: Compiler
    let request: BuildRequest
    let inputs: InputDigest
    let ledger: BuildLedger
    let folder: OutputFolder

    /// A source's finished output, not yet written.
    struct Result: Sendable {
        enum Outcome: Sendable {
            /// Nothing to write; the record stands.
            case upToDate(BuildRecord)
            /// What is to be written, and the record to keep when it has been.
            case rendered([(format: OutputFormat, bytes: [UInt8])], BuildRecord, PDFTask?)
            /// Without errors, but no document of its own: a contribution, a template.
            case checked
            /// The input has errors; the record of an earlier build stands.
            case refused(BuildRecord?)
        }

        var source: String
        var diagnostics: [Diagnostic]
        var sources: SourceSet?
        var outcome: Outcome
    }

    /// A document that waits for the converter.
    struct PDFTask: Sendable {
        var document: ConvertibleDocument
        /// Of the document's bytes.
        var input: ContentDigest
    }

    func result(for source: String) -> Result {
        let key = BuildRecord.Key(source: source, variant: request.variant)
        let earlier = ledger[key]
        if let earlier, !request.isForced, earlier.isClean,
            inputs.digest(of: earlier.inputs) == earlier.digest, formatsToRender(earlier).isEmpty,
            isPDFCurrent(earlier)
        {
            return Result(source: source, diagnostics: [], outcome: .upToDate(earlier))
        }
        var compilation = compiler.compile(source)
        let outcome = outcome(of: &compilation, key: key, earlier: earlier)
        return Result(
            source: source, diagnostics: compilation.diagnostics, sources: compilation.sources,
            outcome: outcome)
    }

    private func outcome(
        of compilation: inout Compilation, key: BuildRecord.Key, earlier: BuildRecord?
    ) -> Result.Outcome {
        guard !compilation.diagnostics.hasErrors else { return .refused(earlier) }
        guard compilation.document != nil else { return .checked }
        let name = request.outputName(compilation.name)
        guard OutputFolder.isFileName(name) else {
            compilation.diagnostics.append(
                Diagnostic(
                    .unusableOutputName, path: key.source,
                    "“\(name)” cannot be a file's name",
                    notes: [
                        .init("give the source a short name that does not begin with a full stop")
                    ]))
            return .refused(earlier)
        }
        let digest = inputs.digest(of: compilation.inputs, read: compilation.sources)
        // Only a record of the same content under the same name says what need not be rendered.
        let current = earlier.flatMap {
            $0.digest == digest && $0.name == name ? $0 : nil
        }
        let formats = request.isForced ? request.formats : formatsToRender(current)
        do {
            let rendered = try formats.map { ($0, try compilation.rendered(as: $0)) }
            let record = BuildRecord(
                key: key, digest: digest ?? request.settings, inputs: compilation.inputs,
                isClean: compilation.diagnostics.isEmpty && digest != nil, name: name,
                outputs: outputs(rendered, besides: current),
                pdf: earlier?.name == name ? earlier?.pdf : nil)
            let task = try pdfTask(&compilation, record)
            return rendered.isEmpty && task == nil
                ? .upToDate(record) : .rendered(rendered, record, task)
        } catch {
            compilation.diagnostics.append(
                Diagnostic(.cannotRender, path: key.source, "it cannot be rendered: \(error)"))
            return .refused(earlier)
        }
    }

    /// The formats whose output is not as the record says.
    private func formatsToRender(_ record: BuildRecord?) -> [OutputFormat] {
        guard let record else { return request.formats }
        return request.formats.filter { format in
            guard let output = record.outputs.first(where: { $0.format == format }),
                let bytes = folder.contents(record.name + format.fileEnding)
            else { return true }
            return ContentDigest(of: bytes) != output.digest
        }
    }

    // MARK: PDF

    /// Whether there is nothing to convert, and nothing to tell of the PDF.
    private func isPDFCurrent(_ record: BuildRecord) -> Bool {
        guard let converter = request.pdf else { return true }
        return record.pdf?.settings == converter.settings && record.pdf?.isAsAsked == true
            && recordedPDF(record) != nil
    }

    /// The PDF in the folder, if it is still as the record says.
    private func recordedPDF(_ record: BuildRecord) -> [UInt8]? {
        guard let pdf = record.pdf, let bytes = folder.contents(record.name + pdfEnding),
            ContentDigest(of: bytes) == pdf.output
        else { return nil }
        return bytes
    }

    /// What is to be converted; `nil` when no PDF is wanted, or the one that is there still holds.
    private func pdfTask(
        _ compilation: inout Compilation, _ record: BuildRecord
    ) throws -> PDFTask? {
        guard let converter = request.pdf,
            let document = try compilation.convertible(as: converter.input)
        else { return nil }
        let input = ContentDigest(of: document.bytes)
        guard !request.isForced, record.pdf?.input == input,
            record.pdf?.settings == converter.settings, let bytes = recordedPDF(record)
        else { return PDFTask(document: document, input: input) }
        if record.pdf?.isAsAsked == false {
            let wanted = converter.expectation(of: document)
            let finding = Diagnostic.notAsAsked(
                record.key.source, shortcomings(of: bytes, wanted), wanted)
            compilation.diagnostics += finding.map { [$0] } ?? []
        }
        return nil
    }

    /// Where a PDF is not what was asked for.
    func shortcomings(of pdf: [UInt8], _ wanted: PDFExpectation) -> [String] {
        do throws(PDFError) {
            return try PDFVerdict(of: pdf).shortcomings(against: wanted)
        } catch {
            return [error.sentence]
        }
    }

    /// What the folder holds afterwards, in the order of the formats.
    private func outputs(
        _ rendered: [(format: OutputFormat, bytes: [UInt8])], besides current: BuildRecord?
    ) -> [BuildRecord.Output] {
        OutputFormat.allCases.compactMap { format in
            if let output = rendered.first(where: { $0.format == format }) {
                return BuildRecord.Output(format: format, digest: ContentDigest(of: output.bytes))
            }
            return current?.outputs.first { $0.format == format }
        }
    }
}
