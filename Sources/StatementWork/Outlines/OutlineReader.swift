package import DocPipeline

/// Reads the outline of a declaration from a Word file, a web page, Markdown or plain text.
package enum OutlineReader {
    /// Reads a file; what it is follows from its content, and its name where that leaves it open.
    package static func outline(
        of bytes: [UInt8], named name: String
    ) throws(WordReadingError) -> Outline {
        let lower = name.lowercased()
        if bytes.starts(with: [0x50, 0x4B]) || lower.hasSuffix(".docx")
            || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
        {
            return word(try readWord(bytes)).tidied()
        }
        if lower.hasSuffix(".html") || lower.hasSuffix(".htm") || looksLikeHTML(bytes) {
            let page = HTMLText(bytes)
            var outline = html(page).tidied()
            outline.title = outline.title ?? page.title
            return outline
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if lower.hasSuffix(".md") || lower.hasSuffix(".markdown") {
            return markdown(text, name: name).tidied()
        }
        return PlainTextOutline(text).outline.tidied()
    }

    private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        return start.contains("<html") || start.contains("<!doctype html")
    }

    private static func word(_ text: WordText) -> Outline {
        let blocks = text.pieces.map(\.block)
        var outline = outline(of: blocks)
        let titles = text.pieces.filter { $0.style == .title }.compactMap { piece in
            if case .paragraph(let paragraph) = piece.block {
                paragraph.content.plainText
            } else {
                nil
            }
        }
        outline.title = titles.isEmpty ? text.properties.title : titles.joined(separator: " ")
        if outline.sections.isEmpty { outline.sections = boldLines(blocks) }
        return outline
    }

    private static func markdown(_ text: String, name: String) -> Outline {
        let file = SourceFile(path: name, text: text)
        let start = splitFrontMatter(file).value?.bodyStart ?? 0
        return outline(of: readMarkdown(file, from: start).value.blocks)
    }

    private static func html(_ page: HTMLText) -> Outline {
        var outline = Outline(title: nil, sections: [])
        var numbers: [Int] = []
        for block in page.blocks {
            if let level = block.level {
                outline.sections.append(.init(level: level, typed: block.text))
            } else if let number = PlainTextOutline.paragraphNumber(of: block.text) {
                numbers.append(number)
            }
        }
        outline.lastParagraph = lastParagraph(numbers)
        return outline
    }

    private static func outline(of blocks: [Block]) -> Outline {
        var outline = Outline(sections: [])
        var numbers: [Int] = []
        for block in blocks {
            switch block {
            case .heading(let heading):
                outline.sections.append(
                    .init(level: heading.level, typed: heading.content.plainText))
            case .paragraph(let paragraph):
                if let number = PlainTextOutline.paragraphNumber(of: paragraph.content.plainText) {
                    numbers.append(number)
                }
            case .list(let list):
                guard case .number(let start, _) = list.marker else { continue }
                numbers += start..<(start + list.items.count)
            case .table, .quote, .code, .thematicBreak, .letterhead, .titleBlock, .facts, .notice,
                .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
                .edge, .revised:
                continue
            }
        }
        outline.lastParagraph = lastParagraph(numbers)
        return outline
    }

    /// Paragraphs count when they count on: a few numbers here and there are lists.
    static func lastParagraph(_ numbers: [Int]) -> Int? {
        var last = 0
        for number in numbers where number == last + 1 { last = number }
        return last >= 5 ? last : nil
    }

    /// Where nobody used heading styles: short lines that are bold from end to end.
    private static func boldLines(_ blocks: [Block]) -> [Outline.Section] {
        blocks.compactMap { block in
            guard case .paragraph(let paragraph) = block,
                paragraph.content.allSatisfy(\.isBold)
            else { return nil }
            let text = paragraph.content.plainText
            guard text.count < 200, text.last != ".", text.last != ";" else { return nil }
            let section = Outline.Section(level: 1, typed: text)
            return Outline.Section(
                level: PlainTextOutline.level(ofOrdinal: section.ordinal), ordinal: section.ordinal,
                heading: section.heading)
        }
    }
}

extension Inline {
    fileprivate var isBold: Bool {
        switch self {
        case .strong, .lineBreak, .softBreak: true
        case .text(let text): text.allSatisfy(\.isWhitespace)
        case .emphasis(let content): content.allSatisfy(\.isBold)
        case .strikethrough, .code, .link, .reference, .image, .footnoteReference, .speaker,
            .revised:
            false
        }
    }
}
