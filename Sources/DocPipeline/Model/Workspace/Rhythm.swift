/// The days on which a series meets.
package struct Rhythm: Sendable {
    package let series: MeetingSeries
    package let recurrences: [Recurrence]

    /// `nil` for a series without a rule, or with one that cannot be read.
    package init?(of series: MeetingSeries) {
        let read = series.recurrence.compactMap { text -> Recurrence? in
            guard case .success(let recurrence) = Recurrence.read(text) else { return nil }
            return recurrence
        }
        guard !read.isEmpty, read.count == series.recurrence.count else { return nil }
        self.series = series
        recurrences = read
    }

    /// Whether a day is one of the recurrence's, exceptions or not.
    package func contains(_ date: CalendarDate) -> Bool {
        recurrences.contains { $0.contains(date) }
    }

    /// The first day of the recurrence after another, exceptions or not.
    package func next(after date: CalendarDate) -> CalendarDate? {
        recurrences.compactMap { $0.next(after: date) }.min()
    }

    /// The first day after another on which the series does meet; `nil` once its time is over.
    package func nextMeeting(after date: CalendarDate) -> CalendarDate? {
        let dayBefore = series.from?.adding(days: -1)
        var day = dayBefore.map { max($0, date) } ?? date
        // Each exception is passed at most once.
        for _ in 0...series.exceptions.count {
            guard let next = next(after: day), series.to.map({ next <= $0 }) ?? true else {
                return nil
            }
            if !series.exceptions.contains(next) { return next }
            day = next
        }
        return nil
    }
}

extension MeetingSeries {
    /// Whether a title is one of the series': the longer words of its pattern in their order, and
    /// not many others.
    package func names(_ title: String) -> Bool {
        let words = FoldedText(title).text.split(separator: " ")
        let fixed = titlePattern.split { $0 == "{" || $0 == "}" }.enumerated()
            .filter { ($0.offset % 2 == 0) != titlePattern.hasPrefix("{") }
            .flatMap { FoldedText(String($0.element)).text.split(separator: " ") }
            .filter { $0.count > 3 }
        guard !fixed.isEmpty, words.count <= fixed.count + 6 else { return false }
        var rest = fixed[...]
        for word in words where word == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
