import ArgumentParser
internal import DocPipeline

/// Which editions of a source are made.
struct EditionOptions: ParsableArguments {
    @Option(
        name: .customLong("edition"),
        help: ArgumentHelp(
            "Editions, separated by commas: public, internal, written, spoken.",
            discussion: """
                Default: the public edition of minutes, and statements as they are delivered. The \
                numbers are the same in all.
                """,
            valueName: "editions"))
    var typed: String?

    /// In the order asked for, each once; empty where nothing was asked for.
    var list: [Edition] {
        var editions: [Edition] = []
        for word in words {
            guard let edition = Edition(rawValue: word), !editions.contains(edition) else {
                continue
            }
            editions.append(edition)
        }
        return editions
    }

    /// The names of all editions there are.
    var names: String { Edition.allCases.map(\.rawValue).joined(separator: ", ") }

    private var words: [String] {
        (typed ?? "").split(separator: ",", omittingEmptySubsequences: false).map {
            String($0.filter { $0 != " " })
        }
    }

    func validate() throws {
        guard typed != nil else { return }
        for word in words where Edition(rawValue: word) == nil {
            let meant = bestSuggestion(for: word, among: Edition.allCases.map(\.rawValue))
            throw ValidationError(
                "there is no edition “\(word)”"
                    + (meant.map { "; did you mean “\($0)”?" } ?? "; there are \(names)"))
        }
    }

    /// Says why nothing is made, where that is because of the editions.
    func reportNone() throws {
        guard !list.isEmpty else { return }
        func names(_ kind: SourceKind) -> String {
            Edition.editions(of: kind).map(\.rawValue).joined(separator: ", ")
        }
        throw CommandFailure(
            "nothing here has the edition “\(typed ?? "")”: minutes have \(names(.minutes)); "
                + "statements have \(names(.statement))")
    }
}
