extension WordReader {
    /// Reads the running text in an element.
    mutating func inlines(of parent: Int, _ format: WordFormat, _ line: inout WordLine) {
        for child in story.xml.children(of: parent) { inline(child, format, &line) }
    }

    /// Reads one piece of running text; what was inserted counts, what was deleted does not.
    mutating func inline(_ element: Int, _ format: WordFormat, _ line: inout WordLine) {
        let xml = story.xml
        switch xml.name(of: element) {
        case .r: run(element, format, &line)
        case .hyperlink: hyperlink(element, format, &line)
        case .fldSimple: simpleField(element, format, &line)
        case .sdt: inlineControl(element, format, &line)
        case .oMath: append(story.xml.formula(in: element), format, &line)
        case .commentRangeStart:
            if let id = xml[element, .id] { commented[id] = "" }
        case .commentRangeEnd: break
        case .del, .moveFrom, .pPr, .rPr, .sdtPr, .characters: break
        case .subDoc: lose(.foreignPart)
        default: inlines(of: element, format, &line)
        }
    }

    private mutating func hyperlink(
        _ element: Int, _ format: WordFormat, _ line: inout WordLine
    ) {
        var format = format
        // A link to a place in the same file leads nowhere in ours.
        if let id = story.xml[element, .relationshipID], let link = story.links[id],
            link.isExternal
        {
            var target = link.target
            if let anchor = story.xml[element, .anchor], !target.contains("#") {
                target += "#" + anchor
            }
            format.link = place(ofLink: target) ?? format.link
        }
        inlines(of: element, format, &line)
    }

    /// The place of a destination among the links; `nil` for one that may not be followed.
    mutating func place(ofLink target: String) -> Int? {
        let target = target.filter { !$0.isWhitespace }
        guard !target.isEmpty, LinkScheme.isAllowed(target.utf8) else {
            lose(.unsafeLink)
            return nil
        }
        if let last = links.last, last == target { return links.count - 1 }
        links.append(target)
        return links.count - 1
    }

    private mutating func inlineControl(
        _ element: Int, _ format: WordFormat, _ line: inout WordLine
    ) {
        let xml = story.xml
        guard let content = xml.first(.sdtContent, in: element) else { return }
        let control = xml.first(.sdtPr, in: element).flatMap { Self.control($0, xml) }
        let before = line.text.count
        inlines(of: content, format, &line)
        guard let control else { return }
        let field = WordText.Field(
            tag: control.tag, text: String(line.text.dropFirst(before)),
            isPlaceholder: control.isPlaceholder)
        result.fields.append(field)
        if line.control == nil { line.control = field }
    }

    // MARK: Runs

    private mutating func run(_ element: Int, _ outer: WordFormat, _ line: inout WordLine) {
        let xml = story.xml
        var format = outer
        for child in xml.children(of: element) {
            switch xml.name(of: child) {
            case .rPr: set(child, &format)
            case .t: append(xml.text(of: child), format, &line)
            case .tab, .ptab: append(" ", format, &line)
            case .br:
                switch xml[child, .type] {
                case "page", "column": append(" ", format, &line)
                default: lineBreak(format, &line)
                }
            case .cr: lineBreak(format, &line)
            case .noBreakHyphen: append("\u{2011}", format, &line)
            case .softHyphen: append("\u{AD}", format, &line)
            case .sym:
                append(
                    WordSymbol.text(xml[child, .character] ?? "", font: xml[child, .font] ?? ""),
                    format, &line)
            case .ruby: ruby(child, format, &line)
            case .fldChar: fieldMark(child, format, &line)
            case .instrText:
                if let last = fields.indices.last, !fields[last].isResult {
                    fields[last].instruction += xml.text(of: child)
                }
            case .footnoteReference: noteReference(child, \.footnotes, format, &line)
            case .endnoteReference: noteReference(child, \.endnotes, format, &line)
            case .commentReference: commentReference(child)
            case .drawing, .pict, .object: graphic(child, format, &line)
            default: break
            }
        }
    }

