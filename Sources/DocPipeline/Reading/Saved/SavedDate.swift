/// A date as a program wrote it in figures, before it is known which of them is the day.
enum SavedDate: Equatable {
    case day(CalendarDate)
    /// Two figures of which one is the day and one the month, the year, and the sign between.
    case figures(Int, Int, year: Int, sign: UInt8)

    /// Which figure comes first.
    enum Order { case dayFirst, monthFirst }

    /// The order that all dates of a file are in: a figure above 12 shows it, otherwise the sign
    /// between and the clock.
    static func order(of dates: some Sequence<SavedDate>, isOnTwelveHourClock: Bool) -> Order {
        var sign: UInt8?
        for case .figures(let first, let second, _, let typed) in dates {
            if first > 12 { return .dayFirst }
            if second > 12 { return .monthFirst }
            sign = sign ?? typed
        }
        return sign == UInt8(ascii: "/") && isOnTwelveHourClock ? .monthFirst : .dayFirst
    }

    /// Whether dates can be read with the day first and with the month first, and differ.
    static func isOrderGuessed(of dates: some Sequence<SavedDate>) -> Bool {
        var isOpen = false
        for case .figures(let first, let second, _, let sign) in dates {
            if first > 12 || second > 12 { return false }
            // With full stops the day comes first everywhere.
            isOpen = isOpen || first != second && sign != UInt8(ascii: ".")
        }
        return isOpen
    }

    /// The day, by the order that the file has; `nil` for one that does not exist.
    func day(_ order: Order) -> CalendarDate? {
        switch self {
        case .day(let date): return date
        case .figures(let first, let second, let year, _):
            return order == .dayFirst
                ? CalendarDate(year: year, month: second, day: first)
                : CalendarDate(year: year, month: first, day: second)
        }
    }
}

extension LineScanner {
    /// Reads `31.08.2020`, `8/31/20`, `27-02-2020`, `2020-08-31`, or nothing.
    mutating func date() -> SavedDate? {
        let start = offset
        guard let first = digits(1...4), [0x2E, 0x2F, 0x2D].contains(next) else {
            offset = start
            return nil
        }
        let sign = next
        move(to: offset + 1)
        skipBlanks()
        guard let second = digits(1...2), next == sign else {
            offset = start
            return nil
        }
        move(to: offset + 1)
        skipBlanks()
        guard let third = digits(1...4) else {
            offset = start
            return nil
        }
        if first > 31 {
            guard let date = CalendarDate(year: first, month: second, day: third) else {
                offset = start
                return nil
            }
            return .day(date)
        }
        return .figures(first, second, year: third < 100 ? 2000 + third : third, sign: sign)
    }
}
