/// How the characters of a bag's tag files are encoded.
enum TagEncoding: Sendable {
    case utf8, latin1, utf16

    /// Reads the name that `bagit.txt` gives; `nil` for one that is not known here.
    init?(named name: some StringProtocol) {
        switch name.uppercased() {
        case "UTF-8", "US-ASCII", "ASCII": self = .utf8
        case "ISO-8859-1", "ISO_8859-1", "LATIN1": self = .latin1
        case "UTF-16", "UTF-16LE", "UTF-16BE": self = .utf16
        default: return nil
        }
    }

    /// The text as UTF-8; `nil` when the bytes are not in this encoding.
    func utf8(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .utf8: return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
        case .latin1:
            return Array(String(String.UnicodeScalarView(bytes.map(Unicode.Scalar.init))).utf8)
        case .utf16:
            guard bytes.count % 2 == 0 else { return nil }
            let isLittle = bytes.starts(with: [0xFF, 0xFE])
            let hasMark = isLittle || bytes.starts(with: [0xFE, 0xFF])
            let units = stride(from: hasMark ? 2 : 0, to: bytes.count, by: 2).map { index in
                let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
                return isLittle ? second << 8 | first : first << 8 | second
            }
            return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
        }
    }
}
