extension Wording {
    /// What a meeting is called: "8th Informal Meeting of the Alliance"; by its series' pattern unless
    /// a title was typed.
    package func title(of minutes: Minutes) -> String {
        if !minutes.title.isEmpty { return minutes.title }
        guard let series = minutes.series else { return kinds.minutes }
        return title(of: series, number: minutes.number, date: minutes.date)
    }

    /// What a meeting of a series is called, by the series' pattern.
    package func title(of series: MeetingSeries, number: Int?, date: CalendarDate) -> String {
        var title = series.titlePattern
        for (mark, text) in [
            ("{number}", number.map(String.init) ?? ""), ("{ordinal}", number.map(ordinal) ?? ""),
            ("{year}", String(date.year)), ("{date}", self.date(date)),
        ] {
            title.replace(mark, with: text)
        }
        return title.trimmingSpaces
    }

    /// What the meetings of a series are called together: its pattern without number and day, and
    /// without the little word before what is left out at the end ("Meeting of").
    func title(ofSeries series: MeetingSeries) -> String {
        var words: [Substring] = []
        for word in series.titlePattern.split(separator: " ") {
            guard word.contains("{") else {
                words.append(word)
                continue
            }
            if let last = words.last, last.count <= 3, last.allSatisfy(\.isLowercase) {
                words.removeLast()
            }
        }
        return words.isEmpty ? series.id : words.joined(separator: " ")
    }
}
