import Foundation
import Testing

@Suite("The same input gives the same bytes", .timeLimit(.minutes(20)))
struct DeterminismTests {
    private static let checkout = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Commands that build this repository's own documents into `$OUT` under other circumstances.
    static let circumstances = [
        "TZ=Pacific/Auckland docgen build -o OUT ROOT -t docx,flat-opc,html,txt,json",
        "LC_ALL=ar_EG.UTF-8 LANG=de_AT docgen build -o OUT ROOT -t docx,flat-opc,html,txt,json",
        "cd / && docgen build -o OUT ROOT -t docx,flat-opc,html,txt,json",
        "docgen build -j 1 -o OUT ROOT -t docx,flat-opc,html,txt,json",
        "docgen build -j 8 -o OUT ROOT -t docx,flat-opc,html,txt,json",
    ]

    @Test(arguments: circumstances)
    func whateverTheCircumstances(command: String) throws {
        let made = FileManager.default.temporaryDirectory
            .appending(path: "docgen-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: made) }
        try build("docgen build -o OUT ROOT -t docx,flat-opc,html,txt,json", into: "usual", made)
        try build(command, into: "other", made)
        let compared = try CommandRun("diff -r -x '.*' usual other && ls usual | wc -l", in: made)
        #expect(compared.output == "25\n")
    }

    private func build(_ command: String, into folder: String, _ made: URL) throws {
        let line =
            command
            .replacing("OUT", with: made.appending(path: folder).path)
            .replacing("ROOT", with: Self.checkout.path)
        let run = try CommandRun(line + " 2>&1 >/dev/null", in: made)
        #expect(!run.output.contains("error"), "\(run.output)")
    }
}
