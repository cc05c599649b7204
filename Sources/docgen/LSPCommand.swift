import ArgumentParser
internal import DocPipeline
internal import Glibc
internal import LanguageServer
internal import Templates

/// `docgen lsp`: a language server for editors.
struct LSPCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lsp",
        abstract: "Serves an editor: findings while one types, completion, hover, quick fixes.",
        discussion: """
            A language server (LSP 3.17) over standard input and output, which editors start \
            themselves; docs/editors.md says how each is told to.
            """)

    // Several editors add it to the command of every server.
    @Flag(name: .customLong("stdio"), help: "Talk over standard input and output, as always.")
    var isOverStandardStreams = false

    func run() throws {
        // An editor that is gone is found out by writing, not by a signal.
        signal(SIGPIPE, SIG_IGN)
        let pages = RulePage.allCases.map { ($0.name, $0.bytes) }
        var server = LanguageServer(
            resources: .embedded(), rulePages: Dictionary(pages) { first, _ in first },
            version: programVersion
        ) { folder in
            WorkspaceFolder.isRoot(folder) ? try? DiskFiles(root: folder) : nil
        }
        do {
            let status = try serve(&server, over: StandardChannel())
            (ExitStatus(rawValue: status) ?? .failed).end()
        } catch let error as FileAccessError {
            throw CommandFailure("the editor cannot be reached: \(error.sentence)")
        }
    }
}

/// The standard streams as the channel to an editor.
private struct StandardChannel: MessageChannel {
    private let input = StandardInput()

    func read() throws -> [UInt8] { try input.read() }

    func isReady(within milliseconds: Int) -> Bool { input.isReady(within: milliseconds) }

    func write(_ bytes: [UInt8]) throws { try StandardStream.output.write(bytes) }
}
