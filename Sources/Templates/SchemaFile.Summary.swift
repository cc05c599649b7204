extension SchemaFile {
    /// Every schema, in the order a list shows them: what is typed first, what is written last.
    package static let listed: [SchemaFile] = [
        .workspace, .minutes, .agenda, .attendance, .decision, .action, .motion, .election,
        .nomination, .interest, .vote,
        .chat, .statement, .contribution, .endorsements, .endorsement, .template, .profile,
        .common,
        .modelMinutes, .modelStatement, .modelRegister,
    ]

    /// What the schema is of, in one line: the title that the file itself has.
    package var summary: String {
        switch self {
        case .workspace:
            "Workspace: the organisation, its people, members, groups and meeting series"
        case .minutes:
            "Minutes: a meeting, from its agenda to its approved minutes"
        case .agenda:
            "Agenda: the items of a meeting, in a file of their own"
        case .attendance:
            "Attendance: who was there, who sent apologies, in a file of its own"
        case .decision:
            "Decision: what the meeting decided, and how"
        case .action:
            "Action: who does what by when"
        case .motion:
            "Motion: a proposal put to the meeting, and its outcome"
        case .election:
            "Election: an office, its candidates, and who was elected"
        case .nomination:
            "Nomination: somebody put forward for an office"
        case .interest:
            "Declaration of interest: what somebody has to gain or lose by a matter"
        case .vote:
            "Vote: the votes for, against and abstaining"
        case .chat:
            "Chat annex: the messages of a meeting's chat"
        case .statement:
            "Statement: a joint statement under the headings of a declaration"
        case .contribution:
            "Contribution: what one organisation sent for a statement"
        case .endorsements:
            "Endorsements: the organisations that support a statement, in a file of their own"
        case .endorsement:
            "Endorsement: one organisation that supports a statement"
        case .template:
            "Declaration template: the headings or paragraphs that a statement follows"
        case .profile:
            "Submission profile: how long a statement to a body may be, and in what form"
        case .common:
            "Common values"
        case .modelMinutes:
            "Minutes as JSON: what docgen has understood of a meeting"
        case .modelStatement:
            "Statement as JSON: what docgen has understood of a statement"
        case .modelRegister:
            "Register as JSON: decisions, actions, attendance or endorsements of all documents"
        }
    }
}
