extension WordWriter {
    /// The parts of a form, each in a control of its own.
    mutating func form(_ parts: [WordForm.Part]) {
        for (place, part) in parts.enumerated() {
            switch part {
            case .locked(let tag, let blocks):
                control(
                    ControlProperties(id: place + 1, tag: tag, lock: .everything)
                ) { $0.blocks(blocks) }
            case .line(let label, let field):
                paragraph(ParagraphProperties(style: .bodyText)) { writer in
                    writer.text(label + ": ", style: .strong)
                    writer.closeRun()
                    writer.control(
                        ControlProperties(id: place + 1, field: field, isLine: true)
                    ) { writer in
                        writer.text(field.placeholder, style: .quietText)
                        writer.closeRun()
                    }
                }
            case .text(let field):
                control(ControlProperties(id: place + 1, field: field, isLine: false)) { writer in
                    writer.paragraph(ParagraphProperties(style: .bodyText)) { writer in
                        writer.text(field.placeholder, style: .quietText)
                    }
                }
            }
        }
    }

    private mutating func control(
        _ properties: ControlProperties, _ content: (inout WordWriter) -> Void
    ) {
        element(.sdt) { writer in
            properties.write(to: &writer.xml)
            writer.element(.sdtContent, content)
        }
    }
}

/// What a content control is; its children stand in the schema's order (17.5.2.38).
private struct ControlProperties {
    enum Lock: String {
        /// Neither the control nor what is in it can be changed.
        case everything = "sdtContentLocked"
        /// The control cannot be deleted.
        case control = "sdtLocked"
    }

    /// Of the control in the document, from 1.
    var id: Int
    var title: String?
    var tag: String
    var lock: Lock
    /// Whether what is in it stands where nothing has been filled in.
    var isPlaceholder = false
    /// Whether it takes text without paragraphs.
    var isLine = false

    init(id: Int, tag: String, lock: Lock) {
        self.id = id
        self.tag = tag
        self.lock = lock
    }

    init(id: Int, field: WordForm.WordField, isLine: Bool) {
        self.id = id
        title = field.title
        tag = field.tag
        lock = .control
        isPlaceholder = true
        self.isLine = isLine
    }

    func write(to xml: inout XMLWriter) {
        xml.element(.sdtPr) { xml in
            if let title { xml.value(.alias, String(title.prefix(64))) }
            xml.value(.tag, tag)
            xml.value(.wordID, id)
            xml.value(.lock, lock.rawValue)
            if isPlaceholder { xml.element(.showingPlcHdr) }
            if lock == .control { xml.element(isLine ? .plainTextControl : .richText) }
        }
    }
}

extension XMLName {
    fileprivate static let sdt: XMLName = "w:sdt"
    fileprivate static let sdtPr: XMLName = "w:sdtPr"
    fileprivate static let sdtContent: XMLName = "w:sdtContent"
    fileprivate static let alias: XMLName = "w:alias"
    fileprivate static let tag: XMLName = "w:tag"
    fileprivate static let lock: XMLName = "w:lock"
    fileprivate static let showingPlcHdr: XMLName = "w:showingPlcHdr"
    fileprivate static let plainTextControl: XMLName = "w:text"
    fileprivate static let richText: XMLName = "w:richText"
}
