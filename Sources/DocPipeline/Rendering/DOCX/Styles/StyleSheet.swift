/// The styles of a document and how they look: quiet, one accent colour, rules instead of boxes.
struct StyleSheet: Sendable {
    let styles: [Style]
    let typography: Typography
    let isRightToLeft: Bool

    init(page: Metadata.PageSetup, layout: PageLayout, language: String, isRightToLeft: Bool) {
        typography = Typography(page, language: language)
        self.isRightToLeft = isRightToLeft
        // Seven to one (WCAG 2.2, 1.4.6), as the style sheet's other colours.
        let accent = AccentColour(of: page).reaching(7, on: .white, towards: .black)
        let maker = StyleMaker(
            typography: typography, layout: layout, accent: accent.digits.uppercased(),
            isRightToLeft: isRightToLeft)
        styles =
            maker.text + maker.headings + maker.frontPage + maker.records + maker.lists
            + maker.tables + maker.page + maker.characters
    }

    /// The styles part.
    func part(naming: StyleNaming) -> PackagePart {
        var xml = XMLWriter(capacity: 24 * 1024)
        xml.element(.styles) { xml in
            xml.declare(.word)
            writeDefaults(to: &xml, naming: naming)
            for style in styles { style.write(to: &xml, naming: naming) }
        }
        return PackagePart(
            name: "/word/styles.xml", contentType: ContentType.styles, content: .xml(xml.bytes))
    }

    /// What holds where no style says otherwise.
    private func writeDefaults(to xml: inout XMLWriter, naming: StyleNaming) {
        let run = RunProperties(
            fonts: typography.fonts, size: HalfPoints(points: typography.bodySize),
            languages: typography.languages)
        xml.element(.docDefaults) { xml in
            xml.element(.rPrDefault) { run.write(to: &$0, naming: naming) }
            xml.element(.pPrDefault)
        }
    }
}

/// Makes the styles of a sheet; each group is in a file of its own.
struct StyleMaker {
    let typography: Typography
    let layout: PageLayout
    /// `RRGGBB`.
    let accent: String
    let isRightToLeft: Bool

    /// Seven to one on white (WCAG 2.2, 1.4.6).
    let quiet = "595959"
    let hairline = "BFBFBF"

    /// A paragraph style.
    func paragraph(
        _ id: StyleID, basedOn: StyleID? = .normal, next: StyleID? = nil, builtIn: Bool = false,
        _ paragraph: ParagraphProperties, _ run: RunProperties = RunProperties()
    ) -> Style {
        Style(
            id: id, kind: .paragraph, basedOn: basedOn, next: next, isBuiltIn: builtIn,
            paragraph: paragraph, run: run)
    }

    /// Space around a paragraph, in body lines, and its own line height in points.
    func spacing(
        before: Double = 0, after: Double = 0, line: Double? = nil
    ) -> ParagraphProperties.Spacing {
        .init(
            before: typography.lines(before), after: typography.lines(after),
            line: line.map(Twips.points), rule: line == nil ? nil : .atLeast)
    }

    /// A type size in points.
    func size(_ points: Double) -> HalfPoints { HalfPoints(points: points) }
}
