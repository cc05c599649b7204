/// What of a register is wanted.
package struct RegisterFilter: Sendable {
    /// The day that the register shows things as of.
    package var day: CalendarDate
    /// Only actions that are still to be done.
    package var isOpenOnly = false
    /// Only actions that should have been done by now.
    package var isOverdueOnly = false
    /// Only actions of this person or office, in any spelling the workspace knows, or by a part of
    /// the name.
    package var owner: String?
    /// Only what was recorded on this day or later.
    package var since: CalendarDate?
    /// Only meetings of this series, by its id.
    package var series: String?

    package init(asOf day: CalendarDate) { self.day = day }

    /// Whether a meeting counts: one that has been held, of the series and the time wanted.
    func wants(_ meeting: Register.Meeting) -> Bool {
        meeting.minutes.status != .planned && wants(meeting.minutes.date)
            && (series == nil || meeting.series == series)
    }

    /// Whether a day is late enough.
    func wants(_ date: CalendarDate) -> Bool { since.map { $0 <= date } ?? true }

    /// Whether one of some people is the owner that is wanted.
    func wants(_ owners: [String], _ directory: Directory) -> Bool {
        guard let owner else { return true }
        let wanted = FoldedText(owner).text
        let person = directory.person(owner)?.id
        return owners.contains { name in
            let known = directory.person(name)
            if let person, known?.id == person { return true }
            let spellings = [name, known?.name, known?.id].compactMap(\.self)
            return spellings.contains { (" " + FoldedText($0).text + " ").contains(" \(wanted) ") }
        }
    }
}
