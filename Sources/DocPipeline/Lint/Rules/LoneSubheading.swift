/// Flags a single subheading under a heading: no A without B.
///
/// Source: United Nations Editorial Manual, headings: a lone subheading is not allowed.
struct LoneSubheading: LintRule {
    static let rule = Diagnostic.Rule("DG863", "lone-subheading")
    static let severity = Diagnostic.Severity.warning
    static let styles: Set<HouseStyle> = [.un]

    static func findings(in review: MinutesReview) -> [Finding] {
        review.minutes.items.flatMap { item in
            findings(
                among: item.parts.compactMap { part in
                    guard case .prose(.heading(let heading)) = part else { return nil }
                    return heading
                })
        }
    }

    /// Headings in reading order; each is alone when no other of its level stands under the same
    /// one above.
    private static func findings(among headings: [Heading]) -> [Finding] {
        headings.indices.compactMap { index in
            let heading = headings[index]
            let before = headings[..<index].reversed().prefix { $0.level >= heading.level }
            let after = headings[(index + 1)...].prefix { $0.level >= heading.level }
            let isAlone =
                !before.contains { $0.level == heading.level }
                && !after.contains { $0.level == heading.level }
            guard isAlone, let range = heading.range else { return nil }
            return .isAlone(at: range)
        }
    }
}

extension Finding {
    fileprivate static func isAlone(at range: SourceRange) -> Finding {
        Finding(
            at: range, "this is the only subheading here",
            notes: [Diagnostic.Note("leave it out, or divide the text by two subheadings or more")])
    }
}