    /// Adds characters, unless they are the code of a field.
    mutating func append(_ text: String, _ format: WordFormat, _ line: inout WordLine) {
        guard !text.isEmpty, fields.allSatisfy(\.isResult) else { return }
        var format = format
        if let link = fields.last(where: { $0.link != nil })?.link { format.link = link }
        line.append(WordSymbol.text(text.asOneLine, format.marks), format.unshifted)
        if !commented.isEmpty {
            for id in commented.keys where (commented[id] ?? "").utf8.count < 60 {
                commented[id]? += text
            }
        }
    }

    private mutating func lineBreak(_ format: WordFormat, _ line: inout WordLine) {
        guard fields.allSatisfy(\.isResult), !format.marks.contains(.hidden) else { return }
        line.append(.lineBreak, format)
    }

    private func set(_ properties: Int, _ format: inout WordFormat) {
        let xml = story.xml
        if let style = xml.value(.rStyle, in: properties).flatMap({ styles.character($0) }) {
            format.set(.strong, style.isStrong)
            format.set(.emphasis, style.isEmphasis)
            format.set(.struck, style.isStruck)
            format.set(.hidden, style.isHidden)
            if style.isCode { format.marks.insert(.code) }
        }
        for child in xml.children(of: properties) {
            let isOn: Bool
            switch xml[child, .val] {
            case "0", "false", "off": isOn = false
            default: isOn = true
            }
            switch xml.name(of: child) {
            case .b: format.set(.strong, isOn)
            case .i: format.set(.emphasis, isOn)
            case .strike, .dstrike: format.set(.struck, isOn)
            case .vanish: format.set(.hidden, isOn)
            case .vertAlign:
                format.set(.raised, xml[child, .val] == "superscript")
                format.set(.lowered, xml[child, .val] == "subscript")
            default: break
            }
        }
    }

    /// The text, and how it is read aloud in brackets.
    private mutating func ruby(_ element: Int, _ format: WordFormat, _ line: inout WordLine) {
        let xml = story.xml
        if let base = xml.first(.rubyBase, in: element) { inlines(of: base, format, &line) }
        guard let reading = xml.first(.rt, in: element) else { return }
        let text = xml.visibleText(of: reading)
        if !text.isEmpty { append("(\(text))", format, &line) }
    }

    private mutating func commentReference(_ element: Int) {
        guard let id = story.xml[element, .id],
            let place = comments.firstIndex(where: { $0.id == id }),
            !comments[place].comment.isNoted
        else { return }
        pendingNotes.append(note(at: place))
        commented[id] = nil
    }

    // MARK: Footnotes and endnotes

    private mutating func noteReference(
        _ element: Int, _ kind: WritableKeyPath<WordReader, Notes?>, _ format: WordFormat,
        _ line: inout WordLine
    ) {
        guard !isInNote, fields.allSatisfy(\.isResult), let id = story.xml[element, .id],
            let notes = self[keyPath: kind], let note = notes.places[id]
        else { return }
        if let number = notes.numbers[id] {
            line.append(.footnoteReference(number), format)
            return
        }
        result.footnotes.append(Footnote(blocks: []))
        let number = result.footnotes.count
        self[keyPath: kind]?.numbers[id] = number
        let (outerStory, outerFields) = (story, fields)
        (story, fields, isInNote) = (notes.story, [], true)
        let blocks = nestedBlocks(of: note)
        (story, fields, isInNote) = (outerStory, outerFields, false)
        result.footnotes[number - 1].blocks = blocks
        line.append(.footnoteReference(number), format)
    }
}

extension String {
    /// The same with blanks for line ends and tabs, which text in a tree does not have.
    fileprivate var asOneLine: String {
        guard utf8.contains(where: { $0 < 0x20 }) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }
}
