/// A person's name as it was typed, taken apart for comparison.
///
/// Understands titles (“Dr. Vera Moser”), the family name first (“Moser, Vera”), an organisation
/// beside the name (“EXA - Vera Moser”, “Vera Moser (EXA)”) and who stood in (“Vera Moser,
/// represented by Paul Lindner”).
package struct PersonName: Sendable, Hashable {
    /// As typed, whatever stood beside the name included.
    package let typed: String
    /// The name alone in the order typed, folded.
    package let spelling: FoldedText
    /// The folded words, the given name first; a single word may be either name.
    package let words: [String]
    /// The name alone, as typed, the given name first: without titles and what stood beside it.
    package let plain: String
    /// What stood beside the name: an organisation, an office.
    package let aside: String?
    /// Who held the proxy or represented the person; empty when that was left open.
    package let proxy: String?
    /// Whether the family name was typed first, before a comma.
    let isFamilyFirst: Bool
    /// Whether anything was typed beside the name: a title, an organisation, a proxy.
    let isAdorned: Bool
    /// “jr”, “sr”, “ii” …, which tell father and son apart.
    let generation: String?
    /// The words with ä, ö, ü and their like written as two letters; empty where nothing changes.
    let digraphWords: [String]

    /// Takes a typed name apart; linear in its length.
    package init(_ typed: String) {
        var parts = NameParts(typed)
        let whole = parts.given.folded
        parts.takeProxy()
        parts.takeAsides()
        parts.takeTitles()
        self.typed = typed
        aside = parts.aside
        proxy = parts.proxy
        generation = parts.generation
        isFamilyFirst = parts.isFamilyFirst
        let usual = parts.given + parts.family
        plain = usual.map(\.typed).joined(separator: " ")
        words = NameParts.words(of: usual)
        spelling = (isFamilyFirst ? parts.family + parts.given : usual).folded
        isAdorned = whole != spelling
        digraphWords =
            typed.mayHaveDigraphs
            ? NameParts.digraphWords(of: usual) : []
    }

    /// The folded name alone, its words in the usual order.
    var key: String { words.joined(separator: " ") }

    /// Whether a digit is part of it, as in “Delegate 12”: then one letter makes all the difference.
    var hasDigits: Bool {
        words.contains { $0.utf8.contains { (0x30...0x39).contains($0) } }
    }

    /// Whether it is built like the name of a person: two to six words with a capital in front, of
    /// which none says an office or an organisation.
    package var looksLikePerson: Bool {
        guard (2...6).contains(words.count), !hasDigits,
            typed.first(where: \.isLetter)?.isLowercase == false
        else { return false }
        return !words.contains {
            NameVocabulary.offices.contains($0) || NameVocabulary.connectives.contains($0)
                || NameVocabulary.organisations.contains($0)
        }
    }

    /// Whether a word of it says that it is an organisation's: “Foundation”, “Universität”.
    package var looksLikeOrganisation: Bool {
        words.contains { NameVocabulary.organisations.contains($0) }
    }
}

extension NameParts {
    /// The words with ä, ö, ü and their like as two letters; none where that changes nothing.
    fileprivate static func digraphWords(of usual: [TypedWord]) -> [String] {
        let expanded = usual.map(\.typed.withDigraphs)
        return expanded == usual.map(\.typed) ? [] : words(of: expanded.map { TypedWord($0) })
    }
}

extension String {
    /// Whether a letter of ``withDigraphs`` can be in it, by its first byte in UTF-8.
    fileprivate var mayHaveDigraphs: Bool { utf8.contains(0xC3) || utf8.contains(0xCC) }

    /// ä, ö, ü, å, æ and ø as the two letters that stand for them where a keyboard has none.
    fileprivate var withDigraphs: String {
        guard mayHaveDigraphs else { return self }
        var text = ""
        var last: Unicode.Scalar?
        func flush(_ scalar: Unicode.Scalar?) {
            if let scalar { text.unicodeScalars.append(scalar) }
        }
        for scalar in unicodeScalars {
            // A combining diaeresis after its letter.
            if scalar.value == 0x308, let letter = last, "aouAOU".unicodeScalars.contains(letter) {
                text.unicodeScalars.append(letter)
                text += "e"
                last = nil
                continue
            }
            flush(last)
            last = nil
            switch scalar.value {
            case 0xC4, 0xE4: text += "ae"
            case 0xD6, 0xF6, 0xD8, 0xF8: text += "oe"
            case 0xDC, 0xFC: text += "ue"
            case 0xC5, 0xE5: text += "aa"
            default: last = scalar
            }
        }
        flush(last)
        return text
    }
}
