extension DeclarationTemplate {
    /// Reads the model from a template file.
    package init(_ value: LocatedValue) {
        let fields = Fields(value)
        id = fields.text("id") ?? ""
        shape = fields.word("shape", as: Shape.self) ?? .headings
        title = LocalizedText(fields["title"])
        shortTitle = fields["short_title"].map { LocalizedText($0) }
        symbol = fields.text("symbol")
        alsoIn = fields.texts("also_in").map(\.value)
        adopted = fields.text("adopted") ?? fields.integer("adopted").map(String.init)
        place = fields.text("place")
        event = fields["event"].map { LocalizedText($0) }
        languages = fields.texts("languages").map(\.value)
        isProvisional = fields.flag("provisional") ?? false
        replaces = fields.texts("replaces").map(\.value)
        replacedBy = fields.text("replaced_by")
        remarks = fields.text("remarks")
        sources = fields.list("sources").map { Source(Fields($0)) }
        sections = Self.sections(from: fields.list("sections"), level: 1)
        let numbered = fields["paragraphs"].map(Fields.init)
        paragraphCount = numbered?.integer("count")
        isParagraphCountVerified =
            numbered?.word("standing", as: Standing.self) == .verified
        paragraphs = (numbered?.list("list") ?? []).map { NumberedParagraph(Fields($0)) }
    }

    private static func sections(from values: [LocatedValue], level: Int) -> [Section] {
        values.flatMap { value in
            let fields = Fields(value)
            let section = Section(
                id: fields.text("id") ?? "", ordinal: fields.text("ordinal"),
                heading: LocalizedText(fields["heading"]), level: level,
                standing: fields.word("standing", as: Standing.self) ?? .unverified,
                source: fields.text("source"), remarks: fields.text("remarks"))
            return [section] + sections(from: fields.list("sections"), level: level + 1)
        }
    }
}

extension DeclarationTemplate.Source {
    /// One of the texts that standings rest on.
    init(_ fields: Fields) {
        id = fields.text("id") ?? ""
        title = fields.text("title") ?? ""
        url = fields.text("url")
    }
}

extension DeclarationTemplate.NumberedParagraph {
    fileprivate init(_ fields: Fields) {
        number = fields.text("number") ?? fields.integer("number").map(String.init) ?? ""
        letters = fields.text("letters")
        about = fields.text("about")
        standing =
            fields.word("standing", as: DeclarationTemplate.Standing.self) ?? .unverified
        source = fields.text("source")
    }
}

extension DeclarationTemplate.LocalizedText {
    /// One text (English), or one for each language.
    fileprivate init(_ value: LocatedValue?) {
        if let text = value?.string {
            texts = [("en", text)]
        } else {
            texts = (value?.object ?? []).compactMap { member in
                member.value.string.map { (member.key, $0) }
            }
        }
    }
}
