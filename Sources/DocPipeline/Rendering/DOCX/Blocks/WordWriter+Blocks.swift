extension WordWriter {
    /// Blocks in their order.
    mutating func blocks(_ blocks: [Block], _ flow: Flow = Flow()) {
        for block in blocks { self.block(block, flow) }
    }

    private mutating func block(_ block: Block, _ flow: Flow) {
        switch block {
        case .letterhead(let letterhead): self.letterhead(letterhead)
        case .titleBlock(let title): titleBlock(title)
        case .facts(let facts): self.facts(facts)
        case .heading(let heading): self.heading(heading)
        case .paragraph(let paragraph): self.paragraph(paragraph, flow)
        case .list(let list): self.list(list, flow)
        case .table(let table): self.table(table, flow)
        case .quote(let content): quote(content, flow)
        case .code(let code): codeBlock(code, flow)
        case .thematicBreak: paragraph(ParagraphProperties(style: .rule))
        case .notice(let notice): self.notice(notice)
        case .agenda(let agenda): self.agenda(agenda)
        case .contents(let contents): tableOfContents(contents)
        case .roll(let roll): self.roll(roll)
        case .record(let record): self.record(record, flow)
        case .annex(let annex): self.annex(annex)
        case .chat(let chat): self.chat(chat)
        case .endorsements(let endorsements): self.endorsements(endorsements)
        case .signatures(let signatures): self.signatures(signatures)
        case .edge: break
        case .revised(let revision, let blocks): revised(revision, blocks: blocks, flow)
        }
    }

    // MARK: Headings and paragraphs

    private mutating func heading(_ heading: Heading) {
        var properties = ParagraphProperties(style: .heading(level: heading.level))
        let typed = Self.number(
            heading.number, level: heading.level - 1, isGone: revision?.isGone ?? false,
            &properties, &headingNumbers, &numbering)
        paragraph(properties) { writer in
            writer.typedNumber(typed)
            writer.bookmark(heading.anchor) { $0.inlines(heading.content) }
        }
        if let speaker = heading.speaker { paragraph(.itemSpeaker, speaker) }
    }

    private mutating func paragraph(_ block: Paragraph, _ flow: Flow) {
        var properties = ParagraphProperties(style: flow.paragraphStyle)
        if flow.indent > 0 { properties.indent = .init(left: flow.indent) }
        if flow.keepsWithNext { properties.keepsWithNext = true }
        if block.number != nil, flow.paragraphStyle == .bodyText {
            properties.style = .numberedParagraph
        }
        if let elapsed = block.elapsed {
            speakingTime(elapsed)
            // One thought is not read across two pages.
            properties.keepsLines = true
        }
        let typed = Self.number(
            block.number, level: 0, isGone: revision?.isGone ?? false, &properties,
            &paragraphNumbers, &numbering)
        paragraph(properties) { writer in
            writer.typedNumber(typed)
            writer.bookmark(block.anchor) { $0.inlines(block.content) }
        }
    }

    /// The time at which the next paragraph is said, in the margin that no numbers hang in.
    ///
    /// The frame stands with the paragraph: LibreOffice does not take one from a style.
    private mutating func speakingTime(_ time: String) {
        let width: Twips = 900
        let gap: Twips = 170
        let x =
            isRightToLeft
            ? layout.left.count - gap.count - width.count
            : layout.width.count - layout.right.count + gap.count
        paragraph(
            ParagraphProperties(
                style: .speakingTime,
                frame: ParagraphProperties.Frame(x: Twips(x), width: width))
        ) { $0.text(time) }
    }

    /// Makes Word count the number, or returns it to be typed; either way it hangs to the left of
    /// the paragraph's edge.
    ///
    /// A paragraph that `isGone` has no place in the sequence: others count as if it were not there.
    static func number(
        _ number: String?, level: Int, isGone: Bool, _ properties: inout ParagraphProperties,
        _ sequence: inout NumberSequence, _ numbering: inout Numbering
    ) -> String? {
        guard let number, !number.isEmpty else { return nil }
        let level = max(0, min(level, Numbering.levelCount - 1))
        properties.numbering =
            isGone
            ? sequence.reference(toGone: number, level: level, in: &numbering)
            : sequence.reference(to: number, level: level, in: &numbering)
        if properties.numbering == nil || properties.indent != nil {
            properties.indent = .init(
                left: properties.indent?.left ?? 0, hanging: PageLayout.hang)
        }
        return properties.numbering == nil ? number : nil
    }

    /// A number that Word does not count, hanging in the margin.
    mutating func typedNumber(_ number: String?) {
        guard let number else { return }
        text(number)
        tab()
    }

    private mutating func quote(_ content: [Block], _ flow: Flow) {
        var inner = flow
        if flow.paragraphStyle == .quote || flow.indent > 0 {
            inner.indent = indented(flow.indent == 0 ? PageLayout.step : flow.indent)
        }
        if flow.paragraphStyle != .footnoteText { inner.paragraphStyle = .quote }
        blocks(content, inner)
    }

    private mutating func codeBlock(_ code: CodeBlock, _ flow: Flow) {
        var properties = ParagraphProperties(style: .htmlPreformatted)
        if flow.indent > 0 { properties.indent = .init(left: flow.indent) }
        paragraph(properties) { $0.codeLines(code.text) }
    }

    /// Line ends and tabs are elements of their own in Word.
    private mutating func codeLines(_ code: String) {
        var isFirst = true
        for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
            if !isFirst { run { $0.element(.br) } }
            isFirst = false
            var needsTab = false
            for stretch in line.split(separator: "\t", omittingEmptySubsequences: false) {
                if needsTab { tab() }
                needsTab = true
                text(String(stretch))
            }
        }
    }

    private mutating func notice(_ notice: Notice) {
        switch notice.role {
        case .remark: paragraph(.notice, notice.content)
        case .delivery: paragraph(.deliveryNotice, notice.content)
        }
    }

    /// One step further in, until the lines would become too short to read.
    private func indented(_ indent: Twips) -> Twips {
        min(indent + PageLayout.step, Twips(layout.textWidth.count / 2))
    }

    // MARK: Lists

    private mutating func list(_ list: List, _ flow: Flow) {
        let level = min(flow.listDepth, Numbering.levelCount - 1)
        let style: StyleID
        let instance: Int?
        var start: Int?
        switch list.marker {
        case .bullet:
            (style, instance) = (.listBullet, numbering.bulletedList(level: level))
        case .number(let first, let isParenthesis):
            style = .listNumber
            let last = first.addingReportingOverflow(list.items.count)
            if first >= 0, !last.overflow, last.partialValue <= Numbering.largestStart {
                instance = numbering.numberedList(
                    level: level, start: first, isParenthesis: isParenthesis)
            } else {
                (instance, start) = (nil, first)
            }
        }
        for (place, item) in list.items.enumerated() {
            let typed = start.map { "\($0 &+ place)" + list.marker.suffix }
            revised(item.revision) { writer in
                writer.listItem(
                    item, of: list, style: style, number: typed,
                    numbering: instance.map { .init(level: level, instance: $0) }, flow)
            }
        }
    }

    private mutating func listItem(
        _ item: List.Item, of list: List, style: StyleID, number: String?,
        numbering: ParagraphProperties.Numbering?, _ flow: Flow
    ) {
        var inner = flow
        let ownIndent = Twips(
            PageLayout.step.count * (min(flow.listDepth, Numbering.levelCount - 1) + 1))
        inner.listDepth += 1
        // A list in a quotation stands further in than its level alone.
        let needsIndent = flow.indent > ownIndent - PageLayout.step || numbering == nil
        inner.indent = needsIndent ? indented(flow.indent) : ownIndent
        var properties = ParagraphProperties(style: style, numbering: numbering)
        if needsIndent {
            properties.indent = .init(left: inner.indent, hanging: PageLayout.step)
        }
        if !list.isTight { properties.ignoresSpacingInStyle = false }
        var rest = item.blocks[...]
        var lead: Paragraph?
        // Only a plain first paragraph stands beside the mark; a number of its own needs a line.
        if case .paragraph(let paragraph)? = rest.first, paragraph.number == nil {
            lead = paragraph
            rest = rest.dropFirst()
        }
        paragraph(properties) { writer in
            writer.typedNumber(number)
            if let lead { writer.bookmark(lead.anchor) { $0.inlines(lead.content) } }
        }
        if inner.paragraphStyle == .bodyText { inner.paragraphStyle = .listContinue }
        blocks(Array(rest), inner)
    }
}

extension List.Marker {
    fileprivate var suffix: String {
        switch self {
        case .bullet: ""
        case .number(_, let isParenthesis): isParenthesis ? ")" : "."
        }
    }
}
