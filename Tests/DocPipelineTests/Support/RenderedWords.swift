import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// The words a reader can read in a rendering: runs of letters, in lower case, in order.
///
/// Numbers, Roman ones too, punctuation and rules differ between formats by design (Word counts for
/// itself, plain text sets references in brackets) and are left out.
enum RenderedWords {
    /// Of a Flat OPC file: the text of the document part, then of its footnotes.
    static func ofFlatOPC(_ bytes: [UInt8]) throws -> [String] {
        let reader = WordTextReader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
        return words(in: reader.document) + words(in: reader.footnotes)
    }

    /// Of an HTML file: the article, without navigation and without marks that are not text.
    static func ofHTML(_ bytes: [UInt8]) -> [String] {
        var html = String(decoding: bytes, as: UTF8.self)
        for element in ["head", "nav", "script", "style"] {
            html.replace(try? Regex("(?s)<\(element)\\b.*?</\(element)>"), with: " ")
        }
        html.replace(try? Regex("(?s)<a class=\"(skip|back)[^>]*>.*?</a>"), with: " ")
        // The heading over the notes is for readers who hear the page; Word has none.
        html.replace(try? Regex("<h2 class=\"hidden\"[^>]*>.*?</h2>"), with: " ")
        html.replace(try? Regex("(?s)<footer\\b.*?</footer>"), with: " ")
        let inline = "em|strong|a|span|del|code|b|i|sup|small|bdi"
        html.replace(try? Regex("</?(\(inline))\\b[^>]*>"), with: "")
        html.replace(try? Regex("<[^>]*>"), with: " ")
        for (entity, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
            ("&amp;", "&"),
        ] {
            html = html.replacing(entity, with: character)
        }
        return words(in: html)
    }

    /// Of plain text.
    static func ofPlainText(_ bytes: [UInt8]) -> [String] {
        words(in: String(decoding: bytes, as: UTF8.self))
    }

    /// The words of any text.
    static func words(in text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.filter { !$0.allSatisfy("ivxl".contains) }
            .map(String.init)
    }
}

extension String {
    fileprivate mutating func replace(_ pattern: Regex<AnyRegexOutput>?, with text: String) {
        if let pattern { self = replacing(pattern, with: text) }
    }
}

/// Collects `w:t` of the document part and of the footnotes part.
private final class WordTextReader: NSObject, XMLParserDelegate {
    var document = ""
    var footnotes = ""
    private var part = ""
    private var isText = false

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        switch name {
        case "pkg:part": part = attributes["pkg:name"] ?? ""
        case "w:t": isText = true
        case "w:p", "w:tab", "w:br": append(" ")
        default: break
        }
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        if name == "w:t" { isText = false }
        if name == "w:p" { append(" ") }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        if isText { append(text) }
    }

    private func append(_ text: String) {
        if part.hasSuffix("/document.xml") { document += text }
        if part.hasSuffix("/footnotes.xml") { footnotes += text }
    }
}
