/// Where a link or a picture leads, as typed, if it may lead there.
///
/// Refused is every scheme but those of ``LinkScheme``, and `data:` other than PNG, JPEG, GIF and
/// WebP pictures.
enum LinkDestination {
    case safe(String)
    case unsafe(String)

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self = Self.isSafe(bytes) ? .safe(Self.escaped(bytes)) : .unsafe(documentText(bytes))
    }

    private static let pictures = ["image/png", "image/gif", "image/jpeg", "image/webp"].map {
        Array("data:\($0)".utf8)
    }

    private static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if LinkScheme.isAllowed(bytes) { return true }
        let start = bytes.lazy.filter { $0 > 0x20 && $0 != 0x7F }.prefix(16).map { byte in
            (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        return pictures.contains { start.starts(with: $0) }
    }

    /// Percent-encodes what may stand in no URL and could end one: blanks, controls, quotes,
    /// angle brackets (RFC 3986, 2).
    private static func escaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        guard bytes.contains(where: mustBeEscaped) else { return documentText(bytes) }
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in bytes {
            if mustBeEscaped(byte) {
                result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            } else {
                result.append(byte)
            }
        }
        return result.withUnsafeBufferPointer(documentText)
    }

    private static func mustBeEscaped(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x60, 0x7F: true
        default: false
        }
    }
}
