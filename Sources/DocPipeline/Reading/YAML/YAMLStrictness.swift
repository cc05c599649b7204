/// Looks at what stands around libyaml's events for mistakes that libyaml lets pass.
///
/// libyaml reads some texts that YAML 1.2.2 forbids, and in a way that can surprise the writer:
/// lines of a quoted text or of a bracketed list that are not indented (7.4, 8.2), a `#` that
/// touches what stands before it and so looks like part of it (6.6), a lone `-` in brackets
/// (7.3.3), and empty lines that make a block of text look deeper indented than it is (8.1.1.1).
/// It also reads some texts otherwise than YAML 1.2.2 does: a `?` in brackets that is part of the
/// text behind it (7.3.3), and anchors whose names hold a colon (6.9.2).
struct YAMLStrictness {
    /// The columns of the block collections around the present place, outermost first.
    private var indents: [Int] = []
    /// How many bracketed collections are open.
    private var flowLevel = 0
    /// Whether each open collection is bracketed, outermost first.
    private var isFlow: [Bool] = []
    private var end: Int

    /// Checks events of a text from its first byte on.
    init(_ text: YAMLText) {
        end = text.range.lowerBound
    }

    /// What is wrong between the event before and this one, and within this one.
    mutating func mistake(before event: YAMLEvent, in text: YAMLText) -> YAMLMistake? {
        let gap = min(end, event.range.lowerBound)..<event.range.lowerBound
        end = max(end, event.range.upperBound)
        if !gap.isEmpty, let mistake = mistake(inGap: gap, of: text) { return mistake }
        if let mistake = mistake(inNameOf: event, of: text) { return mistake }
        let found: YAMLMistake? =
            switch event.kind {
            case .scalar(let style): self.mistake(inScalar: event, style, of: text)
            case .documentStart: unspacedComment(in: event.range, of: text)
            case .mappingStart(.flow): attachedQuestionMark(in: event.range, of: text)
            case .streamStart, .streamEnd, .documentEnd, .alias, .sequenceStart, .sequenceEnd,
                .mappingStart(.block), .mappingEnd:
                nil
            }
        follow(event, in: text)
        return found
    }

    private mutating func follow(_ event: YAMLEvent, in text: YAMLText) {
        switch event.kind {
        case .sequenceStart(.flow), .mappingStart(.flow):
            flowLevel += 1
            isFlow.append(true)
        case .sequenceStart(.block), .mappingStart(.block):
            indents.append(event.blockColumn(in: text))
            isFlow.append(false)
        case .sequenceEnd, .mappingEnd:
            if isFlow.popLast() == true { flowLevel -= 1 } else { _ = indents.popLast() }
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .alias, .scalar:
            break
        }
    }

    /// How many spaces a further line of the present value must begin with.
    private var requiredSpaces: Int { (indents.last ?? -1) + 1 }

    private func mistake(inGap gap: Range<Int>, of text: YAMLText) -> YAMLMistake? {
        if let mistake = unspacedComment(in: gap, of: text) { return mistake }
        guard flowLevel > 0 else { return nil }
        return attachedQuestionMark(in: gap, of: text)
            ?? unindentedLine(in: gap, of: text, .betweenValues)
    }

    /// A `?` in brackets that libyaml takes for the sign of a key, and that is part of a text.
    private func attachedQuestionMark(in range: Range<Int>, of text: YAMLText) -> YAMLMistake? {
        guard let last = text.byte(at: range.upperBound - 1), last == UInt8(ascii: "?"),
            let next = text.byte(at: range.upperBound), !next.isBlank, !next.isLineEnd
        else { return nil }
        return YAMLMistake(.reservedCharacter, at: range.upperBound - 1)
    }

    /// A name of an anchor that goes on where libyaml thinks it ends.
    private func mistake(inNameOf event: YAMLEvent, of text: YAMLText) -> YAMLMistake? {
        var end = event.range.upperBound
        if let anchor = event.anchor {
            guard let start = text.bytes[event.range].firstIndex(of: UInt8(ascii: "&")) else {
                return nil
            }
            end = start + 1 + anchor.utf8.count
        } else if case .alias = event.kind {
        } else {
            return nil
        }
        guard let next = text.byte(at: end), !next.isBlank, !next.isLineEnd,
            !Self.flowIndicators.contains(next)
        else { return nil }
        return YAMLMistake(.indicatorInText, at: event.range.lowerBound..<end + 1)
    }

    private static let flowIndicators = Array(",[]{}".utf8)

    private func mistake(
        inScalar event: YAMLEvent, _ style: YAMLEvent.ScalarStyle, of text: YAMLText
    ) -> YAMLMistake? {
        switch style {
        case .plain:
            if event.text.utf8.count == 1, ["-", "?", ":"].contains(event.text) {
                return YAMLMistake(.loneIndicator, at: event.range.upperBound - 1)
            }
            return unindentedLine(in: event.range, of: text, .withinText)
        case .singleQuoted, .doubleQuoted:
            return unindentedLine(in: event.range, of: text, .withinText)
        case .block:
            return mistake(inBlock: event, of: text)
        }
    }

