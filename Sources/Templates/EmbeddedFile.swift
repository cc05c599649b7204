internal import EmbeddedTemplates

/// A file of `Sources/Templates/Files` under a typed name: `SchemaFile.minutes.bytes`.
///
/// The bytes are in the program; nothing is opened at run time. The names are written by
/// `Scripts/embed-templates.py`.
package protocol EmbeddedFile: RawRepresentable<Int>, CaseIterable, Hashable, Sendable {}

extension EmbeddedFile {
    /// Where the file stands below `Sources/Templates/Files`, with `/`: `schemas/minutes.json`.
    package var path: String { String(cString: row.path) }

    /// The file's name without folders and without what follows its first dot: `minutes`.
    package var name: String {
        let file = path.split(separator: "/").last ?? ""
        return String(file.prefix { $0 != "." })
    }

    /// What is in the file: a fresh copy, so hold on to it where it is used again.
    package var bytes: [UInt8] {
        Array(UnsafeBufferPointer(start: row.bytes, count: row.count))
    }

    /// The file of this kind with a name; `nil` where there is none.
    package init?(named name: some StringProtocol) {
        guard let file = Self.allCases.first(where: { $0.name == name }) else { return nil }
        self = file
    }

    private var row: EmbeddedTemplate { embedded_template(rawValue).pointee }
}

extension EmbeddedFiles {
    /// The path of every file in the program, whether it has a typed name or not, sorted.
    package static var paths: [String] {
        (0..<embedded_template_count()).map { String(cString: embedded_template($0).pointee.path) }
    }
}
