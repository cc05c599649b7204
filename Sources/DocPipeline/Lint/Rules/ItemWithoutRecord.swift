/// Flags an item of the agenda that nothing is recorded of: no heading, or one with nothing under it.
struct ItemWithoutRecord: LintRule {
    static let rule = Diagnostic.Rule("DG302", "item-without-record")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        // A meeting to come has no record, and neither have minutes that nobody has begun.
        guard minutes.status != .planned, !(minutes.items.isEmpty && minutes.opening.isEmpty),
            !minutes.agenda.isEmpty
        else { return [] }
        guard minutes.items.contains(where: { $0.agendaIndex != nil }) else {
            return minutes.items.isEmpty ? [.nothingIsRecorded(minutes.agendaRange)] : []
        }
        return RecordedAgenda(minutes).unrecorded()
    }
}

/// An agenda with what was typed under each of its items.
private struct RecordedAgenda {
    private let agenda: [AgendaItem]
    private let items: [Int: [Minutes.Item]]
    /// Titles that headings in other words are likely to mean.
    private let meant: Set<String>

    init(_ minutes: Minutes) {
        agenda = minutes.agenda
        items = minutes.itemsByAgendaIndex
        let strays = minutes.items.filter { $0.agendaIndex == nil }
        let suggestion = HeadingSuggestion(strays.isEmpty ? [] : agenda.map(\.title.value))
        meant = Set(strays.compactMap { suggestion.meant(by: $0.heading.content.plainText) })
    }

    func unrecorded() -> [Finding] { unrecorded(agenda.indices, level: 1) }

    /// Looks through items of one level; those inside an item that is recorded are recorded with it.
    private func unrecorded(_ range: Range<Int>, level: Int) -> [Finding] {
        var found: [Finding] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let inner = (index + 1)..<end(of: index, before: range.upperBound)
            if hasRecord(index) {
                // Whoever writes the heading of a part has something to write under it.
                found += inner.compactMap(emptyHeading)
            } else if inner.contains(where: { hasRecord($0) }) {
                found += unrecorded(inner, level: level + 1)
            } else if !meant.contains(agenda[index].title.value) {
                found.append(emptyHeading(index) ?? .isNotRecorded(agenda[index].title))
            }
            index = inner.upperBound
        }
        return found
    }

    /// One past the items inside another.
    private func end(of index: Int, before limit: Int) -> Int {
        var end = index + 1
        while end < limit, agenda[end].level > agenda[index].level { end += 1 }
        return end
    }

    private func hasRecord(_ index: Int) -> Bool {
        (items[index] ?? []).contains { item in item.parts.contains(where: \.saysSomething) }
    }

    private func emptyHeading(_ index: Int) -> Finding? {
        guard !hasRecord(index), let heading = items[index]?.first?.heading else { return nil }
        return .isEmpty(heading, agenda[index].title)
    }
}

extension Minutes.Part {
    /// Whether it is more than a heading or a line.
    fileprivate var saysSomething: Bool {
        switch self {
        case .record: true
        case .prose(let block):
            switch block {
            case .heading, .thematicBreak, .edge: false
            case .paragraph(let paragraph): !paragraph.content.isEmpty
            case .list, .table, .quote, .code, .letterhead, .titleBlock, .facts, .notice, .agenda,
                .contents, .roll, .record, .annex, .chat, .endorsements, .signatures, .revised:
                true
            }
        }
    }
}

extension Finding {
    fileprivate static func isNotRecorded(_ title: Located<String>) -> Finding {
        Finding(
            at: title.range, "nothing is recorded of “\(title.value)”",
            notes: [
                Diagnostic.Note(
                    "write “## \(title.value)” and a sentence under it, "
                        + "if only that nothing was said")
            ])
    }

    fileprivate static func isEmpty(_ heading: Heading, _ title: Located<String>) -> Finding {
        Finding(
            at: heading.range ?? title.range, "nothing is recorded under “\(title.value)”",
            notes: [Diagnostic.Note("write a sentence, if only that nothing was said")])
    }

    fileprivate static func nothingIsRecorded(_ agenda: SourceRange) -> Finding {
        Finding(
            at: agenda, "no item of the agenda has a heading in the text",
            notes: [Diagnostic.Note("begin each with “##” and its title")])
    }
}
