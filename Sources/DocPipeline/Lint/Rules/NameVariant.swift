/// Flags a name that is written otherwise than in `docgen.yaml`, or than elsewhere in the document.
struct NameVariant: LintRule {
    static let rule = Diagnostic.Rule("DG202", "name-variant")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        var elsewhere = NamesElsewhere(review)
        let listed = review.minutes.nameUses.compactMap { use -> Finding? in
            let name = use.name.value
            if let person = review.workspace.directory.person(name) {
                return elsewhere.isListedTwice(person)
                    ? nil : finding(on: use.name, of: person, in: review)
            }
            guard review.workspace.directory.organisation(name) == nil else { return nil }
            return elsewhere.finding(on: use)
        }
        // A record's owner stands in its text too.
        let places = Set(listed.map(\.range))
        return listed + elsewhere.findingsInProse().filter { !places.contains($0.range) }
    }

    /// What is to be said of a name that `docgen.yaml` knows, however it is written.
    ///
    /// Nothing of its own spelling and of the id, whatever the kind of apostrophe or hyphen.
    static func finding(
        on name: Located<String>, of person: Person, in review: MinutesReview
    ) -> Finding? {
        if name.value == person.name || name.value == person.id { return nil }
        let typed = FoldedText(name.value)
        let marked = name.value.withUsualMarks
        if marked == person.name.withUsualMarks { return nil }
        let place = NamePlace(of: name, in: review.source)
        let isOther = person.otherSpellings.contains { $0.withUsualMarks == marked }
        if !isOther, typed == FoldedText(person.name) {
            let bearers = review.workspace.people.count { FoldedText($0.name) == typed }
            return .isWritten(name.value, person.name, at: place, isCertain: bearers == 1)
        }
        // A word that stands for somebody, such as a user name, is no spelling of the name.
        guard NameMatch(name.value, person.name) != .different else { return nil }
        return .isOtherSpelling(name.value, person.name, at: place)
    }
}

/// The names of a document that `docgen.yaml` does not know, in the order they come.
private struct NamesElsewhere {
    private let review: MinutesReview
    private let roll: AttendanceRoll
    private let directory: Directory
    private var seen = NameIndex()
    private var uses: [NameUse] = []
    /// The names of ``uses``, with the usual marks.
    private var usedNames: Set<String> = []

    init(_ review: MinutesReview) {
        self.review = review
        roll = review.roll
        directory = review.workspace.directory
    }

    /// Whether a person is on the list more than once, which is another rule's business.
    func isListedTwice(_ person: Person) -> Bool { roll.entries(of: person.name).count > 1 }

    /// Whom a name most likely means: somebody of `docgen.yaml`, or somebody named before.
    mutating func finding(on use: NameUse) -> Finding? {
        let name = use.attendee.map { roll.names[$0] } ?? directory.personName(use.name.value)
        guard name.looksLikePerson else { return nil }
        if let (person, match) = directory.nearestPerson(to: name),
            let difference = match.difference
        {
            return .isLike(
                name, person, difference, at: NamePlace(of: use.name, in: review.source))
        }
        let first = seen.matches(for: name).first
        if first?.match != .same(.nothing) {
            seen.add(name)
            uses.append(use)
            usedNames.insert(use.name.value.withUsualMarks)
        }
        guard let first, let difference = first.match.difference, difference != .nothing else {
            return nil
        }
        let earlier = uses[first.index]
        let areListed = use.attendee != nil && earlier.attendee != nil
        if areListed, FoldedText(use.name.value) == FoldedText(earlier.name.value) { return nil }
        return .isLike(
            name, earlier: earlier.name, difference,
            at: NamePlace(of: use.name, in: review.source))
    }

    /// The names in the text that are written otherwise than in `docgen.yaml` or on the list.
    func findingsInProse() -> [Finding] {
        let listed = seen.names.isEmpty ? nil : ProseNames(seen.names)
        return review.prose.passages.filter { $0.kind != .quotation }.flatMap { passage in
            let bytes = passage.content.bytes
            var found = directory.peopleNamed(in: bytes).compactMap { mention -> Finding? in
                let name = Located(
                    passage.content.text(of: mention.range), at: passage.range(of: mention.range))
                if let person = mention.person {
                    return NameVariant.finding(on: name, of: person, in: review)
                }
                return isKnown(name.value) ? nil : finding(onNameLikeKnown: name)
            }
            for mention in listed?.mentions(in: bytes) ?? [] {
                let name = Located(
                    passage.content.text(of: mention.range), at: passage.range(of: mention.range))
                guard !isKnown(name.value) else { continue }
                found += [finding(onNameLikeListed: name)].compactMap(\.self)
            }
            return found
        }
    }

