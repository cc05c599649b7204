/// How documents become HTML: the page around them, its looks, and the words a page adds.
///
/// Made once for many documents: the template is compiled and the style sheets are joined when
/// the value is made.
package struct HTMLOptions: Sendable {
    package var page: HTMLPageTemplate
    package var words: HTMLWords
    /// The style sheets, joined, in a form that cannot end the element they stand in.
    let stylesheet: String

    /// - Parameters:
    ///   - page: The page around the document.
    ///   - stylesheets: CSS as UTF-8; a later one, such as an organisation's own, overrides an
    ///     earlier one.
    ///   - words: In the documents' language.
    package init(
        page: HTMLPageTemplate, stylesheets: [[UInt8]], words: HTMLWords = HTMLWords()
    ) {
        self.page = page
        self.words = words
        stylesheet = Self.embeddable(Array(stylesheets.joined(separator: [0x0A])))
    }

    /// A solidus may always be escaped in CSS (CSS Syntax 3, 4.3.7); after `<` it must be here,
    /// or `</style` in a string or comment would end the style sheet.
    private static func embeddable(_ css: [UInt8]) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(css.count)
        var previous: UInt8 = 0
        for byte in css {
            if byte == UInt8(ascii: "/"), previous == UInt8(ascii: "<") {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
