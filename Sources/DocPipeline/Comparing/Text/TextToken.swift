/// One word, mark or picture of running text, with the blanks before it and how it is set.
struct TextToken: Sendable {
    enum Content: Sendable, Equatable {
        case word(String)
        case lineBreak
        case image(Inline.Image)
        /// By its number while the versions are merged.
        case footnote(Int)
        /// Nothing but the blanks at the end of a text.
        case end
    }

    var content: Content
    /// The blanks between this and what stands before.
    var blanks: String
    /// How the token is set: a place in ``TextVocabulary/settings``.
    var setting: Int32
    var blanksSetting: Int32
    /// Equal for tokens that read and look alike, whatever blanks stand before them.
    var id: Int32

    /// What it counts for when a reader compares: its letters and digits, and a little for a mark.
    var weight: Int {
        switch content {
        case .word(let text):
            text.unicodeScalars.first.map(TextScanner.isWordy) == true
                ? text.unicodeScalars.count + 1 : 1
        case .image, .footnote: 4
        case .lineBreak: 1
        case .end: 0
        }
    }
}

/// What the letters of a text stand in, from outside to inside.
enum TextSetting: Sendable, Hashable {
    case emphasis, strong, strikethrough, speaker, code
    case link(destination: String, title: String?)
    case reference(Anchor)
}
