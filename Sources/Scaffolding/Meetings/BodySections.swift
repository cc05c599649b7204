/// The body of minutes, taken apart at the headings of the agenda's items.
struct BodySections {
    struct Section {
        /// The words of the heading as typed, without an id behind them.
        var title: String
        /// With the heading.
        var lines: [Substring]
        /// Whether something else stands below the heading than what a scaffold puts there.
        var content: [Substring] { lines.dropFirst().filter { !$0.allSatisfy(\.isWhitespace) } }
    }

    /// What stands above the first heading.
    var opening: [Substring] = []
    var sections: [Section] = []

    init(_ lines: [Substring]) {
        var fence: Substring?
        for line in lines {
            let mark = line.drop { $0 == " " }.prefix { $0 == "`" || $0 == "~" }
            if let open = fence {
                if mark.hasPrefix(open) { fence = nil }
            } else if mark.count > 2 {
                fence = mark
            } else if line.hasPrefix("## ") {
                var title = line.dropFirst(3)
                if let id = title.firstRange(of: " {#") { title = title[..<id.lowerBound] }
                sections.append(Section(title: String(title), lines: [line]))
                continue
            }
            if sections.isEmpty {
                opening.append(line)
            } else {
                sections[sections.count - 1].lines.append(line)
            }
        }
    }

    var lines: [Substring] {
        ([opening] + sections.map(\.lines)).map(Self.trimmed).filter { !$0.isEmpty }
            .flatMap { [""] + $0 } + [""]
    }

    private static func trimmed(_ lines: [Substring]) -> [Substring] {
        var lines = lines.drop { $0.isEmpty }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines)
    }
}
