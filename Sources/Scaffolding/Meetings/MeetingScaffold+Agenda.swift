internal import DocPipeline

/// One item of an agenda that is being written.
struct ScaffoldItem: Equatable {
    var title: String
    var id: String?
    var speakers: [String] = []
    var minutes: Int?
    /// From 1 for a top item.
    var level = 1

    /// The standing agenda of a series.
    static func items(of series: MeetingSeries) -> [ScaffoldItem] {
        series.agenda.map { item in
            ScaffoldItem(
                title: item.title.value, id: item.id, speakers: item.speakers.map(\.value),
                minutes: item.minutes, level: item.level)
        }
    }

    /// The item as it is typed: its title alone where there is nothing more.
    func typed(hasItems: Bool) -> String {
        let indent = String(repeating: "    ", count: level - 1) + "  "
        guard hasItems || !speakers.isEmpty || id != nil || minutes != nil else {
            return "\(indent)- \(WrittenScalar.of(title))\n"
        }
        var text = "\(indent)- title: \(WrittenScalar.of(title))\n"
        if let id { text += "\(indent)  id: \(WrittenScalar.of(id))\n" }
        if !speakers.isEmpty {
            let names = speakers.map { WrittenScalar.of($0, inFlow: true) }
            text += "\(indent)  speaker: [\(names.joined(separator: ", "))]\n"
        }
        if let minutes { text += "\(indent)  minutes: \(minutes)\n" }
        return text + (hasItems ? "\(indent)  items:\n" : "")
    }
}

extension MeetingScaffold {
    /// The items of the series, or the usual ones, with one for matters arising where there is
    /// anything to take up.
    var agenda: [ScaffoldItem] {
        var items = request.series.map(ScaffoldItem.items) ?? []
        if items.isEmpty {
            items = [
                ScaffoldItem(title: words.agenda.adoption),
                ScaffoldItem(title: words.agenda.anyOtherBusiness),
            ]
        }
        guard hasMattersArising, !items.contains(where: isMattersArising) else { return items }
        let place = items.lastIndex(where: isOpening).map { $0 + 1 } ?? 0
        let end = items[place...].firstIndex { $0.level == 1 } ?? items.count
        items.insert(ScaffoldItem(title: words.agenda.mattersArising), at: end)
        return items
    }

    /// Whether an earlier meeting has left anything.
    var hasMattersArising: Bool {
        !openActions.isEmpty || !(last?.minutes.decisions.isEmpty ?? true)
    }

    func isMattersArising(_ item: ScaffoldItem) -> Bool {
        FoldedText(item.title) == FoldedText(words.agenda.mattersArising)
    }

    /// Whether an item belongs to the beginning: the agenda's adoption, the last minutes' approval.
    private func isOpening(_ item: ScaffoldItem) -> Bool {
        let openings = [words.agenda.adoption, words.agenda.approvalOfMinutes].map {
            FoldedText($0)
        }
        let title = FoldedText(item.title).text
        if openings.contains(where: { $0.text == title }) { return true }
        let signs = [words.kinds.agenda, words.kinds.minutes].map { FoldedText($0).text }
        return title.split(separator: " ").contains { word in signs.contains(String(word)) }
    }

    /// A person's or an organisation's name as the workspace spells it.
    func name(of typed: String) -> String {
        let directory = workspace.directory
        return directory.person(typed)?.name ?? directory.printedName(ofOrganisation: typed)
    }

    /// What is to be done, on one line without its full stop.
    func text(of entry: Register.ActionEntry) -> String {
        oneLine(entry.action.text)
    }

    func oneLine(_ blocks: [Block]) -> String {
        var text = blocks.plainParagraphs.joined(separator: " ")
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
