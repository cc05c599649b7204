extension StyleMaker {
    /// Page one: letterhead, title, facts, agenda, attendance, endorsements.
    var frontPage: [Style] {
        letterhead + titleBlock + agenda
            + [
                paragraph(
                    .factLabel,
                    ParagraphProperties(keepsLines: true, spacing: spacing(after: 0.1)),
                    RunProperties(color: quiet)),
                paragraph(.factValue, ParagraphProperties(spacing: spacing(after: 0.1))),
                paragraph(
                    .frontHeading, next: .bodyText,
                    ParagraphProperties(
                        keepsWithNext: true, keepsLines: true,
                        spacing: spacing(before: 1.5, after: 0.4)),
                    RunProperties(isBold: true, size: size(typography.itemSize))),
                paragraph(
                    .frontHeadingSmall, next: .bodyText,
                    ParagraphProperties(
                        keepsWithNext: true, keepsLines: true,
                        spacing: spacing(before: 0.5, after: 0.2)),
                    RunProperties(isBold: true, color: quiet, size: size(typography.tableSize))),
                name(.attendee), name(.endorser),
                paragraph(
                    .rollRemark, basedOn: .bodyText,
                    ParagraphProperties(spacing: spacing(before: 0.5, after: 0.5))),
            ]
    }

    /// A name in a column; a long one continues a little to the right.
    private func name(_ id: StyleID) -> Style {
        paragraph(
            id,
            ParagraphProperties(
                keepsLines: true,
                spacing: spacing(after: 0.1, line: typography.tableSize * 1.3),
                indent: .init(left: 170, hanging: 170)),
            RunProperties(size: size(typography.tableSize)))
    }

    private var letterhead: [Style] {
        [
            paragraph(
                .letterheadName, next: .letterheadLine,
                ParagraphProperties(keepsWithNext: true, spacing: spacing()),
                RunProperties(isBold: true, color: accent)),
            paragraph(
                .letterheadLine, next: .title,
                ParagraphProperties(
                    borders: .init(bottom: .init(width: 6, space: 6, color: accent)),
                    spacing: spacing(after: 2, line: 12), ignoresSpacingInStyle: true),
                RunProperties(color: quiet, size: size(typography.smallSize))),
        ]
    }

    private var titleBlock: [Style] {
        [
            paragraph(
                .documentKind, next: .title,
                ParagraphProperties(keepsWithNext: true, spacing: spacing(after: 0.2)),
                RunProperties(color: accent, size: size(typography.itemSize))),
            paragraph(
                .title, next: .bodyText, builtIn: true,
                ParagraphProperties(
                    keepsWithNext: true, keepsLines: true,
                    spacing: spacing(after: 0.4, line: typography.titleSize * 1.25)),
                RunProperties(isBold: true, size: size(typography.titleSize))),
            paragraph(
                .subtitle, next: .bodyText, builtIn: true,
                ParagraphProperties(
                    keepsWithNext: true, spacing: spacing(after: 0.75),
                    ignoresSpacingInStyle: true),
                RunProperties(color: quiet, size: size(typography.bodySize + 1))),
        ]
    }

    private var agenda: [Style] {
        let pageNumber = ParagraphProperties.Tab(alignment: .right, position: layout.textWidth)
        func contents(_ id: StyleID, _ before: Double, _ run: RunProperties) -> Style {
            paragraph(
                id, builtIn: true,
                ParagraphProperties(
                    tabs: [pageNumber], spacing: spacing(before: before),
                    indent: .init(left: 0, hanging: PageLayout.hang)),
                run)
        }
        return [
            paragraph(
                .agendaEntry,
                ParagraphProperties(
                    keepsLines: true, tabs: [pageNumber], spacing: spacing(after: 0.1))),
            paragraph(
                .agendaDetail, ParagraphProperties(spacing: spacing(after: 0.1)),
                RunProperties(color: quiet, size: size(typography.tableSize))),
            paragraph(
                .tocHeading, basedOn: .frontHeading, next: .bodyText, builtIn: true,
                ParagraphProperties()),
            contents(.toc1, 0.2, RunProperties()),
            contents(.toc2, 0, RunProperties(color: quiet)),
            contents(.toc3, 0, RunProperties(color: quiet, size: size(typography.tableSize))),
        ]
    }
}
