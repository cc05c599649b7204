/// Running text as the lines of one paragraph, with what would be markup in it escaped.
///
/// Whether a row of asterisks opens or closes follows from the characters beside it (CommonMark
/// 6.2); where it would do neither, the emphasis is left out, for the words must stay.
struct MarkdownLine {
    private(set) var bytes: [UInt8] = []

    /// A piece of the line before it is known what stands beside it.
    private enum Token {
        case bytes([UInt8])
        /// Begins an emphasis that the token at `partner` ends.
        case open([UInt8], partner: Int)
        case close([UInt8], partner: Int)
        case lineBreak

        /// Whether it writes no byte.
        var isNothing: Bool {
            switch self {
            case .bytes(let bytes), .open(let bytes, _), .close(let bytes, _): bytes.isEmpty
            case .lineBreak: false
            }
        }
    }

    private var tokens: [Token] = []
    private let isOneLine: Bool
    private let isCell: Bool

    /// Text for a paragraph, a heading (`isOneLine`) or a cell of a table.
    init(_ content: [Inline], isOneLine: Bool = false, isCell: Bool = false) {
        self.isOneLine = isOneLine
        self.isCell = isCell
        add(content, isInLink: false, isOutermost: true)
        leaveOutImpossibleMarks()
        for token in tokens {
            switch token {
            case .bytes(let piece), .open(let piece, _), .close(let piece, _): bytes += piece
            case .lineBreak: bytes += [0x5C, 0x0A]
            }
        }
        trim()
        if !isCell { escapeLineStarts() }
    }

    // MARK: Pieces

    private mutating func add(_ content: [Inline], isInLink: Bool, isOutermost: Bool = false) {
        for (place, inline) in content.enumerated() {
            switch inline {
            case .text(let text):
                let next = place + 1 < content.count ? content[place + 1] : nil
                add(
                    .bytes(
                        MarkdownEscape.bytes(
                            of: text, beforeBracket: next?.beginsWithBracket ?? false,
                            isLast: isOutermost && next == nil,
                            isCell: isCell)))
            case .softBreak: add(.bytes([0x20]))
            case .lineBreak: add(isOneLine ? .bytes([0x20]) : .lineBreak)
            case .emphasis(let inner): add(marked: "*", inner, isInLink: isInLink)
            case .strong(let inner): add(marked: "**", inner, isInLink: isInLink)
            case .strikethrough(let inner): add(marked: "~~", inner, isInLink: isInLink)
            case .speaker(let inner): add(marked: "**", inner, isInLink: isInLink)
            case .code(let text): add(.bytes(MarkdownEscape.code(text, isCell: isCell)))
            case .link(let link):
                isInLink ? add(link.content, isInLink: true) : add(link)
            case .reference(let reference): add(reference.content, isInLink: isInLink)
            case .image(let image):
                add(.bytes(Array("![".utf8)))
                add(
                    .bytes(
                        MarkdownEscape.bytes(
                            of: image.alternative, beforeBracket: false, isLast: false,
                            isCell: isCell)))
                let destination = MarkdownEscape.destination(image.source, isCell: isCell)
                add(.bytes(Array("](".utf8) + destination + [0x29]))
            case .footnoteReference(let number): add(.bytes(Array("[^\(number)]".utf8)))
            case .revised(let revision, let inner):
                if !revision.isGone { add(inner, isInLink: isInLink) }
            }
        }
    }

    private mutating func add(_ token: Token) { tokens.append(token) }

    private mutating func add(marked mark: String, _ inner: [Inline], isInLink: Bool) {
        let mark = Array(mark.utf8)
        let opening = tokens.count
        add(.open(mark, partner: 0))
        add(inner, isInLink: isInLink)
        tokens[opening] = .open(mark, partner: tokens.count)
        add(.close(mark, partner: opening))
    }

    private mutating func add(_ link: Inline.Link) {
        let destination = MarkdownEscape.destination(link.destination, isCell: isCell)
        add(.bytes([0x5B]))
        add(link.content, isInLink: true)
        let title = link.title.map { title in
            Array(" \"".utf8) + MarkdownEscape.title(title, isCell: isCell) + [0x22]
        }
        add(.bytes(Array("](".utf8) + destination + (title ?? []) + [0x29]))
    }

    // MARK: Emphasis

    /// How often what was left out is looked at again; more would need texts made for it.
    private static let passLimit = 8

    /// One mark left out may bring two others together.
    private mutating func leaveOutImpossibleMarks() {
        for _ in 0..<Self.passLimit {
            guard leaveOutMarks() else { return }
        }
    }

