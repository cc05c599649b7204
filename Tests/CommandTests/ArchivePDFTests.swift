import Foundation
import Testing

/// The built program with the converter that people have.
@Suite("PDFs in the archive", .timeLimit(.minutes(20)))
struct ArchivePDFTests {
    private static let hasLibreOffice = FileManager.default.isExecutableFile(
        atPath: "/usr/bin/soffice")

    private func workspace() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "docgen-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(
            at: folder.appending(path: "minutes"), withIntermediateDirectories: true)
        try "kind: workspace\norganisation: {id: s, name: Society}\n".write(
            to: folder.appending(path: "docgen.yaml"), atomically: true, encoding: .utf8)
        for month in ["03", "05"] {
            try """
            ---
            kind: minutes
            title: Meeting
            date: 2024-\(month)-12
            status: approved
            agenda: [Opening]
            ---
            ## Opening
            The Chair opened the meeting.

            """.write(
                to: folder.appending(path: "minutes/m\(month).md"), atomically: true,
                encoding: .utf8)
        }
        return folder.resolvingSymlinksInPath()
    }

    @Test(
        "LibreOffice makes PDF/A of what is archived, the same each time",
        .enabled(if: hasLibreOffice, "LibreOffice is not installed"))
    func archivesPDFs() throws {
        let folder = try workspace()
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = try CommandRun("docgen archive create --converter libreoffice", in: folder)
        #expect(made.output.hasSuffix("2 archived, in archive\n"), "\(made.output)")
        let listed = try CommandRun("docgen archive list --format json", in: folder)
        #expect(listed.output.components(separatedBy: "\"pdf_verified\": true").count == 3)
        let verified = try CommandRun("docgen archive verify", in: folder)
        #expect(verified.output.hasSuffix("2 bags, all valid\n"), "\(verified.output)")
        let history = try CommandRun(
            "cat archive/bags/minutes-2024-03-12.v1/metadata/premis.xml", in: folder)
        #expect(history.output.contains("<agentName>LibreOffice</agentName>"))
        #expect(history.output.contains("PDF/A-2b, checked by docgen"))

        let again = try CommandRun(
            """
            docgen archive create -o again >/dev/null 2>&1
            cmp archive/bags/minutes-2024-03-12.v1/manifest-sha512.txt \
                again/bags/minutes-2024-03-12.v1/manifest-sha512.txt && echo same
            """, in: folder)
        #expect(again.output == "same\n")
    }
}
