extension MentionReader {
    /// Reads the name of a zone, or UTC or GMT with figures; returns the token after it.
    mutating func readOffset(at start: Int) -> Int? {
        guard !isGlued(start) || token(start - 1)?.kind == .mark, let entry = entry(at: start)
        else { return nil }
        for place in entry.zones {
            let zone = lexicon.zones[place]
            guard let end = self.end(of: zone, at: start) else { continue }
            if zone.isAbbreviation, zone.offset.minutes == 0,
                let (minutes, next) = figures(at: end)
            {
                return add(minutes, .figures, start..<next)
            }
            guard !isGlued(end) || token(end)?.kind == .mark else { return nil }
            let form: OffsetMention.Form =
                zone.isAbbreviation ? .abbreviation(zone.offset.season) : .name(zone.offset.season)
            return add(zone.offset.minutes, form, start..<end)
        }
        return nil
    }

    private mutating func add(
        _ minutes: Int, _ form: OffsetMention.Form, _ tokens: Range<Int>
    ) -> Int {
        found.offsets.append(OffsetMention(range: range(tokens), minutes: minutes, form: form))
        offsetTokens.append(tokens)
        return tokens.upperBound
    }

    /// The token after a zone's name, if it stands here; abbreviations stand in capitals.
    private func end(of zone: Lexicon.Zone, at start: Int) -> Int? {
        var index = start
        for (place, word) in zone.words.enumerated() {
            if place > 0, isNameJoint(index) { index += 1 }
            guard let token = token(index), token.kind == .word, key(of: token) == word else {
                return nil
            }
            index += 1
        }
        if zone.isAbbreviation {
            let word = bytes[tokens[start].start..<tokens[start].end]
            guard word.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        }
        return index
    }

    /// The apostrophe of “d’Europe”, or a hyphen.
    private func isNameJoint(_ index: Int) -> Bool {
        guard let mark = token(index), mark.kind == .mark, !mark.isApart else { return false }
        return mark.value == 0x27 || mark.value == 0x2019 || mark.value == 0x2D
    }

    /// “+1”, “ +02:00”, “−3:30”, “+0530”; in minutes.
    private func figures(at index: Int) -> (Int, Int)? {
        guard let sign = token(index), sign.kind == .mark,
            sign.isMark("+") || sign.isDash, let hours = gluedNumber(index + 1)
        else { return nil }
        var next = index + 2
        var minutes: Int
        switch hours.length {
        case 1, 2: minutes = Int(hours.value) * 60
        case 4: minutes = Int(hours.value / 100 * 60 + hours.value % 100)
        default: return nil
        }
        if hours.length <= 2, isGluedMark(next, ":") || isGluedMark(next, "."),
            let rest = gluedNumber(next + 1), rest.length == 2
        {
            minutes += Int(rest.value)
            next += 2
        }
        guard minutes <= 14 * 60, endsCleanly(before: next) else { return nil }
        return (sign.isMark("+") ? minutes : -minutes, next)
    }
}
