// The model's values as the wording takes them.

extension Wording {
    /// A time of day, as printed.
    func time(_ time: ClockTime) -> String { self.time(hour: time.hour, minute: time.minute) }

    /// From one time to another, as printed.
    func timeRange(_ from: ClockTime, _ to: ClockTime) -> String {
        timeRange(from: (from.hour, from.minute), to: (to.hour, to.minute))
    }

    /// Votes counted, as printed.
    func votes(of count: VoteCount) -> String {
        votes(inFavour: count.inFavour, against: count.against, abstaining: count.abstaining)
    }
}
