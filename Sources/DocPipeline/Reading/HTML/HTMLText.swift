internal import CLibXML2

/// The headings and paragraphs of a web page, as text, in their order.
package struct HTMLText: Sendable, Equatable {
    package struct Block: Sendable, Equatable {
        /// From 1 to 6 for a heading; `nil` for any other text.
        package var level: Int?
        package var text: String
    }

    /// What the page calls itself.
    package var title: String?
    package var blocks: [Block] = []

    /// Reads a page however badly it is written; nothing is fetched, nothing is run.
    package init(_ bytes: [UInt8]) {
        guard let count = Int32(exactly: bytes.count), count > 0 else { return }
        let run = HTMLRun(hidesFrame: true)
        bytes.withUnsafeBytes { run.parse($0.assumingMemoryBound(to: CChar.self), count) }
        title = run.title.onOneLine.isEmpty ? nil : run.title.onOneLine
        blocks = run.finished()
        guard !blocks.contains(where: { $0.level != nil }) else { return }
        // A page may have its text in what others use for the frame.
        let whole = HTMLRun(hidesFrame: false)
        bytes.withUnsafeBytes { whole.parse($0.assumingMemoryBound(to: CChar.self), count) }
        blocks = whole.finished()
    }
}

/// One run of libxml2's parser for HTML, which knows it by a pointer.
private final class HTMLRun {
    private(set) var title = ""
    private var blocks: [HTMLText.Block] = []
    private var text = ""
    private var level: Int?
    /// How many open elements hold what is no text of the page.
    private var hidden = 0
    private var isInTitle = false
    /// Whether the site's own header and footer, and what stands beside the text, are no text.
    private let hidesFrame: Bool
    /// How many open elements hold the text proper.
    private var inText = 0
    /// Of each open header, whether it is hidden.
    private var headers: [Bool] = []

    init(hidesFrame: Bool) { self.hidesFrame = hidesFrame }

    func parse(_ buffer: UnsafeBufferPointer<CChar>, _ count: Int32) {
        guard let context = htmlCreateMemoryParserCtxt(buffer.baseAddress, count) else { return }
        defer { htmlFreeParserCtxt(context) }
        context.pointee.sax.pointee = Self.handler()
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        htmlCtxtUseOptions(
            context, Int32(HTML_PARSE_NONET.rawValue) | Int32(HTML_PARSE_NOERROR.rawValue))
        _ = htmlParseDocument(context)
    }

    private static func handler() -> xmlSAXHandler {
        var handler = xmlSAXHandler()
        handler.startElement = { pointer, name, _ in
            guard let name else { return }
            htmlRun(pointer)?.start(String(cString: name))
        }
        handler.endElement = { pointer, name in
            guard let name else { return }
            htmlRun(pointer)?.end(String(cString: name))
        }
        handler.characters = { pointer, start, count in
            htmlRun(pointer)?.add(UnsafeBufferPointer(start: start, count: Int(count)))
        }
        handler.ignorableWhitespace = handler.characters
        handler.serror = { _, _ in }
        return handler
    }

    fileprivate func start(_ name: String) {
        switch name {
        case "script", "style", "nav", "template": hidden += 1
        case "footer", "aside":
            flush()
            if hidesFrame { hidden += 1 }
        case "header":
            flush()
            headers.append(hidesFrame && inText == 0)
            if headers.last == true { hidden += 1 }
        case "main", "article":
            flush()
            inText += 1
        case "title": isInTitle = true
        case "h1", "h2", "h3", "h4", "h5", "h6":
            flush()
            level = name.last?.wholeNumberValue
        case "br": text += " "
        default: if Self.isBlock(name) { flush() }
        }
    }

    fileprivate func end(_ name: String) {
        switch name {
        case "script", "style", "nav", "template": hidden = max(0, hidden - 1)
        case "footer", "aside":
            flush()
            if hidesFrame { hidden = max(0, hidden - 1) }
        case "header":
            flush()
            if headers.popLast() == true { hidden = max(0, hidden - 1) }
        case "main", "article":
            flush()
            inText = max(0, inText - 1)
        case "title": isInTitle = false
        case "h1", "h2", "h3", "h4", "h5", "h6":
            flush()
            level = nil
        default: if Self.isBlock(name) { flush() }
        }
    }

    fileprivate func add(_ characters: UnsafeBufferPointer<UInt8>) {
        guard hidden == 0 else { return }
        let more = String(decoding: characters, as: UTF8.self)
        if isInTitle { title += more } else { text += more }
    }

    func finished() -> [HTMLText.Block] {
        flush()
        return blocks
    }

    private func flush() {
        let words = text.onOneLine
        text = ""
        if !words.isEmpty { blocks.append(HTMLText.Block(level: level, text: words)) }
    }

    private static func isBlock(_ name: String) -> Bool {
        [
            "p", "div", "li", "ul", "ol", "table", "tr", "td", "th", "section", "article",
            "blockquote", "pre", "dl", "dt", "dd", "hr",
            "body",
        ].contains(name)
    }
}

private func htmlRun(_ pointer: UnsafeMutableRawPointer?) -> HTMLRun? {
    pointer.map { Unmanaged<HTMLRun>.fromOpaque($0).takeUnretainedValue() }
}

extension String {
    fileprivate var onOneLine: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
