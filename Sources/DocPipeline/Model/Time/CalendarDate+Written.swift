extension CalendarDate {
    /// The day that somebody meant who wrote a date in another form than `2020-08-31`.
    ///
    /// "31.08.2020", "2020/8/31", "31 August 2020", "August 31st, 2020", "1er septembre 2020"; `nil` for
    /// anything that can be read in two ways, such as "04/05/2022", and for days that do not exist.
    package init?(written text: String) {
        let words = text.split { " ,./-–".contains($0) }.map { FoldedText(String($0)).text }
            .filter { !Self.fillers.contains($0) }
        guard words.count == 3 else { return nil }
        let numbers = words.map(Self.number)
        let months = words.map { word in
            Self.months.firstIndex {
                $0.contains { word == $0 || $0.count > 3 && $0.hasPrefix(word) && word.count >= 3 }
            }
        }
        if let name = months.firstIndex(where: { $0 != nil }), let month = months[name] {
            let rest = numbers.indices.filter { $0 != name }.compactMap { numbers[$0] }
            guard rest.count == 2, let year = rest.first(where: { $0 > 999 }),
                let day = rest.first(where: { $0 < 32 })
            else { return nil }
            self.init(year: year, month: month + 1, day: day)
            return
        }
        let figures = numbers.compactMap(\.self)
        guard figures.count == 3 else { return nil }
        if figures[0] > 999 {
            self.init(year: figures[0], month: figures[1], day: figures[2])
        } else if figures[2] > 999,
            text.contains(".") || figures[0] > 12 || figures[0] == figures[1]
        {
            // With full stops the day comes first everywhere; with other signs only a day above 12 shows.
            self.init(year: figures[2], month: figures[1], day: figures[0])
        } else {
            return nil
        }
    }

    /// A number, with or without the ending of an ordinal.
    private static func number(_ word: String) -> Int? {
        let digits = word.utf8.prefix { (0x30...0x39).contains($0) }
        let ending = word.dropFirst(digits.count)
        guard digits.count == word.utf8.count || ["st", "nd", "rd", "th", "er"].contains(ending)
        else { return nil }
        return decimalNumber(Array(digits)[...])
    }

    private static let fillers: Set<String> = ["of", "de", "del", "the", "le", "el"]

    /// In English, French, Spanish and German, folded.
    private static let months: [[String]] = [
        ["january", "janvier", "enero", "januar", "janner"],
        ["february", "fevrier", "febrero", "februar"], ["march", "mars", "marzo", "marz"],
        ["april", "avril", "abril"], ["may", "mai", "mayo"], ["june", "juin", "junio", "juni"],
        ["july", "juillet", "julio", "juli"], ["august", "aout", "agosto"],
        ["september", "septembre", "septiembre"], ["october", "octobre", "octubre", "oktober"],
        ["november", "novembre", "noviembre"],
        ["december", "decembre", "diciembre", "dezember"],
    ]
}
