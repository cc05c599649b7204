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
        // “Apologies: none”.
        if match.sign == .colon, Self.nobody.contains(rest.lowercased()) { return true }
        let typed = Self.list(rest).flatMap(joinedPair)
        guard typed.allSatisfy({ $0.utf8.count <= 100 }) else { return false }
        let people = typed.map { part -> String in
            if match.keyword == .scribe, let equals = part.firstIndex(of: "=") {
                let nick = String(part[..<equals]),
                    real = String(part[part.index(after: equals)...])
                names[nick.lowercased()] = directory.printedName(ofAuthor: real.trimmingBlanks)
            }
            let whole = String(part.prefix { $0 != "=" })
            guard match.keyword != .scribe, match.keyword != .chair,
                let (typed, words) = NameAside.divided(whole)
            else {
                return name(whole)
            }
            return aside(words, of: typed, whole)
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
            guard match.keyword != .scribe else { return true }
            let before = draft[keyPath: list].count
            draft[keyPath: list].removeAll { people.contains($0) }
            // What takes nobody away is kept as it was typed.
            return draft[keyPath: list].count < before
        case .colon, .plus: break
        }
        notSpeakers = []
        for person in people where !draft[keyPath: list].contains(person) {
            draft[keyPath: list].append(person)
        }
        return true
    }

    private static let nobody: Set<String> = [
        "none", "nobody", "nil", "n/a", "-", "–", "—", "keine", "niemand", "aucun", "ninguno",
    ]

    /// The parts of a list, divided outside brackets.
    private static func list(_ text: String) -> [String] {
        var parts: [String] = [""]
        var depth = 0
        for character in text {
            switch character {
            case "(": depth += 1
            case ")": depth -= 1
            case ",", ";", "，", "、":
                if depth <= 0 {
                    parts.append("")
                    continue
                }
            default: break
            }
            parts[parts.count - 1].append(character)
        }
        return parts.map(\.trimmingBlanks).filter { !$0.isEmpty }
    }

    /// “Vera Moser and Paul Lindner” are two where both are names of people.
    private func joinedPair(_ part: String) -> [String] {
        var rest = part[...]
        for word in ["and ", "und ", "& ", "et ", "y "] where rest.hasPrefix(word) {
            rest = rest.dropFirst(word.count)
        }
        for word in [" and ", " und ", " & ", " et ", " y "] {
            guard let place = rest.firstRange(of: word) else { continue }
            let pair = [
                rest[..<place.lowerBound].trimmingBlanks, rest[place.upperBound...].trimmingBlanks,
            ]
            let arePeople = pair.allSatisfy { name in
                let plain = NameAside.divided(name)?.name ?? name
                return directory.knows(plain) || PersonName(plain).looksLikePerson
                    || !plain.contains(" ") && plain.first?.isUppercase == true
            }
            if arePeople { return pair }
        }
        return [String(rest)]
    }

    /// A name with what stands in brackets behind it, which is kept beside the name.
    private mutating func aside(_ words: String, of typed: String, _ whole: String) -> String {
        let aside = NameAside(words)
        // What the workspace knows as a part of the name, or an organisation, is no remark.
        guard aside.remarks == nil || directory.knows(typed) else { return name(whole) }
        let printed = name(typed)
        if let remarks = aside.remarks, let person = directory.person(printed),
            [person.organisation, person.name, person.id].compactMap(\.self).contains(where: {
                FoldedText($0) == FoldedText(remarks)
            }) || directory.person(remarks)?.name == printed
        {
            return printed
        }
        draft.asides[printed] = aside
        return printed
    }

    /// The name behind a nickname, as it is printed.
    mutating func name(_ typed: String) -> String {
        let key = typed.lowercased()
        if let known = names[key] { return known }
        let spaced = typed.replacingUnderscores
        let found = directory.printedName(ofAuthor: spaced)
        if found == spaced, !notes.isLog, !spaced.contains(" "), !directory.knows(spaced) {
            // Not remembered where nobody is found: the list may come below.
            guard let whole = onlyPerson(called: spaced) else { return found }
            names[key] = whole
            draft.completed.append((spaced, whole))
            return whole
        }
        names[key] = found
        return found
    }

    /// The one person who is meant by a given name or a family name alone: among those listed, or else
    /// among those whom the workspace knows.
    private func onlyPerson(called typed: String) -> String? {
        let word = FoldedText(typed).text
        guard !word.isEmpty else { return nil }
        let listed = draft.present + draft.guests + draft.regrets + draft.chairs + draft.scribes
        let known = directory.spellings.filter { Self.isPart(word, of: $0.typed) }.map(\.name)
        let isListed = Set(listed)
        let there = Set(
            listed.filter { Self.isPart(word, of: $0) } + known.filter(isListed.contains))
        let found = there.isEmpty ? Set(known) : there
        return found.count == 1 ? found.first : nil
    }

    /// Whether a folded word is the first or the last of several in a name.
    private static func isPart(_ word: String, of name: String) -> Bool {
        let words = FoldedText(name).text.split(separator: " ")
        return words.count > 1 && (words[0] == word || words[words.count - 1] == word)
    }
}
