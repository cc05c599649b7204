extension StyleMaker {
    /// Running text and what stands in it.
    var text: [Style] {
        [
            paragraph(
                .normal, basedOn: nil, builtIn: true,
                ParagraphProperties(
                    controlsWidows: true, isRightToLeft: isRightToLeft ? true : nil,
                    spacing: spacing(line: typography.bodyLine))),
            paragraph(
                .bodyText, builtIn: true, ParagraphProperties(spacing: spacing(after: 0.5))),
            paragraph(.numberedParagraph, basedOn: .bodyText, ParagraphProperties()),
            paragraph(
                .quote, basedOn: .bodyText, builtIn: true,
                ParagraphProperties(
                    indent: .init(left: PageLayout.step, right: PageLayout.step))),
            paragraph(
                .htmlPreformatted, builtIn: true,
                ParagraphProperties(spacing: spacing(after: 0.5, line: typography.smallSize + 4)),
                RunProperties(
                    fonts: typography.codeFonts, isUnproofed: true,
                    size: size(typography.smallSize))),
            paragraph(
                .rule, next: .bodyText,
                ParagraphProperties(
                    borders: .init(bottom: .init(width: 4, space: 1, color: hairline)),
                    spacing: .init(before: 0, after: typography.lines(1), line: 120, rule: .exact)
                )),
            paragraph(
                .notice, next: .bodyText, ParagraphProperties(spacing: spacing(after: 1)),
                RunProperties(color: quiet, size: size(typography.tableSize))),
            paragraph(
                .deliveryNotice, next: .title,
                ParagraphProperties(
                    keepsWithNext: true, spacing: spacing(after: 1), justification: .right),
                RunProperties(isBold: true)),
            paragraph(
                .speakingTime, next: .bodyText,
                ParagraphProperties(keepsWithNext: true),
                RunProperties(color: quiet, size: size(typography.tableSize))),
        ]
    }

    /// Headings: above them always more space than below.
    var headings: [Style] {
        let item = RunProperties(isBold: true, size: size(typography.itemSize))
        let subItem = RunProperties(color: accent, size: size(typography.bodySize + 0.5))
        let small = RunProperties(isBold: true, color: quiet)
        let plain = RunProperties(color: quiet)
        let looks: [(StyleID, Double, RunProperties)] = [
            (.heading1, 1.5, item), (.heading2, 1, subItem), (.heading3, 1, small),
            (.heading4, 0.5, plain), (.heading5, 0.5, plain), (.heading6, 0.5, plain),
        ]
        return looks.enumerated().map { level, look in
            paragraph(
                look.0, next: .bodyText, builtIn: true,
                ParagraphProperties(
                    keepsWithNext: true, keepsLines: true,
                    spacing: spacing(before: look.1, after: level == 0 ? 0.4 : 0.25),
                    outlineLevel: level), look.2)
        } + [
            paragraph(
                .itemSpeaker, next: .bodyText,
                ParagraphProperties(keepsWithNext: true, spacing: spacing(after: 0.4)),
                RunProperties(color: quiet)),
            paragraph(
                .annexHeading, basedOn: .heading1, next: .annexSource,
                ParagraphProperties(beginsPage: true, spacing: spacing(after: 0.4)),
                RunProperties(size: size(typography.itemSize + 3))),
            paragraph(
                .annexSource, next: .bodyText,
                ParagraphProperties(keepsWithNext: true, spacing: spacing(after: 1)),
                RunProperties(color: quiet, size: size(typography.tableSize))),
        ]
    }

    /// Lists: their indentation is in the numbering part.
    var lists: [Style] {
        let item = ParagraphProperties(ignoresSpacingInStyle: true)
        return [
            paragraph(.listBullet, basedOn: .bodyText, builtIn: true, item),
            paragraph(.listNumber, basedOn: .bodyText, builtIn: true, item),
            paragraph(.listContinue, basedOn: .bodyText, builtIn: true, ParagraphProperties()),
        ]
    }

    /// Styles of stretches of text.
    var characters: [Style] {
        func character(
            _ id: StyleID, builtIn: Bool = false, _ run: RunProperties
        ) -> Style {
            Style(id: id, kind: .character, isBuiltIn: builtIn, run: run)
        }
        return [
            character(.strong, builtIn: true, RunProperties(isBold: true)),
            character(.emphasis, builtIn: true, RunProperties(isItalic: true)),
            character(
                .htmlCode, builtIn: true,
                RunProperties(fonts: typography.codeFonts, isUnproofed: true)),
            character(
                .hyperlink, builtIn: true, RunProperties(color: accent, isUnderlined: true)),
            character(
                .footnoteReference, builtIn: true,
                RunProperties(verticalAlignment: .superscript)),
            character(.speaker, RunProperties(isBold: true)),
            character(.crossReference, RunProperties(color: accent)),
            character(.factName, RunProperties(isBold: true)),
            character(.quietText, RunProperties(color: quiet)),
            character(.draftMark, RunProperties(isBold: true, color: accent)),
        ]
    }
}
