internal import DocPipeline

extension CheckCommand {
    /// Mends what is certain, or shows it, and checks what is left.
    func checkAndFix() async throws -> ExitStatus {
        let selection = try SourceSelection(paths: paths, options: BuildOptions())
        let fixing = try await fixed(selection)
        if diff { return try show(fixing) }
        if paths == ["-"] { return try await writeToOutput(fixing.files, of: selection) }
        return try await write(fixing.files, of: selection)
    }

    /// What fixing comes to, in memory.
    private struct Fixing {
        var files = FixedFiles()
        /// What the findings before the first fix mean.
        var earlierStatus: ExitStatus
    }

    /// Checks and mends in turn, until nothing certain is left.
    ///
    /// From standard input only itself is mended: whoever pipes a text through a program does not
    /// expect that other files change.
    private func fixed(_ selection: SourceSelection) async throws -> Fixing {
        let onlyPath = paths == ["-"] ? selection.workspace.standardInputPath : nil
        var fixing = Fixing(earlierStatus: .done)
        var current = selection
        var rules = ""
        for round in 1...FixedFiles.mostRounds {
            var findings = FindingsOutput(collecting: FixRound(onlyPath: onlyPath))
            _ = try await checkSources(current, findings: &findings)
            if round == 1 { fixing.earlierStatus = status(of: findings) }
            guard let fixes = findings.fixes, !fixes.isEmpty else { return fixing }
            fixing.files.make(fixes)
            current = selection.with(changed: fixing.files.current)
            rules = fixes.fixes.map { "\($0.path):\($0.line): \($0.summary)" }.joined(
                separator: "\n")
        }
        throw CommandFailure(
            "these fixes call for one another without end, and nothing was written:\n\(rules)")
    }

    /// The differences, and on the side how many there are; files with errors still have them.
    private func show(_ fixing: Fixing) throws -> ExitStatus {
        let changes = fixing.files.changes
        for change in changes { try Output.write(UnifiedDiff.of(change)) }
        let summary =
            changes.isEmpty
            ? "nothing can be mended with certainty"
            : "\(Self.counted(fixing.files.fixes.count, "fix", "fixes")) in "
                + "\(Self.counted(changes.count, "file", "files")), not made"
        try? StandardStream.error.write(Array("\(summary)\n".utf8))
        return fixing.earlierStatus
    }

    /// A part of a pipe: the text to the standard output, mended or as it was, the rest beside it.
    private func writeToOutput(
        _ files: FixedFiles, of selection: SourceSelection
    ) async throws -> ExitStatus {
        let path = selection.workspace.standardInputPath
        let input: [UInt8]
        do throws(FileAccessError) {
            input = try selection.files.read(path)
        } catch {
            throw CommandFailure("standard input: \(error.sentence)")
        }
        try Output.write(files.current[path] ?? input)
        try say(files.fixes, on: .error)
        return try await check(selection.with(changed: files.current), to: .error)
    }

    /// Writes the files, says what was changed, and checks again.
    private func write(
        _ files: FixedFiles, of selection: SourceSelection
    ) async throws -> ExitStatus {
        var refused: [String: String] = [:]
        for change in files.changes {
            do throws(FileAccessError) {
                try selection.workspace.files.replace(
                    change.path, holding: change.before, with: change.after)
            } catch {
                refused[change.path] = error.sentence
            }
        }
        // Findings as one value stand alone on the standard output.
        try say(
            files.fixes.filter { refused[$0.path] == nil },
            on: finding.format.isOneValue ? .error : .output)
        let status = try await check(selection.with(changed: [:]), to: .output)
        guard !refused.isEmpty else { return status }
        let lines = refused.sorted { $0.key < $1.key }.map { path, reason in
            "cannot write “\(path)”: \(reason)"
        }
        throw CommandFailure(lines.joined(separator: "\n"))
    }

    private func say(_ fixes: [AppliedFix], on stream: StandardStream) throws {
        let text = fixes.map { "\($0.path):\($0.line): fixed: \($0.summary)\n" }.joined()
        do throws(FileAccessError) {
            try stream.write(Array(text.utf8))
        } catch {
            throw CommandFailure("cannot write what was fixed: \(error.sentence)")
        }
    }

    private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
        "\(count) \(count == 1 ? one : many)"
    }
}
