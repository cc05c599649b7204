/// Running text taken apart into tokens.
struct TextTokens {
    private(set) var tokens: [TextToken] = []
    private var blanks = ""
    private var blanksSetting: Int32 = 0

    init(_ content: [Inline], _ vocabulary: inout TextVocabulary) {
        add(content, [], &vocabulary)
        if !blanks.isEmpty { append(.end, 0, &vocabulary) }
    }

    private mutating func add(
        _ content: [Inline], _ setting: [TextSetting], _ vocabulary: inout TextVocabulary
    ) {
        let number = vocabulary.number(of: setting)
        for inline in content {
            switch inline {
            case .text(let text): add(text, number, &vocabulary)
            case .softBreak: add(" ", number, &vocabulary)
            case .lineBreak: append(.lineBreak, number, &vocabulary)
            case .code(let text):
                add(text, vocabulary.number(of: setting + [.code]), &vocabulary)
            case .emphasis(let inner): add(inner, setting + [.emphasis], &vocabulary)
            case .strong(let inner): add(inner, setting + [.strong], &vocabulary)
            case .strikethrough(let inner):
                add(inner, setting + [.strikethrough], &vocabulary)
            case .speaker(let inner): add(inner, setting + [.speaker], &vocabulary)
            case .link(let link):
                let outer = TextSetting.link(destination: link.destination, title: link.title)
                add(link.content, setting + [outer], &vocabulary)
            case .reference(let reference):
                add(
                    reference.content, setting + [.reference(reference.anchor)], &vocabulary)
            case .image(let image): append(.image(image), number, &vocabulary)
            case .footnoteReference(let note): append(.footnote(note), number, &vocabulary)
            case .revised(let revision, let inner):
                if !revision.isGone { add(inner, setting, &vocabulary) }
            }
        }
    }

    private mutating func add(
        _ text: String, _ setting: Int32, _ vocabulary: inout TextVocabulary
    ) {
        for piece in TextScanner.pieces(of: text) {
            switch piece {
            case .blanks(let text):
                blanks += text
                blanksSetting = setting
            case .word(let text): append(.word(String(text)), setting, &vocabulary)
            }
        }
    }

    private mutating func append(
        _ content: TextToken.Content, _ setting: Int32, _ vocabulary: inout TextVocabulary
    ) {
        tokens.append(
            TextToken(
                content: content, blanks: blanks, setting: setting,
                blanksSetting: blanks.isEmpty ? setting : blanksSetting,
                id: vocabulary.number(of: content, in: setting)))
        blanks = ""
    }
}
