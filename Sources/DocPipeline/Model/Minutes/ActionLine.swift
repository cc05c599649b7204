/// The parts of `<owner> to <task> by <date>`.
struct ActionLine {
    /// As typed, one for each person; empty when no owner is named.
    let owners: [String]
    let task: [Inline]
    let due: CalendarDate?

    /// Takes owner and date off the ends of a line; what cannot be read as either stays in the
    /// task, so that nothing typed is lost.
    ///
    /// An owner is what the directory knows, in any spelling or by id, or what looks like a name.
    init(_ content: [Inline], directory: Directory = Directory()) {
        var content = content
        owners = Self.takeOwners(from: &content, directory)
        due = Self.takeDate(from: &content)
        task = content
    }

    private static func takeOwners(
        from content: inout [Inline], _ directory: Directory
    ) -> [String] {
        guard case .text(let text)? = content.first,
            let split = text[...].firstRange(ofASCII: " to ")
        else { return [] }
        let owners = names(in: String(text[..<split.lowerBound]))
        guard !owners.isEmpty,
            owners.allSatisfy({ directory.knows($0) || looksLikeName($0) })
        else { return [] }
        // What was the middle of a sentence begins one now.
        let task = text[split.upperBound...]
        content[0] = .text(task.prefix(1).uppercased() + task.dropFirst())
        return owners
    }

    /// An owner is a name or an office, not a clause: a handful of words that begins with a
    /// capital or an article.
    private static func looksLikeName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard let first = words.first, words.count <= 8 else { return false }
        return first.first?.isUppercase == true || ["the", "all"].contains(first)
            || first.first?.isLetter == true && first.first?.isCased == false
    }

    private static func names(in text: String) -> [String] {
        text.split(separator: ",").flatMap { part in
            part.split(separatorASCII: " and ").map { $0.trimmingSpaces }
        }.filter { !$0.isEmpty }
    }

    private static func takeDate(from content: inout [Inline]) -> CalendarDate? {
        guard case .text(let text)? = content.last else { return nil }
        var body = text[...]
        while let last = body.last, last == "." || last == " " { body.removeLast() }
        let parts = body.split(separatorASCII: " by ")
        guard parts.count > 1, let last = parts.last, let date = CalendarDate(writtenAs: last)
        else { return nil }
        let task = body[..<parts[parts.count - 2].endIndex]
        content[content.count - 1] = .text(String(task) + ".")
        return date
    }
}

extension StringProtocol {
    /// Without spaces at both ends.
    var trimmingSpaces: String {
        var rest = self[...].drop { $0 == " " || $0 == "\t" }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return String(rest)
    }
}

extension Substring {
    /// Where a phrase of ASCII stands first, found by its bytes.
    fileprivate func firstRange(ofASCII phrase: String) -> Range<Index>? {
        var rest = utf8[...]
        while let start = rest.firstIndex(where: { $0 == phrase.utf8.first }) {
            rest = rest[start...]
            if rest.starts(with: phrase.utf8) {
                return start..<rest.index(start, offsetBy: phrase.utf8.count)
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The text split at every occurrence of a phrase of ASCII.
    fileprivate func split(separatorASCII separator: String) -> [Substring] {
        var parts: [Substring] = []
        var rest = self
        while let range = rest.firstRange(ofASCII: separator) {
            parts.append(rest[..<range.lowerBound])
            rest = rest[range.upperBound...]
        }
        parts.append(rest)
        return parts
    }
}

extension CalendarDate {
    /// Reads `2020-09-15` or `15 September 2020`, the two forms a record line may end with.
    fileprivate init?(writtenAs text: some StringProtocol) {
        let words = text.split(separator: " ")
        if words.count == 1 {
            self.init(words[0])
            return
        }
        let months = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december",
        ]
        guard words.count == 3, let day = Int(words[0]), let year = Int(words[2]),
            let month = months.firstIndex(of: words[1].lowercased())
        else { return nil }
        self.init(year: year, month: month + 1, day: day)
    }
}
