/// A comment in an agreed text that says which contributed passages a paragraph comes from:
/// `<!-- from: acjs#3, pri#1 -->`, or which were left out on purpose: `<!-- left out: acjs#4 -->`.
package struct PassageMark: Sendable, Equatable {
    /// One contributed passage, by its contribution and its number.
    package struct Name: Sendable, Hashable {
        package var contribution: String
        package var number: Int
    }

    package enum Kind: Sendable, Equatable {
        case from
        /// With the reason that follows a second colon.
        case leftOut(reason: String?)
    }

    package var kind: Kind
    /// Each with the place where it is typed.
    package var names: [Located<Name>]
    /// What stands there and cannot be read, with its place.
    package var unreadable: [Located<String>]
    /// Of the whole comment.
    package var range: SourceRange

    /// Reads a comment; `nil` for one that is no such mark.
    init?(_ comment: MarkdownContent.Comment, in file: SourceFile) {
        let typed = Array(file.bytes[comment.range.lowerBound..<comment.range.upperBound])
        guard let colon = typed.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let keyword = String(decoding: typed[..<colon].drop { !Self.isWord($0) }, as: UTF8.self)
        switch FoldedText(keyword).text {
        case "from": kind = .from
        case "left out": kind = .leftOut(reason: nil)
        default: return nil
        }
        range = comment.range
        names = []
        unreadable = []
        var end = typed.count - "-->".utf8.count
        if case .leftOut = kind,
            let second = typed[(colon + 1)...].firstIndex(of: UInt8(ascii: ":"))
        {
            let reason = String(decoding: typed[(second + 1)..<max(end, second + 1)], as: UTF8.self)
            kind = .leftOut(reason: reason.trimmed)
            end = second
        }
        read(typed, from: colon + 1, to: end, file: comment.range)
    }

    private mutating func read(_ typed: [UInt8], from start: Int, to end: Int, file: SourceRange) {
        var place = start
        while place < end {
            guard !Self.isSeparator(typed[place]) else {
                place += 1
                continue
            }
            var wordEnd = place
            while wordEnd < end, !Self.isSeparator(typed[wordEnd]) { wordEnd += 1 }
            let word = String(decoding: typed[place..<wordEnd], as: UTF8.self)
            let range = SourceRange(
                file: file.file, file.lowerBound + place, file.lowerBound + wordEnd)
            if let name = Name(word) {
                names.append(Located(name, at: range))
            } else if word != "and" {
                unreadable.append(Located(word, at: range))
            }
            place = wordEnd
        }
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte != UInt8(ascii: "<") && byte != UInt8(ascii: "!")
            && byte != UInt8(ascii: "-")
    }
}

extension PassageMark.Name {
    /// Reads "acjs#3".
    init?(_ text: String) {
        let parts = text.split(separator: "#", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let number = Int(parts[1]), number > 0 else {
            return nil
        }
        contribution = String(parts[0])
        self.number = number
    }

    /// As it is typed.
    package var text: String { "\(contribution)#\(number)" }
}

extension String {
    /// Without blanks at both ends; `nil` when nothing is left.
    fileprivate var trimmed: String? {
        let text = drop(while: \.isWhitespace)
        guard let last = text.lastIndex(where: { !$0.isWhitespace }) else { return nil }
        return String(text[...last])
    }
}
