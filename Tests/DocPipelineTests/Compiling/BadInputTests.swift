import Testing

@testable import DocPipeline

@Suite("Bad input gets a clear error with its place, and no document")
struct BadInputTests {
    private static let head = """
        ---
        kind: minutes
        title: A meeting
        date: 2020-08-31
        """

    private func minutes(_ keys: String = "agenda: [AOB]", body: String = "## AOB\n\nNone.")
        -> String
    {
        Self.head + "\n\(keys)\n---\n\n\(body)\n"
    }

    private func expect(
        _ findings: [String], of workshop: Workshop,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let found = try workshop.findings()
        #expect(found.count == findings.count, "\(found)", sourceLocation: sourceLocation)
        for (found, beginning) in zip(found, findings) {
            #expect(found.hasPrefix(beginning), sourceLocation: sourceLocation)
        }
        #expect(try workshop.compilation().document == nil, sourceLocation: sourceLocation)
    }

    @Test func aGoodDocumentHasNoFindings() throws {
        #expect(try Workshop(minutes()).findings() == [])
        #expect(try Workshop(minutes()).compilation().document != nil)
    }

    @Test func aMissingFile() throws {
        var workshop = Workshop(minutes())
        workshop.files.removeValue(forKey: "minutes/m.md")
        #expect(try workshop.findings() == ["DG062 there is no file “minutes/m.md”"])
    }

    @Test func aKindThatIsNone() throws {
        let source = minutes().replacing("kind: minutes", with: "kind: minuets")
        try expect(
            ["2:7 DG060 “minuets” is no kind of source; did you mean “minutes”?"],
            of: Workshop(source))
    }

    @Test func aKeyThatIsNone() throws {
        let workshop = Workshop(minutes("attendence: a.csv\nagenda: [AOB]"))
        try expect(["5:1 DG051 "], of: workshop)
        let diagnostic = try #require(workshop.compilation().diagnostics.first)
        #expect(diagnostic.message.contains("“attendence”"))
        let said = ([diagnostic.message] + diagnostic.notes.map(\.message)).joined(separator: "; ")
        #expect(said.contains("“attendance”"))
    }

    @Test func aWrongType() throws {
        try expect(["5:9 DG053 "], of: Workshop(minutes("number: eight\nagenda: [AOB]")))
    }

    @Test func anImpossibleDate() throws {
        let source = minutes().replacing("2020-08-31", with: "2020-02-30")
        try expect(["4:7 DG054 "], of: Workshop(source))
    }

    @Test func aFenceThatIsNotClosed() throws {
        try expect(
            ["10:1 DG042 "],
            of: Workshop(
                minutes(
                    body: "## AOB\n\n```action\ntext: Write\nowner: Ada Example\ndue: 2020-09-30\n")
            ))
    }

    @Test func frontMatterThatNeverEnds() throws {
        try expect(["1:1 DG041 "], of: Workshop(Self.head + "\n\n## AOB\n\nNone.\n"))
    }

    @Test func noFrontMatter() throws {
        try expect(["1:1 DG040 "], of: Workshop("# Minutes\n\nText.\n"))
    }

    @Test func anAttendanceFileThatIsNotThere() throws {
        try expect(
            ["5:13 DG062 there is no file “list.csv”"],
            of: Workshop(minutes("attendance: list.csv\nagenda: [AOB]")))
    }

    @Test func anAttendanceFileWithAWrongHeader() throws {
        try expect(
            ["minutes/list.csv:1:1 DG031 the first line has no column “name”"],
            of: Workshop(
                minutes("attendance: list.csv\nagenda: [AOB]"),
                files: ["minutes/list.csv": "person,role\nAda,Chair\n"]))
    }

    @Test func aColumnThatIsNoneIsSaidOnce() throws {
        try expect(
            ["minutes/list.csv:1:6 DG051 "],
            of: Workshop(
                minutes("attendance: list.csv\nagenda: [AOB]"),
                files: ["minutes/list.csv": "name,rolle\nAda,Chair\nBo,Guest\n"]))
    }

    @Test(arguments: ["../secret.csv", "../../etc/passwd.csv", "/etc/passwd.csv"])
    func aFileOutsideTheWorkspace(name: String) throws {
        let found = try Workshop(minutes("attendance: \(name)\nagenda: [AOB]")).findings()
        #expect(found.count == 1)
        #expect(found[0].hasPrefix("5:13 DG06"), "\(found)")
    }

    @Test func aPictureOutsideTheWorkspace() throws {
        let found = try Workshop(minutes(body: "## AOB\n\n![Map](../../map.png)")).findings()
        #expect(found == ["10:1 DG061 “../../map.png” is outside the workspace"])
    }

    @Test func aPictureThatIsNone() throws {
        let found = try Workshop(
            minutes(body: "## AOB\n\n![Map](map.png)"), files: ["minutes/map.png": "no picture"]
        ).findings()
        #expect(found == ["10:1 DG507 “map.png” is no PNG, JPEG or GIF picture"])
    }

    @Test func aSeriesThatIsNone() throws {
        try expect(
            ["5:9 DG064 there is no meeting series “informel”; did you mean “informal”?"],
            of: Workshop(minutes("series: informel\nagenda: [AOB]")))
    }

    @Test func aTimeZoneThatIsNone() throws {
        try expect(
            ["5:11 DG065 there is no time zone “Europe/Wien”"],
            of: Workshop(minutes("timezone: Europe/Wien\nagenda: [AOB]")))
    }

    @Test func aTemplateThatIsNone() throws {
        let source = "---\nkind: statement\ntitle: A\ntemplate: kyoto-declaration\n---\n\nText.\n"
        try expect(
            ["4:11 DG066 there is no declaration template “kyoto-declaration”"],
            of: Workshop(source, at: "statements/s.md"))
    }

    @Test func aMistakeInsideAFencedBlockHasItsOwnPlace() throws {
        let body = "## AOB\n\n```decision\ntext: Agreed.\nmovd: Ada\n```"
        try expect(["12:1 DG051 "], of: Workshop(minutes(body: body)))
    }

    @Test func everyMistakeIsReportedInOneRun() throws {
        let source = minutes(
            "number: eight\nstart: 25:00\nagenda: [AOB]\nplcae: Vienna",
            body: "## Welcome\n\n```action\nowner: 7\n```")
        let found = try Workshop(source).findings()
        #expect(found.count >= 5, "\(found)")
    }
}
