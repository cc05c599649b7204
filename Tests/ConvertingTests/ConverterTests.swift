import Converting
import DocPipeline
import Foundation
import Testing

@Suite("Converters as data")
struct ConverterTests {
    private func arguments(
        _ command: [String], level: PDFALevel? = .pdfA2b
    ) async throws -> [String]? {
        let fake = try FakeConverter(#"printf '%s\n' "$@" > "$LEFT/arguments"; exit 1"#)
        _ = try await fake.conversion(command, level: level).convert([.sample()])
        return fake.left("arguments").map { text in
            text.split(separator: "\n").map { line in
                String(line).replacing(/^([^\/]*)\/[^:]*\/scratch\/docgen-[A-Za-z0-9]+/) {
                    $0.1 + "~"
                }
            }
        }
    }

    @Test func fillsInWhatARunHas() async throws {
        #expect(
            try await arguments([
                "{input}", "--to={output}", "--folder={output_folder}", "--own={profile}",
                "--level=pdf/a-{pdfa}", "{pdfa_part}", "{inputs}",
            ]) == [
                "~/in/1.html", "--to=~/out/1.pdf", "--folder=~/out", "--own=~/profile",
                "--level=pdf/a-2b", "2", "~/in/1.html",
            ])
    }

    @Test func leavesOutTheLevelWhereNoneIsAskedFor() async throws {
        #expect(
            try await arguments(["{output}", "--level={pdfa}", "{pdfa_part}"], level: nil)
                == ["~/out/1.pdf", "0"])
    }

    @Test func letsNoShellReadAnArgument() async throws {
        #expect(
            try await arguments(["$(touch x); *", "{other} {", "{input}"])
                == ["$(touch x); *", "{other} {", "~/in/1.html"])
    }

    @Test func writesAPathAsAURLWhereThatIsAskedFor() async throws {
        // The folder of these tests has a space and braces in its name.
        let fake = try FakeConverter(#"printf '%s' "$1" > "$LEFT/url"; exit 1"#)
        _ = try await fake.conversion(["{input_url}"]).convert([.sample()])
        let url = try #require(fake.left("url"))
        #expect(url.hasPrefix("file:///"))
        #expect(url.contains("/docgen%20tests%20%7Bx%7D%20"))
        #expect(url.hasSuffix("/in/1.html"))
    }

    @Test func putsTheWorkspacesOwnFirst() throws {
        let fake = try FakeConverter("")
        #expect(
            Converter.all([fake.setting]).map(\.id) == [
                "fake", "libreoffice", "weasyprint", "chromium",
            ])
        #expect(Converter.all([]).map(\.id) == ["libreoffice", "weasyprint", "chromium"])
    }

    @Test func findsAProgramOnThePathOrWhereItIsSaidToBe() throws {
        let fake = try FakeConverter("")
        var setting = ConverterSetting(id: "libreoffice")
        setting.program = "./convert"
        func found() -> String? {
            Converter.all([setting]).first.flatMap {
                FoundConverter($0, in: fake.environment, workspace: fake.folder.path)?.program
            }
        }
        #expect(found() == "\(fake.folder.path)/./convert")
        setting.program = "\(fake.folder.path)/whole.pdf"
        #expect(found() == nil)
        setting.program = "env"
        #expect(found() == "/usr/bin/env")
        setting.program = "no-such-program"
        #expect(found() == nil)
    }

    @Test func saysTheVersionThatAProgramSays() async throws {
        let fake = try FakeConverter(#"[ "$1" = --version ] && echo "Fake 1.2"; echo more"#)
        let converter = try #require(Converter.all([fake.setting]).first)
        let listing = try await ConverterListing(
            converter, in: fake.environment, workspace: fake.folder.path)
        #expect(listing.version == "Fake 1.2")
        let broken = try FakeConverter("exit 1")
        let found = try #require(
            FoundConverter(converter, in: broken.environment, workspace: broken.folder.path))
        #expect(try await found.version(in: broken.environment) == nil)
    }

    @Test func makesPDFsAgainWhenTheProgramOrItsArgumentsChange() throws {
        let fake = try FakeConverter("")
        let before = try fake.conversion().settings
        #expect(try fake.conversion().settings == before)
        #expect(try fake.conversion(level: .pdfA2b).settings != before)
        #expect(try fake.conversion(["{input}", "{output}", "-x"]).settings != before)
        let program = fake.folder.appending(path: "convert")
        let text = try String(contentsOf: program, encoding: .utf8)
        try Data((text + "# newer\n").utf8).write(to: program)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755], ofItemAtPath: program.path)
        #expect(try fake.conversion().settings != before)
    }

    @Test func knowsWhatCannotBeHopedFor() throws {
        let known = Converter.all([])
        let chromium = try #require(known.first { $0.id == "chromium" })
        #expect(!chromium.canMake(.pdfA2b))
        #expect(chromium.canMake(nil))
        let fake = try FakeConverter("")
        var setting = fake.setting
        #expect(try #require(Converter.all([setting]).first).canMake(.pdfA2b))
        setting.levels = [.pdfA1b]
        #expect(try !#require(Converter.all([setting]).first).canMake(.pdfA2b))
    }
}
