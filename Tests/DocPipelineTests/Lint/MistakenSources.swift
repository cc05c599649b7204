import DocPipeline
import Foundation
import Testing

/// The workspace of small sources in `Fixtures/mistakes`, each with one slip of the published pages.
enum MistakenSources {
    static let folder = SharedTestData.checkout.appending(path: "Tests/Fixtures/mistakes")

    /// A row of the table in its README: where which rule must report something.
    struct Row: CustomTestStringConvertible {
        var path: String
        var line: Int
        /// `nil` for a source that must stay silent.
        var rule: String?

        var testDescription: String { "\(path):\(line) \(rule ?? "none")" }
    }

    /// The text of a file of the workspace; empty where there is none.
    static func text(_ path: String) -> String {
        (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
    }

    /// All files of the workspace, with a style of writing where a rule needs one.
    static func files(style: HouseStyle?) -> InMemoryFiles {
        var files: [String: String] = [:]
        let paths = FileManager.default.enumerator(atPath: folder.path)
        while let path = paths?.nextObject() as? String {
            if path.hasSuffix(".md") || path.hasSuffix(".csv") || path.hasSuffix(".yaml") {
                files[path] = text(path)
            }
        }
        if let style {
            files["docgen.yaml"]?.replace("defaults:\n", with: "defaults:\n  style: \(style)\n")
        }
        return InMemoryFiles(files)
    }

    /// The rows of the table.
    static let rows: [Row] = text("README.md").split(separator: "\n").compactMap { line in
        let cells = line.split(separator: "|").map {
            $0.trimmingCharacters(in: CharacterSet(charactersIn: " `*"))
        }
        guard cells.count == 5, let line = Int(cells[1]) else { return nil }
        return Row(path: cells[0], line: line, rule: cells[2] == "none" ? nil : cells[2])
    }
}
