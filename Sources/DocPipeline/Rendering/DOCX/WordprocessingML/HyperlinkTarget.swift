/// The destination of a link as a relationship's target, which must be a URI reference.
///
/// Word calls a package damaged when a target is none, so what no URI may hold is percent-encoded
/// (RFC 3986, section 2.1); letters outside ASCII stay, as relationships may hold IRIs.
enum HyperlinkTarget {
    /// Word cuts or refuses longer ones.
    static let longest = 2_000

    /// `nil` when there is nothing to lead to.
    static func uri(_ destination: String) -> String? {
        guard destination.utf8.count <= longest else { return nil }
        var uri: [UInt8] = []
        let source = Array(destination.utf8)
        uri.reserveCapacity(source.count)
        for (index, byte) in source.enumerated() {
            if isAllowed(byte, at: index, in: source) {
                uri.append(byte)
            } else {
                uri.append(UInt8(ascii: "%"))
                uri.append(hexadecimal(byte >> 4))
                uri.append(hexadecimal(byte & 0xF))
            }
        }
        guard !uri.isEmpty else { return nil }
        return String(decoding: uri, as: UTF8.self)
    }

    private static func isAllowed(_ byte: UInt8, at index: Int, in source: [UInt8]) -> Bool {
        switch byte {
        case 0x00...0x20, 0x7F: false
        case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"),
            UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
            false
        case UInt8(ascii: "%"):
            index + 2 < source.count && isHexadecimal(source[index + 1])
                && isHexadecimal(source[index + 2])
        case UInt8(ascii: "#"):
            // Only the first begins the fragment.
            !source[..<index].contains(byte)
        default: true
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        Unicode.Scalar(byte).properties.isASCIIHexDigit
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
