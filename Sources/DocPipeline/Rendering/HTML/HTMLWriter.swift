/// Writes elements, attributes and text as HTML bytes: the one place that knows the syntax.
///
/// Everything that comes from a document is escaped here, in text and in attributes alike, so no
/// caller has to think of it. Source: HTML Living Standard, 13.1 and 13.3.
struct HTMLWriter: Sendable {
    private(set) var bytes: [UInt8] = []

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func open(_ element: HTMLElement, _ attributes: [HTMLAttribute] = []) {
        bytes.append(UInt8(ascii: "<"))
        literal(element.name)
        for attribute in attributes { write(attribute) }
        bytes.append(UInt8(ascii: ">"))
        switch element.layout {
        case .inline, .block: break
        case .container: lineEnd()
        }
    }

    mutating func close(_ element: HTMLElement) {
        literal("</")
        literal(element.name)
        bytes.append(UInt8(ascii: ">"))
        endLine(after: element)
    }

    /// An element that has no content and no end tag.
    mutating func void(_ element: HTMLElement, _ attributes: [HTMLAttribute] = []) {
        open(element, attributes)
        endLine(after: element)
    }

    /// The characters of a text, escaped.
    mutating func text(_ text: String) {
        var text = text
        text.withUTF8 { append(escaping: $0) }
    }

    /// Characters of ours that need no escaping, such as the comma between two values.
    mutating func literal(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func lineEnd() { bytes.append(0x0A) }

    /// What has been written since the beginning, leaving the writer empty.
    mutating func take() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }

    private mutating func endLine(after element: HTMLElement) {
        switch element.layout {
        case .inline: break
        case .block, .container: lineEnd()
        }
    }

    private mutating func write(_ attribute: HTMLAttribute) {
        bytes.append(UInt8(ascii: " "))
        literal(attribute.name)
        literal("=\"")
        switch attribute.value {
        case .literal(let value): literal(value)
        case .text(let value): text(value)
        case .number(let number): text(String(number))
        case .name(let prefix, let name, let suffix):
            literal(prefix)
            text(name)
            literal(suffix)
        case .url(let destination): write(destination)
        case .picture(let image): append(dataURIOf: image)
        case .share(let prefix, let share):
            literal(prefix)
            append(percentage: share)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Per cent with one decimal, by whole numbers so that no locale has a say.
    private mutating func append(percentage share: Double) {
        let tenths = Int(min(max(share, 0), 1) * 1000 + 0.5)
        text(String(tenths / 10))
        literal(".")
        text(String(tenths % 10))
        literal("%")
    }

    private mutating func append(dataURIOf image: ImageData) {
        literal("data:")
        switch image.format {
        case .png: literal("image/png")
        case .jpeg: literal("image/jpeg")
        case .gif: literal("image/gif")
        case .svg: literal("image/svg+xml")
        }
        literal(";base64,")
        bytes.append(base64: image.bytes)
    }
}

// MARK: - Escaping

extension HTMLWriter {
    /// Runs of plain bytes are copied whole; the rest is decided byte by byte.
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        var index = 0
        while index < text.count {
            let length: Int
            let replacement: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): (length, replacement) = (1, "&amp;")
            case UInt8(ascii: "<"): (length, replacement) = (1, "&lt;")
            case UInt8(ascii: ">"): (length, replacement) = (1, "&gt;")
            case UInt8(ascii: "\""): (length, replacement) = (1, "&quot;")
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
                (length, replacement) = (1, "\u{FFFD}")
            case 0xC2, 0xEF, 0xF0...0xF4:
                (length, replacement) = (
                    Self.lengthOfForbiddenCharacter(in: text, at: index), "\u{FFFD}"
                )
            default: (length, replacement) = (0, "")
            }
            guard length > 0 else {
                index += 1
                continue
            }
            bytes.append(contentsOf: text[start..<index])
            literal(replacement)
            index += length
            start = index
        }
        bytes.append(contentsOf: text[start...])
    }

    /// How many bytes the character has if it may not stand in HTML: the controls U+0080 to
    /// U+009F and the noncharacters (HTML Living Standard, 13.1.4); otherwise 0.
    private static func lengthOfForbiddenCharacter(
        in text: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> Int {
        func byte(_ offset: Int) -> UInt8 {
            index + offset < text.count ? text[index + offset] : 0
        }
        switch text[index] {
        case 0xC2: return byte(1) <= 0x9F ? 2 : 0
        case 0xEF:
            let isLastOfPlane = byte(1) == 0xBF && byte(2) >= 0xBE
            let isArabicNoncharacter = byte(1) == 0xB7 && (0x90...0xAF).contains(byte(2))
            return isLastOfPlane || isArabicNoncharacter ? 3 : 0
        default:
            return byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE ? 4 : 0
        }
    }

    /// A URL with everything percent-encoded that RFC 3986 (2) does not allow to stand as it is;
    /// a per cent sign is taken as one that encodes already.
    private mutating func write(_ destination: HTMLDestination) {
        for byte in destination.url.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"),
                UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"),
                UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "("),
                UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","),
                UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "%"):
                bytes.append(byte)
            case UInt8(ascii: "&"): literal("&amp;")
            case UInt8(ascii: "'"): literal("&#x27;")
            default: appendPercentEncoded(byte)
            }
        }
    }

    private mutating func appendPercentEncoded(_ byte: UInt8) {
        func digit(_ value: UInt8) -> UInt8 {
            value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
        }
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 0x0F))
    }
}
