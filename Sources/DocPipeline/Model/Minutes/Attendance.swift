/// Who was at a meeting, who was not, in the order typed.
package struct Attendance: Sendable, Equatable {
    /// The groups a list of participants has, in the order they are printed.
    package enum Group: String, Sendable, CaseIterable {
        case present, apologies, absent, observers, guests, staff

        /// Whether its people were in the room.
        package var wasThere: Bool {
            switch self {
            case .present, .observers, .guests, .staff: true
            case .apologies, .absent: false
            }
        }
    }

    /// How a member was there without being there.
    package enum Proxy: Sendable, Equatable {
        case named(String)
        /// That there was a proxy is recorded, not who.
        case unnamed
    }

    /// One name in the list.
    package struct Attendee: Sendable, Equatable {
        package var group: Group
        /// As typed.
        package var name: Located<String>
        package var role: String?
        package var organisation: String?
        package var proxy: Proxy?
        package var from: ClockTime?
        package var until: ClockTime?
        package var remarks: String?
        /// What is taken out of the source to take the entry out of its list, with its comma or its
        /// line.
        ///
        /// `nil` where something would go with it that is not in this model: a comment, a key of
        /// the user's own.
        package var removal: SourceRange?
    }

    /// How many were in a group, where they are not named.
    package struct Headcount: Sendable, Equatable {
        package var group: Group
        package var count: Int
    }

    package var attendees: [Attendee]
    /// What is left of the list in an edition without names.
    package var headcounts: [Headcount] = []

    package init(attendees: [Attendee] = []) { self.attendees = attendees }

    /// The people of one group.
    package subscript(group: Group) -> [Attendee] { attendees.filter { $0.group == group } }
}

extension Attendance {
    /// Reads the groups of front matter or of an attendance file, which stand in `source`.
    init(groups value: LocatedValue, in source: SourceFile) {
        let fields = Fields(value)
        attendees = Group.allCases.flatMap { group in
            fields.list(group.rawValue).compactMap { entry in
                Attendee(
                    entry, group: group,
                    removal: EntryStretch.ofListEntry(entry.range, in: source))
            }
        }
    }

    /// Reads the rows of an attendance table, which stand in `source`; a row without a group was
    /// present.
    init(rows: [LocatedValue], in source: SourceFile?) {
        attendees = rows.compactMap { row in
            Attendee(
                row, group: Fields(row).word("group", as: Group.self) ?? .present,
                removal: source.flatMap { EntryStretch.ofRow(row.range, in: $0) })
        }
    }
}

extension Attendance.Attendee {
    /// The keys of an entry that the model holds.
    private static let keys: Set = [
        "group", "name", "role", "organisation", "by_proxy", "from", "until", "remarks",
    ]

    fileprivate init?(_ value: LocatedValue, group: Attendance.Group, removal: SourceRange?) {
        self.group = group
        if let name = Fields.locatedText(value) {
            self.name = name
            self.removal = removal
            return
        }
        let fields = Fields(value)
        guard let name = fields.locatedText("name"), let members = value.object else { return nil }
        self.name = name
        self.removal = members.allSatisfy { Self.keys.contains($0.key) } ? removal : nil
        role = fields.text("role")
        organisation = fields.text("organisation")
        if let flag = fields.flag("by_proxy") {
            proxy = flag ? .unnamed : nil
        } else {
            proxy = fields.text("by_proxy").map(Attendance.Proxy.named)
        }
        from = fields.time("from")
        until = fields.endTime("until")
        remarks = fields.text("remarks")
    }
}
