extension MarkdownMarks {
    /// `[`: may open a link; `[^name]` refers to a footnote and is not read.
    mutating func readOpeningBracket(at index: Int) -> Int {
        if byte(index + 1) == UInt8(ascii: "^") {
            var place = index + 2
            while place < end, !source[place].isBlank, !source[place].isLineEnd,
                source[place] != UInt8(ascii: "["), place - index < Self.labelLimit
            {
                if source[place] == UInt8(ascii: "]") { return mask(index, place + 1) }
                place += 1
            }
        }
        brackets.append(Bracket(position: index, isImage: false))
        return index + 1
    }

    /// `]`: of a link the words are read, of a picture nothing.
    mutating func readClosingBracket(at index: Int) -> Int {
        guard let opening = brackets.popLast() else { return index + 1 }
        guard let after = endOfDestination(at: index + 1) ?? endOfLabel(at: index + 1) else {
            return index + 1
        }
        if opening.isImage {
            return mask(opening.position, after, reads: ProseText.opaque)
        }
        masks.append(MarkdownMask(opening.position, opening.position + 1))
        return mask(index, after)
    }

    /// The longest label there is (CommonMark, 4.7).
    private static var labelLimit: Int { 999 }
    /// How deep parentheses may stand in a destination, as in cmark.
    private static var parenthesisLimit: Int { 32 }

    /// The end of `[label]`.
    private func endOfLabel(at index: Int) -> Int? {
        guard byte(index) == UInt8(ascii: "[") else { return nil }
        var place = index + 1
        while place < end, place - index <= Self.labelLimit {
            switch source[place] {
            case UInt8(ascii: "["): return nil
            case UInt8(ascii: "]"): return place + 1
            case UInt8(ascii: "\\"): place += 2
            default: place += 1
            }
        }
        return nil
    }

    /// The end of `(destination "title")` (CommonMark, 6.6).
    private mutating func endOfDestination(at index: Int) -> Int? {
        guard byte(index) == UInt8(ascii: "(") else { return nil }
        var place = afterBlanks(index + 1)
        guard let destination = endOfAddress(at: place) else { return nil }
        place = afterBlanks(destination)
        if place > destination, let quote = closingQuote(for: byte(place)) {
            guard let close = find(quote, from: place + 1) else { return nil }
            place = afterBlanks(close + 1)
        }
        return byte(place) == UInt8(ascii: ")") ? place + 1 : nil
    }

    private func endOfAddress(at index: Int) -> Int? {
        var place = index
        if byte(place) == UInt8(ascii: "<") {
            place += 1
            while place < end, source[place] != UInt8(ascii: "<"), !source[place].isLineEnd {
                if source[place] == UInt8(ascii: ">") { return place + 1 }
                place += 1
            }
            return nil
        }
        var depth = 0
        while place < end, !source[place].isBlank, !source[place].isLineEnd {
            switch source[place] {
            case UInt8(ascii: "\\") where byte(place + 1).isASCIIPunctuation: place += 1
            case UInt8(ascii: "("):
                depth += 1
                if depth > Self.parenthesisLimit { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { return place }
                depth -= 1
            default: break
            }
            place += 1
        }
        return depth == 0 ? min(place, end) : nil
    }

    private func afterBlanks(_ index: Int) -> Int {
        var place = index
        while place < end, source[place].isBlank || source[place].isLineEnd { place += 1 }
        return place
    }

    private func closingQuote(for byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
        case UInt8(ascii: "("): UInt8(ascii: ")")
        default: nil
        }
    }
}
