/// Finds the items of an agenda that headings name; each title is folded once.
struct AgendaHeadings {
    let items: [AgendaItem]
    private var byID: [String: Int] = [:]
    /// In the order of the agenda.
    private var byWords: [HeadingKey: [Int]] = [:]

    init(_ items: [AgendaItem]) {
        self.items = items
        for (index, item) in items.enumerated() {
            if let id = item.id, byID[id] == nil { byID[id] = index }
            byWords[HeadingKey(item.title.value), default: []].append(index)
        }
    }

    /// The item a heading names, by id or by words; of two alike the first not yet taken.
    func index(of heading: Heading, unless taken: Set<Int>) -> Int? {
        if let id = heading.anchor?.name, let index = byID[id] { return index }
        let candidates = byWords[HeadingKey(heading.content.plainText)] ?? []
        return candidates.first { !taken.contains($0) } ?? candidates.first
    }
}
