/// Flags an organisation that stands behind a statement twice.
struct DuplicateEndorsement: LintRule {
    static let rule = Diagnostic.Rule("DG709", "duplicate-endorsement")
    static let severity = Diagnostic.Severity.error

    static func findings(in review: StatementReview) -> [Finding] {
        let entries = review.statement.endorsements.map { endorsement in
            Entry(endorsement, review.workspace.directory)
        }
        var first: [FoldedText: Int] = [:]
        var findings: [Finding] = []
        var distinct: [Int] = []
        for (index, entry) in entries.enumerated() where !entry.name.isEmpty {
            if let earlier = first[entry.name] {
                findings.append(.isListedTwice(entry.typed, entries[earlier].typed))
            } else {
                first[entry.name] = index
                distinct.append(index)
            }
        }
        return findings + nearDuplicates(distinct.map { entries[$0] })
    }

    /// Neighbours in the alphabet that differ by one letter of a long word, or by small words alone.
    private static func nearDuplicates(_ entries: [Entry]) -> [Finding] {
        let sorted = entries.enumerated().sorted {
            ($0.element.words, $0.offset) < ($1.element.words, $1.offset)
        }
        return zip(sorted, sorted.dropFirst()).compactMap { left, right in
            guard left.element.isNear(right.element) else { return nil }
            let isInOrder = left.offset < right.offset
            let (earlier, later) = isInOrder ? (left, right) : (right, left)
            return .mayBeListedTwice(later.element.typed, earlier.element.typed)
        }
    }

    /// An endorsement as it is compared.
    private struct Entry {
        let typed: Located<String>
        /// The name the workspace prints it under, or the one typed.
        let name: FoldedText
        /// Its words without articles and the like.
        let words: String
        let country: String?

        init(_ endorsement: Statement.Endorsement, _ directory: Directory) {
            typed = endorsement.organisation
            let member = directory.organisation(typed.value)
            name = FoldedText(member?.name ?? typed.value)
            words = name.text.split(separator: " ").filter { !Self.smallWords.contains($0) }
                .map { Self.abbreviations[$0] ?? String($0) }.joined(separator: " ")
            country = (endorsement.country ?? member?.country).map { FoldedText($0).text }
        }

        /// Articles, and prepositions that translations and letterheads vary.
        private static let smallWords: Set<Substring> = [
            "the", "of", "for", "on", "and", "in", "to", "de", "des", "du", "la", "le", "les", "el",
            "los", "y", "et", "und", "der", "die", "das",
        ]

        /// What letterheads cut short.
        private static let abbreviations: [Substring: String] = [
            "intl": "international", "int": "international", "natl": "national",
            "assn": "association", "assoc": "association", "fed": "federation",
            "fdn": "foundation", "inst": "institute", "org": "organization",
            "organisation": "organization", "univ": "university",
        ]

        /// Whether two names look like one organisation's; countries that differ say they are not.
        func isNear(_ other: Entry) -> Bool {
            if let country, let theirs = other.country, country != theirs { return false }
            guard words != other.words else { return true }
            let own = words.split(separator: " ")
            let theirs = other.words.split(separator: " ")
            guard own.count == theirs.count else { return false }
            let differing = zip(own, theirs).filter { $0 != $1 }
            return differing.count == 1
                && differing.allSatisfy { Self.isOneLetterFrom($0.utf8, $1.utf8) }
        }

        /// Whether one letter was added, left out or changed inside a word of seven or more.
        private static func isOneLetterFrom(_ left: Substring.UTF8View, _ right: Substring.UTF8View)
            -> Bool
        {
            guard min(left.count, right.count) >= 7, abs(left.count - right.count) <= 1,
                !left.contains(where: isDigit), !right.contains(where: isDigit)
            else { return false }
            let start = zip(left, right).prefix { $0 == $1 }.count
            let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
            return max(left.count, right.count) - min(start + end, min(left.count, right.count))
                == 1
        }

        private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    }
}

extension Finding {
    fileprivate static func isListedTwice(_ name: Located<String>, _ earlier: Located<String>)
        -> Finding
    {
        let message =
            name.value == earlier.value
            ? "“\(name.value)” stands behind the statement twice"
            : "“\(name.value)” stands behind the statement twice; “\(earlier.value)” is the same "
                + "organisation"
        return Finding(
            at: name.range, message,
            notes: [Diagnostic.Note("it is named here first", at: earlier.range)])
    }

    fileprivate static func mayBeListedTwice(_ name: Located<String>, _ earlier: Located<String>)
        -> Finding
    {
        Finding(
            at: name.range,
            "“\(name.value)” and “\(earlier.value)” look like one organisation",
            notes: [Diagnostic.Note("the other one is here", at: earlier.range)],
            atMost: .warning)
    }
}
