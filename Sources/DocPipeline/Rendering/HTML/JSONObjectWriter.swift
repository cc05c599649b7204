/// Writes JSON that may stand inside an HTML `script` element.
///
/// Members are written in the order of the calls; those without a value are left out. Source:
/// RFC 8259; the escapes beyond it follow "Restrictions for contents of script elements" in the
/// HTML Living Standard, 4.12.1.3.
struct JSONObjectWriter: Sendable {
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    mutating func object(_ members: (inout Self) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        members(&self)
        bytes.append(UInt8(ascii: "}"))
    }

    mutating func member(_ name: String, _ value: (inout Self) -> Void) {
        separate()
        string(name)
        bytes.append(UInt8(ascii: ":"))
        value(&self)
    }

    /// A member with a text; none when there is no text.
    mutating func member(_ name: String, _ text: String?) {
        guard let text, !text.isEmpty else { return }
        member(name) { $0.string(text) }
    }

    /// A member with a list of texts; none when the list is empty.
    mutating func member(_ name: String, _ texts: [String]) {
        guard !texts.isEmpty else { return }
        member(name) { $0.array(of: texts) { $0.string($1) } }
    }

    mutating func array<Element>(
        of elements: [Element], _ write: (inout Self, Element) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        for element in elements {
            separate()
            write(&self, element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A comma, unless this is the first in its object or array.
    private mutating func separate() {
        guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") else {
            return
        }
        bytes.append(UInt8(ascii: ","))
    }

    private mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        let mustBeEscaped = text.utf8.contains { byte in
            switch byte {
            case 0x00...0x1F, 0x7F, 0xC2, 0xEF...0xF4: true
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "&"):
                true
            default: false
            }
        }
        if mustBeEscaped {
            for scalar in text.unicodeScalars { append(escaping: scalar) }
        } else {
            bytes.append(contentsOf: text.utf8)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(escaping scalar: Unicode.Scalar) {
        switch scalar {
        case "\"", "\\", "<", ">", "&", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
            let digits = String(scalar.value, radix: 16)
            bytes.append(contentsOf: (digits.utf8.count == 1 ? "\\u000" : "\\u00").utf8)
            bytes.append(contentsOf: digits.utf8)
        // HTML forbids these, and so does the file that this JSON stands in.
        case _ where scalar.properties.isNoncharacterCodePoint:
            bytes.append(contentsOf: "\u{FFFD}".utf8)
        default: bytes.append(contentsOf: String(scalar).utf8)
        }
    }
}
