/// One word of a typed name, beside the form in which it is compared.
struct TypedWord: Sendable, Hashable {
    /// As typed, marks included.
    let typed: String
    /// Its ``FoldedText``; more than one word where a hyphen stood in it.
    let folded: String

    init(_ typed: some StringProtocol) {
        self.typed = String(typed)
        folded = FoldedText(self.typed).text
    }

    /// The folded form without spaces, in which “Ph D” and “PhD” are one.
    var letters: String { folded.filter { $0 != " " } }

    /// The words of a text between its spaces.
    static func words(of text: String) -> [TypedWord] {
        text.split(whereSeparator: \.isWhitespace).map(TypedWord.init)
    }
}

extension [TypedWord] {
    /// The words as typed, in one line.
    var typed: String { map(\.typed).joined(separator: " ") }

    /// The words in the form in which they are compared, in one line.
    var folded: FoldedText { FoldedText(joining: map(\.folded)) }
}
