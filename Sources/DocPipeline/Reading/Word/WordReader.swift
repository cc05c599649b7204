/// Reads a Word file: its text with tracked changes accepted, and what stands beside the text.
///
/// Headers and footers are left out, as is everything about how the text looks. Nothing is fetched:
/// linked pictures and embedded files are counted in ``WordText/losses``.
package func readWord(_ bytes: [UInt8]) throws(WordReadingError) -> WordText {
    var reader = try WordReader(bytes)
    return try reader.text()
}

/// One run through one Word file.
struct WordReader {
    /// A part with running text, and what it refers to.
    struct Story {
        var xml: WordXML
        var links: OfficePackage.Links
    }

    /// The notes of one kind.
    struct Notes {
        var story: Story
        /// Places in the story by identifier.
        var places: [String: Int]
        /// Place in ``WordText/footnotes`` of those that have been referred to, from 1.
        var numbers: [String: Int] = [:]
    }

    /// A field between its beginning and its end (ECMA-376 Part 1, 17.16).
    struct OpenField {
        var instruction = ""
        /// Whether the result has begun, which is what people see.
        var isResult = false
        var link: Int?
        /// What a field of a form shows without a result.
        var formText: String?
    }

    struct Comment {
        var author: String?
        var date: String?
        var text: String
        var isNoted = false
    }

    let package: OfficePackage
    let styles: WordStyles
    let numbering: WordNumbering
    var story: Story
    var footnotes: Notes?
    var endnotes: Notes?
    /// By identifier, in the order of the part.
    var comments: [(id: String, comment: Comment)] = []

    var result = WordText()
    var count = WordNumbering.Count()
    var fields: [OpenField] = []
    /// Destinations of links, which formats name by their places here.
    var links: [String] = []
    /// What open comments are on, by their identifiers.
    var commented: [String: String] = [:]
    /// To be added to the next block of the text.
    var pendingNotes: [WordText.Note] = []
    /// The lines of a table of contents.
    var contents: [String] = []
    /// How many open controls hold a table of contents.
    var contentsDepth = 0
    /// How deep in cells, text boxes and notes the reader is.
    var depth = 0
    var isInNote = false
    var losses: [WordText.Loss.Kind: Int] = [:]
    /// The names that pictures got, by part.
    var pictureNames: [String: String] = [:]
    var pictureSize = 0

    init(_ bytes: [UInt8]) throws(WordReadingError) {
        let package = try OfficePackage(bytes)
        self.package = package
        let root = try package.links(of: "/")
        guard let main = root.values.first(where: { $0.kind == "officeDocument" })?.target else {
            throw WordReadingError("it does not say which of its parts is the document")
        }
        let xml = try package.xml(of: main)
        guard xml.name(of: WordXML.root) == .document else {
            throw WordReadingError("it is no Word document, though it is built like one")
        }
        let links = try package.links(of: main)
        story = Story(xml: xml, links: links)
        func part(_ kind: String) throws(WordReadingError) -> WordXML? {
            guard let name = Self.target(kind, links), package.has(name) else { return nil }
            return try package.xml(of: name)
        }
        styles = try part("styles").map(WordStyles.init) ?? WordStyles()
        numbering = try part("numbering").map(WordNumbering.init) ?? WordNumbering()
        footnotes = try Self.notes("footnotes", .footnote, links, package)
        endnotes = try Self.notes("endnotes", .endnote, links, package)
        if let xml = try part("comments") { comments = Self.comments(xml) }
        if let name = Self.target("core-properties", root), package.has(name) {
            // Properties that cannot be read are no reason to refuse the text.
            result.properties =
                (try? package.xml(of: name)).map(WordText.Properties.init) ?? .init()
        }
    }

    /// The target of the first link of a kind, by identifier.
    private static func target(_ kind: String, _ links: OfficePackage.Links) -> String? {
        links.filter { $0.value.kind == kind && !$0.value.isExternal }
            .min { $0.key < $1.key }?.value.target
    }

    private static func notes(
        _ kind: String, _ element: WordName, _ links: OfficePackage.Links, _ package: OfficePackage
    ) throws(WordReadingError) -> Notes? {
        guard let name = target(kind, links), package.has(name) else { return nil }
        let xml = try package.xml(of: name)
        var places: [String: Int] = [:]
        for child in xml.children(of: WordXML.root) where xml.name(of: child) == element {
            if let id = xml[child, .id] { places[id] = child }
        }
        return Notes(story: Story(xml: xml, links: try package.links(of: name)), places: places)
    }

    private static func comments(_ xml: WordXML) -> [(id: String, comment: Comment)] {
        xml.children(of: WordXML.root).compactMap { element in
            guard xml.name(of: element) == .comment, let id = xml[element, .id] else { return nil }
            let paragraphs = xml.children(of: element).map { xml.visibleText(of: $0) }
            let text = paragraphs.filter { !$0.isEmpty }.joined(separator: " ")
            return (
                id,
                Comment(
                    author: xml[element, .author].flatMap { $0.isEmpty ? nil : $0 },
                    date: xml[element, .date].map { String($0.prefix(10)) }, text: text)
            )
        }
    }

    /// Reads the text from beginning to end.
    mutating func text() throws(WordReadingError) -> WordText {
        var collector = WordCollector()
        guard let body = story.xml.first(.body, in: WordXML.root) else {
            throw WordReadingError("it has no text: its body is missing")
        }
        blocks(of: body, &collector)
        flush(&collector)
        collector.add(takeNotes())
        for place in comments.indices where !comments[place].comment.isNoted {
            collector.add([note(at: place)])
        }
        result.pieces = collector.finished()
        result.losses = losses.keys.sorted().map {
            WordText.Loss(kind: $0, count: losses[$0] ?? 0)
        }
        guard pictureSize <= Self.pictureLimit else {
            throw WordReadingError(
                "its pictures have more than \(Self.pictureLimit >> 20) MB",
                advice: "make them smaller (in Word: Picture Format, Compress Pictures)")
        }
        return result
    }

    /// Of all pictures, unpacked, in bytes.
    static let pictureLimit = 64 << 20

    mutating func lose(_ kind: WordText.Loss.Kind) { losses[kind, default: 0] += 1 }
}

extension WordXML {
    /// The characters that people see, of runs only.
    func visibleText(of element: Int) -> String {
        var text = ""
        for place in (element + 1)..<max(element + 1, end(of: element)) {
            switch name(of: place) {
            case .t: text += self.text(of: place)
            case .tab, .br, .cr: text += " "
            default: break
            }
        }
        return text
    }
}

extension WordText.Properties {
    /// Reads the core properties (ECMA-376 Part 2, 8).
    fileprivate init(_ xml: WordXML) {
        for element in xml.children(of: WordXML.root) {
            let text = xml.text(of: element)
            guard !text.isEmpty else { continue }
            switch xml.name(of: element) {
            case .coreTitle: title = text
            case .coreCreator: creator = text
            case .coreLanguage: language = text
            case .coreModified: modified = CalendarDate(text.prefix(10))
            case .coreModifiedBy: lastModifiedBy = text
            default: break
            }
        }
    }
}
