/// Flags somebody who is listed with an office that `docgen.yaml` or the minutes give otherwise.
struct ConflictingRole: LintRule {
    static let rule = Diagnostic.Rule("DG205", "conflicting-role")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let officers = Officers(review)
        let listed = review.minutes.attendance.attendees.compactMap { attendee in
            attendee.role.flatMap {
                officers.finding(
                    on: attendee.name, role: $0, isFromElsewhere: attendee.organisation != nil)
            }
        }
        return listed + review.prose.passages.flatMap { findings(in: $0, review, officers) }
    }

    /// Known people with an office behind their name, between commas or in brackets.
    private static func findings(
        in passage: Passage, _ review: MinutesReview, _ officers: Officers
    ) -> [Finding] {
        // Somebody else's words may speak of another time.
        guard passage.kind != .quotation else { return [] }
        let bytes = passage.content.bytes
        return review.workspace.directory.peopleNamed(in: bytes).compactMap { mention in
            guard mention.person != nil,
                let title = title(in: bytes, after: mention.range.upperBound)
            else { return nil }
            let name = Located(
                passage.content.text(of: mention.range), at: passage.range(of: mention.range))
            return officers.finding(on: name, role: title, isFromElsewhere: false)
        }
    }

    /// What stands behind a name up to the mark that closes it; no title is longer than 40 bytes.
    private static func title(in bytes: [UInt8], after end: Int) -> String? {
        var start = end
        if start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
        guard start < bytes.count else { return nil }
        let closing: Set<UInt8>
        switch bytes[start] {
        case UInt8(ascii: "("): closing = [UInt8(ascii: ")")]
        case UInt8(ascii: ",") where start == end: closing = Set(",.;:)".utf8)
        default: return nil
        }
        let rest = bytes[(start + 1)...].prefix(40)
        guard let close = rest.firstIndex(where: closing.contains) else { return nil }
        return String(decoding: rest[..<close], as: UTF8.self)
    }
}

/// Who holds which office on the day of a meeting.
struct Officers {
    private let review: MinutesReview
    private let own: Set<FoldedText>
    /// People with an office of the organisation, in the order of `docgen.yaml`.
    private let holders: [(person: Person, role: Person.Role, offices: Set<Office>)]

    init(_ review: MinutesReview) {
        self.review = review
        let organisation = review.workspace.organisation
        let own = Set(
            [organisation.id, organisation.name, organisation.shortName].map { FoldedText($0) })
        self.own = own
        holders = review.workspace.people.flatMap { person in
            person.roles.filter { role in
                role.isHeld(on: review.minutes.date)
                    && role.body.map { own.contains(FoldedText($0)) } ?? true
            }.map { (person, $0, Office.named($0.title)) }
        }.filter { !$0.offices.isEmpty }
    }

    /// What speaks against a person's having an office at this meeting.
    ///
    /// `isFromElsewhere` says that an organisation is named too, whose office it may be.
    func finding(on name: Located<String>, role: String, isFromElsewhere: Bool) -> Finding? {
        let offices = Office.named(role)
        guard !offices.isEmpty, !isOfficer(name.value, offices) else { return nil }
        let person = review.workspace.directory.person(name.value)
        if let person {
            let held = person.roles.filter { $0.isHeld(on: review.minutes.date) }
            if held.contains(where: { !Office.named($0.title).isDisjoint(with: offices) }) {
                return nil
            }
            if let role = person.roles.first(where: {
                !Office.named($0.title).isDisjoint(with: offices)
            }) {
                return .isNotHeldYet(name, role, on: review.minutes.date)
            }
            if let other = holders.first(where: { $0.person.id == person.id }) {
                return .isOtherwise(name, role, other.role.title)
            }
        }
        guard !isFromElsewhere, offices.allSatisfy(\.isSingle) else { return nil }
        if let holder = holders.first(where: { !$0.offices.isDisjoint(with: offices) }) {
            return .isSomebodyElse(name, role, holder.person.name)
        }
        return contradiction(to: name, role, offices)
    }

    /// Whether a person has the office at this meeting, whatever it is at others.
    private func isOfficer(_ name: String, _ offices: Set<Office>) -> Bool {
        let minutes = review.minutes
        return offices.contains(.chair) && isSame(name, minutes.chair?.value)
            || offices.contains(.secretary) && isSame(name, minutes.secretary?.value)
    }

    /// That the minutes themselves name somebody else who is on the list with no office or the same.
    private func contradiction(
        to name: Located<String>, _ role: String, _ offices: Set<Office>
    ) -> Finding? {
        let minutes = review.minutes
        let pairs: [(Office, String, Located<String>?)] = [
            (.chair, "chair", minutes.chair), (.secretary, "secretary", minutes.secretary),
        ]
        for (office, key, officer) in pairs
        where offices.contains(office) && minutes.places[key] != nil {
            guard let officer else { continue }
            let isListed = minutes.attendance.attendees.contains {
                isSame($0.name.value, officer.value)
            }
            if isListed { return .isContradicted(name, role, by: officer, key) }
        }
        return nil
    }

    private func isSame(_ name: String, _ other: String?) -> Bool {
        guard let other else { return false }
        let directory = review.workspace.directory
        return NameMatch(
            directory.printedName(ofPerson: name), directory.printedName(ofPerson: other)
        ) != .different
    }
}

extension Finding {
    fileprivate static func isOtherwise(
        _ name: Located<String>, _ role: String, _ title: String
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” is “\(role)” here, but “\(title)” in docgen.yaml", atMost: .warning)
    }

    fileprivate static func isNotHeldYet(
        _ name: Located<String>, _ role: Person.Role, on date: CalendarDate
    ) -> Finding {
        let when: String
        if let from = role.from, date < from {
            when = "only from \(from)"
        } else {
            when = role.to.map { "only until \($0)" } ?? "on other days"
        }
        return Finding(
            at: name.range,
            "“\(name.value)” is “\(role.title)” in docgen.yaml \(when)", atMost: .warning)
    }

    fileprivate static func isSomebodyElse(
        _ name: Located<String>, _ role: String, _ holder: String
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” is “\(role)” here, but in docgen.yaml “\(holder)” is",
            atMost: .warning)
    }

    fileprivate static func isContradicted(
        _ name: Located<String>, _ role: String, by officer: Located<String>, _ key: String
    ) -> Finding {
        Finding(
            at: name.range,
            "“\(name.value)” is listed as “\(role)”, but “\(officer.value)” is the \(key)",
            notes: [Diagnostic.Note("the \(key) is named here", at: officer.range)],
            atMost: .warning)
    }
}
