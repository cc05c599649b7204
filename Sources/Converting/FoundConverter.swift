package import DocPipeline
internal import Glibc

/// A converter whose program is there.
package struct FoundConverter: Sendable {
    package let converter: Converter
    /// An absolute path.
    package let program: String

    /// Looks for the program; `nil` when it is not there or may not be run.
    ///
    /// A path that does not begin with `/` begins in the workspace.
    package init?(
        _ converter: Converter, in environment: ConverterEnvironment, workspace: String
    ) {
        for name in converter.programs {
            let candidates =
                name.contains("/")
                ? [name.hasPrefix("/") ? name : "\(workspace)/\(name)"]
                : environment.searchPath.map { "\($0)/\(name)" }
            if let program = candidates.first(where: Self.isProgram) {
                self.converter = converter
                self.program = program
                return
            }
        }
        return nil
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            && access(path, X_OK) == 0
    }

    /// Of the program as it is installed, and of all that it is told.
    ///
    /// Asking for the version would start the program; a newer one has another date or size.
    package func digest(level: PDFALevel?) -> ContentDigest {
        var hasher = ContentDigest.Hasher()
        hasher.field(program)
        if let resolved = realpath(program, nil) {
            hasher.field(String(cString: resolved))
            free(resolved)
        }
        var status = stat()
        if stat(program, &status) == 0 {
            hasher.field("\(status.st_size) \(status.st_mtim.tv_sec) \(status.st_mtim.tv_nsec)")
        }
        for argument in converter.arguments { hasher.field(argument) }
        for variable in converter.environment { hasher.field("\(variable.name)=\(variable.value)") }
        hasher.field(level?.rawValue ?? "")
        return hasher.finalized()
    }
}
