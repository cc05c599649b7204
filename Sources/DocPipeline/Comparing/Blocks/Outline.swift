/// What of a block, or a part of one, is looked at to find its counterpart in the other version.
struct Outline: Sendable {
    /// Equal for those that may be two versions of one another; `nil` for what is only ever taken
    /// away and put in as a whole.
    var pairing: Int32?
    /// Whether it belongs to the next with the same ``pairing``, however little they share.
    var isSingle = false
    /// Whether it is a row of a table.
    var isRow = false
    /// Equal for those without any difference.
    var key: Int32 = 0
    /// Its words and marks in their order.
    var words: [Int32] = []
    /// Of each word.
    var weights: [Int] = []
    /// Of all words.
    var weight = 0

    /// Whether it may be changed rather than replaced, and its words say to what.
    var isComparable: Bool { pairing != nil && !isSingle && weight > 0 }
}

/// Collects what an outline is made of.
struct OutlineBuilder {
    private var sequence: [Int32] = []
    private var outline = Outline()

    mutating func mark(_ name: String, _ vocabulary: inout TextVocabulary) {
        sequence.append(vocabulary.number(ofMark: name))
    }

    mutating func text(_ content: [Inline], _ vocabulary: inout TextVocabulary) {
        for token in TextTokens(content, &vocabulary).tokens {
            sequence.append(vocabulary.number(ofMark: token.blanks))
            sequence.append(token.id)
            outline.words.append(token.id)
            outline.weights.append(token.weight)
            outline.weight += token.weight
        }
    }

    mutating func text(_ text: String, _ vocabulary: inout TextVocabulary) {
        self.text([.text(text)], &vocabulary)
    }

    func finished(
        pairing: String?, isSingle: Bool = false, _ vocabulary: inout TextVocabulary
    ) -> Outline {
        var finished = outline
        finished.key = vocabulary.number(of: sequence)
        finished.pairing = pairing.map { vocabulary.number(ofMark: "pairing " + $0) }
        finished.isSingle = isSingle
        return finished
    }
}
