/// Goes through lines of YAML and knows in which objects and lists it is, by indentation and
/// brackets alone.
///
/// It takes any text: what it does not understand it passes over.
struct YAMLWalker {
    /// An object or a list of the block style.
    private struct Block {
        var indent: Int
        /// The keys seen, the current one last; none for a list.
        var keys: [String]?

        /// The way from this to what stands below it.
        var step: YAMLStep { keys?.last.map(YAMLStep.key) ?? .item }
    }

    let bytes: [UInt8]
    private var blocks: [Block] = []
    private var flow = YAMLFlow()
    /// The indentation of the line that a text over several lines belongs to.
    private var textIndent: Int?

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// A line before the cursor, without its line end.
    mutating func read(line: Range<Int>) {
        guard let first = firstInk(in: line) else { return }
        if !flow.isEmpty {
            flow.read(bytes, line)
            return
        }
        let indent = first - line.lowerBound
        if let text = textIndent {
            if indent > text { return }
            textIndent = nil
        }
        if bytes[first] == UInt8(ascii: "#") { return }
        _ = readBlock(first..<line.upperBound, lineStart: line.lowerBound)
    }

    /// The cursor at the end of the line's part before it.
    mutating func cursor(in line: Range<Int>) -> YAMLCursor? {
        if !flow.isEmpty {
            flow.read(bytes, line)
            return flow.cursor(below: path, bytes, line)
        }
        let first = firstInk(in: line) ?? line.upperBound
        if let text = textIndent, first - line.lowerBound > text { return nil }
        guard let rest = readBlock(first..<line.upperBound, lineStart: line.lowerBound) else {
            return nil
        }
        switch rest {
        case .key(let word, let isFirstOfItem):
            if let start = word.first(in: bytes), !word.isEmpty {
                if start == UInt8(ascii: "#") { return nil }
            }
            let siblings = enter(objectAt: word.lowerBound - line.lowerBound, isFirstOfItem)
            return YAMLCursor(
                path: path(toObject: word.lowerBound - line.lowerBound),
                place: isFirstOfItem ? .keyOrValue : .key, typed: word, siblings: siblings,
                isInFlow: false)
        case .value(let word):
            guard word.lowerBound > line.lowerBound, !isMark(word) else { return nil }
            return YAMLCursor(
                path: path, place: .value, typed: word, siblings: [], isInFlow: false)
        case .flow:
            return flow.cursor(below: path, bytes, line)
        case .nothing:
            return nil
        }
    }

    /// What a line ends with.
    private enum Rest {
        /// A word that may become a key.
        case key(Range<Int>, isFirstOfItem: Bool)
        /// What stands behind a key and its colon.
        case value(Range<Int>)
        /// Brackets that are not closed.
        case flow
        case nothing
    }

    /// Reads a line from its first character.
    private mutating func readBlock(
        _ range: Range<Int>, lineStart: Int, isFirstOfItem: Bool = false
    ) -> Rest? {
        let indent = range.lowerBound - lineStart
        if isItemMark(at: range.lowerBound, range.upperBound) {
            close { $0.indent > indent }
            if blocks.last.map({ $0.indent < indent || $0.keys != nil }) ?? true {
                blocks.append(Block(indent: indent, keys: nil))
            }
            guard range.lowerBound + 1 < range.upperBound else { return nil }
            let next = firstInk(in: range.lowerBound + 1..<range.upperBound) ?? range.upperBound
            if next < range.upperBound, isTextMark(bytes[next]) {
                textIndent = indent
                return nil
            }
            return readBlock(next..<range.upperBound, lineStart: lineStart, isFirstOfItem: true)
        }
        if let first = range.first(in: bytes),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        {
            flow.read(bytes, range)
            return flow.isEmpty ? .nothing : .flow
        }
        guard let key = Self.key(in: bytes, range) else {
            return .key(range, isFirstOfItem: isFirstOfItem)
        }
        _ = enter(objectAt: indent, isFirstOfItem)
        if blocks.last?.indent == indent, blocks.last?.keys != nil {
            blocks[blocks.count - 1].keys?.append(key.name)
        } else {
            blocks.append(Block(indent: indent, keys: [key.name]))
        }
        return readValue(key.end..<range.upperBound, indent: indent)
    }

