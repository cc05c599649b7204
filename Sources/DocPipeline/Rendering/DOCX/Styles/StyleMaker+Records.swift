extension StyleMaker {
    /// Decisions and actions: a rule in the accent colour in the margin, beside label and text.
    var records: [Style] {
        let rule = ParagraphProperties.Border(width: 18, space: 8, color: accent)
        // Word takes the sides of a border as they are seen, also in right-to-left paragraphs.
        let borders =
            isRightToLeft
            ? ParagraphProperties.Borders(right: rule) : ParagraphProperties.Borders(left: rule)
        func record(
            _ id: StyleID, next: StyleID, keepsWithNext: Bool? = nil, before: Double = 0,
            after: Double, _ run: RunProperties = RunProperties()
        ) -> Style {
            paragraph(
                id, next: next,
                ParagraphProperties(
                    keepsWithNext: keepsWithNext, keepsLines: true, borders: borders,
                    spacing: spacing(before: before, after: after)), run)
        }
        return [
            record(
                .recordLabel, next: .recordText, keepsWithNext: true, before: 0.6, after: 0,
                RunProperties(isBold: true, color: accent, size: size(typography.tableSize))),
            record(.recordText, next: .recordText, after: 0.3),
            record(
                .recordFacts, next: .bodyText, after: 0.7,
                RunProperties(color: quiet, size: size(typography.tableSize))),
        ]
    }

    /// Tables: rules between rows, a stronger one under the header, no boxes.
    var tables: [Style] {
        let line = typography.tableSize * 1.3
        return [
            Style(
                id: .tableNormal, kind: .table, isBuiltIn: true, isProminent: false,
                table: .init(cellMargins: .init(left: 108, right: 108))),
            Style(
                id: .registerTable, kind: .table, basedOn: .tableNormal,
                table: .init(
                    rowRule: .init(width: 4, space: 0, color: hairline),
                    headerRule: .init(width: 8, space: 0, color: accent),
                    cellMargins: .init(top: 57, left: 0, bottom: 57, right: 170))),
            Style(
                id: .layoutTable, kind: .table, basedOn: .tableNormal,
                table: .init(cellMargins: .init(right: 227))),
            paragraph(
                .caption, next: .bodyText, builtIn: true,
                ParagraphProperties(
                    keepsWithNext: true, keepsLines: true,
                    spacing: spacing(before: 1.5, after: 0.4)),
                RunProperties(isBold: true, size: size(typography.itemSize))),
            paragraph(
                .tableHeading,
                ParagraphProperties(keepsWithNext: true, spacing: spacing(line: line)),
                RunProperties(color: quiet, size: size(typography.smallSize))),
            paragraph(
                .tableText, ParagraphProperties(spacing: spacing(line: line)),
                RunProperties(size: size(typography.tableSize))),
            paragraph(
                .afterTable, next: .bodyText,
                ParagraphProperties(
                    spacing: .init(
                        before: 0, after: 0, line: typography.lines(0.5), rule: .exact))),
            paragraph(
                .chatTime, ParagraphProperties(spacing: spacing(after: 0.15, line: line)),
                RunProperties(color: quiet, size: size(typography.tableSize))),
            paragraph(
                .chatText, ParagraphProperties(spacing: spacing(after: 0.15, line: line)),
                RunProperties(size: size(typography.tableSize))),
        ]
    }

    /// Running heads, notes and signatures.
    var page: [Style] {
        let small = RunProperties(color: quiet, size: size(typography.smallSize))
        let head = ParagraphProperties(
            tabs: [.init(alignment: .right, position: layout.textWidth)], spacing: spacing(line: 12)
        )
        return [
            paragraph(.header, builtIn: true, head, small),
            paragraph(.footer, builtIn: true, head, small),
            paragraph(
                .footnoteText, builtIn: true, ParagraphProperties(spacing: spacing(line: 12)),
                RunProperties(size: size(typography.smallSize))),
            paragraph(
                .signatureName,
                ParagraphProperties(
                    keepsWithNext: true, keepsLines: true,
                    borders: .init(top: .init(width: 4, space: 4, color: quiet)),
                    spacing: spacing(before: 3))),
            paragraph(
                .signatureRole,
                ParagraphProperties(keepsWithNext: true, keepsLines: true, spacing: spacing()),
                RunProperties(color: quiet, size: size(typography.tableSize))),
        ]
    }
}
