internal import DocPipeline

/// The items of an agenda in front matter, each with the lines that are typed for it.
struct AgendaLines {
    struct Item {
        var title: String
        var lines: [Substring]

        /// Whether it is on one line in braces.
        private var isFlow: Bool { lines.first?.contains("- {") ?? false }

        private var id: Substring? {
            let words = lines.first?.drop { " -".contains($0) }
            guard let words, words.hasPrefix("id: ") else { return nil }
            return words.dropFirst(4)
        }

        /// The item under a title that the meeting gave it, with the id of its heading.
        func titled(_ other: Item) -> Item {
            if lines.count == 1, isFlow, FoldedText(title) == FoldedText(other.title),
                other.id == nil
            {
                return self
            }
            guard lines.count > 1 else { return other }
            var renamed = Item(title: other.title, lines: lines)
            renamed.lines[0] = "  - title: \(WrittenScalar.of(other.title))"
            if let id = other.id {
                renamed.lines.removeAll { $0.hasPrefix("    id:") }
                renamed.lines.insert("    id: \(id)", at: 1)
            }
            return renamed
        }
    }

    var items: [Item] = []

    /// Reads what stands below `agenda:`.
    init(_ lines: some Sequence<Substring>) {
        for line in lines {
            if line.hasPrefix("  - ") {
                items.append(Item(title: "", lines: [line]))
            } else if !items.isEmpty {
                items[items.count - 1].lines.append(line)
            }
        }
        for index in items.indices { items[index].title = Self.title(of: items[index].lines) }
    }

    /// The items of a series, as they would be typed.
    init(of series: MeetingSeries) {
        let all = ScaffoldItem.items(of: series)
        var lines: [Substring] = []
        for (index, item) in all.enumerated() {
            let hasItems = index + 1 < all.count && all[index + 1].level > item.level
            lines += item.typed(hasItems: hasItems).split(separator: "\n")
        }
        self.init(lines)
    }

    var lines: [Substring] { ["agenda:"] + items.flatMap(\.lines) }

    private static func title(of lines: [Substring]) -> String {
        for line in lines {
            let words = line.drop { " -".contains($0) }
            if words.hasPrefix("title:") { return TypedScalar.text(of: words.dropFirst(6)) }
            if words.hasPrefix("items:") { break }
        }
        let first = (lines.first ?? "").drop { " -".contains($0) }
        if first.first == "{", let key = first.firstRange(of: "title: ") {
            let value = first[key.upperBound...]
            return TypedScalar.text(
                of: value.first == "\""
                    ? value.prefix(
                        through: value.dropFirst().firstIndex(of: "\"") ?? value.startIndex)
                    : value.prefix { $0 != "," && $0 != "}" })
        }
        return TypedScalar.text(of: first)
    }
}
