/// The running text of one block as a reader sees it, with the place in the source of every byte.
///
/// Markup is left out, line ends read as one space. What is no prose – code, pictures, addresses,
/// tags – is one U+FFFC, so that the words around it do not touch. In the text of a record a line
/// feed stands between paragraphs.
package struct ProseText: Sendable {
    /// UTF-8.
    package private(set) var bytes: [UInt8] = []
    private let file: SourceFile.ID
    private var stretches: [Stretch] = []

    /// Stands for what is no prose: U+FFFC, object replacement character.
    static let opaque: UInt32 = 0xFFFC

    /// A stretch of text and what it was typed as.
    ///
    /// Where both are of one length they correspond byte for byte.
    private struct Stretch {
        /// In ``bytes``; the stretch ends where the next one begins.
        var start: Int32
        var lowerBound: Int32
        var upperBound: Int32
    }

    init(file: SourceFile.ID) { self.file = file }

    /// The whole text.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether there is nothing to read.
    package var isEmpty: Bool { bytes.isEmpty }

    /// The text of some of its bytes.
    package func text(of range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
    }

    /// Where all of it was typed.
    package var range: SourceRange { range(of: 0..<bytes.count) }

    /// Where some of its bytes were typed; markup at the ends is not included, inside it is.
    package func range(of range: Range<Int>) -> SourceRange {
        guard let first = stretch(at: range.lowerBound) else {
            return SourceRange(file: file, 0, 0)
        }
        let lower =
            first.isVerbatim
            ? first.lowerBound + range.lowerBound - first.start : first.lowerBound
        guard range.upperBound > range.lowerBound, let last = stretch(at: range.upperBound - 1)
        else { return SourceRange(file: file, lower, lower) }
        let upper =
            last.isVerbatim ? last.lowerBound + range.upperBound - last.start : last.upperBound
        return SourceRange(file: file, lower, upper)
    }

    /// Adds text as it was typed between two places of the source.
    mutating func append(
        _ source: UnsafeBufferPointer<UInt8>, from lowerBound: Int, to upperBound: Int
    ) {
        guard lowerBound < upperBound else { return }
        addStretch(lowerBound, upperBound)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[lowerBound..<upperBound]))
    }

    /// Adds a character that was typed as something else.
    mutating func append(scalar: UInt32, for lowerBound: Int, to upperBound: Int) {
        guard let scalar = Unicode.Scalar(scalar), scalar.value > 0 else { return }
        addStretch(lowerBound, upperBound)
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private mutating func addStretch(_ lowerBound: Int, _ upperBound: Int) {
        stretches.append(
            Stretch(
                start: Int32(clamping: bytes.count), lowerBound: Int32(clamping: lowerBound),
                upperBound: Int32(clamping: upperBound)))
    }

    /// The stretch that holds a byte, by bisection.
    private func stretch(at offset: Int) -> Place? {
        var low = 0
        var high = stretches.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if Int(stretches[middle].start) <= offset { low = middle } else { high = middle }
        }
        guard stretches.indices.contains(low) else { return nil }
        let stretch = stretches[low]
        let end = low + 1 < stretches.count ? Int(stretches[low + 1].start) : bytes.count
        return Place(
            start: Int(stretch.start), lowerBound: Int(stretch.lowerBound),
            upperBound: Int(stretch.upperBound),
            isVerbatim: end - Int(stretch.start) == Int(stretch.upperBound - stretch.lowerBound))
    }

    /// A stretch with what follows from its neighbours.
    private struct Place {
        var start: Int
        var lowerBound: Int
        var upperBound: Int
        var isVerbatim: Bool
    }
}
