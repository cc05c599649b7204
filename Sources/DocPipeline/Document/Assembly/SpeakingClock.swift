/// Tells for each paragraph of a text how long a speaker has spoken when it begins.
struct SpeakingClock {
    /// Words a minute; characters in Chinese and Japanese.
    let pace: Int
    private var words = 0

    init(pace: Int) { self.pace = max(1, pace) }

    /// The block with its time, and the clock moved on by its words.
    mutating func timed(_ block: Block) -> Block {
        defer { words += WordCount.count([block]) }
        guard case .paragraph(var paragraph) = block else { return block }
        paragraph.elapsed = elapsed
        return .paragraph(paragraph)
    }

    /// Minutes and seconds, to the nearest five seconds: nobody reads more evenly.
    private var elapsed: String {
        let seconds = (words * 60 + pace * 5 / 2) / (pace * 5) * 5
        return "\(seconds / 60):\(zeroPadded(seconds % 60, width: 2))"
    }
}
