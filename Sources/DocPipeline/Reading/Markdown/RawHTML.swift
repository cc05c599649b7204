/// A block of HTML, which is shown as typed, divided into its comments and the rest.
struct RawHTML {
    enum Part: Equatable {
        case markup(String)
        /// The text without delimiters, and where the whole comment stands in the source.
        case comment(String, lowerBound: Int, upperBound: Int)
        /// The place of a `<!--` that no `-->` follows; what comes after is markup.
        case unclosedComment(offset: Int)
    }

    private(set) var parts: [Part] = []
    /// The place in the source of the first tag that is shown as typed; `nil` for none.
    private(set) var firstTag: Int?

    /// Divides a block; `lineOffsets` says where each of its lines stands in the source.
    init(_ literal: UnsafeBufferPointer<UInt8>, lineOffsets: [Int]) {
        let source = LineOffsets(literal, lineOffsets)
        var start = 0
        while let opening = Self.find(Self.opening, in: literal, from: start) {
            guard let closing = Self.find(Self.closing, in: literal, from: opening + 2) else {
                parts.append(.unclosedComment(offset: source[opening]))
                break
            }
            addMarkup(literal, start, opening, source)
            let end = closing + Self.closing.count
            parts.append(
                .comment(
                    Self.commentText(UnsafeBufferPointer(rebasing: literal[opening..<end])) ?? "",
                    lowerBound: source[opening], upperBound: source[end - 1] + 1))
            start = end
        }
        addMarkup(literal, start, literal.count, source)
    }

    /// The text between the delimiters, without blanks at its ends; `nil` for anything else.
    static func commentText(_ literal: UnsafeBufferPointer<UInt8>) -> String? {
        guard literal.starts(with: opening) else { return nil }
        let inner = literal.dropFirst(opening.count)
        let text = inner.dropLast(min(closing.count, inner.count))
        guard let first = text.firstIndex(where: { !isBlank($0) }),
            let last = text.lastIndex(where: { !isBlank($0) })
        else { return "" }
        return documentCode(UnsafeBufferPointer(rebasing: literal[first...last]))
    }

    /// Adds markup as text, each of its lines on a line.
    static func append(_ markup: String, to content: inout [Inline]) {
        for (index, line) in markup.split(
            separator: "\n", omittingEmptySubsequences: false
        ).enumerated() {
            if index > 0 { content.append(.lineBreak) }
            var line = String(line)
            let text = line.withUTF8(documentText)
            if !text.isEmpty { content.append(.text(text)) }
        }
    }

    static let opening = Array("<!--".utf8)
    static let closing = Array("-->".utf8)

    private mutating func addMarkup(
        _ literal: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ source: LineOffsets
    ) {
        guard literal[start..<end].contains(where: { !Self.isBlank($0) }) else { return }
        if firstTag == nil, !parts.contains(where: \.isUnclosed),
            let tag = literal[start..<end].firstIndex(of: 0x3C)
        {
            firstTag = source[tag]
        }
        parts.append(.markup(String(decoding: literal[start..<end], as: UTF8.self)))
    }

    private static func find(
        _ pattern: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        var index = start
        while index + pattern.count <= text.count {
            if text[index] == pattern[0], text[index..<index + pattern.count].elementsEqual(pattern)
            {
                return index
            }
            index += 1
        }
        return nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    /// Maps places in a text to places in the source, line by line.
    private struct LineOffsets {
        private var starts: [Int] = [0]
        private let offsets: [Int]

        init(_ text: UnsafeBufferPointer<UInt8>, _ offsets: [Int]) {
            self.offsets = offsets
            for (index, byte) in text.enumerated() where byte == 0x0A { starts.append(index + 1) }
        }

        subscript(index: Int) -> Int {
            var low = 0
            var high = min(starts.count, offsets.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if starts[middle] <= index { low = middle } else { high = middle }
            }
            return low < offsets.count ? offsets[low] + index - starts[low] : index
        }
    }
}

extension RawHTML.Part {
    fileprivate var isUnclosed: Bool {
        switch self {
        case .unclosedComment: true
        case .markup, .comment: false
        }
    }
}

extension [Inline] {
    /// Takes blanks and line breaks off both ends.
    mutating func trimBlanks() {
        while let last, last.isBlank { removeLast() }
        if let start = firstIndex(where: { !$0.isBlank }) { removeFirst(start) }
    }
}

extension Inline {
    fileprivate var isBlank: Bool {
        switch self {
        case .softBreak, .lineBreak: true
        case .text(let text): text.allSatisfy { $0 == " " }
        case .emphasis, .strong, .strikethrough, .code, .link, .reference, .image,
            .footnoteReference, .speaker, .revised:
            false
        }
    }
}
