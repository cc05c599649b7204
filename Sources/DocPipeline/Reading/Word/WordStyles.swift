/// The styles of a Word file, as far as they say what a text is (ECMA-376 Part 1, 17.7).
struct WordStyles: Sendable {
    struct Paragraph: Sendable {
        enum Kind: Sendable, Equatable {
            case text, title, subtitle, quote, code, contents, listContinuation
            /// From 1 to 6.
            case heading(Int)
        }

        var kind = Kind.text
        var numbering: WordNumbering.Reference?
        /// From 0, of a style for bullets (List Bullet, List Bullet 2); `nil` of any other.
        var bulletLevel: Int?
        /// From 0, of a style for items of any list (List Bullet 2, List Number 2).
        var itemLevel: Int?
    }

    struct Character: Sendable {
        var isStrong: Bool?
        var isEmphasis: Bool?
        var isStruck: Bool?
        var isHidden: Bool?
        var isCode = false
    }

    private struct Style {
        var name = ""
        var basedOn: String?
        var outlineLevel: Int?
        var numbering: WordNumbering.Reference?
        var character = Character()
    }

    private var paragraphs: [String: Paragraph] = [:]
    private var characters: [String: Character] = [:]
    /// Of paragraphs that name no style.
    private(set) var defaultParagraph = Paragraph()

    /// No styles: the file has no such part.
    init() {}

    init(_ xml: WordXML) {
        var styles: [String: Style] = [:]
        var kinds: [(id: String, type: String, isDefault: Bool)] = []
        for element in xml.children(of: WordXML.root) where xml.name(of: element) == .style {
            guard let id = xml[element, .styleId], styles[id] == nil else { continue }
            styles[id] = Self.style(element, xml)
            kinds.append(
                (
                    id, xml[element, .type] ?? "paragraph",
                    ["1", "true", "on"].contains(xml[element, .defaultValue])
                ))
        }
        for (id, type, isDefault) in kinds {
            switch type {
            case "paragraph":
                let paragraph = Self.paragraph(id, styles)
                paragraphs[id] = paragraph
                if isDefault { defaultParagraph = paragraph }
            case "character": characters[id] = Self.character(id, styles)
            default: break
            }
        }
    }

    /// What a style identifier stands for.
    func paragraph(_ id: String?) -> Paragraph {
        guard let id else { return defaultParagraph }
        return paragraphs[id] ?? defaultParagraph
    }

    func character(_ id: String) -> Character? { characters[id] }

    private static func style(_ element: Int, _ xml: WordXML) -> Style {
        var style = Style()
        for child in xml.children(of: element) {
            switch xml.name(of: child) {
            case .name: style.name = (xml[child, .val] ?? "").lowercased()
            case .basedOn: style.basedOn = xml[child, .val]
            case .pPr:
                style.outlineLevel = xml.value(.outlineLvl, in: child).flatMap { Int($0) }
                style.numbering = xml.first(.numPr, in: child).map {
                    WordNumbering.Reference($0, xml)
                }
            case .rPr:
                style.character.isStrong = xml.toggle(.b, in: child)
                style.character.isEmphasis = xml.toggle(.i, in: child)
                style.character.isStruck =
                    xml.toggle(.strike, in: child) ?? xml.toggle(.dstrike, in: child)
                style.character.isHidden = xml.toggle(.vanish, in: child)
            default: break
            }
        }
        return style
    }

    /// The style and those it is based on, nearest first; a circle ends it.
    private static func chain(_ id: String, _ styles: [String: Style]) -> [Style] {
        var chain: [Style] = []
        var seen: Set<String> = []
        var next: String? = id
        while let id = next, seen.insert(id).inserted, let style = styles[id] {
            chain.append(style)
            next = style.basedOn
        }
        return chain
    }

    private static func paragraph(_ id: String, _ styles: [String: Style]) -> Paragraph {
        let chain = chain(id, styles)
        var paragraph = Paragraph()
        // A style's name says more than what it inherits: “toc 1” may be based on a heading.
        for style in chain {
            if let kind = kind(of: style) {
                paragraph.kind = kind
                break
            }
        }
        for style in chain {
            guard let numbering = style.numbering else { continue }
            paragraph.numbering.merge(numbering)
        }
        paragraph.bulletLevel = chain.lazy.compactMap { level(of: $0.name, "list bullet") }.first
        paragraph.itemLevel =
            paragraph.bulletLevel
            ?? chain.lazy.compactMap { level(of: $0.name, "list number") }.first
        return paragraph
    }

    private static func level(of name: String, _ family: String) -> Int? {
        guard name.hasPrefix(family) else { return nil }
        let level = name.dropFirst(family.count + 1)
        return max(0, (Int(level) ?? 1) - 1)
    }

    private static func kind(of style: Style) -> Paragraph.Kind? {
        switch style.name {
        case "title": return .title
        case "subtitle": return .subtitle
        case "quote", "intense quote", "block text", "block quote", "quotations": return .quote
        case "html preformatted", "source code", "preformatted text", "plain code": return .code
        default: break
        }
        if style.name.hasPrefix("toc ") || style.name.hasPrefix("table of ") {
            return style.name == "toc heading" ? .text : .contents
        }
        if style.name.hasPrefix("list continue") { return .listContinuation }
        if style.name.hasPrefix("heading "), let level = Int(style.name.dropFirst(8)), level > 0 {
            return .heading(min(level, 6))
        }
        guard let level = style.outlineLevel else { return nil }
        return (0...8).contains(level) ? .heading(min(level + 1, 6)) : .text
    }

    private static func character(_ id: String, _ styles: [String: Style]) -> Character {
        let chain = chain(id, styles)
        var character = Character()
        for style in chain {
            character.isStrong = character.isStrong ?? style.character.isStrong
            character.isEmphasis = character.isEmphasis ?? style.character.isEmphasis
            character.isStruck = character.isStruck ?? style.character.isStruck
            character.isHidden = character.isHidden ?? style.character.isHidden
        }
        let codes = ["html code", "verbatim char", "source code char", "source text", "code"]
        character.isCode = chain.contains { codes.contains($0.name) }
        return character
    }
}

extension WordNumbering.Reference? {
    /// Takes from a style further away what is not said nearer.
    fileprivate mutating func merge(_ other: WordNumbering.Reference) {
        guard var nearer = self else {
            self = other
            return
        }
        nearer.list = nearer.list ?? other.list
        nearer.level = nearer.level ?? other.level
        self = nearer
    }
}
