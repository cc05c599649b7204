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

    /// A report on each open action, to be completed, and the decisions of the last meeting.
    private var mattersArising: String {
        var text = ""
        let actions = openActions
        if !actions.isEmpty {
            text += """
                <!-- What became of each: “done”, “dropped”, or “open by \(request.date)” with a new day;
                what stands behind it is printed too. -->


                """
            text += actions.map { entry in
                let owners = entry.action.owners.map { name(of: $0.value) }
                let due = entry.state.due.map(words.date)
                let details = ([owners.isEmpty ? nil : words.list(owners), due]).compactMap(\.self)
                return "ACTION \(entry.identifier): open: \(Self.plain(self.text(of: entry)))"
                    + (details.isEmpty ? "" : " (\(Self.plain(details.joined(separator: "; "))))")
                    + "\n"
            }.joined(separator: "\n")
        }
        guard let last, !last.minutes.decisions.isEmpty else { return text }
        let decisions = last.minutes.decisions.map { decision in
            "- \(last.minutes.identifier(of: decision.number)): "
                + "\(Self.plain(oneLine(decision.text)))\n"
        }
        return text + (text.isEmpty ? "" : "\n") + words.tables.decisions + ", "
            + words.title(of: last.minutes) + ":\n\n" + decisions.joined()
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
