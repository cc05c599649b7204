internal import Subprocess

/// Files as they were, from the git repository that a folder stands in.
///
/// Runs `git` itself, without a shell; nothing is written to the repository, and nothing is fetched
/// into it.
package struct GitRepository: Sendable {
    /// An absolute path, in the repository or its root.
    private let folder: String

    /// What larger files hold is not read, as no source is so large.
    private static let sizeLimit = 64 << 20
    private static let timeLimit = Duration.seconds(60)

    /// A repository around a folder; whether there is one is seen when it is asked.
    package init(around folder: String) {
        self.folder = folder
    }

    /// A version that a revision names.
    package struct Version: Sendable, Equatable {
        /// As it was asked for: "HEAD~2", "v1".
        package var name: String
        /// The commit's hash.
        package var commit: String
        /// The day it was committed, as ISO 8601 has it, where it was committed.
        package var day: String
        /// Who wrote it.
        package var author: String
    }

    /// What a name of a revision stands for.
    package func version(_ name: String) async throws(GitError) -> Version {
        let output = try await run(
            [
                "log", "-1", "--no-show-signature", "--format=%H%n%cs%n%an", "--end-of-options",
                "\(name)^{commit}", "--",
            ], asking: name)
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
        guard lines.count >= 3 else { throw GitError.unknownRevision(name) }
        return Version(
            name: name, commit: String(lines[0]), day: String(lines[1]), author: String(lines[2]))
    }

    /// The files of a version that stand at or below some paths, by path from the folder; paths that
    /// the version does not have are left out.
    package func files(
        of version: Version, below paths: [String]
    ) async throws(GitError) -> [String: [UInt8]] {
        let listing = try await run(
            ["ls-tree", "-r", "-z", "-l", version.commit, "--"] + paths.map { "./" + $0 },
            asking: version.name)
        let entries = listing.split(separator: 0).compactMap(Self.entry)
        guard !entries.isEmpty else { return [:] }
        let wanted = entries.map { $0.object + "\n" }.joined()
        let objects = try await run(
            ["cat-file", "--batch"], asking: version.name, input: Array(wanted.utf8))
        return Self.contents(of: entries, in: objects)
    }

    private struct Entry {
        var object: String
        var path: String
    }

    /// One line of `ls-tree -l`: mode, type, hash and size, a tab, the path; links and large files
    /// are left out.
    private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
        guard let tab = line.firstIndex(of: 0x09) else { return nil }
        let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 4, words[0].hasPrefix("100"), words[1] == "blob",
            let size = Int(words[3]), size <= sizeLimit
        else { return nil }
        return Entry(
            object: words[2], path: String(decoding: line[(tab + 1)...], as: UTF8.self))
    }

    /// What `cat-file --batch` writes: a line with hash, type and size, the bytes, a line end.
    private static func contents(of entries: [Entry], in output: [UInt8]) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        var rest = output[...]
        for entry in entries {
            guard let lineEnd = rest.firstIndex(of: 0x0A) else { break }
            let words = rest[..<lineEnd].split(separator: 0x20)
            rest = rest[(lineEnd + 1)...]
            guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
                rest.count > size
            else { continue }
            files[entry.path] = Array(rest.prefix(size))
            rest = rest.dropFirst(size + 1)
        }
        return files
    }

    // MARK: Running

    /// What git writes to its standard output when it ends well.
    private func run(
        _ arguments: [String], asking revision: String, input: [UInt8] = []
    ) async throws(GitError) -> [UInt8] {
        let run = Run(
            arguments: ["-C", folder, "--no-pager", "--no-optional-locks"] + arguments,
            input: input)
        switch await run.outcome(within: Self.timeLimit) {
        case .output(let bytes): return bytes
        case .refused(let words): throw GitError(words, revision: revision)
        case .cannotStart: throw .notInstalled
        case .outOfTime: throw .refused("it took longer than a minute")
        }
    }

    private enum Outcome: Sendable {
        case output([UInt8])
        case refused(String)
        case cannotStart
        case outOfTime
    }

    private struct Run: Sendable {
        var arguments: [String]
        var input: [UInt8]

        func outcome(within limit: Duration) async -> Outcome {
            await withTaskGroup(of: Outcome.self) { tasks in
                tasks.addTask { await outcome() }
                tasks.addTask {
                    try? await Task.sleep(for: limit)
                    return .outOfTime
                }
                let first = await tasks.next() ?? .outOfTime
                tasks.cancelAll()
                return first
            }
        }

        private func outcome() async -> Outcome {
            do {
                let result = try await Subprocess.run(
                    .name("git"), arguments: Arguments(arguments),
                    environment: .inherit.updating([
                        "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1",
                    ]),
                    input: .array(input), output: .bytes(limit: 512 << 20),
                    error: .string(limit: 64 << 10))
                guard result.terminationStatus.isSuccess else {
                    return .refused(result.standardError)
                }
                return .output(result.standardOutput)
            } catch let error as SubprocessError where error.code == .executableNotFound {
                return .cannotStart
            } catch {
                return .refused("\(error)")
            }
        }
    }
}
