/// The lines of an iCalendar stream as they are written (RFC 5545, 3.1): CRLF at the end, no line
/// longer than 75 octets.
struct ContentLines {
    private(set) var bytes: [UInt8] = []

    /// The longest line in octets, the line end not counted.
    private static let limit = 75

    /// Writes one property: `NAME;PARAMETER=value:VALUE`, folded where it is too long.
    mutating func property(
        _ name: String, _ value: String, with parameters: KeyValuePairs<String, String> = [:]
    ) {
        var line = name
        for (key, value) in parameters { line += ";\(key)=\(value)" }
        write(Array((line + ":" + value).utf8))
    }

    /// Writes a property whose value is a text for people (3.3.11), where there is one.
    mutating func text(_ name: String, _ value: String?) {
        if let value { property(name, Self.escaped(value)) }
    }

    /// Writes a component around what `write` adds.
    mutating func component(_ name: String, _ write: (inout ContentLines) -> Void) {
        property("BEGIN", name)
        write(&self)
        property("END", name)
    }

    /// Backslashes before what would end a value, and `\n` for line ends; other control characters
    /// cannot be written.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.append("\\")
                escaped.append(scalar)
            case "\n", "\u{2028}": escaped.append(contentsOf: "\\n".unicodeScalars)
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
            case _: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// Cuts a line into stretches that fit, each after the first behind a blank; never within a
    /// character's bytes.
    private mutating func write(_ line: [UInt8]) {
        var start = 0
        var room = Self.limit
        while line.count - start > room {
            var end = start + room
            while line[end] & 0xC0 == 0x80 { end -= 1 }
            bytes += line[start..<end]
            bytes += [0x0D, 0x0A, 0x20]
            start = end
            room = Self.limit - 1
        }
        bytes += line[start...]
        bytes += [0x0D, 0x0A]
    }
}
