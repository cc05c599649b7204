extension MentionReader {
    /// Gives each time the zone that is stated right after it, to both ends of a stretch.
    mutating func attachOffsets() {
        var place = 0
        for index in found.times.indices {
            let end = timeTokens[index].upperBound
            while place < offsetTokens.count, offsetTokens[place].lowerBound < end { place += 1 }
            guard place < offsetTokens.count else { break }
            let gap = end..<offsetTokens[place].lowerBound
            guard gap.count <= 2, gap.allSatisfy({ isNearby(tokens[$0], ",(–") }) else { continue }
            found.times[index].offset = place
            if found.times[index].role == .end { found.times[index - 1].offset = place }
        }
    }

    /// Gives each time the date that stands right before or after it.
    mutating func attachDates() {
        var place = 0
        for index in found.times.indices where found.times[index].role != .end {
            let time = timeTokens[index]
            while place < dateTokens.count, dateTokens[place].upperBound <= time.lowerBound {
                place += 1
            }
            var date: Int?
            if place > 0, isBeforeTime(dateTokens[place - 1].upperBound..<time.lowerBound) {
                date = place - 1
            } else if place < dateTokens.count {
                let isStretch = found.times[index].role == .start
                let end = isStretch ? timeTokens[index + 1].upperBound : time.upperBound
                let start = found.times[index].offset.map { offset in
                    max(end, offsetTokens[offset].upperBound)
                }
                if isAfterTime((start ?? end), dateTokens[place].lowerBound) { date = place }
            }
            found.times[index].date = date
            if found.times[index].role == .start { found.times[index + 1].date = date }
        }
    }

    /// Leaves out abbreviations that no time stands before: they may be anything.
    mutating func dropLooseAbbreviations() {
        let attached = Set(found.times.compactMap(\.offset))
        var places: [Int: Int] = [:]
        var kept: [OffsetMention] = []
        for (index, offset) in found.offsets.enumerated() {
            if case .abbreviation = offset.form, !attached.contains(index) { continue }
            places[index] = kept.count
            kept.append(offset)
        }
        found.offsets = kept
        for index in found.times.indices {
            found.times[index].offset = found.times[index].offset.flatMap { places[$0] }
        }
    }

    /// Whether only “, at”, “, from” or the like stands between a date and its time.
    private func isBeforeTime(_ gap: Range<Int>) -> Bool {
        guard gap.count <= 4, gap.lowerBound <= gap.upperBound else { return false }
        return gap.allSatisfy { index in
            isNearby(tokens[index], ",(–-:’'")
                || !roles(at: index).isDisjoint(with: [.beforeTime, .from, .to])
        }
    }

    /// Whether only “on”, “, on the” or the like stands between a time and its date.
    private func isAfterTime(_ end: Int, _ start: Int) -> Bool {
        guard end <= start, start - end <= 3 else { return false }
        return (end..<start).allSatisfy { index in
            isNearby(tokens[index], ",)") || !roles(at: index).isDisjoint(with: [.on, .article])
        }
    }

    private func isNearby(_ token: ProseToken, _ characters: String) -> Bool {
        token.kind == .mark && characters.unicodeScalars.contains { $0.value == token.value }
    }
}
