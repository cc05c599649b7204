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
}
