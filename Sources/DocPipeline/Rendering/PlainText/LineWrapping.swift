/// Divides running text into lines, each as long as it can be.
///
/// Lines end at blanks, and between ideographs (UAX #14, classes ID, OP and CL in short). A word
/// that is wider than a line stands on a line of its own. Linear in the text.
struct LineWrapping {
    struct Line {
        var bytes: ArraySlice<UInt8>
        var width: Int
    }

    private let text: [UInt8]
    private var index = 0

    init(of text: [UInt8]) {
        self.text = text
        skipBlanks()
    }

    var isAtEnd: Bool { index >= text.count }

    /// The next line for the columns from `start` to `width`.
    mutating func nextLine(width: Int, from start: Int) -> Line {
        let room = max(width - start, 1)
        let lineStart = index
        var end = index
        var used = 0
        while index < text.count, text[index] != TextFlow.lineBreak {
            let gap = index - end
            let piece = UnbreakablePiece(of: text, from: index)
            if used > 0, used + gap + piece.width > room { break }
            used += gap + piece.width
            end = piece.end
            index = end
            skipBlanks()
        }
        if index < text.count, text[index] == TextFlow.lineBreak {
            index += 1
            skipBlanks()
        }
        return Line(bytes: text[lineStart..<end], width: used)
    }

    private mutating func skipBlanks() {
        while index < text.count, text[index] == 0x20 { index += 1 }
    }
}

/// A stretch of text within which no line ends: a word, or an ideograph with what clings to it.
private struct UnbreakablePiece {
    /// One past the last byte.
    private(set) var end: Int
    /// In columns.
    private(set) var width = 0

    init(of text: [UInt8], from start: Int) {
        end = start
        while end < text.count, text[end] > 0x20, text[end] < 0x7F { end += 1 }
        if end == text.count || text[end] == 0x20 || text[end] == TextFlow.lineBreak {
            width = end - start
        } else {
            end = start
            extend(through: text, from: start)
        }
    }

    /// Extends to the end of a word that is not plain ASCII, or to where a line may end in it.
    private mutating func extend(through text: [UInt8], from start: Int) {
        var measure = DisplayWidth()
        var last: Unicode.Scalar?
        while end < text.count, text[end] != 0x20, text[end] != TextFlow.lineBreak {
            if text[end] < 0x80 {
                if let last, Self.mayBreak(last, Unicode.Scalar(text[end])) { break }
                measure.add(ascii: text[end])
                end += 1
                if last != nil { last = Unicode.Scalar(text[end - 1]) }
                continue
            }
            let (scalar, length) = DisplayWidth.scalar(in: text, at: end)
            let before = last ?? (end > start ? Unicode.Scalar(text[end - 1]) : nil)
            if let before, DisplayWidth.isWide(before) || DisplayWidth.isWide(scalar),
                !measure.joins(scalar), Self.mayBreak(before, scalar)
            {
                break
            }
            measure.add(scalar)
            last = scalar
            end += length
        }
        width = measure.columns
    }

    /// Whether a line may end between two characters, one of them an ideograph.
    private static func mayBreak(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        guard DisplayWidth.isWide(first) || DisplayWidth.isWide(second) else { return false }
        return !opening.contains(first) && !closing.contains(second) && second.value != 0x01
            && first.value != 0x01 && first.value != 0xA0 && second.value != 0xA0
    }

    /// What ends no line (JIS X 4051, opening brackets).
    private static let opening = Set("([{‘“«「『（【〔〈《〖｛［".unicodeScalars)
    /// What begins no line (JIS X 4051: closing brackets, stops, small kana, long-vowel marks).
    private static let closing = Set(
        ")]},.;:!?%’”»、。，．・：；？！」』）】〕〉》〗｝］ー〜々…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ".unicodeScalars)
}
