internal import DocPipeline

/// The texts of the form that was sent out, which come back with what was filled in.
struct FormTexts {
    /// The tags of the form's own controls begin so; ids of sections never do.
    static let ownTagPrefix = "docgen."
    static let organisationTag = ownTagPrefix + "organisation"
    static let contactTag = ownTagPrefix + "contact"
    static let lockedTag = ownTagPrefix + "locked"

    private let texts: Set<FoldedText>
    /// What a form says with a day or a figure in it, which may be another one since the form was
    /// sent out.
    private let instructions: [Pattern]
    private let placeholders: Set<FoldedText>
    /// The words before the name of the organisation, and before the contact.
    private let organisationLabel: String
    private let contactLabel: String

    init(
        texts: [String], instructions: [Pattern], placeholders: [String], organisationLabel: String,
        contactLabel: String
    ) {
        self.texts = Set(texts.map(FoldedText.init))
        self.instructions = instructions
        self.placeholders = Set(placeholders.map(FoldedText.init))
        self.organisationLabel = organisationLabel
        self.contactLabel = contactLabel
    }

    static func isOwnTag(_ tag: String) -> Bool { tag.hasPrefix(ownTagPrefix) }

    /// Whether a block is of the form itself.
    func isBoilerplate(_ block: Block) -> Bool {
        switch block {
        case .list(let list):
            return list.items.allSatisfy { $0.blocks.allSatisfy(isBoilerplate) }
        case .table(let table):
            // A table of pictures alone has no words either, and is no part of the form.
            let cells = ([table.header] + table.rows).joined().filter { !$0.content.isEmpty }
            return !cells.isEmpty
                && cells.allSatisfy { texts.contains(FoldedText($0.content.plainText)) }
        case .heading, .paragraph, .quote, .code, .thematicBreak, .letterhead, .titleBlock,
            .facts, .notice, .agenda, .contents, .roll, .record, .annex, .chat, .endorsements,
            .signatures, .edge, .revised:
            break
        }
        guard let text = Self.text(of: block) else { return false }
        let folded = FoldedText(text)
        return texts.contains(folded) || placeholders.contains(folded)
            || instructions.contains { $0.fits(text) }
            || value(after: organisationLabel, in: text) != nil
            || value(after: contactLabel, in: text) != nil
    }

    /// Whether a block is what stands where nothing was filled in.
    func isPlaceholder(_ block: Block) -> Bool {
        Self.text(of: block).map { placeholders.contains(FoldedText($0)) } ?? false
    }

    func isPlaceholder(_ text: String) -> Bool { placeholders.contains(FoldedText(text)) }

    /// Who filled the form in, by the control or, where a program lost it, by its label.
    func organisation(in text: WordText) -> String? {
        value(Self.organisationTag, organisationLabel, in: text)
    }

    /// Whom to ask about it.
    func contact(in text: WordText) -> String? {
        value(Self.contactTag, contactLabel, in: text)
    }

    private func value(_ tag: String, _ label: String, in text: WordText) -> String? {
        let fields = text.fields.filter { $0.tag == tag }.map(\.text)
        let blocks = text.pieces.lazy.compactMap { piece -> String? in
            guard let words = Self.text(of: piece.block) else { return nil }
            return piece.control == tag && fields.isEmpty
                ? value(after: label, in: words) ?? words : value(after: label, in: words)
        }
        return (fields + blocks.prefix(1)).map(\.trimmed).first {
            !$0.isEmpty && !isPlaceholder($0)
        }
    }

    private func value(after label: String, in text: String) -> String? {
        guard !label.isEmpty, text.hasPrefix(label) else { return nil }
        let rest = text.dropFirst(label.count).drop(while: \.isWhitespace)
        guard rest.first == ":" || rest.first == "：" else { return nil }
        return String(rest.dropFirst())
    }

    private static func text(of block: Block) -> String? {
        switch block {
        case .paragraph(let paragraph): paragraph.content.plainText
        case .heading(let heading): heading.content.plainText
        case .list, .table, .quote, .code, .thematicBreak, .letterhead, .titleBlock, .facts,
            .notice, .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
            .edge, .revised:
            nil
        }
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