    /// Whether a name is one of the workspace, or of the document as it is written there.
    private func isKnown(_ name: String) -> Bool {
        usedNames.contains(name.withUsualMarks) || directory.knows(name)
    }

    private func finding(onNameLikeKnown typed: Located<String>) -> Finding? {
        let name = directory.personName(typed.value)
        guard name.looksLikePerson,
            let (person, match) = directory.nearestPerson(to: name),
            let difference = match.difference, difference.isSeenInProse
        else { return nil }
        return .isLike(name, person, difference, at: NamePlace(of: typed, in: review.source))
    }

    private func finding(onNameLikeListed typed: Located<String>) -> Finding? {
        let name = directory.personName(typed.value)
        guard name.looksLikePerson, let match = seen.matches(for: name).first,
            let difference = match.match.difference, difference.isSeenInProse
        else { return nil }
        return .isLike(
            name, earlier: uses[match.index].name, difference,
            at: NamePlace(of: typed, in: review.source))
    }
}

extension NameDifference {
    /// Whether it is enough between two words with capitals that stand in running text.
    fileprivate var isSeenInProse: Bool {
        switch self {
        case .writing, .nickname, .prefix, .typing: true
        case .nothing, .additions, .order, .initial, .middleName, .fewerWords, .particle,
            .wordDivision:
            false
        }
    }
}

extension String {
    /// The text with one kind of apostrophe, hyphen and space each.
    fileprivate var withUsualMarks: String {
        // The first bytes of what is replaced; most names have none of them.
        guard utf8.contains(where: { $0 == 0x27 || $0 == 0xC2 || $0 == 0xCA || $0 == 0xE2 }) else {
            return self
        }
        var text = ""
        for scalar in unicodeScalars {
            switch scalar.value {
            case 0x27, 0x2BC: text.unicodeScalars.append("\u{2019}")
            case 0x2010, 0x2011: text.unicodeScalars.append("-")
            case 0xA0, 0x202F: text.unicodeScalars.append(" ")
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }
}

extension Finding {
    fileprivate static func isWritten(
        _ typed: String, _ name: String, at place: NamePlace, isCertain: Bool
    ) -> Finding {
        Finding(
            at: place.range, "“\(typed)” is written “\(name)” in docgen.yaml",
            fix: .writing(name, at: place, isCertain: isCertain))
    }

    fileprivate static func isOtherSpelling(
        _ typed: String, _ name: String, at place: NamePlace
    ) -> Finding {
        Finding(
            at: place.range, "“\(typed)” is another spelling of “\(name)”",
            fix: .writing(name, at: place, isCertain: true), atMost: .hint)
    }

    fileprivate static func isLike(
        _ name: PersonName, _ person: Person, _ difference: NameDifference, at place: NamePlace
    ) -> Finding {
        if difference == .additions {
            return Finding(
                at: place.range, "“\(name.typed)” is “\(person.name)” in docgen.yaml",
                notes: [
                    Diagnostic.Note(
                        "write the name alone; “role”, “organisation” and “by_proxy” "
                            + "have keys of their own")
                ], atMost: .hint)
        }
        return Finding(
            at: place.range,
            "“\(name.typed)” is probably “\(person.name)” of docgen.yaml: \(difference.reason)",
            notes: [
                Diagnostic.Note(
                    "if not, add “\(name.typed)” to “people” in docgen.yaml; "
                        + "another spelling of a name goes under its “also”")
            ],
            fix: .writing(person.name, at: place, isCertain: false),
            atMost: difference.isWeak ? .hint : .warning)
    }

    fileprivate static func isLike(
        _ name: PersonName, earlier: Located<String>, _ difference: NameDifference,
        at place: NamePlace
    ) -> Finding {
        Finding(
            at: place.range,
            "“\(name.typed)” is probably the same as “\(earlier.value)”: \(difference.reason)",
            notes: [Diagnostic.Note("the other spelling stands here", at: earlier.range)],
            fix: .writing(earlier.value, at: place, isCertain: false),
            atMost: difference.isWeak || difference == .additions ? .hint : .warning)
    }
}

extension Diagnostic.Fix {
    fileprivate static func writing(_ name: String, at place: NamePlace, isCertain: Bool) -> Self? {
        place.edit(writing: name).map { Self("write “\(name)”", isCertain: isCertain, [$0]) }
    }
}
