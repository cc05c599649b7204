/// The certain fixes of one round of checking that can be made side by side.
///
/// Fixes are taken in the order in which they come. One that overlaps an earlier one is left out:
/// when the files have been checked again it is found again, or has become needless.
package struct FixRound: Sendable {
    /// A file with the edits to be made in it.
    struct EditedFile: Sendable {
        var bytes: [UInt8]
        var edits = TextEdits()
    }

    /// The one file that may be changed; any when `nil`.
    private let onlyPath: String?
    /// By path.
    private(set) var files: [String: EditedFile] = [:]
    /// What has been taken, in its order.
    package private(set) var fixes: [AppliedFix] = []

    package init(onlyPath: String? = nil) {
        self.onlyPath = onlyPath
    }

    /// Whether there was nothing certain.
    package var isEmpty: Bool { fixes.isEmpty }

    /// Takes the certain fixes of one document's findings.
    package mutating func take(_ diagnostics: [Diagnostic], in sources: SourceSet?) {
        guard let sources else { return }
        for diagnostic in diagnostics {
            if let fix = diagnostic.fix, fix.isCertain { take(fix, in: sources) }
        }
    }

    /// Takes a fix whole or not at all.
    private mutating func take(_ fix: Diagnostic.Fix, in sources: SourceSet) {
        var changed = files
        for edit in fix.edits {
            guard Int(edit.range.file.rawValue) < sources.files.count else { return }
            let source = sources[edit.range.file]
            let made = TextEdits.Edit(
                range: edit.range.lowerBound..<edit.range.upperBound,
                replacement: Array(edit.replacement.utf8))
            guard onlyPath == nil || onlyPath == source.path,
                made.range.upperBound <= source.bytes.count,
                !source.bytes[made.range].elementsEqual(made.replacement)
            else { return }
            var file = changed[source.path] ?? EditedFile(bytes: source.bytes)
            // Another document has read the same file at another time.
            guard file.bytes == source.bytes, file.edits.admits(made) else { return }
            file.edits.insert(made)
            changed[source.path] = file
        }
        guard let first = fix.edits.first else { return }
        let source = sources[first.range.file]
        files = changed
        fixes.append(
            AppliedFix(
                path: source.path, line: source.line(at: first.range.lowerBound),
                summary: fix.summary))
    }
}

/// A fix that was made, as it is told to the user.
package struct AppliedFix: Sendable, Hashable {
    package var path: String
    /// From 1, at the time when the fix was found.
    package var line: Int
    /// Imperative, lower case.
    package var summary: String
}