    /// Whether any was left out.
    private mutating func leaveOutMarks() -> Bool {
        var isChanged = false
        for place in tokens.indices {
            guard case .open(let mark, let partner) = tokens[place] else { continue }
            guard !mark.isEmpty else { continue }
            // Where two of the same mark meet, what ends and what begins cannot be told apart.
            let before = neighbour(of: place, step: -1)
            let after = neighbour(of: partner, step: 1)
            let isStuck =
                isMark(mark[0], at: before) && !isOpening(at: before)
                || isMark(mark[0], at: after) && isOpening(at: after)
            guard isStuck || !canOpen(place) || !canClose(partner) || isEmpty(place, partner) else {
                continue
            }
            tokens[place] = .open([], partner: partner)
            tokens[partner] = .close([], partner: place)
            isChanged = true
        }
        return isChanged
    }

    /// The nearest token that writes something; one outside when there is none.
    private func neighbour(of place: Int, step: Int) -> Int {
        var other = place + step
        while tokens.indices.contains(other), tokens[other].isNothing { other += step }
        return other
    }

    private func isEmpty(_ place: Int, _ partner: Int) -> Bool {
        !tokens[(place + 1)..<partner].contains { token in
            if case .bytes(let bytes) = token { !bytes.isEmpty } else { false }
        }
    }

    private func isMark(_ byte: UInt8, at place: Int) -> Bool {
        guard tokens.indices.contains(place) else { return false }
        switch tokens[place] {
        case .open(let mark, _), .close(let mark, _): return mark.first == byte
        case .bytes, .lineBreak: return false
        }
    }

    private func isOpening(at place: Int) -> Bool {
        if case .open = tokens[place] { true } else { false }
    }

    private func canOpen(_ place: Int) -> Bool {
        let before = side(from: place, step: -1)
        let after = side(from: place, step: 1)
        return after != .space && (after != .punctuation || before != .letter)
    }

    private func canClose(_ place: Int) -> Bool {
        let before = side(from: place, step: -1)
        let after = side(from: place, step: 1)
        return before != .space && (before != .punctuation || after != .letter)
    }

    private enum Side { case space, punctuation, letter }

    /// What stands beside a mark, marks of the same character passed over; the ends of a line
    /// count as white space.
    private func side(from place: Int, step: Int) -> Side {
        let own = mark(at: place)
        var other = place + step
        while tokens.indices.contains(other) {
            switch tokens[other] {
            case .lineBreak: return step > 0 ? .punctuation : .space
            case .open(let mark, _), .close(let mark, _):
                // The reader passes over tildes when it looks at what stands beside.
                if let first = mark.first, first != own, first != UInt8(ascii: "~") {
                    return .punctuation
                }
            case .bytes(let bytes):
                if !bytes.isEmpty { return Self.side(bytes, isFirst: step > 0) }
            }
            other += step
        }
        return .space
    }

    private func mark(at place: Int) -> UInt8? {
        switch tokens[place] {
        case .open(let mark, _), .close(let mark, _): mark.first
        case .bytes, .lineBreak: nil
        }
    }

    private static func side(_ bytes: [UInt8], isFirst: Bool) -> Side {
        let text = String(decoding: isFirst ? bytes.prefix(4) : bytes.suffix(4), as: UTF8.self)
        let scalars = text.unicodeScalars
        guard let scalar = isFirst ? scalars.first : scalars.last else { return .space }
        if scalar.value < 0x80 {
            switch scalar.value {
            case 0x09...0x0D, 0x20: return .space
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x00...0x1F: return .letter
            default: return .punctuation
            }
        }
        switch scalar.properties.generalCategory {
        case .spaceSeparator: return .space
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
            .initialPunctuation, .finalPunctuation, .otherPunctuation:
            return .punctuation
        default: return .letter
        }
    }

    // MARK: Lines

    private mutating func trim() {
        while let last = bytes.last, last == 0x20 || last == 0x0A {
            if last == 0x0A { bytes.removeLast() }
            bytes.removeLast()
        }
        let start = bytes.firstIndex { $0 != 0x20 } ?? bytes.count
        bytes.removeFirst(start)
    }

    /// Escapes what would make a line the beginning of another block.
    private mutating func escapeLineStarts() {
        var escaped: [UInt8] = []
        escaped.reserveCapacity(bytes.count + 8)
        var rest = bytes[...]
        while true {
            let line = rest.prefix { $0 != 0x0A }.drop { $0 == 0x20 }
            escaped += MarkdownEscape.lineStart(line)
            rest = rest.drop { $0 != 0x0A }
            guard !rest.isEmpty else { break }
            escaped.append(0x0A)
            rest = rest.dropFirst()
        }
        bytes = escaped
    }
}

extension Inline {
    /// Whether its Markdown begins with `[`, before which a `!` would make a picture of it.
    fileprivate var beginsWithBracket: Bool {
        switch self {
        case .link, .footnoteReference: true
        case .emphasis, .strong, .strikethrough, .speaker, .text, .softBreak, .lineBreak, .code,
            .reference, .image, .revised:
            false
        }
    }
}
