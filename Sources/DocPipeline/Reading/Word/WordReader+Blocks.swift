extension WordReader {
    /// Reads paragraphs, tables and controls.
    mutating func blocks(of parent: Int, _ collector: inout WordCollector) {
        let xml = story.xml
        for child in xml.children(of: parent) {
            switch xml.name(of: child) {
            case .p: paragraph(child, &collector)
            case .tbl: table(child, &collector)
            case .sdt: control(child, &collector)
            case .altChunk, .subDoc: lose(.foreignPart)
            case .del, .moveFrom, .sectPr, .pPr, .rPr, .sdtPr, .tblPr, .tblGrid, .characters: break
            case .r, .hyperlink, .fldSimple, .oMath: looseLine(child, &collector)
            default: blocks(of: child, &collector)
            }
        }
    }

    /// The blocks of a cell, text box or note.
    mutating func nestedBlocks(of parent: Int) -> [Block] {
        depth += 1
        defer { depth -= 1 }
        var collector = WordCollector()
        blocks(of: parent, &collector)
        flush(&collector)
        return collector.finished().map(\.block).filter { !$0.isEmptyParagraph }
    }

    /// A text whose last paragraph lost its end still has its words.
    mutating func flush(_ collector: inout WordCollector) {
        guard let line = collector.carried else { return }
        collector.carried = nil
        add(line, WordStyles.Paragraph(), place: nil, &collector)
    }

    private mutating func control(_ element: Int, _ collector: inout WordCollector) {
        let xml = story.xml
        let properties = xml.first(.sdtPr, in: element)
        guard let content = xml.first(.sdtContent, in: element) else { return }
        let gallery = properties.flatMap { xml.first(.docPartObj, in: $0) }
            .flatMap { xml.value(.docPartGallery, in: $0) }
        if gallery == "Table of Contents" {
            contentsDepth += 1
            blocks(of: content, &collector)
            contentsDepth -= 1
            return
        }
        guard depth == 0, let control = properties.flatMap({ Self.control($0, xml) }) else {
            return blocks(of: content, &collector)
        }
        collector.enter(control)
        blocks(of: content, &collector)
        flush(&collector)
        collector.leave()
    }

    /// A control that has a tag.
    static func control(_ properties: Int, _ xml: WordXML) -> WordCollector.Control? {
        guard let tag = xml.value(.controlTag, in: properties), !tag.isEmpty else { return nil }
        return WordCollector.Control(
            tag: tag,
            isPlaceholder: xml.toggle(.showingPlaceholder, in: properties) ?? false)
    }

    // MARK: Paragraphs

    private mutating func paragraph(_ element: Int, _ collector: inout WordCollector) {
        let xml = story.xml
        let properties = xml.first(.pPr, in: element)
        var line = collector.carried ?? WordLine()
        collector.carried = nil
        inlines(of: element, WordFormat(), &line)
        for id in commented.keys { commented[id]? += " " }
        // A large initial is a paragraph of its own, before the one that it begins.
        if let properties, Self.isEndDeleted(properties, xml) || Self.isInitial(properties, xml) {
            collector.carried = line
            return
        }
        var style = styles.paragraph(properties.flatMap { xml.value(.pStyle, in: $0) })
        if let level = properties.flatMap({ xml.value(.outlineLvl, in: $0) }).flatMap({ Int($0) }),
            style.kind == .text, (0...8).contains(level)
        {
            style.kind = .heading(min(level + 1, 6))
        }
        add(line, style, place: listPlace(properties, style), &collector)
    }

    /// Running text that stands in no paragraph, as some programs write it.
    private mutating func looseLine(_ element: Int, _ collector: inout WordCollector) {
        var line = WordLine()
        inline(element, WordFormat(), &line)
        add(line, styles.defaultParagraph, place: nil, &collector)
    }

    /// Whether the mark that ends the paragraph was deleted or moved away.
    private static func isEndDeleted(_ properties: Int, _ xml: WordXML) -> Bool {
        guard let run = xml.first(.rPr, in: properties) else { return false }
        return xml.first(.del, in: run) != nil || xml.first(.moveFrom, in: run) != nil
    }

    private static func isInitial(_ properties: Int, _ xml: WordXML) -> Bool {
        guard let frame = xml.first(.framePr, in: properties) else { return false }
        return ["drop", "margin"].contains(xml[frame, .dropCap])
    }

    private mutating func listPlace(
        _ properties: Int?, _ style: WordStyles.Paragraph
    ) -> WordCollector.ListPlace? {
        let xml = story.xml
        let own = properties.flatMap { xml.first(.numPr, in: $0) }
            .map { WordNumbering.Reference($0, xml) }
        guard let list = own?.list ?? style.numbering?.list else {
            // Some programs give such a style without saying how its bullets look.
            return style.bulletLevel.map { .init(list: 0, level: $0, marker: .bullet) }
        }
        let level = own?.level ?? style.numbering?.level ?? 0
        guard let definition = numbering.level(level, of: list), definition.hasNumber else {
            return nil
        }
        let number = definition.isBullet ? 0 : count.next(level, of: list, in: numbering)
        // “List Bullet 2” is a list of its own in Word, on its first level, and stands further in.
        let inset = own == nil && level == 0 ? style.itemLevel ?? 0 : level
        return WordCollector.ListPlace(
            list: list, level: inset,
            marker: definition.isBullet
                ? .bullet
                : .number(start: min(number, 999_999_999), isParenthesis: definition.isParenthesis))
    }

    /// Adds a paragraph as what its style says it is.
    private mutating func add(
        _ line: WordLine, _ style: WordStyles.Paragraph, place: WordCollector.ListPlace?,
        _ collector: inout WordCollector
    ) {
        var content = line.content(links: links)
        if !line.hiddenText.isEmpty {
            pendingNotes.append(WordText.Note(kind: .hiddenText, text: line.hiddenText))
        }
        if style.kind == .contents || contentsDepth > 0 {
            if !content.isEmpty { contents.append(content.plainText) }
            content = []
        } else if !content.isEmpty {
            finishContents()
        }
        let notes = content.isEmpty ? [] : takeNotes()
        if !content.isEmpty {
            add(content, line, style, place: place, notes, &collector)
        }
        for box in line.boxes {
            for block in nestedBlocks(of: box) { collector.add(block, notes: takeNotes()) }
        }
    }

    private mutating func add(
        _ content: [Inline], _ line: WordLine, _ style: WordStyles.Paragraph,
        place: WordCollector.ListPlace?, _ notes: [WordText.Note],
        _ collector: inout WordCollector
    ) {
        let paragraph = Block.paragraph(Paragraph(content: content))
        let control = line.control.map {
            WordCollector.Control(tag: $0.tag, isPlaceholder: $0.isPlaceholder)
        }
        switch style.kind {
        case .heading(let level) where !content.plainText.isEmpty:
            collector.add(
                .heading(Heading(level: level, content: content.onOneLine)), control: control,
                notes: notes)
        case .title: collector.add(paragraph, style: .title, control: control, notes: notes)
        case .subtitle: collector.add(paragraph, style: .subtitle, control: control, notes: notes)
        case .quote where place == nil:
            collector.add(.quote([paragraph]), control: control, notes: notes)
        case .code where content.isCharacters:
            collector.add(
                .code(CodeBlock(text: content.codeText)), control: control, notes: notes)
        case .listContinuation where place == nil:
            if !collector.continueItem([paragraph], notes: notes) {
                collector.add(paragraph, control: control, notes: notes)
            }
        case .text, .heading, .quote, .code, .listContinuation, .contents:
            if let place {
                collector.add([paragraph], at: place, notes: notes)
            } else {
                collector.add(paragraph, control: control, notes: notes)
            }
        }
    }

    // MARK: Notes beside the text

    /// A table of contents is written anew by whoever prints the text; its lines are kept beside.
    private mutating func finishContents() {
        guard !contents.isEmpty else { return }
        pendingNotes.append(
            WordText.Note(kind: .tableOfContents, text: contents.joined(separator: "\n")))
        contents = []
    }

    /// Takes the notes that wait; within a cell or a text box they wait on.
    mutating func takeNotes() -> [WordText.Note] {
        guard depth == 0 else { return [] }
        finishContents()
        defer { pendingNotes = [] }
        return pendingNotes
    }

    /// The note that a comment is kept as.
    mutating func note(at place: Int) -> WordText.Note {
        comments[place].comment.isNoted = true
        let (id, comment) = comments[place]
        let words = (commented[id] ?? "").split(whereSeparator: \.isWhitespace)
        return WordText.Note(
            kind: .comment(
                author: comment.author, date: comment.date, on: words.joined(separator: " ")),
            text: comment.text)
    }
}

extension Block {
    /// Holds nothing but, in a text, notes.
    fileprivate var isEmptyParagraph: Bool {
        if case .paragraph(let paragraph) = self { paragraph.content.isEmpty } else { false }
    }
}

extension [Inline] {
    /// The same with blanks for line breaks.
    fileprivate var onOneLine: [Inline] {
        map { $0 == .lineBreak ? .text(" ") : $0 }
    }

    /// Whether nothing but characters, however set, would be lost as code.
    fileprivate var isCharacters: Bool {
        allSatisfy { inline in
            switch inline {
            case .text, .lineBreak, .code: true
            case .softBreak, .emphasis, .strong, .strikethrough, .link, .reference, .image,
                .footnoteReference, .speaker, .revised:
                false
            }
        }
    }

    fileprivate var codeText: String {
        reduce(into: "") { text, inline in
            text += inline == .lineBreak ? "\n" : [inline].plainText
        }
    }
}