    /// A `#` that would begin a comment if a space stood before it.
    private func unspacedComment(in range: Range<Int>, of text: YAMLText) -> YAMLMistake? {
        var offset = range.lowerBound
        while offset < range.upperBound {
            guard text.bytes[offset] == UInt8(ascii: "#") else {
                offset += 1
                continue
            }
            if let before = text.byte(at: offset - 1), !before.isBlank, !before.isLineEnd {
                return YAMLMistake(.unspacedComment, at: offset)
            }
            while offset < range.upperBound, !text.bytes[offset].isLineEnd { offset += 1 }
        }
        return nil
    }

    /// What a line that is looked at begins with.
    private enum LineSurroundings {
        /// A value, a bracket or a comment.
        case betweenValues
        /// More of a text.
        case withinText
    }

    /// A line that begins within `range` and is less indented than the value it belongs to.
    ///
    /// A closing bracket may stand at the depth of its key, as many people write it.
    private func unindentedLine(
        in range: Range<Int>, of text: YAMLText, _ surroundings: LineSurroundings
    ) -> YAMLMistake? {
        let required = requiredSpaces
        guard required > 0 else { return nil }
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = text.bytes[offset]
            offset += 1
            guard byte.isLineEnd else { continue }
            let start = offset
            while text.byte(at: offset) == 0x20 { offset += 1 }
            let spaces = offset - start
            if spaces >= required { continue }
            var first = offset
            while let blank = text.byte(at: first), blank.isBlank { first += 1 }
            guard let character = text.byte(at: first), !character.isLineEnd else { continue }
            let isBracket = character == UInt8(ascii: "]") || character == UInt8(ascii: "}")
            let isComment = character == UInt8(ascii: "#")
            if surroundings == .betweenValues, isBracket || isComment { continue }
            if first > offset { return YAMLMistake(.tab, at: offset) }
            return YAMLMistake(
                .unindentedLine(required: required),
                at: offset..<text.lineBounds(at: offset).upperBound)
        }
        return nil
    }

    private func mistake(inBlock event: YAMLEvent, of text: YAMLText) -> YAMLMistake? {
        var offset = event.contentStart(in: text) + 1
        var hasIndentation = false
        while let byte = text.byte(at: offset), !byte.isLineEnd, !byte.isBlank {
            if byte == UInt8(ascii: "#") { return YAMLMistake(.unspacedComment, at: offset) }
            if byte.isDigit { hasIndentation = true }
            offset += 1
        }
        while let byte = text.byte(at: offset), !byte.isLineEnd { offset += 1 }
        return hasIndentation ? nil : deepEmptyLine(from: offset, in: text)
    }

    /// An empty line at the head of a block of text that is deeper indented than its first line.
    private func deepEmptyLine(from lineEnd: Int, in text: YAMLText) -> YAMLMistake? {
        var offset = lineEnd
        var deepest = 0
        var deepestEnd = lineEnd
        while let byte = text.byte(at: offset) {
            if byte.isLineEnd {
                offset += 1
                continue
            }
            let start = offset
            while text.byte(at: offset) == 0x20 { offset += 1 }
            let spaces = offset - start
            guard let next = text.byte(at: offset) else { return nil }
            if next.isLineEnd {
                if spaces > deepest { (deepest, deepestEnd) = (spaces, offset) }
                continue
            }
            let belongs = spaces >= max(requiredSpaces, 1)
            return belongs && spaces < deepest
                ? YAMLMistake(.deepEmptyLine, at: deepestEnd) : nil
        }
        return nil
    }
}

extension YAMLEvent {
    /// Where the first entry of a block collection begins.
    ///
    /// libyaml gives a list at the depth of its key one byte more, the `-`.
    func blockStart(in text: YAMLText) -> Int {
        guard case .sequenceStart = kind, text.byte(at: range.upperBound) != UInt8(ascii: "-")
        else { return range.upperBound }
        return max(range.upperBound - 1, range.lowerBound)
    }

    /// The column, from 0, in which the entries of a block collection begin.
    fileprivate func blockColumn(in text: YAMLText) -> Int {
        endColumn - (range.upperBound - blockStart(in: text))
    }

    /// Where a value begins after its anchor and tag.
    func contentStart(in text: YAMLText) -> Int {
        var offset = range.lowerBound
        guard anchor != nil || tag != nil else { return offset }
        while offset < range.upperBound {
            let byte = text.bytes[offset]
            if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "!") {
                while offset < range.upperBound, !text.bytes[offset].isBlank,
                    !text.bytes[offset].isLineEnd
                { offset += 1 }
            } else if byte == UInt8(ascii: "#") {
                while offset < range.upperBound, !text.bytes[offset].isLineEnd { offset += 1 }
            } else if byte.isBlank || byte.isLineEnd {
                offset += 1
            } else {
                break
            }
        }
        return offset
    }
}
