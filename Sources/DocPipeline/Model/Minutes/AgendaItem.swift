/// One point of a meeting's agenda.
package struct AgendaItem: Sendable, Equatable {
    /// As printed: "3", "3.1".
    package var number: String
    /// What a heading may name it by, besides its words.
    package var id: String?
    package var title: Located<String>
    package var speakers: [Located<String>]
    package var start: ClockTime?
    /// When it is planned to begin: ``start``, or counted from what is before it where all of that
    /// says how long it takes.
    package var plannedStart: ClockTime?
    /// How long it is planned to take.
    package var minutes: Int?
    package var documents: [String]
    /// From 1 for a top item.
    package var level: Int
    /// Whether only the internal edition has it; what is below it is, too.
    package var isConfidential: Bool
    /// Under which rule it was discussed, if not under the meeting's; it holds for what is below.
    package var rule: AttributionRule?

    /// The items of a list as typed, sub-items after their parent, numbered in order.
    static func items(from values: [LocatedValue], under parent: AgendaItem? = nil)
        -> [AgendaItem]
    {
        var items: [AgendaItem] = []
        for (index, value) in values.enumerated() {
            let number = (parent.map { $0.number + "." } ?? "") + String(index + 1)
            if let title = Fields.locatedText(value) {
                items.append(AgendaItem(number: number, title: title, under: parent))
                continue
            }
            let fields = Fields(value)
            var item = AgendaItem(
                number: number, title: fields.locatedText("title") ?? Located("", at: value.range),
                under: parent)
            item.id = fields.text("id")
            item.speakers = fields.texts("speaker")
            item.start = fields.time("start")
            item.minutes = fields.integer("minutes")
            item.documents = fields.texts("documents").map(\.value)
            if fields.flag("confidential") ?? false { item.isConfidential = true }
            item.rule = fields.word("rule", as: AttributionRule.self) ?? item.rule
            items.append(item)
            items += Self.items(from: fields.list("items"), under: item)
        }
        return items
    }

    private init(number: String, title: Located<String>, under parent: AgendaItem?) {
        self.number = number
        self.title = title
        level = (parent?.level ?? 0) + 1
        isConfidential = parent?.isConfidential ?? false
        rule = parent?.rule
        speakers = []
        documents = []
    }
}

extension [AgendaItem] {
    /// The items with the times they are planned for, at a meeting that begins at a time.
    ///
    /// Only where some item says how long it takes: otherwise nobody has planned it.
    func planned(from start: ClockTime?) -> [AgendaItem] {
        guard contains(where: { $0.minutes != nil || $0.start != nil }) else { return self }
        var next = contains { $0.minutes != nil } ? start : nil
        return map { item in
            var item = item
            item.plannedStart = item.start ?? (item.level == 1 ? next : nil)
            guard item.level == 1 else { return item }
            next = item.plannedStart.flatMap { begin in
                item.minutes.flatMap {
                    ClockTime(minutesSinceMidnight: begin.minutesSinceMidnight + $0)
                }
            }
            return item
        }
    }
}
