/// What is being read of a date.
private struct DateDraft {
    var days: [DateMention.Day] = []
    var extent = DateMention.Extent.single
    var form = DateMention.Form.dayMonth
    var hasShortMonth = false
    var isAmbiguous = false
    /// The token after the last.
    var next: Int
}

/// A weekday before a date.
private struct WeekdayWord {
    var weekday: Int
    var token: Int
    /// The token after it and what parts it from the date.
    var next: Int
}

/// A day's number, with its suffix.
private struct DayNumber {
    var day: Int
    var isOrdinal: Bool
    var weekday: WeekdayWord?
    var tokens: Range<Int>
}

/// What stands between two days.
private enum Joint { case span, and, comma }

extension MentionReader {
    /// Reads a date that begins at a token; returns the token after it.
    mutating func readDate(at start: Int) -> Int? {
        guard beginsCleanly(start) else { return nil }
        let weekday = weekday(at: start)
        let first = weekday?.next ?? start
        guard
            var draft = isoDate(at: first) ?? numericDate(at: first)
                ?? dayFirst(at: first, maySpread: true) ?? monthFirst(at: first, maySpread: true)
        else { return nil }
        var begin = first
        if let weekday, !endsSeries(before: start) {
            begin = start
            draft.days[0].weekday = weekday.weekday
            draft.days[0].weekdayRange = range(weekday.token..<weekday.token + 1)
        }
        addWeekdayBehind(&draft)
        found.dates.append(
            DateMention(
                range: range(begin..<draft.next), days: draft.days, extent: draft.extent,
                form: draft.form, hasShortMonth: draft.hasShortMonth,
                isAmbiguous: draft.isAmbiguous))
        dateTokens.append(begin..<draft.next)
        return draft.next
    }

    /// Whether a weekday at a token ends “Monday to Friday”, and so belongs to no one date.
    private func endsSeries(before index: Int) -> Bool {
        guard let before = token(index - 1) else { return false }
        let isJoint =
            before.isDash || before.isMark("/")
            || !roles(at: index - 1).isDisjoint(with: [.to, .and])
        return isJoint && roles(at: index - 2).contains(.weekday)
    }

    // MARK: Weekdays

    private func weekday(at index: Int) -> WeekdayWord? {
        guard let token = token(index), let entry = entry(at: index), entry.weekday > 0 else {
            return nil
        }
        let hasStop = isGluedMark(index + 1, ".")
        if entry.roles.contains(.needsCapital), !hasCapital(token), !hasStop { return nil }
        var next = index + 1
        if hasStop, entry.roles.contains(.abbreviation) { next += 1 }
        if isGluedMark(next, ",") { next += 1 }
        // “Monday, the 31st”, “Friday the 13th”.
        if roles(at: next).contains(.article) || roles(at: next).contains(.on) { next += 1 }
        return WeekdayWord(weekday: entry.weekday, token: index, next: next)
    }

    /// “3 March (Tuesday)”.
    private func addWeekdayBehind(_ draft: inout DateDraft) {
        guard draft.days.count == 1, draft.days[0].weekday == nil,
            token(draft.next)?.isMark("(") == true, let word = weekday(at: draft.next + 1),
            isGluedMark(word.token + 1, ")")
        else { return }
        draft.days[0].weekday = word.weekday
        draft.days[0].weekdayRange = range(word.token..<word.token + 1)
        draft.next = word.token + 2
    }

    // MARK: Figures

    /// “2020-08-31”.
    private func isoDate(at index: Int) -> DateDraft? {
        guard let year = token(index), year.kind == .number, year.length == 4,
            isGluedMark(index + 1, "-"), let month = gluedNumber(index + 2), month.length == 2,
            isGluedMark(index + 3, "-"), let day = gluedNumber(index + 4), day.length == 2,
            endsCleanly(before: index + 5), !isGluedMark(index + 5, "/"),
            !isGluedMark(index + 5, "-")
        else { return nil }
        return figures(day, month, year, index, .iso)
    }

    /// “10.02.2020”, “10/02/2020”, “10-02-2020”.
    private func numericDate(at index: Int) -> DateDraft? {
        guard let first = token(index), first.kind == .number, first.length <= 2,
            let separator = token(index + 1), separator.kind == .mark, !separator.isApart,
            [0x2E, 0x2F, 0x2D].contains(separator.value),
            let second = gluedNumber(index + 2), second.length <= 2, isGlued(index + 3),
            token(index + 3)?.kind == .mark, token(index + 3)?.value == separator.value,
            let year = gluedNumber(index + 4), year.length == 4,
            endsCleanly(before: index + 5), !isGluedMark(index + 5, "/")
        else { return nil }
        let hasSlashes = separator.isMark("/")
        let isMonthFirst = hasSlashes && second.value > 12
        var draft =
            isMonthFirst
            ? figures(second, first, year, index, .numeric)
            : figures(first, second, year, index, .numeric)
        draft?.isAmbiguous = hasSlashes && first.value <= 12 && second.value <= 12
        return draft
    }

