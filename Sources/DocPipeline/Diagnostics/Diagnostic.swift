/// Something a person should know about what was typed: one finding, as data.
///
/// Mistakes in a user's text never throw: a phase returns its output beside its diagnostics and
/// goes on, so that one run reports all it can find.
package struct Diagnostic: Sendable, Hashable {
    /// What kind of finding: a stable code and a name that reads well after "allow …".
    package var rule: Rule
    package var severity: Severity
    /// Where; `nil` when the finding is about a whole file, or about none.
    package var range: SourceRange?
    /// The file of a finding without a range, as shown to the user.
    package var path: String?
    /// What is wrong, naming the value as typed; lower case, no full stop.
    package var message: String
    /// Further places and hints: "first written here", "did you mean …".
    package var notes: [Note]
    /// How to mend it, where that is known.
    package var fix: Fix?

    package init(
        _ rule: Rule, _ severity: Severity = .error, at range: SourceRange? = nil,
        path: String? = nil, _ message: String, notes: [Note] = [], fix: Fix? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.range = range
        self.path = path
        self.message = message
        self.notes = notes
        self.fix = fix
    }

    /// How much a finding weighs; only errors stop a document from being rendered.
    package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
        case hint, warning, error

        package static func < (left: Severity, right: Severity) -> Bool {
            left.weight < right.weight
        }

        private var weight: Int {
            switch self {
            case .hint: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    /// A further remark, with a place of its own or none.
    package struct Note: Sendable, Hashable {
        package var message: String
        package var range: SourceRange?

        package init(_ message: String, at range: SourceRange? = nil) {
            self.message = message
            self.range = range
        }
    }

    /// A mend: what it does in words, and the edits that do it.
    package struct Fix: Sendable, Hashable {
        /// One replacement of source text; an empty range inserts.
        package struct Edit: Sendable, Hashable {
            package var range: SourceRange
            package var replacement: String

            package init(_ range: SourceRange, _ replacement: String) {
                self.range = range
                self.replacement = replacement
            }
        }

        /// Imperative, lower case: "write “Updates from UNODC”".
        package var summary: String
        /// Whether `--fix` may apply it unasked.
        package var isCertain: Bool
        /// Sorted, not overlapping.
        package var edits: [Edit]

        package init(_ summary: String, isCertain: Bool, _ edits: [Edit]) {
            self.summary = summary
            self.isCertain = isCertain
            self.edits = edits
        }
    }
}
