/// A time on the clock as read.
private struct Clock {
    var hour: Int
    var minute: Int
    /// Whether nothing else could be meant; otherwise the words around must say so.
    var isCertain: Bool
    /// Whether am or pm is stated.
    var half: Half?
    var tokens: Range<Int>

    enum Half { case morning, afternoon }

    /// The time on the 24-hour clock; `nil` where there is none such.
    func time(_ half: Half?) -> ClockTime? {
        switch half {
        case .none: return ClockTime(hour: hour, minute: minute)
        case .morning:
            return (1...12).contains(hour) ? ClockTime(hour: hour % 12, minute: minute) : nil
        case .afternoon:
            if (13...23).contains(hour) { return ClockTime(hour: hour, minute: minute) }
            return (1...12).contains(hour) ? ClockTime(hour: hour % 12 + 12, minute: minute) : nil
        }
    }
}

extension MentionReader {
    /// Reads a time, or from when until when; returns the token after it.
    mutating func readTime(at start: Int) -> Int? {
        guard beginsCleanly(start), let first = clock(at: start) else { return nil }
        let before = roles(at: start - 1)
        if let second = end(of: first, after: before),
            let from = first.time(first.half ?? second.half) ?? first.time(nil),
            let until = second.time(second.half)
        {
            add(from, first.tokens, .start)
            add(until, second.tokens, .end)
            return second.tokens.upperBound
        }
        let isPlaced = !before.isDisjoint(with: [.beforeTime, .to])
        guard first.isCertain || isPlaced && first.hasMinutesOrUnit || isBeforeZone(first),
            let time = first.time(first.half)
        else { return nil }
        add(time, first.tokens, .single)
        return first.tokens.upperBound
    }

    /// “at noon”, “12 noon”, “jusqu’à minuit”.
    mutating func readNoon(at index: Int, _ entry: Lexicon.Entry) -> Int? {
        let isNoon = entry.roles.contains(.noon)
        let isTwelve = token(index - 1)?.kind == .number && token(index - 1)?.value == 12
        let isPlaced = !roles(at: index - 1).isDisjoint(with: [.beforeTime, .to])
        guard !isGlued(index), isPlaced || isTwelve,
            let time = ClockTime(hour: isNoon ? 12 : isEnd(index) ? 24 : 0, minute: 0)
        else { return nil }
        add(time, (isTwelve ? index - 1 : index)..<index + 1, .single)
        return index + 1
    }

    /// Whether something lasts until the word at a place.
    private func isEnd(_ index: Int) -> Bool { roles(at: index - 1).contains(.to) }

    private mutating func add(_ time: ClockTime, _ tokens: Range<Int>, _ role: TimeMention.Role) {
        found.times.append(TimeMention(range: range(tokens), time: time, role: role))
        timeTokens.append(tokens)
    }

    /// The end of what begins with a time: “– 17:00”, “to 5 p.m.”, “and 17:00” after “between”.
    private func end(of first: Clock, after before: Lexicon.Roles) -> Clock? {
        let index = first.tokens.upperBound
        guard let token = token(index) else { return nil }
        let joint = roles(at: index)
        let isJoined =
            token.isDash || joint.contains(.to)
            || joint.contains(.and) && before.contains(.between)
        guard isJoined else { return nil }
        var place = index + 1
        // “hasta las 17:00”, “jusqu’à 17 heures”.
        for _ in 0..<2
        where self.token(place)?.kind == .mark && !isNumber(place) && !roles(at: place + 1).isEmpty
            || roles(at: place).contains(.beforeTime)
        {
            place += 1
        }
        guard let second = clock(at: place) else { return nil }
        let isSaid = first.isCertain || second.isCertain
        return isSaid && (first.hasMinutesOrUnit || second.half != nil || before.contains(.from))
            ? second : nil
    }

    private func isNumber(_ index: Int) -> Bool { token(index)?.kind == .number }

    private func isBeforeZone(_ clock: Clock) -> Bool {
        guard clock.hasMinutesOrUnit else { return false }
        var index = clock.tokens.upperBound
        if token(index)?.isMark("(") == true { index += 1 }
        return roles(at: index).contains(.zone)
    }

