/// The runs of `*`, `_` and `~` that may still be closed, each kind for itself.
struct EmphasisRuns {
    /// What is left of an opening run.
    struct Run {
        var position: Int
        var length: Int
        /// As typed, for the rule of multiples of three.
        var typed: Int
        var mayClose: Bool
    }

    private var open: [[Run]] = [[], [], []]

    subscript(mark: UInt8) -> [Run] {
        get { open[Self.index(mark)] }
        _modify { yield &open[Self.index(mark)] }
    }

    private static func index(_ mark: UInt8) -> Int {
        mark == UInt8(ascii: "*") ? 0 : mark == UInt8(ascii: "_") ? 1 : 2
    }
}

extension MarkdownMarks {
    /// Pairs a run of marks with those before it; what pairs up is not read (CommonMark, 6.4).
    ///
    /// Only the innermost open run is looked at, so that the work is linear.
    mutating func readEmphasis(at index: Int) -> Int {
        let mark = source[index]
        var after = index
        while byte(after) == mark { after += 1 }
        let run = after - index
        if mark == UInt8(ascii: "~"), run > 2 { return after }
        let sides = Sides(of: self, index, after, mark: mark)
        var position = index
        if sides.mayClose {
            position = close(mark, from: index, to: after, mayOpen: sides.mayOpen)
        }
        if sides.mayOpen, position < after {
            emphasis[mark].append(
                EmphasisRuns.Run(
                    position: position, length: after - position, typed: run,
                    mayClose: sides.mayClose))
        }
        return after
    }

    /// Closes what is open as far as the run goes; returns where the rest of the run begins.
    private mutating func close(_ mark: UInt8, from index: Int, to after: Int, mayOpen: Bool) -> Int
    {
        var position = index
        while position < after, var opening = emphasis[mark].last {
            let rest = after - position
            if mark == UInt8(ascii: "~") {
                guard opening.length == rest else { break }
            } else if (mayOpen || opening.mayClose) && (opening.typed + after - index) % 3 == 0
                && (opening.typed % 3 != 0 || (after - index) % 3 != 0)
            {
                break
            }
            let count = min(rest, opening.length, 2)
            let start = opening.position + opening.length - count
            masks.append(MarkdownMask(start, start + count))
            masks.append(MarkdownMask(position, position + count))
            position += count
            opening.length -= count
            emphasis[mark].removeLast()
            if opening.length > 0 { emphasis[mark].append(opening) }
        }
        return position
    }

    /// What a run may do, by what stands beside it.
    private struct Sides {
        let mayOpen: Bool
        let mayClose: Bool

        init(of marks: MarkdownMarks, _ index: Int, _ after: Int, mark: UInt8) {
            let before = marks.side(before: index)
            let next = marks.side(at: after)
            let isLeft = next != .blank && (next != .punctuation || before != .word)
            let isRight = before != .blank && (before != .punctuation || next != .word)
            let isUnderscore = mark == UInt8(ascii: "_")
            mayOpen = isLeft && (!isUnderscore || !isRight || before == .punctuation)
            mayClose = isRight && (!isUnderscore || !isLeft || next == .punctuation)
        }
    }

    private enum Side { case blank, punctuation, word }

    private func side(at index: Int) -> Side {
        let byte = byte(index)
        if byte == 0 || byte.isBlank || byte.isLineEnd { return .blank }
        if byte < 0x80 { return byte.isASCIIPunctuation ? .punctuation : .word }
        switch (byte, self.byte(index + 1)) {
        case (0xC2, 0xA0): return .blank
        case (0xC2, 0xA1...0xBF), (0xE2, 0x80): return .punctuation
        default: return .word
        }
    }

    private func side(before index: Int) -> Side {
        var place = index - 1
        while place > start, source[place] & 0xC0 == 0x80 { place -= 1 }
        return side(at: place)
    }
}
