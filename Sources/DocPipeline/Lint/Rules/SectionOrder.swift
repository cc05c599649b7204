/// Flags a section that is typed in another place than the declaration has it.
struct SectionOrder: LintRule {
    static let rule = Diagnostic.Rule("DG703", "section-order")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: StatementReview) -> [Finding] {
        let placed = review.statement.sections.compactMap { section in
            section.target.map { (heading: section.heading, target: $0) }
        }
        let kept = LongestRun(of: placed.map { $0.target.order }).isKept
        // The nearest section in order before and after each.
        var after = Array(repeating: Int?.none, count: placed.count)
        for index in placed.indices.dropLast().reversed() {
            after[index] = kept[index + 1] ? index + 1 : after[index + 1]
        }
        var findings: [Finding] = []
        var before: Int?
        for index in placed.indices {
            if kept[index] {
                before = index
                continue
            }
            let section = placed[index]
            guard let range = section.heading.range else { continue }
            if let before, section.target.order < placed[before].target.order {
                findings.append(
                    .isOutOfOrder(section.heading, .before, placed[before].heading, range))
            } else if let after = after[index] {
                findings.append(
                    .isOutOfOrder(section.heading, .after, placed[after].heading, range))
            }
        }
        return findings
    }

    /// Which side of another section the declaration has a section on.
    fileprivate enum Side: String {
        case before, after

        /// What becomes of the other section.
        var consequence: String {
            switch self {
            case .before: "follows"
            case .after: "goes first"
            }
        }
    }
}

/// The longest stretch of sections that are in order, whatever stands between them: the fewest
/// others are out of place.
private struct LongestRun {
    /// For each place, whether it belongs to the run; of equally long ones the first is taken.
    let isKept: [Bool]

    init(of orders: [SectionPlace]) {
        // The longest run that begins at each place, from the back: `heads[n]` is the latest section
        // that a run of n + 1 may begin with.
        var heads: [SectionPlace] = []
        var lengths = Array(repeating: 0, count: orders.count)
        for index in orders.indices.reversed() {
            var (low, high) = (0, heads.count)
            while low < high {
                let middle = (low + high) / 2
                if heads[middle] < orders[index] { high = middle } else { low = middle + 1 }
            }
            lengths[index] = low + 1
            if low == heads.count {
                heads.append(orders[index])
            } else {
                heads[low] = max(heads[low], orders[index])
            }
        }
        var needed = heads.count
        var last: SectionPlace?
        isKept = orders.indices.map { index in
            guard lengths[index] == needed, last.map({ $0 <= orders[index] }) ?? true else {
                return false
            }
            needed -= 1
            last = orders[index]
            return true
        }
    }
}

/// Where the declaration has a section or a paragraph.
private struct SectionPlace: Comparable {
    var number: Int
    var letter = ""

    static func < (left: SectionPlace, right: SectionPlace) -> Bool {
        (left.number, left.letter) < (right.number, right.letter)
    }
}

extension Statement.Target {
    fileprivate var order: SectionPlace {
        switch self {
        case .section(let index): return SectionPlace(number: index)
        case .paragraph(let reference):
            let parts = reference.split(separator: " ", maxSplits: 1)
            return SectionPlace(
                number: parts.first.flatMap { Int($0) } ?? 0,
                letter: parts.count > 1 ? String(parts[1]) : "")
        }
    }
}

extension Finding {
    fileprivate static func isOutOfOrder(
        _ heading: Heading, _ side: SectionOrder.Side, _ other: Heading, _ range: SourceRange
    ) -> Finding {
        let words = heading.content.plainText
        let otherWords = other.content.plainText
        return Finding(
            at: range,
            "“\(words)” comes \(side.rawValue) “\(otherWords)” in the declaration",
            notes: [
                Diagnostic.Note(
                    "sections are printed in the declaration's order: this one \(side.consequence)",
                    at: other.range)
            ])
    }
}
