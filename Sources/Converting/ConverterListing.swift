internal import DocPipeline

/// A converter as it is on this machine.
package struct ConverterListing: Sendable {
    package let converter: Converter
    /// `nil` when it is not there.
    package let found: FoundConverter?
    /// As it says itself; `nil` when it says nothing.
    package let version: String?

    /// Looks for the program and asks it for its version.
    package init(
        _ converter: Converter, in environment: ConverterEnvironment, workspace: String
    ) async throws {
        self.converter = converter
        found = FoundConverter(converter, in: environment, workspace: workspace)
        version = try await found?.version(in: environment)
    }
}

extension FoundConverter {
    /// In seconds: a program that takes longer to say its version is waiting for something else.
    private static let timeLimit = 20

    /// The first line that the program says when asked for its version.
    package func version(in environment: ConverterEnvironment) async throws -> String? {
        guard !converter.versionArguments.isEmpty else { return nil }
        do {
            let scratch = try ScratchFolder(in: environment.temporaryFolder)
            let run = ProgramRun(
                program: program, arguments: converter.versionArguments,
                environment: environment.variables(
                    for: converter.environment, scratch: scratch.path),
                folder: scratch.path, timeLimit: .seconds(Self.timeLimit))
            let outcome = try await run.run()
            guard outcome.end == .exited(0) else { return nil }
            let lines = SaidLines(outcome.said).lines
            // Libraries may have something to say first.
            return lines.first { $0.contains(converter.name) } ?? lines.first
        } catch is ProgramRun.CannotStart {
            return nil
        } catch is ScratchError {
            return nil
        }
    }
}
