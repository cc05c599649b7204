/// Finds the markup in the running text of one block.
///
/// The document tree's inlines carry no places, so the source is looked at again. The rules are
/// those of CommonMark as far as prose needs them: marks that pair up are markup, others are
/// characters. One pass, linear in the text whatever it holds.
struct MarkdownMarks {
    let source: UnsafeBufferPointer<UInt8>
    /// The first byte of the block.
    let start: Int
    /// One past its last byte.
    let end: Int
    /// How many quotations the block stands in: that many `>` may begin its lines.
    let quoteDepth: Int

    var masks: [MarkdownMask] = []
    /// The end of the last thing understood as a whole; blanks before it belong to it.
    private var floor: Int
    var brackets: [Bracket] = []
    var emphasis = EmphasisRuns()
    /// Characters that were sought in vain up to the end: they close nothing any more.
    private var exhausted: Set<UInt8> = []
    private var exhaustedFences: Set<Int> = []
    private var hasNoCommentEnd = false

    /// A `[` that a `]` may still close.
    struct Bracket {
        var position: Int
        var isImage: Bool
    }

    init(
        _ source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, quoteDepth: Int = 0
    ) {
        self.source = source
        self.start = start
        self.end = end
        self.quoteDepth = quoteDepth
        floor = start
    }

    /// The masks of a block, in order; one inside another is left out by whoever applies them.
    static func masks(
        of source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, quoteDepth: Int
    ) -> [MarkdownMask] {
        var marks = MarkdownMarks(source, from: start, to: end, quoteDepth: quoteDepth)
        marks.read()
        marks.masks.sort {
            ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
        }
        return marks.masks
    }

    private mutating func read() {
        var index = start
        while index < end {
            switch source[index] {
            case UInt8(ascii: "\\"): index = readEscape(at: index)
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"): index = readLineEnd(at: index)
            case UInt8(ascii: "`"): index = readCode(at: index)
            case UInt8(ascii: "<"): index = readAngle(at: index)
            case UInt8(ascii: "&"): index = readReference(at: index)
            case UInt8(ascii: "!") where byte(index + 1) == UInt8(ascii: "["):
                brackets.append(Bracket(position: index, isImage: true))
                index += 2
            case UInt8(ascii: "["): index = readOpeningBracket(at: index)
            case UInt8(ascii: "]"): index = readClosingBracket(at: index)
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
                index = readEmphasis(at: index)
            case UInt8(ascii: "h"), UInt8(ascii: "w"): index = readAddress(at: index)
            default: index += 1
            }
        }
    }

    /// A byte of the block; zero outside it.
    func byte(_ index: Int) -> UInt8 { index >= start && index < end ? source[index] : 0 }

    /// Whether the block has these characters at a place.
    func has(_ text: StaticString, at index: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= end else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { source[index + $0] == text.utf8Start[$0] }
    }

    /// Masks a stretch and goes on after it.
    mutating func mask(_ lowerBound: Int, _ upperBound: Int, reads scalar: UInt32 = 0) -> Int {
        masks.append(MarkdownMask(lowerBound, upperBound, reads: scalar))
        floor = max(floor, upperBound)
        return upperBound
    }

    /// The next place of a character before the end of the block; each is sought in vain once.
    mutating func find(_ character: UInt8, from index: Int) -> Int? {
        if exhausted.contains(character) { return nil }
        var index = index
        while index < end {
            if source[index] == UInt8(ascii: "\\") {
                index += 1
            } else if source[index] == character {
                return index
            }
            index += 1
        }
        exhausted.insert(character)
        return nil
    }

    private mutating func readEscape(at index: Int) -> Int {
        guard byte(index + 1).isASCIIPunctuation else { return index + 1 }
        _ = mask(index, index + 1)
        floor = index + 2
        return index + 2
    }

    /// A line end with the blanks before it and the prefix of the next line reads as a space.
    private mutating func readLineEnd(at index: Int) -> Int {
        var lower = index
        while lower > floor, source[lower - 1].isBlank { lower -= 1 }
        if lower == index, lower > floor, source[lower - 1] == UInt8(ascii: "\\") { lower -= 1 }
        var upper = index + 1
        while upper < end, source[upper].isBlank || source[upper].isLineEnd { upper += 1 }
        for _ in 0..<quoteDepth where byte(upper) == UInt8(ascii: ">") {
            upper += 1
            while upper < end, source[upper].isBlank { upper += 1 }
        }
        return mask(lower, upper, reads: 0x20)
    }

    /// Code between runs of backticks of one length (CommonMark, 6.1).
    private mutating func readCode(at index: Int) -> Int {
        var length = 0
        while byte(index + length) == UInt8(ascii: "`") { length += 1 }
        let content = index + length
        if length > 16 || exhaustedFences.contains(length) { return content }
        var run = 0
        for place in content...max(content, end) {
            if byte(place) == UInt8(ascii: "`") {
                run += 1
            } else if run == length {
                return mask(index, place, reads: ProseText.opaque)
            } else {
                run = 0
            }
        }
        exhaustedFences.insert(length)
        return content
    }

    /// A comment, an address in angle brackets or a tag.
    private mutating func readAngle(at index: Int) -> Int {
        if has("<!--", at: index) { return readComment(at: index) }
        let next = byte(index + 1)
        guard next.isASCIILetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "?") else {
            return index + 1
        }
        var place = index + 2
        while place < end, source[place] != UInt8(ascii: "<") {
            if source[place] == UInt8(ascii: ">") {
                return mask(index, place + 1, reads: ProseText.opaque)
            }
            place += 1
        }
        return index + 1
    }

    /// Comments are not read; of two blanks around one, one is left.
    private mutating func readComment(at index: Int) -> Int {
        if hasNoCommentEnd { return index + 4 }
        var place = index + 4
        while place < end {
            if has("-->", at: place) {
                let isAfterBlank = index == start || source[index - 1].isBlank
                let isBeforeBlank = byte(place + 3).isBlank
                return mask(index, place + 3 + (isAfterBlank && isBeforeBlank ? 1 : 0))
            }
            place += 1
        }
        hasNoCommentEnd = true
        return index + 4
    }

    private mutating func readReference(at index: Int) -> Int {
        guard let found = CharacterReference(source, at: index, before: end) else {
            return index + 1
        }
        return mask(index, index + found.length, reads: found.scalar)
    }

    /// An address that stands bare in the text (GitHub's autolinks).
    private mutating func readAddress(at index: Int) -> Int {
        guard has("http://", at: index) || has("https://", at: index) || has("www.", at: index),
            index == start || !source[index - 1].isASCIILetter && !source[index - 1].isASCIIDigit
        else { return index + 1 }
        var upper = index
        while upper < end, !source[upper].endsAddress { upper += 1 }
        while upper > index, source[upper - 1].trailsAddress { upper -= 1 }
        return mask(index, max(upper, index + 1), reads: ProseText.opaque)
    }
}

extension UInt8 {
    var isASCIIPunctuation: Bool {
        switch self {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }

    /// Whether no address goes on with this.
    fileprivate var endsAddress: Bool {
        isBlank || isLineEnd || self == UInt8(ascii: "<") || self == UInt8(ascii: "]")
            || self == UInt8(ascii: "|")
    }

    /// Whether this closes a sentence or emphasis rather than an address.
    fileprivate var trailsAddress: Bool {
        switch self {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ")"):
            true
        default: false
        }
    }
}
