/// The order of names in a list, as readers of a language look for them.
///
/// Case, accents and punctuation do not count, and a letter that a language has for itself stands
/// where its alphabet has it: ñ after n in Spanish, ё with е in Russian. Chinese characters stand by
/// pinyin. In a language with a script of its own, names in that script come first.
struct NameOrder: Sendable {
    private enum Alphabet: Sendable { case latin, spanish, cyrillic, arabic, han }

    private let alphabet: Alphabet

    /// The order of a language, by its BCP 47 tag.
    init(language: String) {
        alphabet =
            switch language.prefix(2) {
            case "es": .spanish
            case "ru", "uk", "be", "bg", "sr", "mk": .cyrillic
            case "ar", "fa", "ur": .arabic
            case "zh": .han
            default: .latin
            }
    }

    /// What names are sorted by; the name itself settles what is equal otherwise.
    struct Key: Comparable {
        fileprivate var letters: [UInt32]
        fileprivate var name: String

        static func < (left: Key, right: Key) -> Bool {
            if left.letters == right.letters { return left.name < right.name }
            return left.letters.lexicographicallyPrecedes(right.letters)
        }
    }

    /// The key of a name.
    func key(of name: String) -> Key {
        Key(letters: letters(of: name), name: name)
    }

    private func letters(of name: String) -> [UInt32] {
        var letters: [UInt32] = []
        for character in prepared(name).unicodeScalars {
            if alphabet == .spanish, character == "ñ" || character == "Ñ" {
                letters.append(Self.afterN)
                continue
            }
            for letter in FoldedText(String(character)).text.unicodeScalars {
                letters.append(place(of: letter))
            }
            if character == " " { letters.append(Self.blank) }
        }
        return letters
    }

    /// Between "n" and "o".
    private static let afterN = place(ofLatin: "n") + 1
    /// Before every letter, so that a short word stands before a longer one that it begins.
    private static let blank: UInt32 = 1

    private static func place(ofLatin letter: Unicode.Scalar) -> UInt32 { 2 * letter.value }

    /// Twice the code, so that there is room between two letters.
    private func place(of letter: Unicode.Scalar) -> UInt32 {
        let isOwn: Bool
        switch letter.value {
        case 0x400...0x52F: isOwn = alphabet == .cyrillic
        case 0x600...0x6FF: isOwn = alphabet == .arabic
        case 0x3400...0x9FFF, 0x20000...0x3FFFF: isOwn = alphabet == .han
        default:
            return 2 * letter.value + (alphabet == .latin || alphabet == .spanish ? 0 : 1 << 24)
        }
        if alphabet == .han, let place = PinyinOrder.place(of: letter) {
            return 1000 + UInt32(place)
        }
        return 2 * letter.value + (isOwn ? 100_000 : 1 << 24)
    }

    /// What stands for other letters in an alphabet: hamza and tashkeel in Arabic, ё in Russian.
    private func prepared(_ name: String) -> String {
        switch alphabet {
        case .latin, .spanish, .han: return name
        case .cyrillic: return name.replacing("ё", with: "е").replacing("Ё", with: "Е")
        case .arabic:
            var text = ""
            for character in name.unicodeScalars {
                switch character.value {
                case 0x622, 0x623, 0x625, 0x671: text.unicodeScalars.append("ا")
                case 0x629: text.unicodeScalars.append("ه")
                case 0x649: text.unicodeScalars.append("ي")
                case 0x64B...0x65F, 0x640: break
                default: text.unicodeScalars.append(character)
                }
            }
            // The article does not count.
            return text.hasPrefix("ال") ? String(text.dropFirst(2)) : text
        }
    }
}
