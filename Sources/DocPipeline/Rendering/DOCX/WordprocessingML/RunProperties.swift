/// How characters are set; what is `nil` is left to the styles.
///
/// Source: ECMA-376 Part 1, 17.3.2.28, whose order of children ``write(to:naming:)`` keeps.
struct RunProperties: Sendable, Equatable {
    struct Fonts: Sendable, Equatable {
        /// For Latin, Greek and Cyrillic.
        var western: String
        /// For Chinese, Japanese and Korean.
        var eastAsian: String
        /// For Arabic, Hebrew and other complex scripts.
        var complex: String
    }

    struct Languages: Sendable, Equatable {
        /// BCP 47.
        var western: String
        var eastAsian: String
        var bidirectional: String
    }

    enum VerticalAlignment: String, Sendable { case superscript }

    var style: StyleID?
    var fonts: Fonts?
    /// Also for complex scripts.
    var isBold: Bool?
    /// Also for complex scripts.
    var isItalic: Bool?
    var hasCapitals: Bool?
    var isStruck: Bool?
    /// Letter by letter: neither spelling nor grammar is checked.
    var isUnproofed: Bool?
    /// `RRGGBB`.
    var color: String?
    /// Added between characters.
    var tracking: Twips?
    /// Also for complex scripts.
    var size: HalfPoints?
    var isUnderlined: Bool?
    var verticalAlignment: VerticalAlignment?
    var isRightToLeft: Bool?
    var languages: Languages?

    /// The `w:rPr` element; nothing when there is nothing to say.
    func write(to xml: inout XMLWriter, naming: StyleNaming) {
        xml.elementUnlessEmpty(.rPr) { xml in
            if let style { xml.value(.rStyle, naming[style]) }
            fonts?.write(to: &xml)
            xml.toggle(.b, isBold)
            xml.toggle(.bCs, isBold)
            xml.toggle(.i, isItalic)
            xml.toggle(.iCs, isItalic)
            xml.toggle(.caps, hasCapitals)
            xml.toggle(.strike, isStruck)
            xml.toggle(.noProof, isUnproofed)
            if let color { xml.value(.color, color) }
            if let tracking { xml.value(.spacing, tracking.count) }
            if let size {
                xml.value(.sz, size.count)
                xml.value(.szCs, size.count)
            }
            if let isUnderlined { xml.value(.u, isUnderlined ? "single" : "none") }
            if let verticalAlignment { xml.value(.vertAlign, verticalAlignment.rawValue) }
            xml.toggle(.rtl, isRightToLeft)
            languages?.write(to: &xml)
        }
    }
}

extension RunProperties.Fonts {
    fileprivate func write(to xml: inout XMLWriter) {
        xml.element(.rFonts) { xml in
            xml.attribute(.ascii, western)
            xml.attribute(.hAnsi, western)
            xml.attribute(.eastAsia, eastAsian)
            xml.attribute(.cs, complex)
        }
    }
}

extension RunProperties.Languages {
    func write(to xml: inout XMLWriter) {
        write(as: .lang, to: &xml)
    }

    /// Also serves `w:themeFontLang`, which is written alike.
    func write(as name: XMLName, to xml: inout XMLWriter) {
        xml.element(name) { xml in
            xml.attribute(.val, western)
            xml.attribute(.eastAsia, eastAsian)
            xml.attribute(.bidi, bidirectional)
        }
    }
}
