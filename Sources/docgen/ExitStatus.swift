internal import DocPipeline
internal import Glibc

/// What the program tells whoever started it; thrown by a command that has said all it had to say.
enum ExitStatus: Int32, Error {
    /// Done; warnings do not change it.
    case done = 0
    /// The input has errors; nothing was written for that input.
    case inputHasErrors = 1
    /// The command was used wrongly, or something outside failed.
    case failed = 2

    func end() -> Never { exit(rawValue) }
}

/// Why the command could not do its work: wrong use, or something outside; exit status 2.
struct CommandFailure: Error {
    /// A sentence without a full stop, lower case.
    var message: String

    init(_ message: String) { self.message = message }

    /// Something was named that there is not: what it would be (“series”), how it was named, the
    /// names there are, and what to do when none of them is near.
    static func thereIsNo(
        _ thing: String, _ typed: String, among known: [String], advice: String = ""
    ) -> Self {
        let hint = bestSuggestion(for: typed, amongIDs: known).map { "did you mean “\($0)”?" }
        let end = hint ?? advice
        return Self("there is no \(thing) “\(typed)”" + (end.isEmpty ? "" : "; \(end)"))
    }
}
