extension Register {
    /// What an edition of all minutes makes up: the public one is without what is confidential, and
    /// without names where the Chatham House Rule holds.
    ///
    /// How far an action has come is then what the edition itself says of it. Numbers and identifiers
    /// stay as they are.
    package func edition(_ edition: Edition) -> Register {
        guard edition != .internal else { return self }
        let shown = meetings.map { meeting in
            var meeting = meeting
            if meeting.minutes.hasEditions { meeting.minutes = meeting.minutes.edition(edition) }
            return meeting
        }
        return Register(shown, statements: statements)
    }
}
