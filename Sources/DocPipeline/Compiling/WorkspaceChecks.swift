/// What no schema can say of `docgen.yaml`: ids given twice, names that nothing bears, patterns and
/// recurrences that cannot be read.
struct WorkspaceChecks {
    let zones: TimeZoneTable
    let languages: Languages

    /// Everything found, in the order looked at.
    func findings(in value: LocatedValue) -> [Diagnostic] {
        let fields = Fields(value)
        let defaults = fields["defaults"].map(Fields.init)
        let lists = ["people", "members", "groups", "series", "converters"]
        return lists.flatMap { repeatedIDs(in: fields.list($0), of: $0) }
            + fields.list("series").flatMap { findings(inSeries: Fields($0)) }
            + zone(defaults?.locatedText("timezone"))
            + (defaults?.texts("timezones") ?? []).flatMap { zone($0) }
            + (fields.list("people") + fields.list("members")).flatMap {
                zone(Fields($0).locatedText("timezone"))
            }
            + languages.findings(on: defaults?.locatedText("language"))
            + ConverterChecks().findings(in: fields)
            + severities(in: fields["severities"]?.object ?? [])
    }

    /// Severities of rules that there are not; names of the readers' findings are not looked up.
    private func severities(in members: [LocatedValue.Member]) -> [Diagnostic] {
        let names = LintRules.all.map { $0.rule.name }
        var found: [Diagnostic] = []
        for member in members where !names.contains(member.key) {
            guard let meant = bestSuggestion(for: member.key, among: names) else { continue }
            let edit = Diagnostic.Fix.Edit(member.keyRange, meant)
            found.append(
                Diagnostic(
                    .unknownRule, .warning, at: member.keyRange,
                    "there is no rule “\(member.key)”; did you mean “\(meant)”?",
                    notes: [Diagnostic.Note("“docgen explain” lists the rules")],
                    fix: Diagnostic.Fix("write “\(meant)”", isCertain: false, [edit])))
        }
        return found
    }

    private func repeatedIDs(in values: [LocatedValue], of list: String) -> [Diagnostic] {
        var first: [String: SourceRange] = [:]
        return values.compactMap { value in
            guard let id = Fields(value).locatedText("id") else { return nil }
            guard let earlier = first[id.value] else {
                first[id.value] = id.range
                return nil
            }
            return Diagnostic(
                .repeatedID, at: id.range, "the id “\(id.value)” is given twice in “\(list)”",
                notes: [Diagnostic.Note("first given here", at: earlier)])
        }
    }

    private func findings(inSeries fields: Fields) -> [Diagnostic] {
        let recurrences = fields.texts("recurrence").compactMap { text -> Diagnostic? in
            guard case .failure(let problem) = Recurrence.read(text.value) else { return nil }
            let hint = problem.suggestion.map { [Diagnostic.Note("write “\($0)”")] }
            return Diagnostic(
                .unreadableRecurrence, at: text.range, problem.message, notes: hint ?? [])
        }
        return recurrences + pattern(fields.locatedText("title"))
            + zone(fields.locatedText("timezone"))
    }

    /// The marks that a series' title may have.
    private func pattern(_ title: Located<String>?) -> [Diagnostic] {
        guard let title else { return [] }
        let known = ["number", "ordinal", "year", "date"]
        return Pattern(title.value).gaps.filter { !known.contains(String($0)) }.map { gap in
            let marks = known.map { "{\($0)}" }.joined(separator: ", ")
            return Diagnostic(
                .unknownMark, at: title.range, "nothing fills “{\(gap)}” in a title",
                notes: [Diagnostic.Note("there are \(marks)")])
        }
    }

    private func zone(_ name: Located<String>?) -> [Diagnostic] {
        guard let name, !zones.exists(name.value) else { return [] }
        return [.unknownTimezone(name)]
    }
}

extension Diagnostic.Rule {
    package static let repeatedID = Self("DG073", "repeated-id")
    package static let unreadableRecurrence = Self("DG074", "unreadable-recurrence")
    package static let unknownMark = Self("DG075", "unknown-mark")
    package static let unknownRule = Self("DG079", "unknown-rule")
}
