/// The brackets that are open: `{name: Ada, role: ` and `[Ada, `.
struct YAMLFlow {
    private struct Level {
        /// The keys seen, the current one last; `nil` for a list.
        var keys: [String]?
        /// Whether a colon has followed the current key.
        var isAtValue = false
    }

    private var levels: [Level] = []
    /// The quotation mark of the text that is being read.
    private var quote: UInt8?
    /// Where the word begins that is being read.
    private var wordStart = 0

    /// Whether no bracket is open.
    var isEmpty: Bool { levels.isEmpty }

    /// Reads to the end of a line, or to the bracket that closes the first.
    mutating func read(_ bytes: [UInt8], _ range: Range<Int>) {
        wordStart = range.lowerBound
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if let mark = quote {
                if mark == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") { index += 1 }
                if byte == mark { quote = nil }
                index += 1
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if word(bytes, upTo: index).isEmpty { quote = byte }
            case UInt8(ascii: "{"): open(Level(keys: []), at: index)
            case UInt8(ascii: "["): open(Level(keys: nil), at: index)
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                levels.removeLast()
                wordStart = index + 1
                if levels.isEmpty { return }
            case UInt8(ascii: ","):
                levels[levels.count - 1].isAtValue = false
                wordStart = index + 1
            case UInt8(ascii: ":"): colon(bytes, at: index, range.upperBound)
            case UInt8(ascii: "#"):
                if index > range.lowerBound, bytes[index - 1] == 0x20 {
                    quote = nil
                    wordStart = range.upperBound
                    return
                }
            default: break
            }
            index += 1
        }
    }

    private mutating func open(_ level: Level, at index: Int) {
        levels.append(level)
        wordStart = index + 1
    }

    private mutating func colon(_ bytes: [UInt8], at index: Int, _ end: Int) {
        let next = index + 1
        guard next >= end || bytes[next] == 0x20 || bytes[next] == 0x0D,
            let last = levels.indices.last, levels[last].keys != nil, !levels[last].isAtValue
        else { return }
        let key = word(bytes, upTo: index).filter { $0 != "\"" && $0 != "'" }
        levels[last].keys?.append(key)
        levels[last].isAtValue = true
        wordStart = next
    }

    private func word(_ bytes: [UInt8], upTo end: Int) -> String {
        let text = bytes[wordStart..<end].drop { $0 == 0x20 || $0 == 0x09 }
        return String(decoding: text, as: UTF8.self)
    }

    /// The cursor behind what has been read.
    func cursor(below path: [YAMLStep], _ bytes: [UInt8], _ line: Range<Int>) -> YAMLCursor? {
        guard let last = levels.last else { return nil }
        var start = max(wordStart, line.lowerBound)
        while start < line.upperBound, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
        var path = path
        for level in levels.dropLast() { path.append(level.keys?.last.map(YAMLStep.key) ?? .item) }
        let place: YAMLCursor.Place
        if let keys = last.keys {
            place = last.isAtValue ? .value : .key
            if last.isAtValue { path += keys.suffix(1).map(YAMLStep.key) }
        } else {
            place = .keyOrValue
            path.append(.item)
        }
        // In brackets of a list only a value can be typed without further brackets.
        return YAMLCursor(
            path: path, place: place == .keyOrValue ? .value : place,
            typed: start..<line.upperBound,
            siblings: place == .key ? last.keys ?? [] : [], isInFlow: true)
    }
}
