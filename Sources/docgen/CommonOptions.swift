import ArgumentParser
internal import DocPipeline
internal import Glibc

/// How many documents are worked on at a time.
struct JobOptions: ParsableArguments {
    @Option(
        name: [.customShort("j", allowingJoined: true), .long],
        help: ArgumentHelp(
            "How many documents are worked on at a time.", discussion: "Default: one a processor.",
            valueName: "number"))
    var jobs: Int?

    var count: Int { jobs ?? Self.processors }

    /// How many processors there are.
    static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    func validate() throws {
        if let jobs, !(1...256).contains(jobs) {
            throw ValidationError("--jobs takes a number from 1 to 256, not \(jobs).")
        }
    }
}

/// How findings are written.
struct FindingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "How findings are written: text, json, sarif or github.", valueName: "format"))
    var format = DiagnosticFormat.text
}

extension DiagnosticFormat: ExpressibleByArgument {}
