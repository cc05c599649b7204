/// What a line of notes begins with, by the conventions of scribes.
enum NoteKeyword: String, CaseIterable {
    case meeting, date, time, start, end, place, agenda, previous, next
    case chair, scribe, present, regrets, guests
    case topic, subtopic
    case action, issue, decision, proposal, summary, vote, motion

    /// The words that stand for it, folded, with a colon behind.
    private var words: [String] {
        switch self {
        case .meeting: ["meeting", "title"]
        case .date: ["date", "meeting date", "datum"]
        case .time: ["time", "zeit"]
        case .start: ["start", "started", "start time", "beginn"]
        case .end: ["end", "ended", "end time", "closed", "ende"]
        case .place: ["place", "venue", "location", "ort"]
        case .agenda: ["agenda"]
        case .previous: ["previous meeting"]
        case .next: ["next meeting"]
        case .chair: ["chair", "chairs", "vorsitz"]
        case .scribe: ["scribe", "scribes", "scribenick", "secretary", "minutes by", "note taker"]
        case .present: ["present", "attendees", "participants", "anwesend"]
        case .regrets: ["regrets", "apologies", "entschuldigt"]
        case .guests: ["guests", "guest", "gaste"]
        case .topic: ["topic", "item", "thema"]
        case .subtopic: ["subtopic", "sub topic"]
        case .action: ["action", "action item", "action point", "aktion", "todo", "to do"]
        case .issue: ["issue"]
        case .decision: ["resolution", "resolved", "decision", "agreed", "beschluss"]
        case .proposal: ["proposed", "proposal", "straw poll", "strawpoll", "poll"]
        case .summary: ["summary"]
        case .vote: ["vote"]
        case .motion: ["motion"]
        }
    }

    /// Those that take a “+”, a “-” or a “=” in place of the colon.
    private var takesSign: Bool {
        switch self {
        case .chair, .scribe, .present, .regrets, .guests: true
        case .meeting, .date, .time, .start, .end, .place, .agenda, .previous, .next, .topic,
            .subtopic, .action, .issue, .decision, .proposal, .summary, .vote, .motion:
            false
        }
    }

    /// Whether it stands before a record, which may be typed as an item of a list, or in bold.
    var isRecord: Bool {
        switch self {
        case .action, .decision, .proposal, .motion, .vote: true
        case .meeting, .date, .time, .start, .end, .place, .agenda, .previous, .next, .chair,
            .scribe, .present, .regrets, .guests, .topic, .subtopic, .issue, .summary:
            false
        }
    }

    /// What stands behind the word.
    enum Sign: Character { case colon = ":", plus = "+", minus = "-", equals = "=" }

    struct Match {
        var keyword: NoteKeyword
        var sign: Sign
        var rest: String
    }

    private static let byWord: [[UInt8]: NoteKeyword] = {
        var found: [[UInt8]: NoteKeyword] = [:]
        for keyword in allCases {
            for word in keyword.words { found[Array(word.utf8)] = keyword }
        }
        return found
    }()

    /// Reads that of a record off an item of a list, or off a line that has it in bold: “- ACTION: …”,
    /// “**Action:** …”.
    static func record(in text: String) -> Match? {
        var line = text[...]
        if let mark = line.first, "-*+•".contains(mark), line.dropFirst().first == " " {
            line = line.dropFirst(2).drop { $0 == " " }
        }
        if line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") {
            line =
                line[line.index(line.startIndex, offsetBy: 2)..<end.lowerBound]
                + line[end.upperBound...]
        }
        guard line.count < text.count, let match = match(String(line)), match.keyword.isRecord,
            match.sign == .colon
        else { return nil }
        return match
    }

    /// Reads a keyword off the front of a line, in any letter case, with blanks before the colon.
    static func match(_ text: String) -> Match? {
        var word: [UInt8] = []
        for (offset, byte) in text.utf8.enumerated() {
            switch byte {
            case 0x41...0x5A: word.append(byte | 0x20)
            case 0x61...0x7A: word.append(byte)
            case 0x20, 0x09:
                if let last = word.last, last != 0x20 { word.append(0x20) }
            case 0x3A, 0x2B, 0x2D, 0x3D:
                if word.last == 0x20 { word.removeLast() }
                if byte == 0x2D, word == Array("sub".utf8) || word == Array("note".utf8) {
                    word.append(0x20)
                    continue
                }
                let start = text.utf8.index(text.startIndex, offsetBy: offset + 1)
                guard let keyword = byWord[word],
                    let typed = Sign(rawValue: Character(Unicode.Scalar(byte)))
                else { return nil }
                // “Chair - Vera Moser”: a dash between blanks is a colon to whoever typed it.
                let isDash =
                    typed == .minus && text.utf8.prefix(offset).last == 0x20
                    && text[start...].utf8.first == 0x20
                let sign = isDash ? .colon : typed
                guard sign == .colon || keyword.takesSign else { return nil }
                return Match(keyword: keyword, sign: sign, rest: text[start...].trimmingBlanks)
            default: return nil
            }
            if word.count > 20 { return nil }
        }
        return nil
    }
}

extension StringProtocol {
    /// Without blanks at both ends.
    var trimmingBlanks: String {
        var rest = self[...].drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
