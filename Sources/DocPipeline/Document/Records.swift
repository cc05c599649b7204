// The blocks that make minutes minutes, and statements statements.

/// A decision, an action, a motion, an election or a vote, set apart from prose.
package struct Record: Sendable, Equatable {
    package enum Kind: String, Sendable {
        case decision, action, motion, election, nomination, interest, vote
    }

    package var kind: Kind
    /// With its number, in the document's language: "Decision 8/D1".
    package var label: String
    /// What was decided or is to be done.
    package var blocks: [Block]
    /// Owner, date, votes: printed right under the text.
    package var facts: [Fact]
    package var anchor: Anchor
    package var range: SourceRange?

    package init(
        kind: Kind, label: String, blocks: [Block], facts: [Fact] = [], anchor: Anchor,
        range: SourceRange? = nil
    ) {
        self.kind = kind
        self.label = label
        self.blocks = blocks
        self.facts = facts
        self.anchor = anchor
        self.range = range
    }
}

/// The head of an annex, which begins a page.
package struct AnnexHead: Sendable, Equatable {
    /// "Annex A".
    package var label: String
    package var title: String
    /// Where it comes from: a file's name, a service.
    package var source: String?
    package var anchor: Anchor

    package init(label: String, title: String, source: String? = nil, anchor: Anchor) {
        self.label = label
        self.title = title
        self.source = source
        self.anchor = anchor
    }
}

/// A saved chat in three columns, with the links that were shared gathered below.
package struct Chat: Sendable, Equatable {
    package struct Message: Sendable, Equatable {
        /// As printed: "15:42"; empty when unknown.
        package var time: String
        package var author: String
        package var content: [Inline]
        package var revision: Revision?

        package init(time: String, author: String, content: [Inline]) {
            self.time = time
            self.author = author
            self.content = content
        }
    }

    /// The heads of the three columns: time, name, text.
    package var columns: [String]
    package var messages: [Message]
    /// "Links shared"; `nil` without links.
    package var linksTitle: String?
    package var links: [Inline.Link]

    package init(
        columns: [String], messages: [Message], linksTitle: String? = nil,
        links: [Inline.Link] = []
    ) {
        self.columns = columns
        self.messages = messages
        self.linksTitle = linksTitle
        self.links = links
    }
}

/// Organisations that stand behind a statement.
package struct Endorsements: Sendable, Equatable {
    package struct Entry: Sendable, Equatable {
        package var name: String
        package var country: String?
        package var revision: Revision?

        package init(name: String, country: String? = nil) {
            self.name = name
            self.country = country
        }
    }

    /// All of one consultative status, in alphabetical order.
    package struct Group: Sendable, Equatable {
        /// "In special consultative status (12)"; `nil` when there is one group without a name.
        package var title: [Inline]?
        package var entries: [Entry]
        package var revision: Revision?

        package init(title: String?, entries: [Entry]) {
            self.title = title.map { [.text($0)] }
            self.entries = entries
        }
    }

    package var title: String
    package var groups: [Group]

    package init(title: String, groups: [Group]) {
        self.title = title
        self.groups = groups
    }
}

/// Lines to sign on.
package struct Signatures: Sendable, Equatable {
    package struct Line: Sendable, Equatable {
        /// "Chair", "Secretary".
        package var role: String
        /// Who signs; empty when not known.
        package var name: String

        package init(role: String, name: String) {
            self.role = role
            self.name = name
        }
    }

    /// "Approval".
    package var title: String
    /// Who approved it and when, or that approval is outstanding.
    package var statement: String?
    package var lines: [Line]
    /// The label under the place for the date.
    package var dateLabel: String

    package init(title: String, statement: String? = nil, lines: [Line], dateLabel: String) {
        self.title = title
        self.statement = statement
        self.lines = lines
        self.dateLabel = dateLabel
    }
}
