/// The words and settings met so far in a comparison, as numbers.
struct TextVocabulary: Sendable {
    private struct Key: Hashable {
        var kind: UInt8
        var text: String
        var number: Int
        var setting: Int32
    }

    /// By number; the first is for plain text.
    private(set) var settings: [[TextSetting]] = [[]]
    private var settingNumbers: [[TextSetting]: Int32] = [[]: 0]
    private var numbers: [Key: Int32] = [:]
    private var sequences: [[Int32]: Int32] = [:]
    /// For a footnote of one version, the one that it is in the other.
    var sameNotes: [Int: Int] = [:]

    /// The number of a setting.
    mutating func number(of setting: [TextSetting]) -> Int32 {
        if let number = settingNumbers[setting] { return number }
        let number = Int32(settings.count)
        settings.append(setting)
        settingNumbers[setting] = number
        return number
    }

    /// The number of what a token shows.
    mutating func number(of content: TextToken.Content, in setting: Int32) -> Int32 {
        switch content {
        case .word(let text): number(Key(kind: 0, text: text, number: 0, setting: setting))
        case .lineBreak: number(Key(kind: 1, text: "", number: 0, setting: setting))
        case .image(let image):
            number(
                Key(
                    kind: 2, text: image.alternative, number: image.resource ?? -1,
                    setting: setting))
        case .footnote(let note):
            number(
                Key(kind: 3, text: "", number: sameNotes[note] ?? note, setting: setting))
        case .end: number(Key(kind: 4, text: "", number: 0, setting: 0))
        }
    }

    /// The number of blanks, or of a word that marks structure.
    mutating func number(ofMark text: String) -> Int32 {
        number(Key(kind: 5, text: text, number: 0, setting: 0))
    }

    /// The number of a whole sequence of numbers.
    mutating func number(of sequence: [Int32]) -> Int32 {
        if let number = sequences[sequence] { return number }
        let number = Int32(sequences.count)
        sequences[sequence] = number
        return number
    }

    private mutating func number(_ key: Key) -> Int32 {
        if let number = numbers[key] { return number }
        let number = Int32(numbers.count)
        numbers[key] = number
        return number
    }
}
