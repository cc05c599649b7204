/// The typefaces a document asks for, with the ones that may stand in (ECMA-376 Part 1, 17.8.3).
enum FontTable {
    static func part(_ typography: Typography) -> PackagePart {
        var names: [String] = []
        for fonts in [typography.fonts, typography.codeFonts] {
            for name in [fonts.western, fonts.eastAsian, fonts.complex] where !names.contains(name)
            {
                names.append(name)
            }
        }
        var xml = XMLWriter(capacity: 1024)
        xml.element(.fonts) { xml in
            xml.declare(.word)
            for name in names {
                xml.element(.font) { xml in
                    xml.attribute(.name, name)
                    if let twin = twins.first(where: { $0.name == name })?.twin {
                        xml.value(.altName, twin)
                    }
                }
            }
        }
        return PackagePart(
            name: "/word/fontTable.xml", contentType: ContentType.fontTable,
            content: .xml(xml.bytes))
    }

    /// Typefaces of the same widths, or of the same script, where the first is missing.
    private static let twins = [
        (name: "Calibri", twin: "Carlito"), (name: "Cambria", twin: "Caladea"),
        (name: "Arial", twin: "Liberation Sans"),
        (name: "Times New Roman", twin: "Liberation Serif"),
        (name: "Courier New", twin: "Liberation Mono"),
        (name: "Microsoft YaHei", twin: "Noto Sans CJK SC"),
        (name: "Microsoft JhengHei", twin: "Noto Sans CJK TC"),
        (name: "Yu Gothic", twin: "Noto Sans CJK JP"),
        (name: "Malgun Gothic", twin: "Noto Sans CJK KR"),
    ]
}
