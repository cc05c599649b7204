extension Recurrence {
    /// Reads a recurrence as it is typed in English, in any letter case.
    ///
    ///     second Friday of January, March, May, July, September and November
    ///     every Monday
    ///     first and third Tuesday of every month
    ///     last Thursday of May
    ///     first Friday of every second month
    ///
    /// "Every second month" counts from January. Names of months and days may be shortened to
    /// three letters or more.
    package static func read(_ text: String) -> Result<Recurrence, Problem> {
        do throws(Problem) {
            var reader = try Reader(text)
            return .success(try reader.recurrence())
        } catch {
            return .failure(error)
        }
    }

    /// Walks through the words of one text.
    private struct Reader {
        private let text: String
        private let words: [(word: Word, range: Range<Int>)]
        private var position = 0

        init(_ text: String) throws(Problem) {
            self.text = text
            var words: [(word: Word, range: Range<Int>)] = []
            for range in Self.wordRanges(in: text) {
                let typed = Self.slice(text, range)
                guard let word = Word(typed) else { throw Self.unknown(typed, range, in: text) }
                words.append((word, range))
            }
            self.words = words
        }

        mutating func recurrence() throws(Problem) -> Recurrence {
            skip(.the)
            let weeks = try weeks()
            let weekday = try weekday(of: weeks)
            let months = try months(of: weeks)
            if position < words.count {
                let rest = words[position].range
                throw Problem(
                    message: "nothing is expected at \"\(Self.slice(text, rest))\"",
                    suggestion: typed(before: rest.lowerBound), range: rest)
            }
            return Recurrence(weeks: weeks, weekday: weekday, months: months)
        }

        private mutating func weeks() throws(Problem) -> Weeks {
            if skip(.every) {
                guard case .ordinal = next else { return .every }
                throw Problem(
                    message:
                        "it is not clear whether this is every so many weeks or once a month",
                    suggestion: onceAMonth(from: here.lowerBound), range: here)
            }
            if case .weekday = next {
                throw Problem(
                    message: "which \"\(Self.slice(text, here))\" of the month is not said",
                    suggestion: "every \(text)", range: here)
            }
            var ordinals: Set<WeekdayOrdinal> = []
            while case .ordinal(let ordinal) = next {
                ordinals.insert(ordinal)
                position += 1
                skip(.comma)
                skip(.and)
            }
            guard !ordinals.isEmpty else {
                throw Problem(
                    message: "a recurrence begins with which weekday it is: first to fifth, last, "
                        + "or every",
                    suggestion: nil, range: here)
            }
            return .only(ordinals.sorted())
        }

        private mutating func weekday(of weeks: Weeks) throws(Problem) -> Int {
            guard case .weekday(let weekday) = next else {
                throw Problem(
                    message: "a day of the week is missing", suggestion: nil, range: here)
            }
            position += 1
            return weekday
        }

        private mutating func months(of weeks: Weeks) throws(Problem) -> [Int] {
            guard skip(.of) else {
                if position == words.count, weeks != .every {
                    throw Problem(
                        message: "of which months is not said",
                        suggestion: "\(typed(before: here.lowerBound)) of every month", range: here)
                }
                return Array(1...12)
            }
            skip(.the)
            if skip(.monthWord) { return Array(1...12) }
            let months = skip(.every) ? try regularMonths() : try namedMonths()
            skipEveryYear()
            return months
        }

        /// After "every": `month`, `second month`.
        private mutating func regularMonths() throws(Problem) -> [Int] {
            var step = 1
            if case .ordinal(let ordinal) = next {
                guard [.second, .third, .fourth].contains(ordinal) else {
                    throw Problem(
                        message: "months can be every, every second, every third or every fourth",
                        suggestion: nil, range: here)
                }
                step = ordinal.rawValue
                position += 1
            }
            guard skip(.monthWord) else {
                throw Problem(
                    message: "the word \"month\" is missing",
                    suggestion: "\(typed(before: here.lowerBound)) month", range: here)
            }
            return Array(stride(from: 1, through: 12, by: step))
        }

        private mutating func namedMonths() throws(Problem) -> [Int] {
            var months: Set<Int> = []
            while case .month(let month) = next {
                months.insert(month)
                position += 1
                skip(.comma)
                skip(.and)
            }
            guard !months.isEmpty else {
                throw Problem(
                    message: "the names of months are missing",
                    suggestion: "\(typed(before: here.lowerBound)) every month", range: here)
            }
            return months.sorted()
        }

        /// "of every year" and the like, which say nothing.
        private mutating func skipEveryYear() {
            let start = position
            skip(.of)
            if skip(.every) || skip(.the), skip(.yearWord) { return }
            position = start
        }

        private var next: Word? { position < words.count ? words[position].word : nil }

        /// The place of the next word, or of the end.
        private var here: Range<Int> {
            guard position < words.count else { return text.utf8.count..<text.utf8.count }
            return words[position].range
        }

        @discardableResult
        private mutating func skip(_ word: Word) -> Bool {
            guard next == word else { return false }
            position += 1
            return true
        }

        /// The text before a place, without blanks and commas at its end.
        private func typed(before end: Int) -> String {
            let last = words.last { $0.range.upperBound <= end && $0.word != .comma }
            return Self.slice(text, 0..<(last?.range.upperBound ?? 0))
        }

        /// "every second Friday …" as "second Friday of every month".
        private func onceAMonth(from start: Int) -> String {
            let rest = Self.slice(text, start..<text.utf8.count)
            return words.contains { $0.word == .of } ? rest : "\(rest) of every month"
        }

        /// Words are divided by blanks; a comma is a word.
        private static func wordRanges(in text: String) -> [Range<Int>] {
            var ranges: [Range<Int>] = []
            var start: Int?
            for (index, byte) in text.utf8.enumerated() {
                let isComma = byte == UInt8(ascii: ",")
                let isBlank = byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
                if isComma || isBlank {
                    if let first = start { ranges.append(first..<index) }
                    start = nil
                    if isComma { ranges.append(index..<index + 1) }
                } else if start == nil {
                    start = index
                }
            }
            if let first = start { ranges.append(first..<text.utf8.count) }
            return ranges
        }

        private static func slice(_ text: String, _ range: Range<Int>) -> String {
            String(
                decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
        }

        private static func unknown(
            _ typed: String, _ range: Range<Int>, in text: String
        ) -> Problem {
            let suggestion = Word.nearest(to: typed).map { word in
                slice(text, 0..<range.lowerBound) + word
                    + slice(text, range.upperBound..<text.utf8.count)
            }
            return Problem(
                message: "\"\(typed)\" is no word for a recurrence",
                suggestion: suggestion, range: range)
        }
    }
}
