extension Recurrence {
    /// Why a text is no recurrence.
    package struct Problem: Error, Sendable, Hashable {
        /// What is wrong, naming the word as typed; lower case, no full stop.
        package let message: String
        /// What to type instead: the whole text, mended; `nil` where that cannot be guessed.
        package let suggestion: String?
        /// The word it is about, in UTF-8 bytes from the start of the text; the end of the text
        /// where something is missing there.
        package let range: Range<Int>
    }
}
