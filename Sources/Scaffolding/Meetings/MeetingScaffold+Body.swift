internal import DocPipeline

extension MeetingScaffold {
    /// A heading for each item of the agenda; under matters arising, what there is to take up.
    ///
    /// A notice has none yet: what is said at a meeting is typed when it is held.
    var body: String {
        guard !request.isPlanned else { return "" }
        return agenda.filter { $0.level == 1 }.map { item in
            let content = isMattersArising(item) ? mattersArising : ""
            return "\n## \(Self.plain(item.title))\n\n"
                + (content.isEmpty ? words.agenda.nothingRecorded + "\n" : content)
        }.joined()
    }

    /// A report on each open action, to be completed, and the decisions of the last meeting; what was
    /// confidential there stays so.
    private var mattersArising: String {
        let actions = sortedActions
        let decisions = sortedDecisions
        var parts = [reports(on: actions.open), list(of: decisions.open)]
        let confidential = [reports(on: actions.confidential), list(of: decisions.confidential)]
            .filter { !$0.isEmpty }
        if !confidential.isEmpty {
            parts.append("::: confidential\n" + confidential.joined(separator: "\n") + ":::\n")
        }
        let text = parts.filter { !$0.isEmpty }.joined(separator: "\n")
        guard !openActions.isEmpty else { return text }
        return """
            <!-- What became of each: “done”, “dropped”, or “open by \(request.date)” with a new day;
            what stands behind it is printed too. -->


            """ + text
    }

    private func reports(on actions: [Register.ActionEntry]) -> String {
        actions.map { entry in
            let owners = entry.action.owners.map { name(of: $0.value) }
            let due = entry.state.due.map(words.date)
            let details = ([owners.isEmpty ? nil : words.list(owners), due]).compactMap(\.self)
            return "ACTION \(entry.identifier): open: \(Self.plain(text(of: entry)))"
                + (details.isEmpty ? "" : " (\(Self.plain(details.joined(separator: "; "))))")
                + "\n"
        }.joined(separator: "\n")
    }

    private func list(of decisions: [Decision]) -> String {
        guard let last, !decisions.isEmpty else { return "" }
        return words.tables.decisions + ", " + words.title(of: last.minutes) + ":\n\n"
            + decisions.map { decision in
                "- \(last.minutes.identifier(of: decision.number)): "
                    + "\(Self.plain(oneLine(decision.text)))\n"
            }.joined()
    }

    /// A text that reads as itself in Markdown.
    static func plain(_ text: String) -> String {
        var plain = ""
        for character in text {
            if "\\`*_[]<>".contains(character) { plain.append("\\") }
            plain.append(character)
        }
        return plain
    }
}
