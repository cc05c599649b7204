internal import DocPipeline
internal import StatementWork

/// The files that came back, as they are named on the command line.
enum ReturnedFiles {
    /// Texts of every kind: one that cannot be read must not be passed over in silence.
    private static let endings = [
        ".docx", ".docm", ".dotx", ".dotm", ".doc", ".odt", ".rtf", ".pdf", ".pages",
    ]

    /// A file itself, or the texts in a folder, sorted.
    static func paths(_ typed: String) throws -> [String] {
        guard let folder = try? DiskFiles(root: typed), let names = try? folder.list("") else {
            return [typed]
        }
        let base = typed.hasSuffix("/") ? typed : typed + "/"
        // Word keeps a file beside each that is open.
        let found = names.filter { name in
            !name.hasPrefix("~$") && endings.contains { name.lowercased().hasSuffix($0) }
        }
        guard !found.isEmpty else { throw CommandFailure("“\(typed)”: no Word files in it") }
        return found.map { base + $0 }
    }

    /// Reads one file; one that cannot be had is a finding, so that the others are still read.
    static func read(_ path: String, with collector: Collector) -> CollectedText {
        do throws(FileAccessError) {
            let bytes = try DiskFiles.readNamed(path)
            return collector.read(ReturnedFile(path: path, bytes: bytes))
        } catch {
            let file = ReturnedFile(path: path, bytes: [])
            return CollectedText(
                file: file,
                diagnostics: [
                    Diagnostic(.unreadableFile, path: path, "it cannot be read: \(error.sentence)")
                ])
        }
    }
}
