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
