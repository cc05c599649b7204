internal import DocPipeline

/// The outline of a text without any marks, by how people set headings apart: a line on its own
/// that is numbered, in capitals, or underlined.
struct PlainTextOutline {
    private(set) var outline = Outline(sections: [])

    init(_ text: String) {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).trimmed }
        var numbers: [Int] = []
        for place in lines.indices where !lines[place].isEmpty {
            if let number = Self.paragraphNumber(of: lines[place]) { numbers.append(number) }
            let before = place > 0 ? lines[place - 1] : ""
            let after = place + 1 < lines.count ? lines[place + 1] : ""
            guard before.isEmpty, let level = Self.level(of: lines[place], after) else { continue }
            var section = Outline.Section(level: level, typed: lines[place])
            if section.heading.isInCapitals { section.heading = section.heading.inSentenceCase }
            outline.sections.append(section)
        }
        outline.lastParagraph = OutlineReader.lastParagraph(numbers)
        if let first = lines.first(where: { !$0.isEmpty }) { takeTitle(first) }
    }

    /// The first line is the title when the headings of its kind that follow are numbered, and it is
    /// not.
    private mutating func takeTitle(_ line: String) {
        guard let first = outline.sections.first, outline.sections.count > 1,
            first.ordinal == nil, first.heading.lowercased() == line.lowercased(),
            outline.sections.dropFirst().allSatisfy({ $0.level > first.level || $0.ordinal != nil })
        else { return }
        outline.title = first.heading
        outline.sections.removeFirst()
    }

    /// The level of a line that is a heading.
    private static func level(of line: String, _ after: String) -> Int? {
        if let mark = after.first, "=-~".contains(mark), after.count >= 3,
            after.allSatisfy({ $0 == mark })
        {
            return mark == "=" ? 1 : 2
        }
        guard after.isEmpty, line.count < 160, let last = line.last, !".;,:".contains(last) else {
            return nil
        }
        let section = Outline.Section(level: 1, typed: line)
        guard section.ordinal != nil else { return line.isInCapitals ? 1 : nil }
        // A numbered line that begins in small letters goes on, and is an item.
        guard section.heading.first?.isUppercase == true || section.heading.first?.isCased == false
        else { return nil }
        return level(ofOrdinal: section.ordinal)
    }

    /// I is above A, A above 1, 1 above 1.1 and (a).
    static func level(ofOrdinal ordinal: String?) -> Int {
        guard let ordinal, let first = ordinal.first else { return 1 }
        let dots = ordinal.count { $0 == "." }
        if first.isNumber { return 1 + dots }
        if ordinal.allSatisfy({ "IVXLC".contains($0) }) { return 1 }
        return first.isUppercase ? 2 : 3
    }

    /// The number before a paragraph, with its full stop and a blank; `nil` for other text.
    static func paragraphNumber(of text: String) -> Int? {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard (1...3).contains(digits.count), text.dropFirst(digits.count).hasPrefix(". ") else {
            return nil
        }
        return Int(digits)
    }
}

extension String {
    fileprivate var isInCapitals: Bool {
        contains(where: \.isUppercase) && !contains(where: \.isLowercase)
            && count(where: \.isLetter) > 3
    }

    /// Capitals as people write otherwise; names have to be put right by hand.
    fileprivate var inSentenceCase: String { prefix(1) + dropFirst().lowercased() }
}
