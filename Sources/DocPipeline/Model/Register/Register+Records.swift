// What the meetings of a workspace come to, laid together.

extension Register {
    /// One action with how far it has come.
    package struct ActionEntry: Sendable {
        package var meeting: Meeting
        package var action: Action
        package var state: ActionState

        /// Its identifier in the workspace: "2020-08-31/A1".
        package var identifier: String { meeting.minutes.identifier(of: action.number) }
    }

    /// One decision with the meeting that took it.
    package struct DecisionEntry: Sendable {
        package var meeting: Meeting
        package var decision: Decision
    }

    /// The actions that were given out, by meeting and then in the order typed.
    ///
    /// A record that only says that another action is done or dropped is none of its own.
    package func actions(_ filter: RegisterFilter, _ directory: Directory) -> [ActionEntry] {
        meetings.filter(filter.wants).flatMap { meeting in
            meeting.minutes.actions.compactMap { action -> ActionEntry? in
                if action.closes != nil, action.status != .open { return nil }
                let entry = ActionEntry(
                    meeting: meeting, action: action, state: state(of: action, in: meeting))
                let isWanted =
                    (!filter.isOpenOnly || entry.state.isOpen)
                    && (!filter.isOverdueOnly || entry.state.isOverdue(on: filter.day))
                    && filter.wants(action.owners.map(\.value), directory)
                return isWanted ? entry : nil
            }
        }
    }

    /// The decisions, by meeting and then in the order typed.
    package func decisions(_ filter: RegisterFilter) -> [DecisionEntry] {
        meetings.filter(filter.wants).flatMap { meeting in
            meeting.minutes.decisions.map { DecisionEntry(meeting: meeting, decision: $0) }
        }
    }
}
