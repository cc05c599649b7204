internal import DocPipeline

/// What stands in brackets behind a name in a list: “(from 16:30)”, “(left 17:00)”, “(by phone)”.
struct NameAside: Equatable {
    var from: ClockTime?
    var until: ClockTime?
    var remarks: String?

    init(_ words: String) {
        let parts = words.split { " ,;–-".contains($0) }.map { $0.lowercased() }
        let times = parts.compactMap(TypedTime.clock)
        let others = parts.filter { TypedTime.clock($0) == nil }
        let said = Set(others)
        switch times.count {
        case 1 where said.count == 1 && !said.isDisjoint(with: Self.beginnings): from = times[0]
        case 1 where said.count == 1 && !said.isDisjoint(with: Self.ends): until = times[0]
        case 2 where said.isSubset(of: Self.beginnings.union(Self.ends)):
            from = times[0]
            until = times[1]
        default: remarks = words
        }
    }

    private static let beginnings: Set<String> = [
        "from", "since", "joined", "came", "arrived", "ab", "de", "depuis", "desde",
    ]
    private static let ends: Set<String> = [
        "until", "till", "to", "left", "bis", "a", "à", "jusqu'à", "hasta",
    ]

    /// A name and what stands in brackets at its end; `nil` where nothing does.
    static func divided(_ typed: String) -> (name: String, aside: String)? {
        guard typed.hasSuffix(")"), let open = typed.lastIndex(of: "("), open > typed.startIndex
        else { return nil }
        let words = typed[typed.index(after: open)...].dropLast().trimmingBlanks
        let name = typed[..<open].trimmingBlanks
        return words.isEmpty || name.isEmpty ? nil : (name, words)
    }
}

/// Times as people type them in notes.
enum TypedTime {
    /// “16:30”, “16.30”, “16h30”, “9:05”.
    static func clock(_ text: some StringProtocol) -> ClockTime? {
        let parts = text.split { ":.h".contains($0) }
        guard parts.count == 2, parts[1].count == 2, parts.allSatisfy({ $0.allSatisfy(\.isASCII) }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return nil }
        return ClockTime(hour: hour, minute: minute)
    }

    /// “16:00–17:20”: when something began and ended; `nil` where there is anything else.
    static func stretch(_ text: String) -> (start: ClockTime, end: ClockTime?)? {
        let parts = text.split { " –-—".contains($0) }.filter { $0 != "to" && $0 != "bis" }
        let times = parts.compactMap(clock)
        guard let first = times.first, times.count == parts.count, times.count <= 2 else {
            return nil
        }
        return (first, times.count == 2 ? times[1] : nil)
    }
}
