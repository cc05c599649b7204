import Testing

@testable import DocPipeline

@Suite("Building", .timeLimit(.minutes(20)))
struct BuilderTests {
    let workspace: TemporaryFolder
    private let settings = ContentDigest(of: [])

    init() throws {
        workspace = try TemporaryFolder()
        try workspace.write(
            "kind: workspace\norganisation: {id: society, name: Society}\n", to: "docgen.yaml")
        for name in ["a", "b", "c"] { try workspace.write(Self.minutes(), to: "\(name).md") }
    }

    /// Minutes that are right, or wrong by a key that there is not.
    private static func minutes(_ word: String = "text", isBroken: Bool = false) -> String {
        """
        ---
        kind: minutes
        title: A meeting
        date: 2020-08-31
        \(isBroken ? "no_such_key: BAD" : "place: Webex")
        ---

        Some \(word).

        """
    }

    private func build(
        _ names: [String] = ["a", "b", "c"], isWhole: Bool = true,
        formats: [OutputFormat] = [.txt, .json], force: Bool = false, jobs: Int = 2,
        settings: ContentDigest? = nil
    ) async throws -> [BuildReport] {
        let files = try DiskFiles(root: workspace.path)
        let prepared = Compiler.prepare(resources: .program, files: files, options: .init())
        var builder = Builder(
            compiler: try #require(prepared.compiler), files: files,
            folder: try OutputFolder("\(workspace.path)/build"),
            request: BuildRequest(
                sources: names.map { "\($0).md" }, isWholeWorkspace: isWhole, formats: formats,
                settings: settings ?? self.settings, isForced: force, jobs: jobs))
        var reports: [BuildReport] = []
        try await builder.run { reports.append($0) }
        return reports
    }

    private func outcomes(_ reports: [BuildReport]) -> [BuildReport.Outcome] {
        reports.map(\.outcome)
    }

    private let everything: [BuildReport.Outcome] = [
        .built(["a.txt", "a.json"]), .built(["b.txt", "b.json"]), .built(["c.txt", "c.json"]),
    ]
    private let nothing: [BuildReport.Outcome] = [.upToDate, .upToDate, .upToDate]

    @Test func writesEveryFormatOfEverySourceOnce() async throws {
        #expect(outcomes(try await build()) == everything)
        #expect(workspace.text("build/b.txt") != nil)
        #expect(outcomes(try await build()) == nothing)
        #expect(outcomes(try await build(force: true)) == everything)
    }

    @Test func rendersAgainWhatChanged() async throws {
        _ = try await build()
        try workspace.write(Self.minutes("more"), to: "b.md")
        #expect(
            outcomes(try await build()) == [.upToDate, .built(["b.txt", "b.json"]), .upToDate])
        let elsewhere = ContentDigest(of: [1])
        #expect(outcomes(try await build(settings: elsewhere)) == everything)
    }

    @Test func goesByContentAndNotByTime() async throws {
        _ = try await build()
        try workspace.write(Self.minutes("more"), to: "b.md")
        try workspace.write(Self.minutes(), to: "b.md")
        #expect(outcomes(try await build()) == nothing)
    }

    @Test func rendersAgainWhatIsGoneOrAltered() async throws {
        _ = try await build()
        let text = workspace.text("build/b.txt")
        try workspace.remove("build/b.txt")
        try workspace.write("scribble", to: "build/c.json")
        #expect(
            outcomes(try await build()) == [.upToDate, .built(["b.txt"]), .built(["c.json"])])
        #expect(workspace.text("build/b.txt") == text)
    }

    @Test func addsAFormatWithoutForgettingOthers() async throws {
        _ = try await build(formats: [.txt])
        #expect(outcomes(try await build(formats: [.json])).first == .built(["a.json"]))
        #expect(outcomes(try await build()) == nothing)
    }

    @Test func leavesEarlierOutputWhenTheInputHasErrors() async throws {
        _ = try await build()
        let text = workspace.text("build/b.txt")
        try workspace.write(Self.minutes(isBroken: true), to: "b.md")
        try workspace.write(Self.minutes("more"), to: "c.md")
        let reports = try await build()
        #expect(outcomes(reports) == [.upToDate, .refused, .built(["c.txt", "c.json"])])
        #expect(reports[1].diagnostics.hasErrors)
        #expect(workspace.text("build/b.txt") == text)
        try workspace.write(Self.minutes(), to: "b.md")
        #expect(outcomes(try await build()) == nothing)
    }

    @Test func refusesASecondSourceWithTheSameOutput() async throws {
        try workspace.write(Self.minutes("other"), to: "x/a.md")
        let reports = try await build(["a", "b", "x/a"])
        #expect(outcomes(reports).last == .refused)
        #expect(reports.last?.diagnostics.first?.rule == .sameOutputName)
        #expect(outcomes(try await build(["x/a"], isWhole: false)) == [.refused])
        try workspace.remove("a.md")
        #expect(
            outcomes(try await build(["x/a"], isWhole: false)) == [.built(["a.txt", "a.json"])])
    }

    @Test func remembersWhatItDidNotTouch() async throws {
        _ = try await build()
        #expect(outcomes(try await build(["b"], isWhole: false)) == [.upToDate])
        #expect(outcomes(try await build()) == nothing)
    }

    @Test(arguments: ["", "nonsense", "docgen ledger 1\nnonsense"])
    func startsAfreshWhenTheLedgerIsDamaged(content: String) async throws {
        _ = try await build()
        try workspace.write(content, to: "build/.docgen-ledger")
        #expect(outcomes(try await build()) == everything)
    }

    @Test func writesTheSameBytesWithOneJobOrMany() async throws {
        _ = try await build(jobs: 1)
        let ledger = workspace.text("build/.docgen-ledger")
        let text = workspace.text("build/a.txt")
        try workspace.remove("build")
        _ = try await build(jobs: 8)
        #expect(workspace.text("build/.docgen-ledger") == ledger)
        #expect(workspace.text("build/a.txt") == text)
    }

    @Test func leavesNothingBesideItsOutput() async throws {
        try workspace.write("left by a killed run", to: "build/.a.txt.part")
        _ = try await build(["a"], formats: [.txt])
        let names = try DiskFiles(root: workspace.path).list("build")
        #expect(names == ["a.txt"])
        #expect(workspace.text("build/.a.txt.part") == nil)
    }

    @Test func keepsTwoBuildsApart() throws {
        let first = try OutputFolder("\(workspace.path)/build")
        #expect(throws: OutputError.self) { try OutputFolder("\(workspace.path)/build") }
        withExtendedLifetime(first) {}
    }

    @Test(arguments: ["", ".", "..", ".hidden", "a/b", "a\nb", String(repeating: "x", count: 201)])
    func takesNoNameThatIsNoFileName(name: String) {
        #expect(!OutputFolder.isFileName(name))
    }
}
