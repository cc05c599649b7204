/// Flags two spaces between words, no-break spaces included.
struct DoubleSpace: LintRule {
    static let rule = Diagnostic.Rule("DG864", "double-space")
    static let severity = Diagnostic.Severity.hint
    static let styles: Set<HouseStyle> = [.un, .house]

    static func findings(in review: MinutesReview) -> [Finding] { findings(in: review.prose) }
    static func findings(in review: StatementReview) -> [Finding] { findings(in: review.prose) }

    private static func findings(in prose: Prose) -> [Finding] {
        prose.passages.flatMap { passage in
            runs(in: passage.content.bytes).map { .isDouble(at: passage.range(of: $0)) }
        }
    }

    /// Where two blanks or more stand between words.
    private static func runs(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let start = index
            var count = 0
            while let length = blank(at: index, in: bytes) {
                index += length
                count += 1
            }
            if count > 1, start > 0, index < bytes.count { found.append(start..<index) }
            if count == 0 { index += 1 }
        }
        return found
    }

    /// The length of a space or a no-break space (U+00A0).
    private static func blank(at index: Int, in bytes: [UInt8]) -> Int? {
        guard index < bytes.count else { return nil }
        if bytes[index] == 0x20 { return 1 }
        return bytes[index] == 0xC2 && index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : nil
    }
}

extension Finding {
    fileprivate static func isDouble(at range: SourceRange) -> Finding {
        Finding(
            at: range, "two spaces stand between these words",
            fix: Diagnostic.Fix(
                "write one space", isCertain: true, [Diagnostic.Fix.Edit(range, " ")]))
    }
}
