import Converting
import DocPipeline
import Foundation
import Testing

@Suite("Having veraPDF check a PDF", .timeLimit(.minutes(20)))
struct VeraPDFTests {
    /// With a script in place of the program.
    private func report(
        _ script: String
    ) async throws -> Result<VeraPDF.Report, ConversionFailure> {
        let fake = try FakeConverter(script)
        try FileManager.default.moveItem(
            at: fake.folder.appending(path: "convert"), to: fake.folder.appending(path: "verapdf"))
        let environment = ConverterEnvironment { name in
            name == "PATH" ? "\(fake.folder.path):/usr/bin:/bin" : nil
        }
        let program = try #require(VeraPDF(in: environment))
        return try await program.report(on: FakeConverter.pdf, level: .pdfA2b)
    }

    private static func said(isCompliant: Bool) -> String {
        """
        [ "$1 $2 $3 $4" = "--flavour 2b --format xml" ] || exit 9
        echo 'Picked up JAVA_TOOL_OPTIONS'
        cat <<'END'
        <?xml version="1.0" encoding="utf-8"?>
        <report><buildInformation/><jobs><job>
        <validationReport profileName="PDF/A-2B" isCompliant="\(isCompliant)"><details/>\
        </validationReport></job></jobs></report>
        END
        exit \(isCompliant ? 0 : 1)
        """
    }

    @Test(arguments: [true, false])
    func saysWhatItFoundAndKeepsItsReport(isCompliant: Bool) async throws {
        let report = try await report(Self.said(isCompliant: isCompliant)).get()
        #expect(report.isCompliant == isCompliant)
        let text = String(decoding: report.bytes, as: UTF8.self)
        #expect(text.hasPrefix("<?xml"))
        #expect(text.hasSuffix("</report>\n"))
    }

    @Test func saysWhenThereIsNoReport() async throws {
        guard case .failure(let failure) = try await report("echo 'no Java' >&2; exit 1") else {
            Issue.record("there is a report")
            return
        }
        #expect(failure.summary == "veraPDF gave no report")
        #expect(failure.said == ["no Java"])
    }

    @Test func isNotThereWhereItIsNotInstalled() {
        #expect(VeraPDF(in: ConverterEnvironment { $0 == "PATH" ? "/nowhere" : nil }) == nil)
    }
}
