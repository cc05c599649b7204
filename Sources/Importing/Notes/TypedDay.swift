internal import DocPipeline

/// A day as people type it in notes.
enum TypedDay {
    /// “2020-06-01”, “1 June 2020”, “Monday, 1 June 2020”; `nil` for anything else, and where the day of
    /// the week is another one.
    static func date(_ text: String) -> CalendarDate? {
        if let date = CalendarDate(text) ?? CalendarDate(written: text) { return date }
        let words = text.trimmingBlanks
        let first = words.prefix { $0.isLetter }
        guard let weekday = weekdays[FoldedText(String(first)).text] else { return nil }
        let rest = words.dropFirst(first.count).drop { ",. ".contains($0) }.trimmingBlanks
        guard let date = CalendarDate(rest) ?? CalendarDate(written: rest) else { return nil }
        return date.weekday == weekday ? date : nil
    }

    /// A day by which something is to be done; `nil` for anything that can be read in two ways.
    ///
    /// “15 June” is the first one from a meeting on; “15/6/2020” needs none.
    static func due(_ text: String, after meeting: CalendarDate?) -> CalendarDate? {
        if let date = date(text) { return date }
        guard let meeting, text.contains(where: \.isLetter), !text.contains(where: { $0 == "/" })
        else { return nil }
        for year in [meeting.year, meeting.year + 1] {
            if let date = CalendarDate(written: "\(text) \(year)"), date >= meeting { return date }
        }
        return nil
    }

    /// From 1 for Monday, in English, French, Spanish and German, folded.
    private static let weekdays: [String: Int] = {
        let names = [
            ["monday", "mon", "lundi", "lunes", "montag"],
            ["tuesday", "tue", "mardi", "martes", "dienstag"],
            ["wednesday", "wed", "mercredi", "miercoles", "mittwoch"],
            ["thursday", "thu", "jeudi", "jueves", "donnerstag"],
            ["friday", "fri", "vendredi", "viernes", "freitag"],
            ["saturday", "sat", "samedi", "sabado", "samstag"],
            ["sunday", "sun", "dimanche", "domingo", "sonntag"],
        ]
        var found: [String: Int] = [:]
        for (index, words) in names.enumerated() {
            for word in words { found[word] = index + 1 }
        }
        return found
    }()
}
