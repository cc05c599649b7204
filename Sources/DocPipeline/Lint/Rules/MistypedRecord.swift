/// Flags what looks like a record and is none: a misspelt keyword, a record in a quotation, a fenced
/// block that is called almost like one, a vote that cannot be counted.
struct MistypedRecord: LintRule {
    static let rule = Diagnostic.Rule("DG410", "mistyped-record")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        let minutes = review.minutes
        return (minutes.opening + minutes.items.flatMap(\.parts)).flatMap { part -> [Finding] in
            guard case .prose(let block) = part else { return [] }
            return findings(in: block)
        }
    }

    private static func findings(in block: Block) -> [Finding] {
        switch block {
        case .paragraph(let paragraph): [finding(in: paragraph)].compactMap(\.self)
        case .code(let code): [finding(in: code)].compactMap(\.self)
        case .list(let list): list.items.flatMap(\.blocks).flatMap(inside)
        case .quote(let blocks): blocks.flatMap(inside)
        case .heading, .table, .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda,
            .contents, .roll, .record, .annex, .chat, .endorsements, .signatures, .edge, .revised:
            []
        }
    }

    /// What stands inside a list or a quotation, where no record is read.
    private static func inside(_ block: Block) -> [Finding] {
        switch block {
        case .paragraph(let paragraph):
            if RecordLine(paragraph.content) != nil, let range = paragraph.range {
                return [.isSetIn(at: range)]
            }
        case .code(let code):
            if let kind = code.language, FencedRecord(rawValue: kind) != nil, let range = code.range
            {
                return [.isSetIn(at: range)]
            }
        case .heading, .list, .table, .quote, .thematicBreak, .letterhead, .titleBlock, .facts,
            .notice, .agenda, .contents, .roll, .record, .annex, .chat, .endorsements, .signatures,
            .edge, .revised:
            break
        }
        return findings(in: block)
    }

    private static func finding(in paragraph: Paragraph) -> Finding? {
        guard case .text(let text)? = paragraph.content.first, let range = paragraph.range else {
            return nil
        }
        if let other = otherWord(in: text, range) { return other }
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let word = text[..<colon].prefix { $0 != "[" }.trimmingSpaces
        let keywords = RecordLine.Keyword.allCases.map(\.rawValue)
        if word == RecordLine.Keyword.vote.rawValue { return .cannotCount(at: range) }
        guard word.count >= 4, !word.contains(" "), !keywords.contains(word) else { return nil }
        if keywords.contains(word.uppercased()) {
            return .keyword(word + ":", word.uppercased() + ":", range)
        }
        guard word == word.uppercased(),
            let meant = bestSuggestion(for: word, among: keywords)
        else { return nil }
        return .keyword(word + ":", meant + ":", range)
    }

    /// Words that are used for records elsewhere.
    private static let synonyms: [String: RecordLine.Keyword] = [
        "RESOLVED": .decision, "RESOLUTION": .decision, "AGREED": .decision, "DECIDED": .decision,
        "PROPOSED": .motion, "PROPOSAL": .motion,
    ]

    /// A record under another word, or without its colon: “RESOLVED: …”, “ACTION Paul to …”.
    private static func otherWord(in text: String, _ range: SourceRange) -> Finding? {
        let word = String(text.prefix { $0 >= "A" && $0 <= "Z" })
        let next = text.dropFirst(word.count).first
        guard word.count > 3, next == ":" || next == " " else { return nil }
        let typed = next == ":" ? word + ":" : word
        if let meant = synonyms[word] { return .keyword(typed, meant.rawValue + ":", range) }
        guard next == " ", RecordLine.Keyword(rawValue: word) != nil else { return nil }
        // What stands up to a colon later on may be an id.
        return text.prefix(60).contains(":") ? nil : .keyword(typed, word + ":", range)
    }

    private static func finding(in code: CodeBlock) -> Finding? {
        guard let kind = code.language, let range = code.range,
            FencedRecord(rawValue: kind) == nil,
            let meant = bestSuggestion(
                for: kind.lowercased(), among: FencedRecord.allCases.map(\.rawValue))
        else { return nil }
        return .block(kind, meant, range)
    }
}

extension Finding {
    fileprivate static func keyword(
        _ word: String, _ meant: String, _ range: SourceRange
    ) -> Finding {
        let start = SourceRange(
            file: range.file, range.lowerBound,
            range.lowerBound + word.utf8.count - (word.hasSuffix(":") ? 1 : 0))
        return Finding(
            at: start, "“\(word)” is prose; did you mean “\(meant)”?",
            notes: [Diagnostic.Note("records begin with a word in capitals and a colon")])
    }

    fileprivate static func block(
        _ kind: String, _ meant: String, _ range: SourceRange
    ) -> Finding {
        Finding(
            at: range.start,
            "a block called “\(kind)” is shown letter by letter; "
                + "did you mean “\(meant)”?")
    }

    fileprivate static func isSetIn(at range: SourceRange) -> Finding {
        Finding(
            at: range.start, "a record inside a list or a quotation is prose",
            notes: [Diagnostic.Note("type it as a paragraph of its own, or as a whole entry")])
    }

    fileprivate static func cannotCount(at range: SourceRange) -> Finding {
        Finding(
            at: range.start, "this vote cannot be counted",
            notes: [Diagnostic.Note("type it as “VOTE: 12 for, 1 against, 2 abstaining”")])
    }
}
