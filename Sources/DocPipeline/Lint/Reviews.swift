/// One set of minutes as the rules see it.
package struct MinutesReview: Sendable {
    package let minutes: Minutes
    package let workspace: Workspace
    package let zones: TimeZoneTable
    /// The file the minutes were typed in; ranges of ``SourceFile/ID/main`` point into it.
    package let source: SourceFile
    /// All that the minutes say in words.
    package let prose: Prose
    /// The list of participants.
    let roll: AttendanceRoll

    init(
        minutes: Minutes, workspace: Workspace, zones: TimeZoneTable, source: SourceFile,
        prose: Prose
    ) {
        self.minutes = minutes
        self.workspace = workspace
        self.zones = zones
        self.source = source
        self.prose = prose
        roll = AttendanceRoll(minutes.attendance, directory: workspace.directory)
    }
}

/// One statement as the rules see it.
package struct StatementReview: Sendable {
    package let statement: Statement
    package let workspace: Workspace
    package let zones: TimeZoneTable
    /// The file the statement was typed in; ranges of ``SourceFile/ID/main`` point into it.
    package let source: SourceFile
    /// All that the statement says in words.
    package let prose: Prose
}

/// One meeting among all those of the workspace, as the rules see it.
package struct RegisterReview: Sendable {
    package let meeting: Register.Meeting
    package let register: Register
    package let workspace: Workspace
    package let zones: TimeZoneTable
}

/// One statement among all those of the workspace, as the rules see it.
package struct StatementRegisterReview: Sendable {
    package let statement: Register.Statement
    package let register: Register
    package let workspace: Workspace
}
