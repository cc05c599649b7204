/// A finding that somebody has looked at and left as it is, with the reason.
///
/// In front matter it holds for the whole document:
///
///     accept: [{rule: off-recurrence, reason: moved because of the holiday}]
///
/// In a comment, `<!-- accept: weekday-mismatch: as the programme prints it -->` in Markdown or
/// `# accept: …` in YAML, it holds for its own line; on a line of its own it holds for what follows:
/// in Markdown up to the next empty line, in YAML for the next line.
package struct Acceptance: Sendable, Hashable {
    /// The rule's name as typed, with its place.
    package var rule: Located<String>
    /// Why; empty where none was typed.
    package var reason: String
    /// The bytes of the main file whose findings are meant; `nil` for the whole document.
    package var bytes: Range<Int>?

    /// Whether a finding is one of those meant.
    func covers(_ diagnostic: Diagnostic) -> Bool {
        guard diagnostic.rule.name == rule.value else { return false }
        guard let bytes else { return true }
        guard let range = diagnostic.range, range.file == .main else { return false }
        return bytes.contains(range.lowerBound)
    }
}
