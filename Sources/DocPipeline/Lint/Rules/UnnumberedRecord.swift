/// Flags records of approved minutes whose numbers are given by their order.
///
/// What was approved is quoted by number; a record put in before others would renumber them.
enum UnnumberedRecord: LintRule {
    static let rule = Diagnostic.Rule("DG412", "unnumbered-record")
    static let severity = Diagnostic.Severity.hint

    static func findings(in review: MinutesReview) -> [Finding] {
        guard review.minutes.status == .approved else { return [] }
        return review.minutes.records.compactMap { record in
            guard !record.hasTypedNumber, let number = record.number else { return nil }
            return Finding(
                at: review.head(of: record.range),
                "the number \(number) is given by the order of the records, and is not typed",
                fix: fix(writing: number, for: record.range, in: review))
        }
    }

    /// `DECISION [D1]: …`, or `id: D1` as the first key of a block.
    private static func fix(
        writing number: String, for record: SourceRange, in review: MinutesReview
    ) -> Diagnostic.Fix? {
        guard record.file == .main else { return nil }
        let source = review.source
        let start = source.text(record.lowerBound, record.lowerBound + 16)
        if review.isLine(record) {
            guard
                let keyword = RecordLine.Keyword.allCases.first(where: {
                    start.hasPrefix($0.rawValue)
                })
            else { return nil }
            let place = record.lowerBound + keyword.rawValue.utf8.count
            return .number(number, " [\(number)]", at: place)
        }
        if start.hasPrefix("{") {
            return .number(number, "id: \(number), ", at: record.lowerBound + 1)
        }
        let line = source.line(at: record.lowerBound)
        let lineStart = Int(source.lineStarts[line - 1])
        let indent = source.text(lineStart, record.lowerBound)
        guard indent.utf8.allSatisfy({ $0 == 0x20 }) else { return nil }
        let next = line < source.lineStarts.count ? Int(source.lineStarts[line]) : lineStart
        let lineEnd = source.text(max(lineStart, next - 2), next).lineEnd
        return .number(number, "id: \(number)" + lineEnd + indent, at: record.lowerBound)
    }
}

extension Diagnostic.Fix {
    fileprivate static func number(
        _ number: String, _ text: String, at place: Int
    ) -> Diagnostic.Fix {
        Diagnostic.Fix(
            "write the number \(number)", isCertain: true,
            [Edit(SourceRange(file: .main, place, place), text)])
    }
}

extension String {
    /// How a line ends whose last two bytes these are.
    fileprivate var lineEnd: String {
        if utf8.elementsEqual([0x0D, 0x0A]) { return "\r\n" }
        return utf8.last == 0x0D ? "\r" : "\n"
    }
}
