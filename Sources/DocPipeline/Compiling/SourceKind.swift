/// What a source is, as its `kind` says.
package enum SourceKind: String, Sendable, CaseIterable {
    case workspace, minutes, agenda, attendance, chat, statement, contribution, endorsements
    case template, profile

    /// Whether a document is rendered of it.
    package var isRendered: Bool { self == .minutes || self == .statement }

    /// Reads `kind` of front matter or of a YAML file; what it cannot be is reported, with what was
    /// probably meant.
    static func of(_ value: LocatedValue) -> Diagnosed<SourceKind?> {
        guard value.object != nil else {
            return Diagnosed(
                nil,
                [
                    Diagnostic(
                        .wrongType, at: value.range,
                        "a source is a list of keys with values, such as “kind: minutes”")
                ])
        }
        guard let typed = value["kind"] else {
            return Diagnosed(
                nil,
                [
                    Diagnostic(
                        .missingKey, at: value.range.start, "“kind” is missing",
                        notes: [
                            Diagnostic.Note(
                                "say what this is, for example “kind: minutes” or “kind: statement”"
                            )
                        ])
                ])
        }
        if let word = typed.string, let kind = SourceKind(rawValue: word) { return Diagnosed(kind) }
        return Diagnosed(nil, [unknown(typed)])
    }

    private static func unknown(_ typed: LocatedValue) -> Diagnostic {
        let kinds = allCases.map(\.rawValue)
        guard let word = typed.string else {
            return Diagnostic(
                .unknownKind, at: typed.range,
                "“kind” is one of \(kinds.joined(separator: ", "))")
        }
        guard let meant = bestSuggestion(for: word, among: kinds) else {
            return Diagnostic(
                .unknownKind, at: typed.range,
                "“\(word)” is no kind of source; there are \(kinds.joined(separator: ", "))")
        }
        return Diagnostic(
            .unknownKind, at: typed.range,
            "“\(word)” is no kind of source; did you mean “\(meant)”?",
            fix: Diagnostic.Fix(
                "write “\(meant)”", isCertain: false,
                [Diagnostic.Fix.Edit(typed.range, meant)]))
    }
}