    private func figures(
        _ day: ProseToken, _ month: ProseToken, _ year: ProseToken, _ index: Int,
        _ form: DateMention.Form
    ) -> DateDraft? {
        guard (1...31).contains(day.value), (1...12).contains(month.value), isYear(year) else {
            return nil
        }
        let days = [
            DateMention.Day(
                day: Int(day.value), month: Int(month.value), year: Int(year.value),
                range: range(index..<index + 5))
        ]
        return DateDraft(days: days, form: form, next: index + 5)
    }

    private func isYear(_ token: ProseToken) -> Bool {
        token.kind == .number && token.length == 4 && (1800...2199).contains(token.value)
    }

    // MARK: Days and months in words

    /// “31 August 2020”, “from 20 to 27 April”, “30 March to 2 April 2020”.
    private func dayFirst(at index: Int, maySpread: Bool) -> DateDraft? {
        guard let (numbers, extent, afterDays) = dayNumbers(at: index) else { return nil }
        var place = afterDays
        if roles(at: place).contains(.of) { place += 1 }
        guard let month = month(at: place) else { return nil }
        place = month.next
        var draft = DateDraft(extent: extent, hasShortMonth: month.isShort, next: place)
        draft.form = numbers.contains(where: \.isOrdinal) ? .ordinalDayMonth : .dayMonth
        let year = year(after: &place)
        draft.next = place
        draft.days = days(numbers, month: month.month, year: year, end: place)
        if maySpread, numbers.count == 1 {
            spread(&draft, between: rolesBefore(index)) { dayFirst(at: $0, maySpread: false) }
        }
        return draft
    }

    /// “August 31, 2020”, “September 2nd and 3rd”.
    private func monthFirst(at index: Int, maySpread: Bool) -> DateDraft? {
        guard lexicon.putsMonthFirst, let month = month(at: index),
            !roles(at: index - 1).contains(.keepsDayAway),
            let (numbers, extent, afterDays) = dayNumbers(at: month.next)
        else { return nil }
        var place = afterDays
        var draft = DateDraft(extent: extent, hasShortMonth: month.isShort, next: place)
        draft.form = numbers.contains(where: \.isOrdinal) ? .monthOrdinalDay : .monthDay
        let year = year(after: &place)
        draft.next = place
        draft.days = days(numbers, month: month.month, year: year, end: place)
        if let first = draft.days.first {
            draft.days[0].range = tokens[index].start..<first.range.upperBound
        }
        if maySpread, numbers.count == 1 {
            spread(&draft, between: rolesBefore(index)) { monthFirst(at: $0, maySpread: false) }
        }
        return draft
    }

    private func days(
        _ numbers: [DayNumber], month: Int, year: Int?, end: Int
    ) -> [DateMention.Day] {
        numbers.enumerated().map { index, number in
            let last = index == numbers.count - 1 ? end : number.tokens.upperBound
            return DateMention.Day(
                weekday: number.weekday?.weekday,
                weekdayRange: number.weekday.map { range($0.token..<$0.token + 1) },
                day: number.day, month: month, year: year,
                range: range(number.tokens.lowerBound..<last))
        }
    }

    /// Adds a second date, of another month, that the first is joined to.
    private func spread(
        _ draft: inout DateDraft, between before: Lexicon.Roles,
        read: (Int) -> DateDraft?
    ) {
        guard let (joint, after) = joint(at: draft.next), joint != .comma else { return }
        if joint == .and, draft.days[0].year != nil { return }
        var place = after
        if roles(at: place).contains(.article) { place += 1 }
        let weekday = weekday(at: place)
        guard var second = read(weekday?.next ?? place), second.extent == .single else { return }
        second.days[0].weekday = weekday?.weekday
        second.days[0].weekdayRange = weekday.map { range($0.token..<$0.token + 1) }
        if draft.days[0].year == nil, let year = second.days[0].year {
            draft.days[0].year = draft.days[0].month > second.days[0].month ? year - 1 : year
        } else if second.days[0].year == nil, joint == .and {
            return
        }
        draft.days += second.days
        draft.extent = joint == .span || before.contains(.between) ? .span : .list
        draft.hasShortMonth = draft.hasShortMonth || second.hasShortMonth
        draft.next = second.next
    }

