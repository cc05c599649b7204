import Archiving
import DocPipeline
import Templates
import Testing

/// A workspace in memory, an archive on disk, and the secretary who brings the two together.
struct Registry {
    static let settings = """
        kind: workspace
        organisation:
          id: network
          name: Example Network for Justice
          letterhead: [Example Street 1, 1010 Vienna]
          email: office@example.org
        people:
          - {id: vera, name: Vera Moser}
        archive:
          contact: {name: Vera Moser}
          restrictions: Public
          address: https://example.org/archive
        series:
          - {id: board, title: "{ordinal} Board Meeting", agenda: [Budget]}
        """

    static let minutes = """
        ---
        kind: minutes
        series: board
        number: 3
        date: 2024-03-12
        status: approved
        approved: {meeting: 2024-05-14, date: 2024-05-14}
        chair: vera
        secretary: Philip Archer
        attendance: {present: [vera, Philip Archer], apologies: [Linda McGregor]}
        annexes: [{title: Figures, file: figures.md}]
        ---
        ## Budget
        DECISION: The budget of 1,000 euros is adopted.
        """

    static let statement = """
        ---
        kind: statement
        title: A word on prisons
        date: 2023-11-02
        status: submitted
        submitted_by: Example Network for Justice
        ---
        Prisons should be few.
        """

    static let corrigendum =
        "corrigendum: {number: 1, date: 2024-06-01, text: The budget has 1100 euros.}"

    var files = [
        "docgen.yaml": settings, "minutes/board-3/minutes.md": minutes,
        "minutes/board-3/figures.md": "Income and expenses.\n",
        "statements/prisons/statement.md": statement,
    ]
    let folder: TemporaryFolder
    var options: ArchiveOptions
    var pdf: StandInPDF? = StandInPDF()

    init() throws {
        folder = try TemporaryFolder()
        let time = try #require(Timestamp(secondsSince1970: 1_717_200_000))
        options = ArchiveOptions(
            time: time, program: "0.1.0", profile: ArchiveFile.bagitProfile.bytes)
    }

    var archivePath: String { "\(folder.path)/archive" }

    private func compiler(_ files: any FileAccess) throws -> (Compiler, [String]) {
        var build = BuildOptions()
        build.fileDate = options.fileDate
        let preparation = Compiler.prepare(
            resources: .program, files: files, options: build)
        let compiler = try #require(
            preparation.compiler, "docgen.yaml: \(preparation.diagnostics.map(\.message))")
        return (compiler, preparation.inputs)
    }

    /// Archives the workspace.
    ///
    /// - Returns: The new bags, and for each source what became of it.
    @discardableResult
    func archive() async throws -> (bags: [String], reports: [ArchiveReport]) {
        let files = InMemoryFiles(files)
        let (compiler, inputs) = try compiler(files)
        var archive = try Archive(writing: archivePath) {}
        var reports: [ArchiveReport] = []
        let creation = ArchiveCreation(
            compiler: compiler, files: files, workspaceInputs: inputs, options: options, pdf: pdf)
        let bags = try await creation.run(&archive, sources: compiler.sourcePaths()) {
            reports.append($0)
        }
        return (bags, reports)
    }

    /// Changes the approved minutes, with front matter in the place of the chair's line.
    mutating func correct(_ text: String, frontMatter: String) {
        files["minutes/board-3/minutes.md"] =
            Self.minutes.replacing("1,000", with: text)
            .replacing("chair: vera", with: "chair: vera\n\(frontMatter)")
    }

    /// What bags are held against, without keys.
    var measures: BagInspection.Measures {
        var measures = BagInspection.Measures()
        measures.resources = .program
        measures.profile = ArchiveFile.bagitProfile.bytes
        measures.program = "0.1.0"
        return measures
    }

    func inspect(
        _ bag: String, keys: [ArchiveSettings.Key] = [], program: String = "0.1.0",
        isInArchive: Bool = false, requiresSignature: Bool = false
    ) async throws -> BagInspection {
        var measures = measures
        measures.keys = keys
        measures.program = program
        measures.requiresSignature = requiresSignature
        return try await BagInspection(
            try Folder("\(archivePath)/bags/\(bag)"), name: bag, isInArchive: isInArchive,
            measures: measures)
    }

    /// The catalogue's files: page, Atom, JSON.
    func catalogue() throws -> Catalogue {
        let (compiler, _) = try compiler(InMemoryFiles(files))
        return try Archive(reading: archivePath).catalogue(of: compiler.workspace)
    }

    func words(in language: String = "en") throws -> Wording {
        try compiler(InMemoryFiles(files)).0.words(in: language)
    }
}
