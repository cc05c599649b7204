/// Flags the name of a participant in text under the Chatham House Rule that everybody may read.
///
/// Names in lists and records are left out of the public edition; out of a sentence only its writer
/// can take them.
enum NameUnderChathamHouse: LintRule {
    static let rule = Diagnostic.Rule("DG206", "name-under-chatham-house")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        let scope = Scope(minutes)
        guard scope.isAnything else { return [] }
        let names = ParticipantNames(minutes, review.workspace)
        var found: [Finding] = []
        // A declared interest is left out as a whole.
        for passage in review.prose.all
        where scope.holds(for: passage) && passage.kind != .record(.interest) {
            for mention in names.mentions(in: passage.content.bytes)
            where !scope.isOwner(mention.range, in: passage) {
                found.append(.isNamed(mention, at: passage.range(of: mention.range)))
            }
        }
        guard minutes.rule != nil else { return found }
        return found + minutes.annexes.flatMap { findings(in: $0, names) }
    }

    private static func findings(
        in annex: Minutes.Annex, _ names: ParticipantNames
    ) -> [Finding] {
        guard !annex.isConfidential, case .text(let blocks, let notes) = annex.content else {
            return []
        }
        let shown = blocks.kept(in: .public) + notes.kept(in: .public).flatMap(\.blocks)
        return RunningText.runs(of: shown).flatMap { run -> [Finding] in
            let range = run.range.flatMap { $0.file == .main ? nil : $0 } ?? annex.range
            return names.mentions(in: Array(run.content.plainText.utf8)).map {
                .isNamed($0, at: range)
            }
        }
    }

    /// Where the rule holds, and what of it the public edition shows.
    private struct Scope {
        private let minutes: Minutes
        private let unattributed: [SourceRange]
        private let confidential: [SourceRange]
        private let items: Set<Int>
        private let hiddenItems: Set<Int>

        init(_ minutes: Minutes) {
            self.minutes = minutes
            func ranges(_ container: TextContainer) -> [SourceRange] {
                minutes.containers.filter { $0.container == container }.map(\.range)
            }
            unattributed = ranges(.chathamHouse)
            confidential = ranges(.confidential)
            func places(where isWanted: (AgendaItem) -> Bool) -> Set<Int> {
                Set(
                    minutes.items.indices.filter { index in
                        minutes.items[index].agendaIndex.map { isWanted(minutes.agenda[$0]) }
                            ?? false
                    })
            }
            items = places { $0.rule != nil }
            hiddenItems = places { $0.isConfidential }
        }

        var isAnything: Bool { minutes.rule != nil || !unattributed.isEmpty || !items.isEmpty }

        func holds(for passage: Passage) -> Bool {
            let place = passage.range.lowerBound
            func isIn(_ ranges: [SourceRange]) -> Bool {
                passage.range.file == .main && ranges.contains { $0.contains(place) }
            }
            if isIn(confidential) { return false }
            if case .item(let index) = passage.place {
                if hiddenItems.contains(index) { return false }
                if items.contains(index) { return true }
            }
            return minutes.rule != nil || isIn(unattributed)
        }

        /// Whether a name is that of somebody who is to do something, which is left out by itself.
        func isOwner(_ range: Range<Int>, in passage: Passage) -> Bool {
            guard passage.kind == .record(.action) else { return false }
            let start = passage.range.lowerBound
            let isTaken = minutes.records.contains { record in
                guard case .action(let action) = record else { return false }
                return !action.owners.isEmpty && action.range.contains(start)
            }
            let rest = passage.content.text(of: range.upperBound..<passage.content.bytes.count)
            let before = passage.content.text(of: 0..<range.lowerBound)
            return isTaken && rest.contains(" to ") && !before.contains(" to ")
        }
    }
}

/// The names of those who took part, as they may stand in a sentence.
private struct ParticipantNames {
    struct Mention {
        /// In bytes of the text.
        var range: Range<Int>
        var text: String
        /// Whether it is a whole name, and not a word of one.
        var isSure: Bool
    }

    private let names: ProseNames
    /// Given and family names, folded.
    private let parts: Set<String>

    init(_ minutes: Minutes, _ workspace: Workspace) {
        let attendees = minutes.attendance.attendees.filter { $0.group.wasThere || $0.proxy != nil }
        var typed =
            attendees.map(\.name.value) + minutes.agenda.flatMap { $0.speakers.map(\.value) }
        typed += [minutes.chair?.value, minutes.secretary?.value].compactMap(\.self)
        if attendees.isEmpty { typed += workspace.people.map(\.name) }
        let spellings = typed.flatMap { name -> [String] in
            guard let person = workspace.directory.person(name) else { return [name] }
            return [person.name] + person.otherSpellings
        }
        let people = spellings.map { PersonName($0) }
        names = ProseNames(people)
        parts = Set(people.flatMap(\.words).filter { $0.unicodeScalars.count > 2 })
    }

    func mentions(in bytes: [UInt8]) -> [Mention] {
        var found = names.mentions(in: bytes).map { mention in
            Mention(
                range: mention.range, text: String(decoding: bytes[mention.range], as: UTF8.self),
                isSure: mention.index != nil)
        }
        let whole = found.map(\.range)
        for word in bytes.capitalWords where !whole.contains(where: { $0.overlaps(word.range) }) {
            guard parts.contains(FoldedText(word.text).text) else { continue }
            found.append(Mention(range: word.range, text: word.text, isSure: false))
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}

extension [UInt8] {
    /// The words of a text that begin with a capital, with their places.
    fileprivate var capitalWords: [(range: Range<Int>, text: String)] {
        var words: [(range: Range<Int>, text: String)] = []
        var word = ""
        var end = 0
        func finish() {
            if word.first?.isUppercase == true { words.append((end - word.utf8.count..<end, word)) }
            word = ""
        }
        for character in String(decoding: self, as: UTF8.self) {
            if character.isLetter { word.append(character) } else { finish() }
            end += character.utf8.count
        }
        finish()
        return words
    }
}

extension SourceRange {
    fileprivate func contains(_ place: Int) -> Bool { lowerBound <= place && place < upperBound }
}

extension Finding {
    fileprivate static func isNamed(
        _ mention: ParticipantNames.Mention, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range,
            "“\(mention.text)” names a participant, and this is under the Chatham House Rule",
            notes: [
                Diagnostic.Note(
                    "write “a participant”, or put the sentence between “::: confidential” and “:::”"
                )
            ], atMost: mention.isSure ? .error : .warning)
    }
}
