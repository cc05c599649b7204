internal import Archiving
import ArgumentParser
internal import DocPipeline

/// Which archive a command works on.
struct ArchivePlace: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "The archive's folder.", discussion: "Default: archive in the workspace.",
            valueName: "folder"))
    var output: String?

    /// The folder, and how it is called from the current one.
    func path(in workspace: WorkspaceFolder) -> (path: String, shown: String) {
        if let output { return (output, output) }
        return (Self.usual(in: workspace), workspace.shownPath(of: "archive"))
    }

    /// Says, to a person who waits, what for.
    static func sayBusy(_ shown: String) -> () -> Void {
        {
            try? StandardStream.error.write(
                Array("docgen: another docgen is adding to “\(shown)”; waiting for it\n".utf8))
        }
    }

    /// Where a workspace's archive is when nobody names another place.
    static func usual(in workspace: WorkspaceFolder) -> String {
        "\(workspace.files.root)/archive"
    }
}

extension CommandFailure {
    /// The disk refused; the command has nothing to add.
    init(_ error: DiskError) { self.init("cannot use \(error.sentence)") }
}
