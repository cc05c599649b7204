/// One point of a meeting's agenda.
package struct AgendaItem: Sendable, Equatable {
    /// As printed: "3", "3.1".
    package var number: String
    /// What a heading may name it by, besides its words.
    package var id: String?
    package var title: Located<String>
    package var speakers: [Located<String>]
    package var start: ClockTime?
    /// How long it is planned to take.
    package var minutes: Int?
    package var documents: [String]
    /// From 1 for a top item.
    package var level: Int

    /// The items of a list as typed, sub-items after their parent, numbered in order.
    static func items(from values: [LocatedValue], under parent: String? = nil, level: Int = 1)
        -> [AgendaItem]
    {
        var items: [AgendaItem] = []
        for (index, value) in values.enumerated() {
            let number = (parent.map { $0 + "." } ?? "") + String(index + 1)
            if let title = Fields.locatedText(value) {
                items.append(AgendaItem(number: number, title: title, level: level))
                continue
            }
            let fields = Fields(value)
            var item = AgendaItem(
                number: number, title: fields.locatedText("title") ?? Located("", at: value.range),
                level: level)
            item.id = fields.text("id")
            item.speakers = fields.texts("speaker")
            item.start = fields.time("start")
            item.minutes = fields.integer("minutes")
            item.documents = fields.texts("documents").map(\.value)
            items.append(item)
            items += Self.items(from: fields.list("items"), under: number, level: level + 1)
        }
        return items
    }

    private init(number: String, title: Located<String>, level: Int) {
        self.number = number
        self.title = title
        self.level = level
        speakers = []
        documents = []
    }
}
