internal import DocPipeline

/// One block of a PEM file: a label, and bytes in Base 64 (RFC 7468).
enum PEM {
    /// The text of a block, in lines of 64 characters.
    static func text(_ label: String, _ bytes: [UInt8]) -> String {
        var lines = ["-----BEGIN \(label)-----"]
        var rest = base64(bytes)[...]
        while !rest.isEmpty {
            lines.append(String(rest.prefix(64)))
            rest = rest.dropFirst(64)
        }
        return lines.joined(separator: "\n") + "\n-----END \(label)-----\n"
    }

    /// The bytes of the first block with a label; `nil` when there is none.
    static func bytes(_ label: String, in text: String) -> [UInt8]? {
        let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed)
        guard let start = lines.firstIndex(of: "-----BEGIN \(label)-----"),
            let end = lines[start...].firstIndex(of: "-----END \(label)-----")
        else { return nil }
        return bytes(base64: lines[(start + 1)..<end].joined())
    }

    static func base64(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.append(base64: bytes)
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads Base 64 with padding (RFC 4648, 4); `nil` for anything else.
    static func bytes(base64 text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        guard characters.count % 4 == 0 else { return nil }
        let padding = characters.suffix(2).count { $0 == UInt8(ascii: "=") }
        var bits: UInt32 = 0
        var bytes: [UInt8] = []
        for (index, character) in characters.dropLast(padding).enumerated() {
            guard let value = value(of: character) else { return nil }
            bits = bits << 6 | UInt32(value)
            if index % 4 != 0 {
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(6 - 2 * (index % 4))))
            }
        }
        return bytes
    }

    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
