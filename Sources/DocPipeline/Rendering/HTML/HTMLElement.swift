/// The name of an HTML element, and how its tags are laid out in the file.
///
/// Source: HTML Living Standard, 4 (the elements) and 13.1.2 (void elements).
struct HTMLElement: Sendable {
    enum Layout: Sendable {
        /// Stands in running text: nothing is added around it.
        case inline
        /// A line end follows the end tag.
        case block
        /// A line end follows the start tag too, since only other blocks stand inside.
        case container
    }

    let name: StaticString
    let layout: Layout

    private static func inline(_ name: StaticString) -> Self { Self(name: name, layout: .inline) }
    private static func block(_ name: StaticString) -> Self { Self(name: name, layout: .block) }
    private static func container(_ name: StaticString) -> Self {
        Self(name: name, layout: .container)
    }

    static var a: Self { inline("a") }
    static var code: Self { inline("code") }
    static var del: Self { inline("del") }
    static var em: Self { inline("em") }
    static var ins: Self { inline("ins") }
    static var img: Self { inline("img") }
    static var span: Self { inline("span") }
    static var strong: Self { inline("strong") }
    static var sup: Self { inline("sup") }

    static var br: Self { block("br") }
    static var caption: Self { block("caption") }
    static var col: Self { block("col") }
    static var dd: Self { block("dd") }
    static var dt: Self { block("dt") }
    static var hr: Self { block("hr") }
    static var p: Self { block("p") }
    static var pre: Self { block("pre") }
    static var summary: Self { block("summary") }
    static var td: Self { block("td") }
    static var th: Self { block("th") }

    static var blockquote: Self { container("blockquote") }
    static var colgroup: Self { container("colgroup") }
    static var delBlock: Self { container("del") }
    static var details: Self { container("details") }
    static var div: Self { container("div") }
    static var dl: Self { container("dl") }
    static var insBlock: Self { container("ins") }
    static var nav: Self { container("nav") }
    static var ol: Self { container("ol") }
    static var section: Self { container("section") }
    static var table: Self { container("table") }
    static var tbody: Self { container("tbody") }
    static var thead: Self { container("thead") }
    static var tr: Self { container("tr") }
    static var ul: Self { container("ul") }

    /// Line ends inside would show in a tight list, so it has none of its own.
    static var li: Self { block("li") }

    /// The heading of a rank; ranks below the sixth are the sixth.
    static func heading(_ rank: Int) -> Self {
        switch rank {
        case ...1: block("h1")
        case 2: block("h2")
        case 3: block("h3")
        case 4: block("h4")
        case 5: block("h5")
        default: block("h6")
        }
    }
}
