/// How Word is to treat the document (ECMA-376 Part 1, 17.15).
enum SettingsPart {
    /// The layout of Word 2013 and later; without it, documents open in a compatibility mode.
    private static let compatibilityMode = 15

    static func part(
        _ languages: RunProperties.Languages, hasEvenPageHeads: Bool = false
    ) -> PackagePart {
        var xml = XMLWriter(capacity: 1024)
        xml.element(.settings) { xml in
            xml.declare(.word)
            xml.value(.defaultTabStop, PageLayout.hang.count)
            if hasEvenPageHeads { xml.element(.evenAndOddHeaders) }
            xml.value(.characterSpacingControl, "doNotCompress")
            xml.element(.footnotePr) { xml in
                for separator in [
                    FootnotesPart.separator, FootnotesPart.continuationSeparator,
                ] {
                    xml.element(.footnote) { $0.attribute(.wordID, separator) }
                }
            }
            xml.element(.compat) { xml in
                xml.element(.compatSetting) { xml in
                    xml.attribute(.name, "compatibilityMode")
                    xml.attribute(.uri, "http://schemas.microsoft.com/office/word")
                    xml.attribute(.val, compatibilityMode)
                }
            }
            languages.write(as: .themeFontLang, to: &xml)
            xml.value(.decimalSymbol, ".")
            xml.value(.listSeparator, ",")
        }
        return PackagePart(
            name: "/word/settings.xml", contentType: ContentType.settings,
            content: .xml(xml.bytes))
    }
}
