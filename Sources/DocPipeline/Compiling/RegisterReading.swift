/// Reads all documents of a workspace for what they have in common.
package struct RegisterReading: Sendable {
    private let compiler: Compiler
    private let sources: [String]

    package init(compiler: Compiler, sources: [String]) {
        self.compiler = compiler
        self.sources = sources
    }

    /// Reads `width` sources at a time; `consume` gets each in order, with what is wrong with it.
    package func run(
        width: Int, consume: (Compilation) throws -> Void
    ) async throws -> Register {
        var meetings: [Register.Meeting] = []
        var statements: [Register.Statement] = []
        let compiler = compiler
        try await inOrder(sources, width: width) {
            compiler.compile($0, for: .registering)
        } consume: { compilation in
            if let meeting = compilation.meeting { meetings.append(meeting) }
            if let statement = compilation.statement { statements.append(statement) }
            try consume(compilation)
        }
        return Register(meetings, statements: statements)
    }
}
