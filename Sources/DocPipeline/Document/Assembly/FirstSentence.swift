/// The first sentence of a text.
///
/// It ends with a full stop, a question or an exclamation mark before a blank and anything but a small
/// letter, or with one of the marks of Chinese and Arabic. A stop after a single letter, a number or an
/// abbreviation of the list ends nothing.
enum FirstSentence {
    private static let abbreviations: Set<String> = [
        "no", "nos", "art", "arts", "para", "paras", "mr", "ms", "mrs", "dr", "prof", "st", "vs",
        "cf", "e.g", "i.e", "etc", "vol", "res", "approx",
    ]

    /// The least words that say something: “First, prevention.” only announces it.
    private static let leastWords = 4

    /// The sentence with its mark, and the next with it where it is only a few words; the whole text
    /// where it is one sentence.
    static func of(_ text: String) -> String {
        let first = single(text)
        guard first.count < text.count, WordCount.count(first) < leastWords else { return first }
        let rest = text.dropFirst(first.count).drop { $0.isWhitespace }
        return rest.isEmpty ? first : first + " " + single(String(rest))
    }

    private static func single(_ text: String) -> String {
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            if "。！？؟".contains(character) { return String(characters[...index]) }
            guard ".!?".contains(character), index + 1 < characters.count else { continue }
            // Quotation marks and brackets may close after the mark.
            var end = index + 1
            while end < characters.count, "”’»)]\"".contains(characters[end]) { end += 1 }
            guard end < characters.count, characters[end].isWhitespace else { continue }
            guard let next = characters[end...].first(where: { !$0.isWhitespace }),
                !next.isLowercase
            else { continue }
            if character == ".", isAbbreviation(characters[..<index]) { continue }
            return String(characters[..<end])
        }
        return text
    }

    private static func isAbbreviation(_ before: ArraySlice<Character>) -> Bool {
        let word = String(
            before.reversed().prefix { !$0.isWhitespace && !"(“‘".contains($0) }.reversed())
        return word.count == 1 && word.first?.isLetter == true
            || abbreviations.contains(word.lowercased())
            || word.first?.isNumber == true && word.count <= 2
    }
}
