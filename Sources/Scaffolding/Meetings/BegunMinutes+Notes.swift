package import DocPipeline

extension BegunMinutes {
    /// Begun minutes with notes in them.
    package struct Filled: Sendable {
        package var text: String
        /// Those whom the notes list.
        package var listed: [ListedPerson]
        /// Items of the agenda that the notes do not speak of.
        package var untold: [String]
        /// Topics of the notes that were taken for an item but for a slip, with its title.
        package var respelled: [(typed: String, title: String)]
    }

    /// What stands beside the minutes.
    package struct Beside: Sendable {
        package var hasAttendance: Bool
        package var hasChat: Bool

        package init(hasAttendance: Bool, hasChat: Bool) {
            self.hasAttendance = hasAttendance
            self.hasChat = hasChat
        }
    }

    private static let people = ["secretary", "attendance", "agenda"]

    /// The minutes with what notes say: their text, who chaired, who wrote, who was there.
    ///
    /// The agenda keeps its items, with their speakers, in the order in which the notes speak of them;
    /// what they do not speak of stays as it was begun. Of matters arising, what the notes report on is
    /// said once. The list and the chat beside the minutes are named in them. `nil` where the notes
    /// are no source.
    ///
    /// `notes` are minutes as the import makes them; the agenda of the series holds where the minutes
    /// have none of their own.
    package func taking(
        notes: String, beside: Beside, series: MeetingSeries?
    ) -> Filled? {
        guard let parts = Self.parts(of: notes) else { return nil }
        let told = FrontMatterLines(parts.frontMatter)
        var filled = frontMatter
        if filled.value(of: "status") == "planned" { filled.put("status", ["status: draft"]) }
        for (key, others) in [
            ("start", ["end", "place", "status"]), ("end", ["place", "status"]),
            ("place", ["status"]), ("chair", Self.people), ("secretary", Self.people),
            ("attendance", Self.people), ("next", []),
        ] {
            let lines = told.lines(of: key)
            if !lines.isEmpty { filled.put(key, lines, before: others) }
        }
        if beside.hasAttendance {
            filled.put("attendance", ["attendance: attendance.csv"], before: ["agenda"])
        }
        if beside.hasChat, filled.lines(of: "annexes").isEmpty {
            let title = WrittenScalar.of(words.chat.title, inFlow: true)
            filled.put("annexes", ["annexes:", "  - {title: \(title), chat: chat.yaml}"])
        }
        var merged = MergedItems(begun: self, series: series)
        merged.take(AgendaLines(told.lines(of: "agenda").dropFirst()), BodySections(parts.body))
        if merged.hasChanged { filled.put("agenda", merged.agenda.lines) }
        return Filled(
            text: "---\n\(filled.text)\n---\n" + merged.body.lines.joined(separator: "\n"),
            listed: ListedPerson.all(in: told.lines(of: "attendance")), untold: merged.untold,
            respelled: merged.respelled)
    }
}

/// The items of begun minutes, and those of notes, made one.
private struct MergedItems {
    private let begun: BegunMinutes
    private(set) var agenda: AgendaLines
    private(set) var body: BodySections
    private(set) var untold: [String] = []
    private(set) var respelled: [(typed: String, title: String)] = []
    private let titles: [String]

    init(begun: BegunMinutes, series: MeetingSeries?) {
        self.begun = begun
        body = begun.body
        let own = begun.frontMatter.lines(of: "agenda").dropFirst()
        agenda =
            own.isEmpty ? series.map(AgendaLines.init(of:)) ?? AgendaLines([]) : AgendaLines(own)
        titles = agenda.items.map(\.title)
    }

    /// Whether the agenda reads otherwise than before.
    var hasChanged: Bool { agenda.items.map(\.title) != titles }

    mutating func take(_ items: AgendaLines, _ notes: BodySections) {
        var left = agenda.items
        var merged: [(item: AgendaLines.Item, section: BodySections.Section)] = []
        for (typedItem, typedSection) in zip(items.items, notes.sections) {
            let (item, section) = spelled(typedItem, typedSection, among: left)
            guard let place = place(of: item.title, in: left) else {
                merged.append((item, section))
                continue
            }
            let known = left.remove(at: place)
            let isArising = begun.isMattersArising(known.title)
            merged.append(
                (
                    known.titled(item),
                    isArising ? joined(section, reported: notes) : section
                ))
        }
        for item in left {
            let title = item.title
            let before = titles.prefix { $0 != title }
            let place = merged.lastIndex { one in
                before.contains { Self.isSame($0, one.item.title) }
            }
            let isClosing = (before + [title]).contains {
                FoldedText($0) == FoldedText(begun.words.agenda.anyOtherBusiness)
            }
            let next = isClosing ? merged.count : place.map { $0 + 1 } ?? 0
            merged.insert((item, untoldSection(item, notes)), at: next)
        }
        agenda.items = merged.map(\.item)
        body.opening = notes.opening
        body.sections = merged.map(\.section)
    }

