internal import DocPipeline

// Who does what by when, as it is typed in a hurry.

extension NotesInterpreter {
    /// “A, B to do X” with the names that nicknames stand for.
    ///
    /// “A will do X” and “A: do X” are written so too, where A is somebody's name, and so is a day in
    /// other words than 2020-06-15.
    mutating func action(_ text: String) -> String {
        let text = withDay(text)
        if let to = text.range(ofWord: " to "), let owners = owners(text[..<to.lowerBound]) {
            return owners + " to " + shown(String(text[to.upperBound...]))
        }
        for word in [" will ", " shall ", ": "] {
            guard !notes.isLog, let place = text.range(ofWord: word) else { continue }
            let typed = text[..<place.lowerBound]
            guard typed.utf8.count <= 60, isSomebody(String(typed)), let owners = owners(typed)
            else { continue }
            return owners + " to " + shown(String(text[place.upperBound...]))
        }
        return shown(text)
    }

    private mutating func owners(_ typed: Substring) -> String? {
        let parts = typed.split(separator: ",").map(\.trimmingBlanks)
        guard parts.allSatisfy({ $0.utf8.count <= 60 }) else { return nil }
        return parts.map { part in
            part.components(dividedBy: " and ").map { name($0) }.joined(separator: " and ")
        }.joined(separator: ", ")
    }

    /// Whether all of some words are people's names.
    private mutating func isSomebody(_ typed: String) -> Bool {
        typed.split(separator: ",").flatMap {
            String($0).components(dividedBy: " and ")
        }.allSatisfy { part in
            let printed = name(part.trimmingBlanks)
            return directory.knows(printed)
                || (draft.present + draft.guests + draft.regrets + draft.chairs).contains(printed)
        }
    }

    /// The text with the day at its end as minutes have it: “by 15 June” is “by 2020-06-15”.
    private func withDay(_ text: String) -> String {
        var end = text[...]
        while end.last == "." { end.removeLast() }
        guard !notes.isLog, let by = end.ranges(of: " by ").last else { return text }
        let words = String(end[by.upperBound...])
        guard CalendarDate(words) == nil, words.utf8.count < 40,
            let day = TypedDay.due(words, after: date ?? draft.date.flatMap(TypedDay.date))
        else { return text }
        return text[..<by.upperBound] + day.description
    }
}

// When and where the meeting was, and when the next one is.

extension NotesInterpreter {
    /// “Time: 16:00–17:20”, “Closed: 17:20”; false for anything else, which stays as it was typed.
    mutating func take(time match: NoteKeyword.Match) -> Bool {
        guard !notes.isLog, let (first, second) = TypedTime.stretch(match.rest) else {
            return false
        }
        switch match.keyword {
        case .end where second == nil && draft.end == nil: draft.end = first
        case .start where second == nil && draft.start == nil: draft.start = first
        case .time where draft.start == nil:
            draft.start = first
            draft.end = draft.end ?? second
        default: return false
        }
        return true
    }

    /// “Next meeting: 6 July 2020, 16:00”; false where there is more to it.
    mutating func take(next text: String) -> Bool {
        guard !notes.isLog else { return false }
        var words = text[...]
        while words.last == "." { words.removeLast() }
        var start: ClockTime?
        if let last = words.split(whereSeparator: { " ,".contains($0) }).last,
            let time = TypedTime.clock(last), words.hasSuffix(last)
        {
            start = time
            words = words.dropLast(last.count)
            while let sign = words.last, " ,".contains(sign) { words.removeLast() }
            if words.hasSuffix(" at") { words = words.dropLast(3) }
        }
        guard let date = TypedDay.date(words.trimmingBlanks.trimmingCommas) else { return false }
        draft.next.append((date, start))
        return true
    }
}

extension String {
    /// Without a comma at its end.
    fileprivate var trimmingCommas: String {
        var rest = self[...]
        while rest.last == "," { rest.removeLast() }
        return String(rest)
    }

    /// The parts between a word, each with something in it.
    fileprivate func components(dividedBy word: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let place = rest.firstRange(of: word) {
            parts.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        return (parts + [String(rest)]).filter { !$0.isEmpty }
    }
}
