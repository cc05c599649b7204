/// What is kept of a paragraph to know it again in other minutes: a fingerprint of its words.
package struct ParagraphPrint: Sendable {
    /// Of the words without case, accents and punctuation.
    package let fingerprint: UInt64
    package let range: SourceRange

    /// Shorter paragraphs are formulas that every meeting may have.
    private static let fewestWords = 20

    /// `nil` for a paragraph that is too short to be remarkable.
    init?(_ paragraph: Paragraph) {
        guard let range = paragraph.range else { return nil }
        let folded = FoldedText(paragraph.content.plainText).text
        guard folded.utf8.count(where: { $0 == 0x20 }) + 1 >= Self.fewestWords else { return nil }
        fingerprint = Self.hash(folded.utf8)
        self.range = range
    }

    /// The remarkable paragraphs of minutes, in the order typed.
    static func all(in minutes: Minutes) -> [ParagraphPrint] {
        (minutes.opening + minutes.items.flatMap(\.parts)).compactMap { part in
            guard case .prose(.paragraph(let paragraph)) = part else { return nil }
            return ParagraphPrint(paragraph)
        }
    }

    /// FNV-1a, 64 bits, which is the same on every run (draft-eastlake-fnv, section 2).
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
