/// Flags a name that nobody of the workspace bears, half a name, and an organisation among people.
struct UnknownPerson: LintRule {
    static let rule = Diagnostic.Rule("DG203", "unknown-person")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let directory = review.workspace.directory
        let roll = review.roll
        let own = roll.attendees.filter(\.isExpectedToBeKnown)
        let organisations = own.count(where: roll.isOrganisation)
        let isMostlyPeople = organisations * 2 <= own.count
        let unknown = own.filter { !directory.knows($0.name.value) }.map {
            ($0, directory.personName($0.name.value))
        }
        // Where many are strangers, it is the workspace that is incomplete.
        let known = own.count - unknown.count
        let isMostlyKnown = directory.listsPeople && known >= 3 && known * 4 >= own.count * 3
        let full = roll.names.count { $0.words.count > 1 }
        let areFullNames = full >= 3 && full * 4 >= roll.attendees.count * 3

        var found: [Finding] = []
        for attendee in own where roll.isOrganisation(attendee) {
            guard isMostlyPeople, attendee.group.wasThere else { continue }
            found.append(.isOrganisation(attendee.name))
        }
        for (attendee, name) in unknown where !name.looksLikeOrganisation {
            if name.isHalf, areFullNames {
                found.append(.isHalfAName(attendee.name, meant: review.workspace.bearer(of: name)))
            } else if isMostlyKnown, attendee.organisation == nil, name.isUnknown(to: directory) {
                found.append(.isUnknown(attendee.name, at: attendee.name.range))
            }
        }
        return isMostlyKnown ? found + strangers(review, roll) : found
    }

    /// Names outside the list of participants that neither it nor `docgen.yaml` has.
    private static func strangers(
        _ review: MinutesReview, _ roll: AttendanceRoll
    ) -> [Finding] {
        let directory = review.workspace.directory
        var seen: Set<FoldedText> = []
        return review.minutes.nameUses.compactMap { use in
            let name = use.name.value
            guard use.part.isOfficeOrTask, !directory.knows(name),
                roll.entries(of: name).isEmpty, seen.insert(FoldedText(name)).inserted,
                directory.personName(name).isUnknown(to: directory)
            else { return nil }
            return .isUnknown(use.name, at: NamePlace(of: use.name, in: review.source).range)
        }
    }
}

extension Attendance.Attendee {
    /// Whether the workspace should know the person: not an observer, nor a guest.
    fileprivate var isExpectedToBeKnown: Bool {
        switch group {
        case .present, .apologies, .absent, .staff: true
        case .observers, .guests: false
        }
    }
}

extension NameUse.Part {
    /// Whether the workspace should know who has it; speakers are looked for on the list.
    fileprivate var isOfficeOrTask: Bool {
        switch self {
        case .chair, .secretary, .owner: true
        case .attendee, .speaker, .mover, .seconder, .candidate, .elected, .nominator, .declarer:
            false
        }
    }
}

extension PersonName {
    /// Whether it is a single name, and no abbreviation, number or office.
    fileprivate var isHalf: Bool {
        let letters = typed.filter(\.isLetter)
        return words.count == 1 && aside == nil && letters.count > 1 && !hasDigits
            && letters.contains(where: \.isLowercase)
            && !words.contains { NameVocabulary.offices.contains($0) }
    }

    /// Whether it is a person's, and none of the workspace has a name like it.
    fileprivate func isUnknown(to directory: Directory) -> Bool {
        looksLikePerson && directory.nearestPerson(to: self) == nil
    }
}

extension Workspace {
    /// The only person whose name has that single word in it.
    fileprivate func bearer(of half: PersonName) -> Person? {
        let bearers = people.filter { directory.personName($0.name).words.contains(half.words[0]) }
        return bearers.count == 1 ? bearers[0] : nil
    }
}

extension Finding {
    fileprivate static func isOrganisation(_ name: Located<String>) -> Finding {
        Finding(
            at: name.range, "“\(name.value)” is an organisation among people",
            notes: [
                Diagnostic.Note("write who came for it: {name: …, organisation: \(name.value)}")
            ], atMost: .warning)
    }

    fileprivate static func isHalfAName(_ name: Located<String>, meant: Person?) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” is half a name"
                + (meant.map { "; did you mean “\($0.name)”?" } ?? ""),
            notes: [
                Diagnostic.Note("write given and family name, so that others know who was meant")
            ], atMost: .warning)
    }

    fileprivate static func isUnknown(_ name: Located<String>, at range: SourceRange) -> Finding {
        Finding(
            at: range, "docgen.yaml knows nobody called “\(name.value)”",
            notes: [
                Diagnostic.Note(
                    "add the name to “people” there, or list who came from outside under “guests”")
            ], atMost: .hint)
    }
}