    /// The item that a title is: one of the same words, or one that the title says at more length.
    private func place(of title: String, in items: [AgendaLines.Item]) -> Int? {
        // “AOB” is typed for “Any other business”.
        let whole = begun.words.agenda.anyOtherBusiness
        let letters = FoldedText(whole).text.split(separator: " ").compactMap(\.first)
        let isShort = letters.count > 1 && FoldedText(title).text == String(letters)
        return items.firstIndex { FoldedText($0.title) == FoldedText(title) }
            ?? items.firstIndex { isShort && FoldedText($0.title) == FoldedText(whole) }
            ?? items.firstIndex { Self.isSame($0.title, title) }
    }

    /// A topic with a slip in the words of one item, as the agenda spells them.
    private mutating func spelled(
        _ item: AgendaLines.Item, _ section: BodySections.Section, among items: [AgendaLines.Item]
    ) -> (AgendaLines.Item, BodySections.Section) {
        let words = item.title.split(separator: " ")
        let near = items.compactMap { one -> (typed: String, title: String)? in
            let typed = words.prefix(one.title.split(separator: " ").count).joined(separator: " ")
            let isNear =
                one.title.count >= Self.leastSpelled
                && isNearMiss(FoldedText(typed).text, of: FoldedText(one.title).text)
            return isNear ? (typed, one.title) : nil
        }
        guard place(of: item.title, in: items) == nil, near.count == 1,
            let line = item.lines.firstIndex(where: { $0.contains(near[0].typed) }),
            section.lines.first?.contains(near[0].typed) == true
        else { return (item, section) }
        var (item, section) = (item, section)
        let (typed, title) = near[0]
        item.title = item.title.replacing(typed, with: title, maxReplacements: 1)
        item.lines[line] = item.lines[line].replacing(typed, with: title, maxReplacements: 1)[...]
        section.title = section.title.replacing(typed, with: title, maxReplacements: 1)
        section.lines[0] = section.lines[0].replacing(typed, with: title, maxReplacements: 1)[...]
        respelled.append((typed, title))
        return (item, section)
    }

    /// A shorter title is another word before it is a slip.
    private static let leastSpelled = 8

    private static func isSame(_ short: String, _ long: String) -> Bool {
        let words = FoldedText(long).text + " "
        return words.hasPrefix(FoldedText(short).text + " ")
    }

    /// An item that the notes do not speak of, as it was begun.
    private mutating func untoldSection(
        _ item: AgendaLines.Item, _ notes: BodySections
    ) -> BodySections.Section {
        let nothing = begun.words.agenda.nothingRecorded
        let own = begun.body.sections.first { FoldedText($0.title) == FoldedText(item.title) }
        guard begun.isMattersArising(item.title) else {
            untold.append(item.title)
            return own
                ?? BodySections.Section(
                    title: item.title,
                    lines: ["## " + MeetingScaffold.plain(item.title), "", nothing[...]])
        }
        let heading = BodySections.Section(
            title: item.title, lines: ["## " + MeetingScaffold.plain(item.title)])
        var section = joined(heading, reported: notes)
        if section.content.isEmpty { section.lines += ["", nothing[...]] }
        return section
    }

    /// A section with what was begun under matters arising, without what the notes report on.
    private func joined(
        _ section: BodySections.Section, reported notes: BodySections
    ) -> BodySections.Section {
        guard let own = begun.body.sections.first(where: { begun.isMattersArising($0.title) })
        else { return section }
        let told = Set(
            ([notes.opening] + notes.sections.map(\.lines)).joined().compactMap(Self.report))
        var kept = own.lines.dropFirst().filter { line in
            Self.report(line).map { !told.contains($0) } ?? true
        }
        // Nothing is left to complete that the remark could be about.
        if !kept.contains(where: { Self.report($0) != nil }),
            let start = kept.firstIndex(where: { $0.hasPrefix("<!--") }),
            let end = kept[start...].firstIndex(where: { $0.hasSuffix("-->") })
        {
            kept.removeSubrange(start...end)
        }
        var lines: [Substring] = []
        for line in kept where !(line.isEmpty && (lines.last?.isEmpty ?? true)) {
            // A part of which everything was reported on is no part any more.
            if line == ":::", let start = lines.lastIndex(where: { !$0.isEmpty }),
                lines[start].hasPrefix("::: ")
            {
                lines.removeSubrange(start...)
                continue
            }
            lines.append(line)
        }
        let heading = Array(section.lines.prefix(1))
        let rest = Array(section.lines.dropFirst().drop { $0.isEmpty })
        return BodySections.Section(
            title: section.title, lines: heading + [""] + lines + [""] + rest)
    }

    /// The action that a line reports on: “ACTION 2020-01-15/A2: done”.
    private static func report(_ line: Substring) -> String? {
        guard line.hasPrefix("ACTION "), let colon = line.firstIndex(of: ":") else { return nil }
        let words = line[..<colon].dropFirst(7)
        return words.contains(where: \.isNumber) && !words.contains(" ") ? String(words) : nil
    }
}
