/// Where the cursor stands in YAML that is being typed, and so can often not be read as YAML.
struct YAMLCursor: Sendable, Equatable {
    /// What may be typed there.
    enum Place: Sendable, Equatable {
        case key
        case value
        /// The first word of an item of a list: a value, or the first key of an object.
        case keyOrValue
    }

    /// The value that is typed, or the object that a key is typed in.
    var path: [YAMLStep]
    var place: Place
    /// The bytes of the word before the cursor.
    var typed: Range<Int>
    /// The keys that the object has beside, as far as they are in view.
    var siblings: [String]
    /// Whether brackets are around the cursor, in which commas and brackets end a text.
    var isInFlow: Bool

    /// Looks at the text from the start of the YAML to the cursor, and for keys of the same
    /// object behind it.
    ///
    /// `nil` where nothing can be offered: in comments, in texts over several lines.
    init?(in bytes: [UInt8], _ region: Range<Int>, at offset: Int) {
        guard region.lowerBound <= offset, offset <= region.upperBound else { return nil }
        var walker = YAMLWalker(bytes: bytes)
        var lineStart = region.lowerBound
        while let lineEnd = Self.lineEnd(in: bytes, lineStart..<offset) {
            walker.read(line: lineStart..<lineEnd)
            lineStart = lineEnd + 1
        }
        guard var cursor = walker.cursor(in: lineStart..<offset) else { return nil }
        if cursor.place == .key, !cursor.isInFlow {
            let indent = cursor.typed.lowerBound - lineStart
            cursor.siblings += Self.keys(in: bytes, offset..<region.upperBound, indent: indent)
        }
        self = cursor
    }

    init(
        path: [YAMLStep], place: Place, typed: Range<Int>, siblings: [String], isInFlow: Bool
    ) {
        self.path = path
        self.place = place
        self.typed = typed
        self.siblings = siblings
        self.isInFlow = isInFlow
    }

    /// Where the first line of a stretch ends; `nil` when it goes to the end.
    private static func lineEnd(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
        bytes[range].firstIndex(of: 0x0A)
    }

    /// The keys with an indentation in the lines after the first, up to a line with less.
    private static func keys(in bytes: [UInt8], _ range: Range<Int>, indent: Int) -> [String] {
        var keys: [String] = []
        for line in bytes[range].split(separator: 0x0A, omittingEmptySubsequences: false)
            .dropFirst()
        {
            guard let first = line.firstIndex(where: { $0 != 0x20 && $0 != 0x0D }) else { continue }
            let own = first - line.startIndex
            if own < indent { break }
            guard own == indent, let key = YAMLWalker.key(in: bytes, first..<line.endIndex)
            else { continue }
            keys.append(key.name)
        }
        return keys
    }
}
