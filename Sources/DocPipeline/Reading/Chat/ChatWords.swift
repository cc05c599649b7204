/// The words that Zoom and Webex write around names, by the language of the application.
///
/// Of these English, and the French or Spanish “De”, have been seen in files; the others are the
/// applications' own words.
struct ChatWords: Sendable {
    /// Before the author: “From”.
    let from: String
    /// Between author and audience: “to”.
    let to: [String]

    static let all: [ChatWords] = [
        ChatWords(from: "from", to: ["to"]), ChatWords(from: "von", to: ["an"]),
        ChatWords(from: "de", to: ["à", "a", "para", "pour"]), ChatWords(from: "da", to: ["a"]),
        ChatWords(from: "van", to: ["naar", "aan"]), ChatWords(from: "od", to: ["do"]),
        ChatWords(from: "от", to: ["к", "до", "для"]), ChatWords(from: "发件人", to: ["收件人", "至"]),
        ChatWords(from: "من", to: ["إلى"]),
    ]

    /// The language whose word before an author stands here with blanks behind it; both are read.
    static func taken(from line: inout LineScanner) -> ChatWords? {
        for words in all {
            var ahead = line
            guard ahead.take(anyCase: words.from), ahead.skipBlanks() > 0 else { continue }
            line = ahead
            return words
        }
        return nil
    }

    /// Where author and audience meet in a range of bytes.
    struct Division {
        var author: Range<Int>
        var audience: Range<Int>
        /// Whether more blanks stand there than within names.
        var isWide: Bool
    }

    /// Divides “Vera  to  Everyone”: at the last word with two blanks beside it, or else at the last
    /// one.
    func division(of range: Range<Int>, in bytes: [UInt8]) -> Division? {
        var best: Division?
        for word in to {
            var scanner = LineScanner(bytes, range)
            while !scanner.isAtEnd {
                let before = scanner.offset
                let blanks = scanner.skipBlanks()
                guard blanks > 0 else {
                    scanner.move(to: before + 1)
                    continue
                }
                let place = scanner.offset
                guard before > range.lowerBound, scanner.take(anyCase: word) else { continue }
                let behind = scanner.offset
                let following = scanner.skipBlanks()
                guard following > 0, !scanner.isAtEnd else {
                    scanner = LineScanner(bytes, place..<range.upperBound)
                    continue
                }
                let division = Division(
                    author: range.lowerBound..<before,
                    audience: bytes.trimmingBlanks(scanner.offset..<range.upperBound),
                    isWide: blanks > 1 || following > 1)
                if division.isWide || best?.isWide != true { best = division }
                // The blanks behind may stand before the next word.
                scanner = LineScanner(bytes, behind..<range.upperBound)
            }
        }
        return best
    }
}
