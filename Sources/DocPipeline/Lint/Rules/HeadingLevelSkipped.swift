/// Flags a heading that is more than one level below the one before it.
///
/// Whoever goes through a document by its headings misses the level that is not there (WCAG 2.2,
/// technique G141).
enum HeadingLevelSkipped: LintRule {
    static let rule = Diagnostic.Rule("DG803", "heading-level-skipped")
    static let severity = Diagnostic.Severity.warning

    static func findings(in review: MinutesReview) -> [Finding] {
        var outline = Outline(review.source)
        outline.read(review.minutes.opening)
        for item in review.minutes.items {
            outline.read(item.heading, isNamed: item.agendaIndex != nil)
            outline.read(item.parts)
        }
        return outline.found
    }

    static func findings(in review: StatementReview) -> [Finding] {
        var outline = Outline(review.source)
        outline.read(review.statement.opening)
        for section in review.statement.sections {
            outline.read(section.heading, isNamed: section.target != nil)
            outline.read(section.blocks)
        }
        return outline.found
    }

    /// The headings as typed, one after the other.
    private struct Outline {
        private let source: SourceFile
        /// That of the title, before any heading.
        private var level = 1
        private(set) var found: [Finding] = []

        init(_ source: SourceFile) { self.source = source }

        mutating func read(_ parts: [Minutes.Part]) {
            for part in parts {
                if case .prose(.heading(let heading)) = part { read(heading, isNamed: false) }
            }
        }

        mutating func read(_ blocks: [Block]) {
            for block in blocks {
                if case .heading(let heading) = block { read(heading, isNamed: false) }
            }
        }

        /// A heading that names an item or a section has its level from there.
        mutating func read(_ heading: Heading, isNamed: Bool) {
            guard let range = heading.range, range.file == .main else { return }
            let marks = source.bytes[range.lowerBound..<range.upperBound].prefix { $0 == 0x23 }
            // One that is underlined has no marks, and is of the first or the second level.
            guard !marks.isEmpty else {
                level = 2
                return
            }
            if marks.count > level + 1, !isNamed {
                found.append(.skips(marks.count, after: level, range))
            }
            level = marks.count
        }
    }
}

extension Finding {
    fileprivate static func skips(_ level: Int, after last: Int, _ range: SourceRange) -> Finding {
        let (typed, meant) = (
            String(repeating: "#", count: level), String(repeating: "#", count: last + 1)
        )
        let marks = SourceRange(file: range.file, range.lowerBound, range.lowerBound + level)
        return Finding(
            at: range, "“\(typed)” leaves out the level of “\(meant)”",
            notes: [Diagnostic.Note("write “\(meant)”, or add the heading between")],
            fix: Diagnostic.Fix(
                "write “\(meant)”", isCertain: false, [Diagnostic.Fix.Edit(marks, meant)]))
    }
}
