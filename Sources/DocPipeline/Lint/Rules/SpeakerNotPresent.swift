/// Flags somebody who chaired, wrote, spoke or moved something, and is not among those present.
struct SpeakerNotPresent: LintRule {
    static let rule = Diagnostic.Rule("DG204", "speaker-not-present")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        let directory = review.workspace.directory
        var roll = review.roll
        // A meeting to come has speakers and no list yet.
        guard minutes.status != .planned, roll.namesThosePresent else { return [] }
        var found = seriesOfficers(of: minutes, roll)
        for use in minutes.nameUses {
            let name = use.name.value
            guard let part = use.part.inWords,
                directory.person(name) != nil
                    || directory.organisation(name) == nil
                        && directory.personName(name).looksLikePerson
            else { continue }
            let entries = roll.entries(like: name)
            guard !entries.contains(where: { $0.group.wasThere || $0.proxy != nil }) else {
                continue
            }
            let place = NamePlace(of: use.name, in: review.source).range
            guard let entry = entries.first else {
                found.append(.isNotListed(name, part, at: place))
                continue
            }
            found.append(
                .isAway(name, part, entry, at: place, isSure: use.part.wasSurelyThere))
        }
        return found
    }

    /// The chair and the secretary whom the series gives when nothing else is typed: they are
    /// printed, so they must not be among those who stayed away.
    private static func seriesOfficers(of minutes: Minutes, _ roll: AttendanceRoll) -> [Finding] {
        [("chair", minutes.chair), ("secretary", minutes.secretary)].compactMap { key, officer in
            guard minutes.places[key] == nil, let name = officer?.value else { return nil }
            let entries = roll.entries(of: name)
            guard let entry = entries.first,
                entries.allSatisfy({ !$0.group.wasThere && $0.proxy == nil })
            else { return nil }
            return .isAwayBySeries(entry, key)
        }
    }
}

extension NameUse.Part {
    /// What somebody did who must have been there; `nil` for what can be done from outside.
    fileprivate var inWords: String? {
        switch self {
        case .chair: "chaired the meeting"
        case .secretary: "wrote the minutes"
        case .speaker: "speaks to an item"
        case .mover: "moved a proposal"
        case .seconder: "seconded a proposal"
        case .declarer: "declared an interest"
        case .attendee, .owner, .candidate, .elected, .nominator: nil
        }
    }

    /// Whether it cannot be done by somebody who is not there: a speaker may have been planned, and
    /// minutes can be written from a recording.
    fileprivate var wasSurelyThere: Bool {
        switch self {
        case .chair, .mover, .seconder: true
        case .secretary, .speaker, .attendee, .owner, .candidate, .elected, .nominator, .declarer:
            false
        }
    }
}

extension Finding {
    fileprivate static func isNotListed(
        _ name: String, _ part: String, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "“\(name)” \(part), but is not among those present",
            notes: [Diagnostic.Note("add the name to “attendance”")], atMost: .warning)
    }

    fileprivate static func isAway(
        _ name: String, _ part: String, _ entry: Attendance.Attendee, at range: SourceRange,
        isSure: Bool
    ) -> Finding {
        Finding(
            at: range, "“\(name)” \(part), but is listed under “\(entry.group.rawValue)”",
            notes: [Diagnostic.Note("the list has the name here", at: entry.name.range)],
            atMost: isSure ? .error : .warning)
    }

    fileprivate static func isAwayBySeries(
        _ entry: Attendance.Attendee, _ key: String
    ) -> Finding {
        Finding(
            at: entry.name.range,
            "“\(entry.name.value)” is listed under “\(entry.group.rawValue)”, "
                + "but the series has the name as \(key)",
            notes: [Diagnostic.Note("name who did it this time under “\(key)”")],
            atMost: .warning)
    }
}
