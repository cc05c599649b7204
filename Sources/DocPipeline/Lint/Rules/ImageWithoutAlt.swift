/// Flags a picture without words for those who do not see it (WCAG 2.2, 1.1.1).
enum ImageWithoutAlt: LintRule {
    static let rule = Diagnostic.Rule("DG509", "image-without-alt")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        findings(in: RunningText.runs(of: review.minutes))
    }

    static func findings(in review: StatementReview) -> [Finding] {
        findings(in: RunningText.runs(of: review.statement))
    }

    private static func findings(in runs: [RunningText]) -> [Finding] {
        var found: [Finding] = []
        for run in runs {
            run.content.forEachInline { inline in
                guard case .image(let image) = inline, image.alternative.trimmingSpaces.isEmpty,
                    let block = run.range
                else { return }
                let range = image.range.flatMap { $0.file == block.file ? $0 : nil } ?? block
                found.append(.saysNothing(image, at: range))
            }
        }
        return found
    }
}

extension Finding {
    fileprivate static func saysNothing(
        _ image: Inline.Image, at range: SourceRange
    ) -> Finding {
        Finding(
            at: range, "the picture “\(image.source)” has no words for those who do not see it",
            notes: [Diagnostic.Note("say what it shows: “![The members of the Board](…)”")])
    }
}
