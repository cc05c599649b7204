/// How a paragraph is set; what is `nil` is left to its style.
///
/// Source: ECMA-376 Part 1, 17.3.1.26, whose order of children ``write(to:naming:)`` keeps, since
/// Word may refuse any other.
struct ParagraphProperties: Sendable, Equatable {
    struct Numbering: Sendable, Equatable {
        /// From 0, at most 8.
        var level: Int
        /// Of an instance in the numbering part; 0 takes numbers away.
        var instance: Int
    }

    struct Border: Sendable, Equatable {
        /// Eighths of a point.
        var width: Int
        /// Points between border and text.
        var space: Int
        /// `RRGGBB`.
        var color: String
    }

    struct Borders: Sendable, Equatable {
        var top: Border?
        var left: Border?
        var bottom: Border?
        var right: Border?
    }

    struct Tab: Sendable, Equatable {
        enum Alignment: String, Sendable { case left, right, center, clear }
        var alignment: Alignment
        var position: Twips
    }

    struct Spacing: Sendable, Equatable {
        enum Rule: String, Sendable { case auto, exact, atLeast }
        var before: Twips?
        var after: Twips?
        /// In twips, or in 240ths of a line for the rule `auto`.
        var line: Twips?
        var rule: Rule?
    }

    struct Indent: Sendable, Equatable {
        /// On the side where lines begin: the right one in right-to-left paragraphs.
        var left: Twips?
        var right: Twips?
        /// How far the first line begins before the others.
        var hanging: Twips?
    }

    /// Takes the paragraph out of the text, to a place on the page beside what follows it
    /// (ECMA-376 Part 1, 17.3.1.11).
    struct Frame: Sendable, Equatable {
        /// From the left edge of the paper.
        var x: Twips
        var width: Twips
    }

    enum Justification: String, Sendable { case left, center, right }

    var style: StyleID?
    var keepsWithNext: Bool?
    var keepsLines: Bool?
    var beginsPage: Bool?
    var frame: Frame?
    var controlsWidows: Bool?
    var numbering: Numbering?
    var borders: Borders?
    /// The colour behind the text, `RRGGBB`.
    var shading: String?
    var tabs: [Tab] = []
    var isRightToLeft: Bool?
    var spacing: Spacing?
    var indent: Indent?
    /// Whether space between paragraphs of the same style is left out.
    var ignoresSpacingInStyle: Bool?
    var justification: Justification?
    /// From 0, at most 8: the level in the navigation pane and the table of contents.
    var outlineLevel: Int?

    /// The `w:pPr` element; nothing when there is nothing to say.
    ///
    /// `change` is what became of the paragraph as such, beside its text.
    func write(
        to xml: inout XMLWriter, naming: StyleNaming, change: TrackedChange? = nil
    ) {
        xml.elementUnlessEmpty(.pPr) { xml in
            if let style { xml.value(.pStyle, naming[style]) }
            xml.toggle(.keepNext, keepsWithNext)
            xml.toggle(.keepLines, keepsLines)
            xml.toggle(.pageBreakBefore, beginsPage)
            frame?.write(to: &xml)
            xml.toggle(.widowControl, controlsWidows)
            numbering?.write(to: &xml)
            borders?.write(to: &xml)
            if let shading {
                xml.element(.shd) { xml in
                    xml.attribute(.val, "clear")
                    xml.attribute(.color, "auto")
                    xml.attribute(.fill, shading)
                }
            }
            writeTabs(to: &xml)
            xml.toggle(.bidi, isRightToLeft)
            spacing?.write(to: &xml)
            indent?.write(to: &xml)
            xml.toggle(.contextualSpacing, ignoresSpacingInStyle)
            if let justification { xml.value(.jc, justification.rawValue) }
            if let outlineLevel { xml.value(.outlineLvl, outlineLevel) }
            if let change {
                xml.element(.rPr) { change.write(as: change.name, to: &$0) }
            }
        }
    }

    private func writeTabs(to xml: inout XMLWriter) {
        guard !tabs.isEmpty else { return }
        xml.element(.tabs) { xml in
            for tab in tabs {
                xml.element(.tab) { xml in
                    xml.attribute(.val, tab.alignment.rawValue)
                    xml.attribute(.pos, tab.position.count)
                }
            }
        }
    }
}

extension ParagraphProperties.Frame {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element(.framePr) { xml in
            xml.attribute(.w, width.count)
            xml.attribute(.wrap, "around")
            xml.attribute(.vAnchor, "text")
            xml.attribute(.hAnchor, "page")
            xml.attribute(.frameX, x.count)
            xml.attribute(.frameY, 1)
        }
    }
}

extension ParagraphProperties.Numbering {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element(.numPr) { xml in
            xml.value(.ilvl, level)
            xml.value(.numId, instance)
        }
    }
}

extension ParagraphProperties.Borders {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element(.pBdr) { xml in
            top?.write(.top, to: &xml)
            left?.write(.left, to: &xml)
            bottom?.write(.bottom, to: &xml)
            right?.write(.right, to: &xml)
        }
    }
}

extension ParagraphProperties.Border {
    /// Also serves the borders of tables and cells, which are written alike.
    func write(_ side: XMLName, to xml: inout XMLWriter) {
        xml.element(side) { xml in
            xml.attribute(.val, "single")
            xml.attribute(.sz, width)
            xml.attribute(.space, space)
            xml.attribute(.color, color)
        }
    }
}

extension ParagraphProperties.Spacing {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element(.spacing) { xml in
            if let before { xml.attribute(.before, before.count) }
            if let after { xml.attribute(.after, after.count) }
            if let line { xml.attribute(.line, line.count) }
            if let rule { xml.attribute(.lineRule, rule.rawValue) }
        }
    }
}

extension ParagraphProperties.Indent {
    func write(to xml: inout XMLWriter) {
        xml.element(.ind) { xml in
            if let left { xml.attribute(.left, left.count) }
            if let right { xml.attribute(.right, right.count) }
            if let hanging { xml.attribute(.hanging, hanging.count) }
        }
    }
}
