/// One named style, as a value.
struct Style: Sendable, Equatable {
    enum Kind: String, Sendable { case paragraph, character, table }

    var id: StyleID
    var kind: Kind
    var basedOn: StyleID?
    /// The style of the paragraph that follows one of this style when a person types on.
    var next: StyleID?
    /// Whether Word knows a style of this name itself.
    var isBuiltIn = false
    /// Whether the style stands in Word's gallery.
    var isProminent = true
    var paragraph = ParagraphProperties()
    var run = RunProperties()
    var table: TableProperties?

    /// What a style says about tables.
    struct TableProperties: Sendable, Equatable {
        /// Between rows and under the last.
        var rowRule: ParagraphProperties.Border?
        /// Under the header row.
        var headerRule: ParagraphProperties.Border?
        var cellMargins = Margins()

        struct Margins: Sendable, Equatable {
            var top: Twips = 0
            /// On the side where lines begin.
            var left: Twips = 0
            var bottom: Twips = 0
            var right: Twips = 0
        }
    }

    /// The `w:style` element (ECMA-376 Part 1, 17.7.4.17).
    ///
    /// A style sheet has one default of each kind; `mayBeDefault` says that it has none yet.
    func write(to xml: inout XMLWriter, naming: StyleNaming, mayBeDefault: Bool = true) {
        xml.element(.style) { xml in
            xml.attribute(.type, kind.rawValue)
            if isDefault, mayBeDefault { xml.attribute(.default, 1) }
            if !isBuiltIn { xml.attribute(.customStyle, 1) }
            xml.attribute(.styleId, naming[id])
            xml.value(.name, id.name)
            if let basedOn { xml.value(.basedOn, naming[basedOn]) }
            if let next { xml.value(.next, naming[next]) }
            if isProminent { xml.element(.qFormat) }
            paragraph.write(to: &xml, naming: naming)
            run.write(to: &xml, naming: naming)
            table?.write(to: &xml)
        }
    }

    private var isDefault: Bool { id == .normal || id == .tableNormal }
}

extension Style.TableProperties {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element(.tblPr) { xml in
            xml.element(.tblInd) { xml in
                xml.attribute(.w, 0)
                xml.attribute(.type, "dxa")
            }
            if let rowRule {
                xml.element(.tblBorders) { xml in
                    rowRule.write(.bottom, to: &xml)
                    rowRule.write(.insideH, to: &xml)
                }
            }
            cellMargins.write(to: &xml)
        }
        guard let headerRule else { return }
        xml.element(.tblStylePr) { xml in
            xml.attribute(.type, "firstRow")
            xml.element(.tcPr) { xml in
                xml.element(.tcBorders) { headerRule.write(.bottom, to: &$0) }
            }
        }
    }
}

extension Style.TableProperties.Margins {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element(.tblCellMar) { xml in
            write(.top, top, to: &xml)
            write(.left, left, to: &xml)
            write(.bottom, bottom, to: &xml)
            write(.right, right, to: &xml)
        }
    }

    private func write(_ side: XMLName, _ width: Twips, to xml: inout XMLWriter) {
        xml.element(side) { xml in
            xml.attribute(.w, width.count)
            xml.attribute(.type, "dxa")
        }
    }
}
