/// The dates, times and zones that a passage speaks of, each kind in the order written.
///
/// Strict: what may be something else – a version, a ratio, “may” – is left out.
package struct Mentions: Sendable, Equatable {
    package internal(set) var dates: [DateMention] = []
    package internal(set) var times: [TimeMention] = []
    package internal(set) var offsets: [OffsetMention] = []

    /// Nothing found.
    package init() {}

    /// Reads a text with the words of its language.
    package init(in text: ProseText, _ lexicon: Lexicon) {
        var reader = MentionReader(text.bytes, lexicon)
        self = reader.mentions()
    }
}
