// The blocks of page one: whose document it is, what it is, the facts, the agenda, who was there.

/// Name and address of the organisation at the head of page one.
package struct Letterhead: Sendable, Equatable {
    package var organisation: String
    /// Address, registration, website: usually one line.
    package var lines: [String]
    /// Place in ``Document/images``.
    package var logo: Int?

    package init(organisation: String, lines: [String] = [], logo: Int? = nil) {
        self.organisation = organisation
        self.lines = lines
        self.logo = logo
    }
}

/// What the document is, and of what.
package struct TitleBlock: Sendable, Equatable {
    /// Above the title: "Draft minutes", "Agenda", "Joint statement".
    package var kind: [Inline]?
    package var title: [Inline]
    /// Lines under the title, most important first.
    package var subtitles: [[Inline]]
    /// Only where a submission profile asks for it.
    package var isCentred: Bool

    package init(
        kind: String? = nil, title: String, subtitles: [String] = [], isCentred: Bool = false
    ) {
        self.kind = kind.map { [.text($0)] }
        self.title = [.text(title)]
        self.subtitles = subtitles.map { [.text($0)] }
        self.isCentred = isCentred
    }
}

/// A label with its value: "Date" – "Monday, 31 August 2020".
package struct Fact: Sendable, Equatable {
    /// Without a colon; renderers add what separates.
    package var label: String
    package var value: [Inline]
    package var revision: Revision?

    package init(_ label: String, _ value: [Inline]) {
        self.label = label
        self.value = value
    }

    package init(_ label: String, _ value: String) {
        self.init(label, [.text(value)])
    }
}

/// A remark about the document as a whole.
package struct Notice: Sendable, Equatable {
    package enum Role: Sendable, Equatable {
        /// Set quietly under the title.
        case remark
        /// At the top right of a text to be read aloud: "Check against delivery".
        case delivery
    }

    package var role: Role
    package var content: [Inline]

    package init(_ role: Role, _ content: [Inline]) {
        self.role = role
        self.content = content
    }
}

/// The numbered agenda.
package struct Agenda: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        /// "3", "3.1".
        package var number: String
        package var title: [Inline]
        package var speaker: String?
        /// Further lines: time, documents.
        package var details: [String]
        /// The item's heading, when the document has it; the page number stands beside.
        package var anchor: Anchor?
        package var revision: Revision?

        package init(
            number: String, title: [Inline], speaker: String? = nil, details: [String] = [],
            anchor: Anchor? = nil
        ) {
            self.number = number
            self.title = title
            self.speaker = speaker
            self.details = details
            self.anchor = anchor
        }
    }

    /// "Agenda", in the document's language.
    package var title: String
    package var entries: [Entry]

    package init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

/// The table of contents; its entries are filled in, their page numbers left to the page maker.
package struct Contents: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package var level: Int
        package var number: String?
        package var title: [Inline]
        package var anchor: Anchor

        package init(level: Int, number: String? = nil, title: [Inline], anchor: Anchor) {
            self.level = level
            self.number = number
            self.title = title
            self.anchor = anchor
        }
    }

    package var title: String
    package var entries: [Entry]

    package init(title: String, entries: [Entry]) {
        self.title = title
        self.entries = entries
    }
}

/// Who was there, in groups, with counts and the sentence on the quorum.
package struct Roll: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package var name: String
        /// "Chair", "by proxy"; in the order printed.
        package var details: [String]
        package var revision: Revision?

        package init(name: String, details: [String] = []) {
            self.name = name
            self.details = details
        }
    }

    package struct Group: Sendable, Equatable {
        /// "Present (16)", in the document's language, with its count.
        package var title: [Inline]
        package var entries: [Entry]
        package var revision: Revision?

        package init(title: String, entries: [Entry]) {
            self.title = [.text(title)]
            self.entries = entries
        }
    }

    /// "Attendance".
    package var title: String
    package var groups: [Group]
    /// Sentences under the lists: the quorum, remarks.
    package var remarks: [String]

    package init(title: String, groups: [Group], remarks: [String] = []) {
        self.title = title
        self.groups = groups
        self.remarks = remarks
    }
}
