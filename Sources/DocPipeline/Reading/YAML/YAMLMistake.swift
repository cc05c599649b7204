/// What somebody got wrong in a YAML text, in terms of what they typed.
///
/// Found by ``YAMLStrictness``, or understood from where and why libyaml stopped.
struct YAMLMistake {
    enum Kind: Equatable {
        /// A tab where only spaces may indent.
        case tab
        /// `range` is the opening quote.
        case unclosedQuote
        /// `range` is the opening bracket.
        case unclosedBracket
        /// More text behind a closing quote or bracket.
        case textAfterValue
        /// More after the end of the one document.
        case textAfterDocument
        /// A colon and a space within text without quotes; `range` is the text.
        case colonInText
        /// A line deeper indented than the one that it should stand below.
        case tooDeepLine
        /// A line whose indentation is that of no line above it.
        case unalignedLine
        /// A line that is no key with a value.
        case missingColon
        /// A colon with nothing before it.
        case missingKey
        /// Nothing where a value should be.
        case missingValue
        /// `key:value`.
        case missingSpaceAfterColon
        /// A character that no text without quotes may begin with.
        case reservedCharacter
        /// `*` or `&` or `!` at the front of text.
        case indicatorInText
        /// A list's dash behind a key, or at the depth of a key.
        case misplacedDash
        /// A backslash in double quotes that means nothing.
        case unknownEscape
        /// A character that YAML does not allow at all.
        case controlCharacter
        /// A line with `%` that docgen does not know, or a version of YAML that it does not read.
        case unknownDirective
        /// A `#` that touches what stands before it.
        case unspacedComment
        /// A lone `-`, `?` or `:` where a value should be.
        case loneIndicator
        /// A further line of a quoted text or a bracketed list that begins with too few spaces.
        case unindentedLine(required: Int)
        /// An empty line that makes a block of text seem deeper indented than it is.
        case deepEmptyLine
        /// Anything else, in libyaml's words.
        case other(String)
    }

    var kind: Kind
    /// Where, in the text's bytes.
    var range: Range<Int>

    init(_ kind: Kind, at range: Range<Int>) {
        self.kind = kind
        self.range = range
    }

    init(_ kind: Kind, at offset: Int) {
        self.init(kind, at: offset..<offset + 1)
    }
}

// MARK: - From libyaml

extension YAMLMistake {
    /// What libyaml's complaint is about.
    init(_ problem: YAMLProblem, in text: YAMLText) {
        let offset = problem.offset
        let rest = offset..<max(offset, text.lineBounds(at: offset).upperBound)
        switch problem.problem {
        case "found unexpected end of stream", "found unexpected document indicator":
            self.init(.unclosedQuote, at: problem.contextOffset)
        case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
            self.init(.unclosedBracket, at: problem.contextOffset)
        case "mapping values are not allowed in this context":
            self = Self.unexpectedColon(at: offset, in: text)
        case "could not find expected ':'":
            self = Self.missingColon(at: problem.contextOffset, in: text)
        case "did not find expected <document start>":
            self.init(.textAfterDocument, at: rest)
        case "did not find expected node content", "found unexpected ':'":
            self.init(.missingValue, at: offset)
        case "did not find expected key", "did not find expected '-' indicator":
            self = Self.unexpectedNode(rest, in: text)
        case "block sequence entries are not allowed in this context":
            self.init(.misplacedDash, at: offset)
        case "found character that cannot start any token":
            self.init(text.byte(at: offset) == 0x09 ? .tab : .reservedCharacter, at: offset)
        case "found a tab character where an indentation space is expected",
            "found a tab character that violates indentation",
            "found a tab character that violate intendation":
            self.init(.tab, at: offset)
        case "did not find expected alphabetic or numeric character",
            "did not find expected tag URI", "did not find expected '!'",
            "did not find expected whitespace or line break", "found undefined tag handle":
            self.init(.indicatorInText, at: problem.contextOffset..<rest.upperBound)
        case "found unknown escape character", "did not find expected hexdecimal number",
            "found invalid Unicode character escape code":
            let start = text.bytes[..<offset].lastIndex(of: UInt8(ascii: "\\")) ?? offset
            self.init(.unknownEscape, at: start..<offset + 1)
        case "control characters are not allowed":
            self.init(.controlCharacter, at: offset)
        case "found incompatible YAML document", "found unknown directive name",
            "could not find expected directive name", "found duplicate %YAML directive":
            self.init(.unknownDirective, at: text.lineBounds(at: offset))
        default:
            self.init(.other(problem.problem), at: rest.isEmpty ? offset..<offset + 1 : rest)
        }
    }

