/// A stretch of Markdown that reads as something else than what is typed.
struct MarkdownMask {
    /// In bytes of the source.
    var lowerBound: Int
    var upperBound: Int
    /// The character that is read instead; zero for none.
    var scalar: UInt32

    init(_ lowerBound: Int, _ upperBound: Int, reads scalar: UInt32 = 0) {
        self.lowerBound = lowerBound
        self.upperBound = upperBound
        self.scalar = scalar
    }
}
