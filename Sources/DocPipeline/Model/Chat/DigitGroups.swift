/// Digits in groups, as telephone numbers, dates and amounts have them.
struct DigitGroups {
    /// One past the last digit.
    private(set) var end: Int
    /// How many digits each group has.
    private(set) var groups: [Int] = []
    private let isInternational: Bool
    private let beginsWithNought: Bool
    private let beginsWithBracket: Bool
    /// Whether letters follow at once.
    private let isPartOfWord: Bool

    /// Reads groups with a space, a hyphen, a full stop, a slash or brackets between them; a dial
    /// string for telephones may follow after commas (“+43123456,,81234#”).
    init(_ bytes: [UInt8], at start: Int) {
        var place = start
        isInternational = bytes[start] == UInt8(ascii: "+")
        beginsWithBracket = bytes[start] == UInt8(ascii: "(")
        if isInternational || beginsWithBracket { place += 1 }
        beginsWithNought = place < bytes.count && bytes[place] == UInt8(ascii: "0")
        end = start
        var count = 0
        var total = 0
        while place < bytes.count, total < 40 {
            let byte = bytes[place]
            if byte.isASCIIDigit {
                count += 1
                total += 1
                place += 1
                end = place
                continue
            }
            let gap = Self.gap(in: bytes, at: place)
            guard count > 0 || beginsWithBracket && total == 0, gap > 0 else { break }
            if count > 0 { groups.append(count) }
            count = 0
            place += gap
        }
        if count > 0 { groups.append(count) }
        if isInternational, end < bytes.count, bytes[end] == UInt8(ascii: ",") {
            while end < bytes.count,
                bytes[end].isASCIIDigit || [0x2C, 0x23, 0x2A].contains(bytes[end])
            {
                end += 1
            }
        }
        isPartOfWord = end < bytes.count && bytes[end].isWord
    }

    /// The length of what stands between two groups, one to three signs with a digit behind.
    private static func gap(in bytes: [UInt8], at place: Int) -> Int {
        var length = 0
        while length < 3, place + length < bytes.count,
            [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29].contains(bytes[place + length])
        {
            length += 1
        }
        let next = place + length
        return length > 0 && next < bytes.count && bytes[next].isASCIIDigit ? length : 0
    }

    /// Whether it is a telephone number: by its form, or by the word before it.
    func isTelephone(after word: String) -> Bool {
        let digits = groups.reduce(0, +)
        guard (7...15).contains(digits), !isPartOfWord else { return false }
        if isInternational || Self.words.contains(word) { return true }
        if isDate { return false }
        if beginsWithNought { return digits >= 8 }
        // North American: (202) 555-0142, 202-555-0142, 1 202 555 0142.
        let american = groups.first == 1 ? Array(groups.dropFirst()) : groups
        return american == [3, 3, 4]
    }

    /// 01.09.2020, 2020-08-31, 2020-2021.
    private var isDate: Bool {
        groups.count == 3 && groups[0] <= 2 && groups[1] <= 2 && [2, 4].contains(groups[2])
            || groups.count == 3 && groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2
    }

    private static let words: Set<String> = [
        "tel", "telephone", "telefon", "téléphone", "teléfono", "phone", "mobile", "mobil", "cell",
        "call", "dial", "whatsapp", "signal", "handy", "fax", "тел", "телефон", "电话", "手机",
        "هاتف",
    ]
}
