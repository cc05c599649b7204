/// The lines `::: name` and `:::` by which parts of a Markdown text are set apart.
///
/// CommonMark does not know them. They are read as Pandoc writes them: three colons or more, after
/// three blanks at most, with a name where a part begins and alone where it ends. cmark is given the
/// text with each such line as a line of stars, which no paragraph, list or table runs across and
/// which takes the same place; what stands in code, HTML or comments is left as it is.
struct ContainerFences {
    /// One such line.
    struct Fence {
        /// From the first colon to the last letter, in bytes.
        var range: Range<Int>
        /// As typed; `nil` where a part ends.
        var name: String?
    }

    /// By their lines, counted as cmark counts.
    private(set) var byLine: [Int: Fence] = [:]

    /// None at all.
    init() {}

    /// Finds the lines that look like fences, wherever they stand.
    init(in positions: MarkdownPositions) {
        let bytes = positions.bytes
        guard positions.lastLine > 0 else { return }
        for line in 1...positions.lastLine {
            var start = positions.start(ofLine: line)
            let limit = min(start + 4, bytes.count)
            while start < limit, bytes[start] == 0x20 { start += 1 }
            guard start + 2 < bytes.count, bytes[start] == Self.colon,
                bytes[start + 1] == Self.colon, bytes[start + 2] == Self.colon, start < limit
            else { continue }
            let end = positions.end(ofLine: line)
            byLine[line] = Fence(start: start, end: end, in: bytes)
        }
    }

    var isEmpty: Bool { byLine.isEmpty }

    /// Whether three colons stand together anywhere: most texts need no second look.
    static func mayStand(in bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> Bool {
        var place = offset
        while place + 2 < bytes.count {
            if bytes[place] == colon, bytes[place + 1] == colon, bytes[place + 2] == colon {
                return true
            }
            place += 1
        }
        return false
    }

    /// Forgets those that stand in code or HTML, of a tree that cmark made of the text as it is.
    mutating func removeVerbatim(in root: MarkdownNode) {
        var node = root.firstChild
        while let block = node {
            switch block.kind {
            case .codeBlock:
                remove(from: block.startLine, lines: block.literal.count { $0 == 0x0A } + 2)
            case .htmlBlock:
                remove(from: block.startLine, lines: block.literal.count { $0 == 0x0A })
            case .blockQuote, .list, .item, .footnoteDefinition: removeVerbatim(in: block)
            case .document, .paragraph, .heading, .thematicBreak, .table, .tableRow, .tableCell,
                .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong,
                .strikethrough, .link, .image, .footnoteReference, .unknown:
                break
            }
            node = block.next
        }
    }

    private mutating func remove(from first: Int, lines: Int) {
        for line in first..<(first + max(lines, 1)) { byLine[line] = nil }
    }

    /// The text with a line of stars in the place of each fence.
    func masked(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var masked = Array(bytes)
        for fence in byLine.values {
            for place in fence.range {
                masked[place] = place < fence.range.lowerBound + 3 ? Self.star : 0x20
            }
        }
        return masked
    }

    private static let colon = UInt8(ascii: ":")
    private static let star = UInt8(ascii: "*")
}

extension ContainerFences.Fence {
    /// Reads the line from its first colon on; colons after the name are decoration.
    fileprivate init(start: Int, end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        func isTrimmed(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: ":") || byte == 0x20 || byte == 0x09
        }
        var last = end
        while last > start + 3, bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 { last -= 1 }
        range = start..<max(last, start + 3)
        var nameStart = start
        var nameEnd = last
        while nameStart < nameEnd, isTrimmed(bytes[nameStart]) { nameStart += 1 }
        while nameEnd > nameStart, isTrimmed(bytes[nameEnd - 1]) { nameEnd -= 1 }
        name =
            nameStart < nameEnd
            ? String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self) : nil
    }
}
