/// Turns the numbers that the tree gives into numbers that Word counts, where counting gives them.
///
/// One value serves one run of numbers: the headings, the numbered paragraphs, the agenda. It does
/// what Word will do: count on in a level, begin deeper levels anew.
struct NumberSequence: Sendable {
    private struct Look {
        var format: NumberFormat
        /// Whether the number of the level above stands before: "3.1".
        var isDotted: Bool
    }

    private var looks: [Look?] = Array(repeating: nil, count: Numbering.levelCount)
    private var counters: [Int] = Array(repeating: 0, count: Numbering.levelCount)
    private var definition: Int?
    private var instance: Int?

    /// What makes Word print `number` at `level` (from 0) in the next paragraph of this sequence;
    /// `nil` when counting cannot, and the number must be typed.
    mutating func reference(
        to number: String, level: Int, in numbering: inout Numbering
    ) -> ParagraphProperties.Numbering? {
        guard level < Numbering.levelCount,
            let look = looks[level] ?? firstLook(of: number, level: level),
            let value = value(of: number, look, level: level)
        else { return nil }
        if let instance, looks[level] != nil, value == counters[level] + 1 {
            return count(value, level, instance)
        }
        let definition = definition ?? numbering.newDefinition(Array(repeating: nil, count: 9))
        self.definition = definition
        if looks[level] == nil {
            return begin(level, look, at: value, of: definition, in: &numbering)
        }
        // A jump: only the first level may begin anew without losing the numbers above it.
        guard level == 0, value <= Numbering.largestStart else { return nil }
        let instance = numbering.newInstance(of: definition, restart: (0, value))
        self.instance = instance
        return count(value, level, instance)
    }

    /// What makes Word number a paragraph that is marked as deleted: as the sequence goes, without
    /// a place in it.
    mutating func reference(
        toGone number: String, level: Int, in numbering: inout Numbering
    ) -> ParagraphProperties.Numbering? {
        if let instance, level < Numbering.levelCount, looks[level] != nil {
            return .init(level: level, instance: instance)
        }
        let before = counters
        defer { counters = before }
        return reference(to: number, level: level, in: &numbering)
    }

    /// The first number of a level says how the level looks.
    private mutating func begin(
        _ level: Int, _ look: Look, at value: Int, of definition: Int,
        in numbering: inout Numbering
    ) -> ParagraphProperties.Numbering? {
        guard level == 0 ? value <= Numbering.largestStart : value == 1 else { return nil }
        looks[level] = look
        numbering.define(
            level,
            .init(
                format: look.format, text: text(of: look, level: level), start: value,
                indent: .init(left: 0, hanging: PageLayout.hang)),
            of: definition)
        let instance = instance ?? numbering.newInstance(of: definition)
        self.instance = instance
        return count(value, level, instance)
    }

    private mutating func count(
        _ value: Int, _ level: Int, _ instance: Int
    ) -> ParagraphProperties.Numbering {
        counters[level] = value
        for deeper in (level + 1)..<max(level + 1, counters.count) { counters[deeper] = 0 }
        return .init(level: level, instance: instance)
    }

    // MARK: Looks

    private func firstLook(of number: String, level: Int) -> Look? {
        if level > 0 {
            guard counters[level - 1] > 0 else { return nil }
            let dotted = Look(format: .decimal, isDotted: true)
            if value(of: number, dotted, level: level) != nil { return dotted }
        }
        // "I" begins Roman numbers, "A" letters; Roman is asked first.
        let formats: [NumberFormat] = [
            .decimal, .upperRoman, .lowerRoman, .upperLetter, .lowerLetter,
        ]
        return formats.first { format in
            guard let value = format.number(of: number[...]) else { return false }
            return format == .decimal || value == 1
        }.map { Look(format: $0, isDotted: false) }
    }

    private func value(of number: String, _ look: Look, level: Int) -> Int? {
        guard look.isDotted else { return look.format.number(of: number[...]) }
        guard let above = printed(level: level - 1), number.hasPrefix(above + ".") else {
            return nil
        }
        return look.format.number(of: number.dropFirst(above.count + 1))
    }

    /// What the level shows at present.
    private func printed(level: Int) -> String? {
        guard level >= 0, let look = looks[level], counters[level] > 0,
            let own = look.format.text(of: counters[level])
        else { return nil }
        guard look.isDotted else { return own }
        return printed(level: level - 1).map { $0 + "." + own }
    }

    private func text(of look: Look, level: Int) -> String {
        guard look.isDotted, level > 0 else { return "%\(level + 1)" }
        let above = looks[level - 1].map { text(of: $0, level: level - 1) } ?? ""
        return above + ".%\(level + 1)"
    }
}
