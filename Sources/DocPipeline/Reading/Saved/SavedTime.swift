/// A time as a program wrote it before a line: of the day, or since the start of a recording.
package struct SavedTime: Sendable, Hashable {
    /// Since midnight, or since the start.
    package let seconds: Int
    package let hasSeconds: Bool

    package init(seconds: Int, hasSeconds: Bool) {
        self.seconds = seconds
        self.hasSeconds = hasSeconds
    }

    /// Moved on by the time at which the recording began; times run on past midnight from 0.
    package func after(_ start: ClockTime) -> SavedTime {
        let total = seconds + start.minutesSinceMidnight * 60
        return SavedTime(seconds: total % 86_400, hasSeconds: hasSeconds)
    }

    /// Whether it can be a time of the day.
    package var isOfDay: Bool { seconds < 86_400 }

    /// As it is typed in a source: `15:42`, `15:42:07`.
    package var description: String {
        let clock =
            zeroPadded(seconds / 3600, width: 2) + ":" + zeroPadded(seconds / 60 % 60, width: 2)
        return hasSeconds ? clock + ":" + zeroPadded(seconds % 60, width: 2) : clock
    }
}

/// What stands where a time belongs.
enum TimeReading: Equatable {
    case time(SavedTime)
    /// Figures with colons that are no time, such as 25:61.
    case impossible
}

extension LineScanner {
    /// Reads `9:05`, `15:42:07`, `00:00:10.087`, `3:44 PM`, or nothing.
    ///
    /// Figures with colons that are no time are read too where the line shows by the rest that it
    /// has one: with `mayBeImpossible`.
    mutating func time(mayBeImpossible: Bool = false) -> TimeReading? {
        let start = offset
        let minuteDigits = mayBeImpossible ? 1...3 : 2...2
        guard let first = digits(mayBeImpossible ? 1...4 : 1...2), take(":"),
            let second = digits(minuteDigits)
        else {
            offset = start
            return nil
        }
        var third: Int?
        let beforeSeconds = offset
        if take(":") {
            third = digits(minuteDigits)
            if third == nil { offset = beforeSeconds }
        }
        if third != nil { skipFraction() }
        var hour = first
        if let isAfternoon = halfOfDay() {
            guard (1...12).contains(hour) else { return mayBeImpossible ? .impossible : nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        guard hour < 1000, second < 60, third ?? 0 < 60, mayBeImpossible || hour < 24 else {
            if mayBeImpossible { return .impossible }
            offset = start
            return nil
        }
        let time = SavedTime(
            seconds: hour * 3600 + second * 60 + (third ?? 0), hasSeconds: third != nil)
        return .time(time)
    }

    private mutating func skipFraction() {
        guard next == UInt8(ascii: ".") || next == UInt8(ascii: ","), offset + 1 < end,
            bytes[offset + 1].isASCIIDigit
        else { return }
        var place = offset + 1
        while place < end, bytes[place].isASCIIDigit { place += 1 }
        move(to: place)
    }

    /// Reads `AM`, `p.m.` and their like with the blanks before; whether it is the second half.
    mutating func halfOfDay() -> Bool? {
        var ahead = self
        ahead.skipBlanks()
        let letter = ahead.next.lowerASCII
        guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
        ahead.move(to: ahead.offset + 1)
        _ = ahead.take(".")
        ahead.skipBlanks()
        guard ahead.next.lowerASCII == UInt8(ascii: "m") else { return nil }
        ahead.move(to: ahead.offset + 1)
        guard !ahead.next.isASCIILetter else { return nil }
        _ = ahead.take(".")
        self = ahead
        return letter == UInt8(ascii: "p")
    }
}
