import DocPipeline
import Testing

/// The notes of other organisations, which no one typed for docgen: their own words under a front
/// matter of ours.
@Suite("The notes of other organisations", .needsSharedTestData)
struct OthersNotesTests {
    /// A file of notes, the day of its meeting, and what the rules on dates and names say of it.
    struct Notes: CustomTestStringConvertible {
        var file: String
        var date: String
        /// As "line of the notes: rule"; each was looked at and is right.
        var findings: [String] = []

        var testDescription: String { file }
    }

    static let all = [
        Notes(file: "en/ossf__minutes_2021-07-27.md", date: "2021-07-27"),
        // A nickname alone on the list; “Jeff” in the text, “Jeffrey” on the list.
        Notes(
            file: "en/ossf__minutes_2022-05-03.md", date: "2022-05-03",
            findings: ["list: unknown-person", "72: name-variant"]),
        Notes(file: "en/rust-lang__minutes_2019-12-12.md", date: "2019-12-12"),
        Notes(file: "en/rust-lang__minutes_2021-09-28.md", date: "2021-09-28"),
        Notes(file: "en/rust-lang__minutes_2022-07-12.md", date: "2022-07-12"),
        Notes(file: "en/w3ctag__telcons_02-21-minutes.md", date: "2022-02-21"),
        Notes(file: "en/w3ctag__telcons_06-26-minutes.md", date: "2018-06-26"),
        Notes(file: "en/w3ctag__telcons_07-26-minutes.md", date: "2021-07-26"),
        Notes(file: "zh/edgegallery__202010_28-10-2020_Meeting_Minutes.md", date: "2020-10-28"),
        Notes(file: "zh/edgegallery__202011_25-11-2020_Meeting_Minutes.md", date: "2020-11-25"),
        Notes(file: "zh/edgegallery__202103_17-03-2021_Meeting_Minutes.md", date: "2021-03-17"),
    ]

    @Test func everyFileIsHere() throws {
        let files = try SharedTestData.files(under: "notes", endingIn: ".md")
        let notes = files.filter { !$0.hasPrefix("licences/") && $0 != "PROVENANCE.md" }
        #expect(Self.all.map(\.file).sorted() == notes)
    }

    @Test(arguments: all)
    func isReadAndOnlyRealSlipsAreReported(_ notes: Notes) async throws {
        let text = String(decoding: try SharedTestData.bytes("notes/" + notes.file), as: UTF8.self)
        let language = notes.file.prefix(2)
        let frontMatter = """
            ---
            kind: minutes
            title: A meeting
            date: \(notes.date)
            language: \(language)
            attendance: {present: [\(Self.names(in: text).joined(separator: ", "))]}
            ---

            """
        let lines = frontMatter.split(separator: "\n", omittingEmptySubsequences: false).count - 1
        let preparation = Compiler.prepare(
            resources: .program,
            files: InMemoryFiles([
                "docgen.yaml": Workshop.settings, "minutes/notes.md": frontMatter + text,
            ]), options: BuildOptions())
        var found: [String] = []
        let check = WorkspaceCheck(
            compiler: try #require(preparation.compiler), sources: ["minutes/notes.md"])
        try await check.run(width: 1) { result in
            for diagnostic in result.diagnostics where diagnostic.isAboutDatesOrNames {
                let line = diagnostic.range.map { result.sources[$0.file].line(at: $0.lowerBound) }
                let place = (line ?? 0) - lines
                found.append("\(place > 0 ? String(place) : "list"): \(diagnostic.rule.name)")
            }
        }
        #expect(found == notes.findings)
    }

    /// The names in the list under a heading about attendance, as YAML strings.
    private static func names(in text: String) -> [String] {
        var isList = false
        var names: [String] = []
        for line in text.split(separator: "\n") {
            if line.hasPrefix("#") {
                isList = line.lowercased().contains("attend")
            } else if isList, line.hasPrefix("* ") || line.hasPrefix("- ") {
                let name = line.dropFirst(2).prefix { $0 != "(" && $0 != ":" && $0 != "," }
                let plain = name.replacing("*", with: "").replacing("\"", with: "")
                names.append("\"\(plain.split(separator: " ").joined(separator: " "))\"")
            }
        }
        return names
    }
}

extension Diagnostic {
    fileprivate var isAboutDatesOrNames: Bool {
        rule.code.hasPrefix("DG1") || rule.code.hasPrefix("DG2")
    }
}
