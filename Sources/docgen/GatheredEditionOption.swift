import ArgumentParser
internal import DocPipeline

/// The edition of what is gathered from all documents: a register, the calendar.
struct GatheredEditionOption: ParsableArguments {
    @Option(
        name: .customLong("edition"),
        help: ArgumentHelp(
            "public or internal.",
            discussion: """
                Default: files have the public edition, without what is confidential. The internal \
                one has everything, and its files bear its name.
                """,
            valueName: "edition"))
    var typed: String?

    /// The one that was asked for.
    var asked: Edition? { typed.flatMap(Edition.init) }

    /// The name of a file, with that of the edition where one was asked for.
    func fileName(_ stem: String, ending: String) -> String {
        stem + (asked.map { "-\($0.rawValue)" } ?? "") + ending
    }

    func validate() throws {
        guard let typed else { return }
        guard let asked, Edition.editions(of: .minutes).contains(asked) else {
            throw ValidationError(
                "there is no edition “\(typed)” of this; there are public, internal")
        }
    }
}
