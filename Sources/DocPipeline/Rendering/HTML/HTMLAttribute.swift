/// One attribute of an HTML element; its value is escaped when it is written.
struct HTMLAttribute: Sendable {
    enum Value: Sendable {
        case literal(StaticString)
        case text(String)
        case number(Int)
        /// A name between two fixed parts, so that no string is made for it.
        case name(StaticString, String, StaticString)
        /// A URL: percent-encoded where RFC 3986 wants it.
        case url(HTMLDestination)
        /// A picture in the page itself (RFC 2397).
        case picture(ImageData)
        /// A share of the whole, written in per cent with one decimal, after a fixed part.
        case share(StaticString, Double)
    }

    let name: StaticString
    let value: Value

    static func `class`(_ name: StaticString) -> Self { Self(name: "class", value: .literal(name)) }
    static func role(_ role: StaticString) -> Self { Self(name: "role", value: .literal(role)) }
    static func scope(_ scope: StaticString) -> Self { Self(name: "scope", value: .literal(scope)) }
    static func start(_ number: Int) -> Self { Self(name: "start", value: .number(number)) }
    static func width(_ pixels: Int) -> Self { Self(name: "width", value: .number(pixels)) }
    static func height(_ pixels: Int) -> Self { Self(name: "height", value: .number(pixels)) }
    static func label(_ text: String) -> Self { Self(name: "aria-label", value: .text(text)) }
    static func alternative(_ text: String) -> Self { Self(name: "alt", value: .text(text)) }
    static func title(_ text: String) -> Self { Self(name: "title", value: .text(text)) }
    static func picture(_ image: ImageData) -> Self { Self(name: "src", value: .picture(image)) }
    static func source(_ url: HTMLDestination) -> Self { Self(name: "src", value: .url(url)) }
    static func link(_ url: HTMLDestination) -> Self { Self(name: "href", value: .url(url)) }
    static func link(to anchor: Anchor) -> Self {
        Self(name: "href", value: .name("#", anchor.name, ""))
    }
    static func id(_ anchor: Anchor, suffix: StaticString = "") -> Self {
        Self(name: "id", value: .name("", anchor.name, suffix))
    }
    static func labelled(by anchor: Anchor, suffix: StaticString) -> Self {
        Self(name: "aria-labelledby", value: .name("", anchor.name, suffix))
    }
    /// The class of code in a language, which some people type with its beginning.
    ///
    /// Source: HTML Living Standard, 4.5.15, the example of the `code` element.
    static func codeLanguage(_ language: String) -> Self {
        let prefix: StaticString = language.hasPrefix("language-") ? "" : "language-"
        return Self(name: "class", value: .name(prefix, language, ""))
    }
    /// The width of a column.
    static func column(share: Double) -> Self {
        Self(name: "style", value: .share("width: ", share))
    }
    /// Lets the keyboard reach, and so scroll, a region.
    static var focusable: Self { Self(name: "tabindex", value: .literal("0")) }
}
