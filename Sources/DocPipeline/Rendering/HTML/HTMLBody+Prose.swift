extension HTMLBody {
    mutating func heading(_ heading: Heading) {
        guard let speaker = heading.speaker else {
            headingLine(heading)
            return
        }
        element(.div, .class("introduced")) {
            $0.headingLine(heading)
            $0.element(.p, .class("introduced-by"), text: speaker)
        }
    }

    private mutating func headingLine(_ heading: Heading) {
        let element = headingElement(level: heading.level)
        if let anchor = heading.anchor {
            html.open(element, [.id(anchor)])
        } else {
            html.open(element)
        }
        if let number = heading.number {
            self.number(number, at: heading.anchor)
            html.literal(" ")
        }
        inlines(heading.content)
        html.close(element)
    }

    mutating func paragraph(_ paragraph: Paragraph) {
        switch (paragraph.number, paragraph.anchor) {
        case (nil, nil): element(.p) { $0.content(of: paragraph) }
        case (nil, let anchor?): element(.p, .id(anchor)) { $0.content(of: paragraph) }
        case (let number?, nil):
            element(.p, .class("numbered")) {
                $0.numberedContent(number, of: paragraph)
            }
        case (let number?, let anchor?):
            element(.p, .class("numbered"), .id(anchor)) {
                $0.numberedContent(number, of: paragraph)
            }
        }
    }

    private mutating func numberedContent(_ number: String, of paragraph: Paragraph) {
        self.number(number, at: paragraph.anchor)
        html.literal(" ")
        content(of: paragraph)
    }

    /// The text, after the time at which it is said.
    private mutating func content(of paragraph: Paragraph) {
        if let elapsed = paragraph.elapsed {
            element(.span, .class("elapsed"), text: elapsed)
            html.literal(" ")
        }
        inlines(paragraph.content)
    }

    mutating func list(_ list: List) {
        switch list.marker {
        case .bullet: element(.ul) { $0.items(of: list) }
        case .number(start: 1, isParenthesis: false): element(.ol) { $0.items(of: list) }
        case .number(start: 1, isParenthesis: true):
            element(.ol, .class("parenthesis")) { $0.items(of: list) }
        case .number(let start, isParenthesis: false):
            element(.ol, .start(start)) { $0.items(of: list) }
        case .number(let start, isParenthesis: true):
            element(.ol, .class("parenthesis"), .start(start)) { $0.items(of: list) }
        }
    }

    private mutating func items(of list: List) {
        for item in list.items {
            element(.li) { body in
                if let revision = item.revision, !list.isTight {
                    body.revised(revision, blocks: item.blocks)
                } else if list.isTight {
                    body.revised(item.revision) { $0.tightItem(item.blocks) }
                } else {
                    body.looseItem(item.blocks)
                }
            }
        }
    }

    private mutating func looseItem(_ blocks: [Block]) {
        if !blocks.isEmpty { html.lineEnd() }
        self.blocks(blocks)
    }

    /// The paragraphs of a tight list stand in its items without an element of their own
    /// (CommonMark 0.31.2, 5.3).
    private mutating func tightItem(_ blocks: [Block]) {
        var isAfterText = false
        for block in blocks {
            if case .paragraph(let paragraph) = block, paragraph.number == nil,
                paragraph.anchor == nil
            {
                inlines(paragraph.content)
                isAfterText = true
            } else {
                if isAfterText { html.lineEnd() }
                self.blocks([block])
                isAfterText = false
            }
        }
    }

    mutating func code(_ code: CodeBlock) {
        element(.pre) {
            if let language = code.language, !language.isEmpty {
                $0.element(.code, .codeLanguage(language)) { $0.codeText(code.text) }
            } else {
                $0.element(.code) { $0.codeText(code.text) }
            }
        }
    }

    private mutating func codeText(_ text: String) {
        html.text(text)
        if !text.isEmpty { html.lineEnd() }
    }
}