    /// One number or several: “20 - 27”, “2nd and 3rd”, “2, 3 and 4”, “7th to the 12th”.
    private func dayNumbers(
        at index: Int
    ) -> (numbers: [DayNumber], extent: DateMention.Extent, next: Int)? {
        let before = rolesBefore(index)
        guard let first = dayNumber(at: index, weekday: nil) else { return nil }
        var numbers = [first]
        var next = first.tokens.upperBound
        var extent = DateMention.Extent.single
        var lastJoint = Joint.and
        while numbers.count < 6, extent != .span, let (joint, after) = joint(at: next) {
            var place = after
            if roles(at: place).contains(.article) { place += 1 }
            let weekday = weekday(at: place)
            guard let number = dayNumber(at: weekday?.next ?? place, weekday: weekday),
                let last = numbers.last, number.day > last.day
            else { break }
            numbers.append(number)
            next = number.tokens.upperBound
            lastJoint = joint
            extent =
                joint == .span || joint == .and && before.contains(.between) && numbers.count == 2
                ? .span : .list
        }
        guard lastJoint != .comma else { return nil }
        return (numbers, extent, next)
    }

    /// What the word before a token may be; articles are passed over.
    private func rolesBefore(_ index: Int) -> Lexicon.Roles {
        let before = roles(at: index - 1)
        return before.contains(.article) ? before.union(roles(at: index - 2)) : before
    }

    private func dayNumber(at index: Int, weekday: WeekdayWord?) -> DayNumber? {
        guard let token = token(index), token.kind == .number, token.length <= 2,
            (1...31).contains(token.value)
        else { return nil }
        var next = index + 1
        var isOrdinal = false
        if isGlued(next), roles(at: next).contains(.daySuffix) {
            isOrdinal = !roles(at: next).contains(.usualDaySuffix)
            next += 1
        } else if isGluedMark(next, "."),
            lexicon.hasDayStop || isGlued(next + 1) && roles(at: next + 1).contains(.daySuffix)
        {
            next += 1
            if isGlued(next), roles(at: next).contains(.daySuffix) { next += 1 }
        }
        guard endsCleanly(before: next), !isClock(at: index) else { return nil }
        return DayNumber(
            day: Int(token.value), isOrdinal: isOrdinal, weekday: weekday, tokens: index..<next)
    }

    /// Whether a number is the hour of a time: “March 3 – 4:30”, “May 3 pm”.
    private func isClock(at index: Int) -> Bool {
        isGluedMark(index + 1, ":") && gluedNumber(index + 2) != nil
            || !roles(at: index + 1).isDisjoint(with: [.am, .pm, .clock])
    }

    private func joint(at index: Int) -> (Joint, Int)? {
        guard let token = token(index) else { return nil }
        if token.isDash { return (.span, index + 1) }
        if token.isMark(",") { return (.comma, index + 1) }
        if token.isMark("/") || token.isMark("&") { return (.and, index + 1) }
        let roles = roles(at: index)
        if roles.contains(.to) { return (.span, index + 1) }
        return roles.contains(.and) ? (.and, index + 1) : nil
    }

    private func month(at index: Int) -> (month: Int, isShort: Bool, next: Int)? {
        guard let token = token(index), let entry = entry(at: index), entry.month > 0 else {
            return nil
        }
        if entry.roles.contains(.needsCapital), !hasCapital(token),
            !(entry.weekday > 0 && isGluedMark(index + 1, "."))
        {
            return nil
        }
        guard endsWord(before: index + 1) else { return nil }
        var next = index + 1
        let isShort = entry.roles.contains(.abbreviation)
        // The full stop of an abbreviation, unless it ends the sentence.
        if isShort, isGluedMark(next, "."), self.token(next + 1)?.kind == .number { next += 1 }
        return (entry.month, isShort, next)
    }

    /// Whether a name is not the beginning of another: “May-Britt”, “March/April”.
    private func endsWord(before index: Int) -> Bool {
        guard isGlued(index), let mark = token(index), mark.kind == .mark, isGlued(index + 1)
        else { return token(index)?.kind != .number || !isGlued(index) }
        return !(mark.value == 0x2D || mark.value == 0x5F) || token(index + 1)?.kind != .word
    }

    /// “2020”, “, 2020”, “de 2020”.
    private func year(after place: inout Int) -> Int? {
        var index = place
        if isGluedMark(index, ",") { index += 1 }
        if roles(at: index).contains(.of) { index += 1 }
        guard let token = token(index), token.isApart, isYear(token),
            endsCleanly(before: index + 1)
        else { return nil }
        // “3 March, 2020 people …” is written by nobody; “on 3 March 2020” by everybody.
        place = index + 1
        return Int(token.value)
    }
}