    /// A number that may be a time, with what follows it.
    private func clock(at index: Int) -> Clock? {
        guard let hour = token(index), hour.kind == .number, hour.length <= 2, hour.value <= 24
        else { return nil }
        var clock = Clock(
            hour: Int(hour.value), minute: 0, isCertain: false, tokens: index..<index + 1)
        if isGluedMark(index + 1, ":"), let minute = minute(at: index + 2) {
            clock.minute = minute
            clock.isCertain = hour.length == 2
            clock.tokens = index..<afterSeconds(index + 3)
        } else if isGluedMark(index + 1, "."), let minute = minute(at: index + 2) {
            clock.minute = minute
            clock.tokens = index..<index + 3
            guard takeUnit(&clock) || isPlainEnd(clock) else { return nil }
        } else if roles(at: index + 1).contains(.hour) {
            takeHourWord(&clock)
        }
        _ = takeUnit(&clock)
        guard isEndOfClock(clock.tokens.upperBound) else { return nil }
        return clock
    }

    /// “15 h 30”, “15h30”, “15 heures”.
    private func takeHourWord(_ clock: inout Clock) {
        let index = clock.tokens.lowerBound
        clock.tokens = index..<index + 2
        if roles(at: index + 1).contains(.clock) { clock.isCertain = true }
        guard let minute = token(index + 2), minute.kind == .number, minute.length == 2,
            minute.value < 60, minute.isApart || !isGlued(index + 2) || minute.length == 2
        else { return }
        // “à 15 heures 20 personnes” is not to be told from “15 heures 20” but by what follows.
        guard minute.isApart == tokens[index + 1].isApart else { return }
        clock.minute = Int(minute.value)
        clock.isCertain = true
        clock.tokens = index..<index + 3
    }

    private func minute(at index: Int) -> Int? {
        guard let token = gluedNumber(index), token.length == 2, token.value < 60 else {
            return nil
        }
        return Int(token.value)
    }

    private func afterSeconds(_ index: Int) -> Int {
        isGluedMark(index, ":") && minute(at: index + 1) != nil ? index + 2 : index
    }

    /// What follows a time and makes it certain: am, pm or the word for a clock.
    private func takeUnit(_ clock: inout Clock) -> Bool {
        let index = clock.tokens.upperBound
        let roles = roles(at: index)
        if roles.contains(.clock) {
            clock.isCertain = true
            clock.tokens = clock.tokens.lowerBound..<index + 1
            return true
        }
        if clock.half == nil, let (half, next) = half(at: index) {
            clock.half = half
            clock.isCertain = true
            clock.tokens = clock.tokens.lowerBound..<next
            return true
        }
        return false
    }

    private func half(at index: Int) -> (Clock.Half, Int)? {
        let roles = roles(at: index)
        if roles.contains(.am) || roles.contains(.pm) {
            // In capitals or small letters; “Am” begins a sentence in German.
            return (roles.contains(.pm) ? .afternoon : .morning, index + 1)
        }
        guard let letter = token(index), letter.kind == .word, letter.length == 1,
            isGluedMark(index + 1, "."), let second = token(index + 2), second.kind == .word,
            second.length == 1, bytes[second.start] | 0x20 == 0x6D
        else { return nil }
        let next = isGluedMark(index + 3, ".") ? index + 4 : index + 3
        switch bytes[letter.start] | 0x20 {
        case 0x61: return (.morning, next)
        case 0x70: return (.afternoon, next)
        default: return nil
        }
    }

    /// “at 16.50.”: figures that a full stop parts, after a word for times, at the end of a clause.
    private func isPlainEnd(_ clock: Clock) -> Bool {
        let index = clock.tokens.lowerBound
        guard tokens[index].length == 2, roles(at: index - 1).contains(.beforeTime) else {
            return false
        }
        guard let next = token(clock.tokens.upperBound) else { return true }
        return next.kind == .mark && [0x2E, 0x2C, 0x3B, 0x28, 0x29].contains(next.value)
            && gluedNumber(clock.tokens.upperBound + 1) == nil
    }

    /// Whether a time is over here; a range may go on.
    private func isEndOfClock(_ index: Int) -> Bool {
        if isGlued(index), token(index)?.isDash == true { return true }
        return endsCleanly(before: index)
    }
}

extension Clock {
    /// Whether there is more than a bare number.
    fileprivate var hasMinutesOrUnit: Bool { tokens.count > 1 }
}
