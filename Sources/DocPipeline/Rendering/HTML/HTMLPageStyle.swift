/// The CSS that differs from document to document: accent colour, typeface, paper, running heads.
struct HTMLPageStyle: Sendable {
    let css: String

    init(_ metadata: Metadata) {
        var css = Self.properties(of: metadata.page)
        css += Self.paper(of: metadata)
        self.css = css
    }

    /// Custom properties that the style sheet builds on.
    private static func properties(of page: Metadata.PageSetup) -> String {
        let wanted = AccentColour(of: page)
        // WCAG 2.2 asks for 4.5 (1.4.3); 7 is its enhanced level (1.4.6), and what looks calm.
        let light = wanted.reaching(4.5, on: .white, towards: .black)
        let dark = wanted.reaching(7, on: .night, towards: .white)
        var css = ":root { --accent-light: \(light.hexadecimal); "
        css += "--accent-dark: \(dark.hexadecimal); "
        css += "}\n"
        if let font = page.font { css += "body { font-family: \(string(font)), serif; }\n" }
        if let size = page.fontSize {
            css += "@media print { html { font-size: \(Self.points(size)); } }\n"
        }
        if page.isForReadingAloud {
            css += "html { font-size: 131.25%; } body { line-height: 1.571; }\n"
            css += "@media print { html { font-size: 14pt; } body { line-height: 1.571; } }\n"
        }
        return css
    }

    /// A size with at most one decimal: "10pt", "10.5pt".
    private static func points(_ size: Double) -> String {
        let tenths = Int((size * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)pt" : "\(tenths / 10).\(tenths % 10)pt"
    }

    /// Paper and running heads, with page numbers where the browser knows margin boxes
    /// (CSS Paged Media 3, 4.2).
    private static func paper(of metadata: Metadata) -> String {
        let page = metadata.page
        var css = "@page { size: \(page.paper.rawValue); "
        css += "margin: 25mm 25mm 25mm \(page.hasBindingMargin ? 30 : 25)mm; "
        // Page boxes inherit nothing from the root element, so their text is styled here.
        let typeface = page.font.map { string($0) + ", " } ?? ""
        let type = "font: 9pt \(typeface)sans-serif; color: #444;"
        let (start, end) = metadata.isRightToLeft ? ("right", "left") : ("left", "right")
        css += "@top-\(start) { content: \(string(metadata.runningHead.left)); \(type) } "
        if let mark = metadata.draftMark {
            css += "@top-center { content: \(string(mark)); \(type) font-weight: 600; } "
        }
        css +=
            "@top-\(end) { content: \(counters(in: metadata.runningHead.pageLabel)); \(type) } }\n"
        css += "@page :first { @top-\(start) { content: none } @top-\(end) { content: none } }\n"
        return css
    }

    /// A label such as "page {page} of {pages}" as CSS strings and counters.
    private static func counters(in label: String) -> String {
        // What a brace encloses ends before the next closing one.
        let parts = label.split(separator: "{", omittingEmptySubsequences: false)
        var css = string(String(parts.first ?? ""))
        for part in parts.dropFirst() {
            if part.hasPrefix("page}") {
                css += " counter(page) " + string(String(part.dropFirst("page}".count)))
            } else if part.hasPrefix("pages}") {
                css += " counter(pages) " + string(String(part.dropFirst("pages}".count)))
            } else {
                css += " " + string("{" + part)
            }
        }
        return css
    }

    /// A CSS string (CSS Syntax 3, 4.3.5).
    ///
    /// `<` is escaped too, so that no text ends the element.
    private static func string(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case 0x00...0x1F, 0x7F, 0xC2, 0xEF...0xF4, UInt8(ascii: "\""), UInt8(ascii: "\\"),
                UInt8(ascii: "<"):
                false
            default: true
            }
        }
        guard !isPlain else { return "\"" + text + "\"" }
        var escaped = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\", "<": escaped += "\\" + String(scalar.value, radix: 16) + " "
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": escaped += "\u{FFFD}"
            case _ where scalar.properties.isNoncharacterCodePoint: escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped + "\""
    }
}
