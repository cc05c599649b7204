/// The words of a language that say that a meeting began, ended or was held.
struct MeetingWords {
    /// What is said of the meeting.
    enum Verb { case began, ended, held }

    private let verbs: [WordKey: Verb]
    private let meetings: Set<WordKey>
    /// Words of sentences about something else, or about what is still to come.
    private let others: Set<WordKey>

    init(_ lexicon: Lexicon) {
        func keys(_ name: String) -> [WordKey] { lexicon.phrases(name).map { WordKey($0) } }
        var verbs: [WordKey: Verb] = [:]
        for key in keys("meeting_began") { verbs[key] = .began }
        for key in keys("meeting_ended") { verbs[key] = .ended }
        for key in keys("meeting_held") { verbs[key] = .held }
        self.verbs = verbs
        meetings = Set(keys("meetings"))
        others = Set(keys("not_this_meeting"))
    }

    func verb(_ key: WordKey) -> Verb? { verbs[key] }
    func isMeeting(_ key: WordKey) -> Bool { meetings.contains(key) }
    func isOther(_ key: WordKey) -> Bool { others.contains(key) }
}

/// What the sentence around a time says of the meeting.
struct MeetingSentence {
    /// The verb nearest before the time, or else the first after it; `nil` where the sentence is
    /// not about the meeting.
    let verb: MeetingWords.Verb?
    /// Whether the sentence is about another meeting, or about something else as well.
    let isOfAnother: Bool
    /// Whether it is short and begins with the meeting, as “The meeting ended at 16:50” does.
    let isPlain: Bool
    /// Whether it says hardly more than a date and a time.
    let hasFewWords: Bool

    /// - Parameters:
    ///   - range: the time, in bytes of the text
    ///   - text: the passage
    ///   - words: those of its language
    init(around range: Range<Int>, in text: ProseText, _ words: MeetingWords) {
        let tokens = ProseTokens(text.bytes).tokens
        let place = tokens.firstIndex { $0.end > range.lowerBound } ?? 0
        var first = place
        while first > 0, !Self.endsSentence(tokens, first - 1) { first -= 1 }
        var last = place
        while last < tokens.count,
            tokens[last].start < range.upperBound || !Self.endsSentence(tokens, last)
        {
            last += 1
        }
        var before: MeetingWords.Verb?
        var after: MeetingWords.Verb?
        var meeting: Int?
        var isOfAnother = false
        var count = 0
        for index in first..<last where tokens[index].kind == .word {
            count += 1
            let key = WordKey(text.bytes[tokens[index].start..<tokens[index].end])
            if let verb = words.verb(key) {
                if index < place { before = verb } else { after = after ?? verb }
            }
            if words.isMeeting(key), meeting == nil { meeting = count }
            isOfAnother = isOfAnother || words.isOther(key)
        }
        verb = meeting == nil ? nil : before ?? after
        self.isOfAnother = isOfAnother
        isPlain = count <= 9 && (meeting ?? 10) <= 4
        hasFewWords = count <= 8
    }

    /// Whether a token is the full stop, or the line end, of a sentence.
    private static func endsSentence(_ tokens: [ProseToken], _ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .mark else { return false }
        switch token.value {
        case 0x0A, 0x21, 0x3F: return true
        case 0x2E:
            // Not that of “p.m.” or “Ms.”.
            let isShort =
                index > 0 && tokens[index - 1].kind == .word && tokens[index - 1].length <= 2
            return !isShort && (index + 1 == tokens.count || tokens[index + 1].isApart)
        default: return false
        }
    }
}
