internal import DocPipeline

/// A document in the formats asked for, on its way to a folder or to the standard output.
struct RenderedFiles {
    private let files: [(name: String, bytes: [UInt8])]

    /// Renders a document; `name` is the stem of the names of its files.
    init(_ compilation: Compilation, as formats: [OutputFormat], name: String) throws {
        files = try formats.map { (name + $0.fileEnding, try compilation.rendered(as: $0)) }
    }

    /// Writes the files to a folder, `build` in the workspace unless another is named; returns a
    /// line that says so.
    func write(to output: String?, in workspace: WorkspaceFolder) throws -> String {
        do throws(OutputError) {
            let folder = try OutputFolder(output ?? "\(workspace.files.root)/build")
            for file in files { try folder.write(file.bytes, to: file.name) }
        } catch {
            throw CommandFailure("cannot write “\(error.path)”: \(error.reason)")
        }
        let shown = output ?? workspace.shownPath(of: "build")
        return "written to \(shown): \(files.map(\.name).joined(separator: ", "))"
    }

    /// Writes the only file to the standard output.
    func writeToStandardOutput() throws {
        for file in files { try Output.write(file.bytes) }
    }
}
