/// Looks for what is wrong with sources of a workspace: each on its own, and the minutes among all
/// the others.
package struct WorkspaceCheck: Sendable {
    package let compiler: Compiler
    /// What is checked, in the order in which findings are handed over.
    package let sources: [String]
    /// Whether the minutes are also laid beside those of the whole workspace.
    package let includesRegister: Bool

    /// What was found in one source.
    package struct Result: Sendable {
        package var path: String
        /// Sorted by place and code.
        package var diagnostics: [Diagnostic]
        /// What the diagnostics point into.
        package var sources: SourceSet
    }

    package init(compiler: Compiler, sources: [String], includesRegister: Bool = true) {
        self.compiler = compiler
        self.sources = sources
        self.includesRegister = includesRegister
    }

    /// Checks everything, `width` sources at a time, and hands over what was found in each source,
    /// in order.
    ///
    /// What concerns several minutes is only known when all have been read. Until then the texts of
    /// those with findings are kept, and of the others only what other meetings may refer to.
    package func run(
        width: Int, progress: () -> Void = {}, consume: (Result) throws -> Void
    ) async throws {
        var read: [Reading] = []
        var meetings: [Register.Meeting] = []
        var statements: [Register.Statement] = []
        let compiler = compiler
        try await inOrder(sources, width: width) { path in
            Reading(compiler.compile(path, for: .checking), of: path)
        } consume: { reading in
            if let meeting = reading.meeting { meetings.append(meeting) }
            if let statement = reading.statement { statements.append(statement) }
            read.append(reading)
            progress()
        }
        guard includesRegister, !(meetings.isEmpty && statements.isEmpty) else {
            for reading in read { try consume(reading.result(compiler, register: nil)) }
            return
        }
        let checked = Set(sources)
        let others = compiler.sourcePaths().filter { !checked.contains($0) }
        try await inOrder(others, width: width) { path in
            let compilation = compiler.compile(path, for: .registering)
            return (compilation.meeting, compilation.statement)
        } consume: { meeting, statement in
            if let meeting { meetings.append(meeting) }
            if let statement { statements.append(statement) }
        }
        let register = Register(meetings, statements: statements)
        try await inOrder(read, width: width) {
            $0.result(compiler, register: register)
        } consume: {
            try consume($0)
        }
    }
}

/// One source after it has been checked on its own.
private struct Reading: Sendable {
    let path: String
    let diagnostics: [Diagnostic]
    /// Only of a source with findings.
    let texts: SourceSet?
    let meeting: Register.Meeting?
    let statement: Register.Statement?
    let acceptances: Acceptances

    init(_ compilation: Compilation, of path: String) {
        self.path = path
        diagnostics = compilation.diagnostics
        texts = compilation.diagnostics.isEmpty ? nil : compilation.sources
        meeting = compilation.meeting
        statement = compilation.statement
        acceptances = compilation.acceptances
    }

    /// The findings, with those that show among all documents.
    func result(_ compiler: Compiler, register: Register?) -> WorkspaceCheck.Result {
        var all = diagnostics
        if let register {
            if let meeting {
                all += compiler.diagnostics(on: meeting, among: register, accepting: acceptances)
            }
            if let statement {
                all += compiler.diagnostics(on: statement, among: register, accepting: acceptances)
            }
            all.sort(by: Diagnostic.precedes)
        }
        let texts =
            all.isEmpty
            ? SourceSet(main: SourceFile(path: path, bytes: []))
            : texts ?? compiler.compile(path, for: .registering).sources
        return WorkspaceCheck.Result(path: path, diagnostics: all, sources: texts)
    }
}

extension Compiler {
    /// What is wrong with one meeting among all those of the workspace, less what its source
    /// accepts.
    package func diagnostics(
        on meeting: Register.Meeting, among register: Register, accepting: Acceptances
    ) -> [Diagnostic] {
        let review = RegisterReview(
            meeting: meeting, register: register, workspace: workspace, zones: zones)
        return unaccepted(LintRules.check(review), accepting)
    }

    /// What is wrong with one statement among all those of the workspace, less what its source
    /// accepts.
    package func diagnostics(
        on statement: Register.Statement, among register: Register, accepting: Acceptances
    ) -> [Diagnostic] {
        let review = StatementRegisterReview(
            statement: statement, register: register, workspace: workspace)
        return unaccepted(LintRules.check(review), accepting)
    }

    private func unaccepted(
        _ diagnostics: [Diagnostic], _ accepting: Acceptances
    ) -> [Diagnostic] {
        var acceptances = accepting
        let found = acceptances.removeAccepted(from: diagnostics)
        return found + acceptances.diagnostics(.register, in: workspace)
    }
}
