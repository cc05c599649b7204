internal import DocPipeline

/// Which documents share a bag; the raw values are those of `--by`.
package enum ArchiveGrouping: String, Sendable, CaseIterable {
    case document, year, series

    /// The name that the group of a document has in the archive.
    ///
    /// `/` in an identifier becomes `~`, which no identifier has, so that two never meet.
    func group(of description: DocumentDescription) -> String {
        switch self {
        case .document:
            let isStatement = description.kind == .statement
            let prefix = isStatement ? "statements/" : "minutes/"
            let name = description.identifier.dropFirst(
                description.identifier.hasPrefix(prefix) ? prefix.count : 0)
            return (isStatement ? "statement-" : "minutes-")
                + name.map { $0 == "/" ? "~" : String($0) }.joined()
        case .year:
            return description.date == .unknown ? "year-unknown" : "year-\(description.date.year)"
        case .series:
            if description.kind == .statement { return "statements" }
            return description.series.map { "series-\($0)" } ?? "meetings-without-series"
        }
    }

    /// The name of the bag with a number in its group: "minutes-2020-08-31.v2", "year-2020.1".
    func bagName(group: String, number: Int) -> String {
        self == .document ? "\(group).v\(number)" : "\(group).\(number)"
    }
}