    /// A colon where a value stands already: within its text, or on a further line of it.
    private static func unexpectedColon(at offset: Int, in text: YAMLText) -> Self {
        let line = text.lineBounds(at: offset)
        guard let value = YAMLLine(line, in: text).value, value.lowerBound <= offset else {
            let start = text.firstInk(in: line)
            if let above = text.lineAbove(line),
                text.indentation(of: above) >= start - line.lowerBound
            {
                return missingColon(at: above.lowerBound, in: text)
            }
            return Self(.tooDeepLine, at: start..<max(start, offset))
        }
        return Self(.colonInText, at: value)
    }

    private static func missingColon(at offset: Int, in text: YAMLText) -> Self {
        let line = text.lineBounds(at: offset)
        let start = text.firstInk(in: line)
        let word = text.bytes[start..<line.upperBound].prefix { !$0.isBlank }
        let colon = word.firstIndex(of: UInt8(ascii: ":"))
        let isKey = colon.map { $0 > start && $0 + 1 < word.endIndex } ?? false
        return Self(isKey ? .missingSpaceAfterColon : .missingColon, at: start..<line.upperBound)
    }

    /// Something where a further entry of a mapping or list was expected.
    private static func unexpectedNode(_ rest: Range<Int>, in text: YAMLText) -> Self {
        let offset = rest.lowerBound
        let line = text.lineBounds(at: offset)
        var before = offset
        while before > line.lowerBound, text.bytes[before - 1].isBlank { before -= 1 }
        guard before > line.lowerBound else {
            if text.bytes[line.lowerBound..<offset].contains(0x09) {
                return Self(.tab, at: line.lowerBound..<offset)
            }
            switch text.byte(at: offset) {
            case UInt8(ascii: "-"): return Self(.misplacedDash, at: rest)
            case UInt8(ascii: ":"): return Self(.missingKey, at: rest)
            default: return Self(.unalignedLine, at: rest)
            }
        }
        switch text.bytes[before - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            return Self(.textAfterValue, at: rest)
        default:
            return Self(.unalignedLine, at: rest)
        }
    }
}

/// A line taken apart as people read it: indentation and dashes, a key with its colon, a value.
struct YAMLLine {
    /// What stands behind the key's colon, or behind the dashes of a list, without blanks around
    /// it and without a comment; `nil` when nothing does.
    private(set) var value: Range<Int>?

    init(_ line: Range<Int>, in text: YAMLText) {
        var start = text.firstInk(in: line)
        while start < line.upperBound, text.bytes[start] == UInt8(ascii: "-"),
            let next = text.byte(at: start + 1), next.isBlank
        { start = text.firstInk(in: start + 1..<line.upperBound) }
        let isDashed = start > text.firstInk(in: line)
        var offset = start
        var isKeyed = false
        while !isKeyed, offset + 1 < line.upperBound {
            isKeyed = text.bytes[offset] == UInt8(ascii: ":") && text.bytes[offset + 1].isBlank
            offset += 1
        }
        if isKeyed { start = text.firstInk(in: offset..<line.upperBound) }
        guard isKeyed || isDashed else { return }
        var end = start
        var ink = start
        while end < line.upperBound {
            let isComment = text.bytes[end] == UInt8(ascii: "#") && text.bytes[end - 1].isBlank
            if isComment, end > start { break }
            if !text.bytes[end].isBlank { ink = end + 1 }
            end += 1
        }
        if ink > start { value = start..<ink }
    }
}

extension YAMLText {
    /// The first byte of a stretch that is no blank; its end when there is none.
    func firstInk(in stretch: Range<Int>) -> Int {
        var offset = stretch.lowerBound
        while offset < stretch.upperBound, bytes[offset].isBlank { offset += 1 }
        return offset
    }

    /// The nearest line above one that is not blank.
    func lineAbove(_ line: Range<Int>) -> Range<Int>? {
        var end = line.lowerBound
        while end > range.lowerBound, bytes[end - 1].isLineEnd || bytes[end - 1].isBlank {
            end -= 1
        }
        return end > range.lowerBound ? lineBounds(at: end - 1) : nil
    }

    /// How many blanks a line begins with.
    func indentation(of line: Range<Int>) -> Int { firstInk(in: line) - line.lowerBound }
}
