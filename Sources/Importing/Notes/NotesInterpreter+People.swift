internal import DocPipeline

// Who was there, who chaired and scribed, and the names behind nicknames.

extension NotesInterpreter {
    mutating func take(people match: NoteKeyword.Match, _ entry: NoteEntry) -> Bool {
        var rest = match.rest
        if match.keyword == .scribe, rest == "*" {
            everybodyScribes = true
            return true
        }
        if match.sign != .colon, rest.isEmpty { rest = entry.writer ?? "" }
        // A heading over a list that follows: kept as it is.
        guard !rest.isEmpty else { return match.sign == .equals }
        let separators: Set<Character> = [",", ";", "，", "、"]
        let typed = rest.split { separators.contains($0) }.map(\.trimmingBlanks).filter {
            !$0.isEmpty
        }
        guard typed.allSatisfy({ $0.utf8.count <= 100 }) else { return false }
        let people = typed.map { part -> String in
            if match.keyword == .scribe, let equals = part.firstIndex(of: "=") {
                let nick = String(part[..<equals]),
                    real = String(part[part.index(after: equals)...])
                names[nick.lowercased()] = directory.printedName(ofAuthor: real.trimmingBlanks)
            }
            return name(String(part.prefix { $0 != "=" }))
        }
        let list: WritableKeyPath<NotesDraft, [String]> =
            switch match.keyword {
            case .chair: \.chairs
            case .scribe: \.scribes
            case .regrets: \.regrets
            case .guests: \.guests
            default: \.present
            }
        switch match.sign {
        case .equals: draft[keyPath: list] = []
        case .minus:
            // Who scribes no more has scribed; who was counted by mistake was not there.
            if match.keyword != .scribe { draft[keyPath: list].removeAll { people.contains($0) } }
            return true
        case .colon, .plus: break
        }
        notSpeakers = []
        for person in people where !draft[keyPath: list].contains(person) {
            draft[keyPath: list].append(person)
        }
        return true
    }

    /// The name behind a nickname, as it is printed.
    mutating func name(_ typed: String) -> String {
        let key = typed.lowercased()
        if let known = names[key] { return known }
        let spaced = typed.replacingUnderscores
        let found = directory.printedName(ofAuthor: spaced)
        names[key] = found
        return found
    }
}
