/// How far an action has come, as all meetings together say.
package struct ActionState: Sendable {
    package enum Standing: Sendable, Equatable {
        case open, done, dropped
        /// Another action has taken its place, by its identifier.
        case continued(as: String)
    }

    package var standing: Standing
    /// By when it is to be done, after all that was agreed since.
    package var due: CalendarDate?
    /// The day it was done, or that of the meeting that says so.
    package var closed: CalendarDate?
    /// What came of it; the last that was said.
    package var result: String?
    /// The last meeting that says something of it; `nil` where none has since.
    package var reporter: Register.Meeting?
    /// How many records of other meetings speak of it.
    package var reports = 0

    /// Whether something is still to be done about it.
    package var isOpen: Bool { standing == .open }

    /// Whether it should have been done before a day.
    package func isOverdue(on day: CalendarDate) -> Bool {
        isOpen && (due.map { $0 < day } ?? false)
    }

    /// As the meeting that gave it out leaves it.
    init(_ action: Action) {
        switch action.status {
        case .open: standing = .open
        case .done: standing = .done
        case .dropped: standing = .dropped
        }
        due = action.due?.value
        closed = action.done
        result = action.result
    }

    /// Takes in what a later meeting says.
    mutating func take(_ news: ActionNews, of meeting: Register.Meeting) {
        reporter = meeting
        reports += 1
        result = news.result ?? result
        standing = news.standing
        switch news.standing {
        case .open:
            due = news.due ?? due
            closed = nil
        case .done, .dropped, .continued: closed = news.closed ?? meeting.minutes.date
        }
    }
}

/// What one record says of an action of another meeting.
package struct ActionNews: Sendable {
    /// The identifier of the action it speaks of.
    package var action: Located<String>
    package var standing: ActionState.Standing
    package var closed: CalendarDate?
    package var due: CalendarDate?
    package var result: String?

    /// All that a meeting says of actions, in the order typed.
    static func all(in minutes: Minutes) -> [ActionNews] {
        minutes.records.compactMap { record in
            switch record {
            case .report(let report): ActionNews(report)
            case .action(let action):
                ActionNews(action, identifier: minutes.identifier(of: action.number))
            case .decision, .motion, .election, .nomination, .interest, .vote: nil
            }
        }
    }

    /// `nil` for a report that does not say what became of the action.
    private init?(_ report: ActionReport) {
        guard let status = report.status else { return nil }
        action = report.action
        switch status {
        case .open: standing = .open
        case .done: standing = .done
        case .dropped: standing = .dropped
        }
        closed = report.done
        due = report.due
        let text = report.text.plainParagraphs.joined(separator: " ")
        result = text.isEmpty ? nil : text
    }

    /// `nil` for an action that closes no other.
    private init?(_ action: Action, identifier: String) {
        guard let closes = action.closes else { return nil }
        self.action = closes
        switch action.status {
        case .open: standing = .continued(as: identifier)
        case .done: standing = .done
        case .dropped: standing = .dropped
        }
        closed = action.done
        result = action.result
    }
}
