internal import DocPipeline

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
