/// Text brought to the form in which headings and names are compared: lower case, no accents, words
/// of letters and digits with single spaces between them.
package struct FoldedText: Sendable, Hashable {
    package let text: String

    /// Whether nothing is left to compare.
    package var isEmpty: Bool { text.isEmpty }

    /// Folds a text; characters without letters or digits separate words.
    package init(_ source: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(source.utf8.count)
        var isPending = false
        func append(_ byte: UInt8) {
            if isPending, !bytes.isEmpty { bytes.append(0x20) }
            isPending = false
            bytes.append(byte)
        }
        for scalar in source.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: append(UInt8(scalar.value))
            case 0x41...0x5A: append(UInt8(scalar.value) | 0x20)
            // Apostrophes join: O’Dwyer and ODwyer are one name.
            case 0x27, 0x2019, 0x02BC, 0x0300...0x036F, 0xAD, 0x200B...0x200F: break
            case 0..<0xC0: isPending = true
            case 0xC0...0x17F:
                for byte in Self.baseLetters(of: scalar) { append(byte) }
            default:
                guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
                    isPending = true
                    continue
                }
                for byte in scalar.properties.lowercaseMapping.utf8 { append(byte) }
            }
        }
        text = String(decoding: bytes, as: UTF8.self)
    }

    /// Puts folded words together.
    init(joining words: some Sequence<String>) {
        text = words.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// What is left of a Latin letter without its marks; two letters for ligatures.
    private static func baseLetters(of scalar: Unicode.Scalar) -> [UInt8] {
        switch scalar.value {
        case 0xC6, 0xE6: return [0x61, 0x65]
        case 0x152, 0x153: return [0x6F, 0x65]
        case 0xDF: return [0x73, 0x73]
        case 0xD7, 0xF7: return []
        default:
            let index = Int(scalar.value) - 0xC0
            return index < latin.count ? [latin[index]] : []
        }
    }

    /// The base letters of U+00C0 to U+017F, in order (Unicode, Latin-1 Supplement and Latin
    /// Extended-A).
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiiidnoooooxouuuuytsaaaaaaaceeeeiiii"
            + "dnoooooxouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg"
            + "gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooo"
            + "oooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}
