/// Puts the children of styles into the order of the schema, which some programs do not keep.
///
/// Word may refuse a file over it. Source: ECMA-376 Part 1, 17.7.4.17 and 17.3.1.26.
enum SchemaOrder {
    private static let orders: [String: [String]] = [
        "style": [
            "name", "aliases", "basedOn", "next", "link", "autoRedefine", "hidden", "uiPriority",
            "semiHidden", "unhideWhenUsed", "qFormat", "locked", "personal", "personalCompose",
            "personalReply", "rsid", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr",
        ],
        "pPr": [
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl",
            "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens",
            "kinsoku", "wordWrap", "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN",
            "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing",
            "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment",
            "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
        ],
        "pBdr": ["top", "left", "bottom", "right", "between", "bar"],
    ]

    /// The element with its children in order; others than those listed stay at the end.
    static func restored(_ element: XMLElement) -> XMLElement {
        guard element.name.namespace == OfficeNamespace.word,
            let order = orders[element.name.local]
        else { return element }
        var restored = element
        let ranked = element.elements.enumerated().map { place, child in
            (rank: order.firstIndex(of: child.name.local) ?? order.count, place: place, child)
        }
        restored.children = ranked.sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }.map {
            .element($0.2)
        }
        return restored
    }
}
