/// The text of a WebVTT cue: its speakers, without tags and with its references resolved.
struct CueText {
    struct Part: Equatable {
        /// Empty where the cue does not say.
        var speaker: String
        var text: String
    }

    private(set) var parts: [Part] = []
    private var speaker: String?
    private var text: [UInt8] = []

    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var place = range.lowerBound
        while place < range.upperBound {
            let byte = bytes[place]
            if byte == UInt8(ascii: "<"), let close = Self.tagEnd(bytes, place, range.upperBound) {
                take(tag: bytes[place + 1..<close])
                place = close + 1
            } else if byte == UInt8(ascii: "&"),
                let (replacement, length) = Self.reference(bytes[place..<range.upperBound])
            {
                text += replacement
                place += length
            } else {
                if byte != 0x0D { text.append(byte) }
                place += 1
            }
        }
        finish()
    }

    /// A tag is a letter, a slash or a digit behind `<`; a “<” that begins none is text.
    private static func tagEnd(_ bytes: [UInt8], _ open: Int, _ end: Int) -> Int? {
        guard open + 1 < end else { return nil }
        let first = bytes[open + 1]
        guard first.isASCIILetter || first.isASCIIDigit || first == UInt8(ascii: "/") else {
            return nil
        }
        return bytes[open..<end].firstIndex(of: UInt8(ascii: ">"))
    }

    /// Takes in a tag; `v` names who speaks (WebVTT, 4.2.2).
    private mutating func take(tag: ArraySlice<UInt8>) {
        let second = tag.dropFirst().first ?? 0x20
        guard tag.first == UInt8(ascii: "v"), [0x20, 0x09, 0x2E].contains(second) else { return }
        finish()
        let name = tag.firstIndex { $0 == 0x20 || $0 == 0x09 }.map { tag[$0...] } ?? []
        speaker = Self.resolved(name)
    }

    private static func resolved(_ bytes: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"), let (replacement, length) = reference(rest) {
                result += replacement
                rest = rest.dropFirst(length)
            } else {
                result.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: result[result.trimmingBlanks(0..<result.count)], as: UTF8.self)
    }

    /// The character that a reference stands for, and how long the reference is.
    private static func reference(_ bytes: ArraySlice<UInt8>) -> ([UInt8], Int)? {
        let references: [(StaticString, [UInt8])] = [
            ("&amp;", [0x26]), ("&lt;", [0x3C]), ("&gt;", [0x3E]), ("&nbsp;", [0xC2, 0xA0]),
            ("&quot;", [0x22]), ("&#39;", [0x27]), ("&lrm;", []), ("&rlm;", []),
        ]
        for (name, replacement) in references
        where name.withUTF8Buffer({ bytes.starts(with: $0) }) {
            return (replacement, name.utf8CodeUnitCount)
        }
        return nil
    }

    private mutating func finish() {
        defer { text = [] }
        var range = text.trimmingBlanks(0..<text.count)
        while range.upperBound > range.lowerBound, text[range.upperBound - 1] == 0x0A {
            range = text.trimmingBlanks(range.lowerBound..<range.upperBound - 1)
        }
        guard !range.isEmpty else { return }
        var name = speaker ?? ""
        if speaker == nil, let (typed, rest) = Self.typedSpeaker(text, range) {
            name = typed
            range = rest
        }
        parts.append(Part(speaker: name, text: String(decoding: text[range], as: UTF8.self)))
    }

    /// `Vera Moser: text`, as Zoom writes it.
    private static func typedSpeaker(
        _ text: [UInt8], _ range: Range<Int>
    ) -> (String, Range<Int>)? {
        let line = LineScanner(text, range)
        guard let colon = line.find(": "), let name = line.speaker(before: colon),
            !text[name].contains(UInt8(ascii: ",")), !text[name].contains(0x0A),
            let first = text[name].first, first &- 0x61 >= 26
        else { return nil }
        return (String(decoding: text[name], as: UTF8.self), colon + 2..<range.upperBound)
    }
}