    /// Reads what stands behind a colon.
    private mutating func readValue(_ range: Range<Int>, indent: Int) -> Rest? {
        let start = firstInk(in: range) ?? range.upperBound
        guard let first = (start..<range.upperBound).first(in: bytes) else {
            return range.isEmpty ? .nothing : .value(range.upperBound..<range.upperBound)
        }
        if isTextMark(first) {
            textIndent = indent
            return .nothing
        }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            flow.read(bytes, start..<range.upperBound)
            return flow.isEmpty ? .nothing : .flow
        }
        return .value(start..<range.upperBound)
    }

    /// Closes what a key at an indentation ends, and gives the keys its object has so far.
    private mutating func enter(objectAt indent: Int, _ isFirstOfItem: Bool) -> [String] {
        close { $0.indent > indent || $0.indent == indent && $0.keys == nil && !isFirstOfItem }
        guard let block = blocks.last, block.indent == indent else { return [] }
        return block.keys ?? []
    }

    private mutating func close(_ isClosed: (Block) -> Bool) {
        while let last = blocks.last, isClosed(last) { blocks.removeLast() }
    }

    /// The way to the value that is being typed.
    private var path: [YAMLStep] { blocks.map(\.step) }

    /// The way to an object in which a key is typed: the object's own current key is left out.
    private func path(toObject indent: Int) -> [YAMLStep] {
        blocks.filter { $0.indent < indent || $0.keys == nil }.map(\.step)
    }
}

// MARK: - Marks

extension YAMLWalker {
    /// A key with the place behind its colon.
    struct Key {
        var name: String
        var end: Int
    }

    /// The key that a stretch begins with: a word, a colon, and a blank or the end.
    static func key(in bytes: [UInt8], _ range: Range<Int>) -> Key? {
        guard let first = range.first(in: bytes) else { return nil }
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        var index = range.lowerBound + (isQuoted ? 1 : 0)
        while index < range.upperBound {
            let byte = bytes[index]
            if isQuoted, byte == first {
                let after = index + 1
                guard after < range.upperBound, bytes[after] == UInt8(ascii: ":") else {
                    return nil
                }
                let name = String(
                    decoding: bytes[range.lowerBound + 1..<index], as: UTF8.self)
                return Key(name: name, end: after + 1)
            }
            let next = index + 1
            if !isQuoted, byte == UInt8(ascii: "#"), index > range.lowerBound,
                bytes[index - 1] == 0x20
            {
                return nil
            }
            if !isQuoted, byte == UInt8(ascii: ":"),
                next >= range.upperBound || bytes[next] == 0x20 || bytes[next] == 0x0D
            {
                let name = String(decoding: bytes[range.lowerBound..<index], as: UTF8.self)
                return Key(name: name, end: next)
            }
            index = next
        }
        return nil
    }

    private func firstInk(in range: Range<Int>) -> Int? {
        bytes[range].firstIndex { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }
    }

    private func isItemMark(at index: Int, _ end: Int) -> Bool {
        index < end && bytes[index] == UInt8(ascii: "-")
            && (index + 1 >= end || bytes[index + 1] == 0x20 || bytes[index + 1] == 0x0D)
    }

    private func isTextMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">")
    }

    /// Whether a word begins with what no offered value begins with.
    private func isMark(_ word: Range<Int>) -> Bool {
        guard let first = word.first(in: bytes) else { return false }
        return "#&*!".utf8.contains(first)
    }
}

extension Range<Int> {
    /// The first byte of the range; `nil` when it is empty.
    func first(in bytes: [UInt8]) -> UInt8? { isEmpty ? nil : bytes[lowerBound] }
}
