/// Letters that were typed as a base letter and marks of their own, though Unicode has one
/// character for both (Unicode Normalization Form C; UAX #15).
///
/// They look alike, but are found by no search for the usual form. Letters of the Latin, Greek,
/// Cyrillic and Arabic scripts and of Japanese are looked at; the marks of other scripts are left as
/// they are.
struct Composition {
    /// One letter that can be written as fewer characters.
    struct Place {
        /// In bytes.
        var range: Range<Int>
        var composed: String
    }

    /// The places in a text, in order; none for nearly all texts, at the cost of one look.
    static func places(in bytes: [UInt8]) -> [Place] {
        guard mayHoldPlaces(bytes) else { return [] }
        var places: [Place] = []
        var offset = 0
        for character in String(decoding: bytes, as: UTF8.self) {
            let length = character.utf8.count
            if length > 1, let composed = composed(character) {
                places.append(Place(range: offset..<offset + length, composed: composed))
            }
            offset += length
        }
        return places
    }

    /// A character with its scalars put together as far as they go; `nil` where none can be.
    private static func composed(_ character: Character) -> String? {
        let scalars = Array(character.unicodeScalars)
        // A mark that composes is not always the first: ẹ with an acute keeps its acute.
        for end in stride(from: scalars.count, to: 0, by: -1) {
            var start = String.UnicodeScalarView()
            start.append(contentsOf: scalars[..<end])
            guard let whole = letters[Character(String(start))] else { continue }
            if end == 1, whole == scalars[0] { return nil }
            var view = String.UnicodeScalarView([whole])
            view.append(contentsOf: scalars[end...])
            return String(view)
        }
        return nil
    }

    /// A quick look for what begins combining marks and the few characters that stand for others:
    /// U+0300 to U+036F, U+0653 to U+0655, U+3099 and U+309A, U+2126, U+212A and U+212B.
    private static func mayHoldPlaces(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            guard buffer.count > 1 else { return false }
            var isAny = false
            for index in 1..<buffer.count {
                let (lead, next) = (buffer[index - 1], buffer[index])
                isAny =
                    isAny || lead == 0xCC || lead == 0xCD && next < 0xB0
                    || lead == 0xD9 && next >= 0x93 && next <= 0x95
                    || lead == 0xE3 && next == 0x82 || lead == 0xE2 && next == 0x84
            }
            return isAny
        }
    }

    /// What each letter is as one character.
    ///
    /// A letter and its parts are the same `Character`.
    private static let letters: [Character: Unicode.Scalar] = {
        var letters: [Character: Unicode.Scalar] = [:]
        let blocks: [ClosedRange<UInt32>] = [
            0x41...0x5A, 0xC0...0x24F, 0x376...0x3FF, 0x400...0x4FF, 0x622...0x6D3, 0x1E00...0x1FFF,
            0x304C...0x30FE,
        ]
        for value in blocks.joined() {
            // Of two alike the first is the usual one: oxia and tonos.
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic,
                letters[Character(scalar)] == nil
            else { continue }
            letters[Character(scalar)] = scalar
        }
        return letters
    }()
}
