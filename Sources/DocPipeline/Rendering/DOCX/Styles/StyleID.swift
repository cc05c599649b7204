/// The named styles that a document uses.
///
/// The names are Word's own wherever Word has such a style (ECMA-376 Part 1, 17.7.4.9), because a
/// reference document is searched for them by name.
enum StyleID: Int, Sendable, CaseIterable {
    // Paragraphs: Word's own.
    case normal, bodyText, title, subtitle
    case heading1, heading2, heading3, heading4, heading5, heading6
    case listBullet, listNumber, listContinue, quote, caption, htmlPreformatted
    case header, footer, footnoteText, tocHeading, toc1, toc2, toc3
    // Paragraphs: ours.
    case letterheadName, letterheadLine, documentKind, frontHeading, frontHeadingSmall
    case factLabel, factValue, agendaEntry, agendaDetail, attendee, rollRemark
    case numberedParagraph, itemSpeaker, recordLabel, recordText, recordFacts
    case tableHeading, tableText, afterTable, annexHeading, annexSource
    case chatTime, chatText, endorser, notice, deliveryNotice, speakingTime, rule
    case signatureName, signatureRole
    // Characters.
    case strong, emphasis, htmlCode, hyperlink, footnoteReference
    case speaker, crossReference, factName, quietText, draftMark
    // Tables.
    case tableNormal, registerTable, layoutTable

    /// As shown in Word's list of styles.
    var name: String { Self.names[rawValue].name }

    /// The identifier in our own style sheet.
    var identifier: String { Self.names[rawValue].identifier }

    /// In the order of the cases.
    private static let names: [(identifier: String, name: String)] = [
        ("Normal", "Normal"), ("BodyText", "Body Text"), ("Title", "Title"),
        ("Subtitle", "Subtitle"),
        ("Heading1", "heading 1"), ("Heading2", "heading 2"), ("Heading3", "heading 3"),
        ("Heading4", "heading 4"), ("Heading5", "heading 5"), ("Heading6", "heading 6"),
        ("ListBullet", "List Bullet"), ("ListNumber", "List Number"),
        ("ListContinue", "List Continue"), ("Quote", "Quote"), ("Caption", "caption"),
        ("HTMLPreformatted", "HTML Preformatted"),
        ("Header", "header"), ("Footer", "footer"), ("FootnoteText", "footnote text"),
        ("TOCHeading", "TOC Heading"), ("TOC1", "toc 1"), ("TOC2", "toc 2"), ("TOC3", "toc 3"),
        ("LetterheadName", "Letterhead Name"), ("LetterheadLine", "Letterhead Line"),
        ("DocumentKind", "Document Kind"), ("FrontHeading", "Front Heading"),
        ("FrontHeadingSmall", "Front Heading Small"),
        ("FactLabel", "Fact Label"), ("FactValue", "Fact Value"),
        ("AgendaEntry", "Agenda Entry"), ("AgendaDetail", "Agenda Detail"),
        ("Attendee", "Attendee"), ("RollRemark", "Roll Remark"),
        ("NumberedParagraph", "Numbered Paragraph"), ("ItemSpeaker", "Item Speaker"),
        ("RecordLabel", "Record Label"), ("RecordText", "Record Text"),
        ("RecordFacts", "Record Facts"),
        ("TableHeading", "Table Heading"), ("TableText", "Table Text"),
        ("AfterTable", "After Table"), ("AnnexHeading", "Annex Heading"),
        ("AnnexSource", "Annex Source"),
        ("ChatTime", "Chat Time"), ("ChatText", "Chat Text"), ("Endorser", "Endorser"),
        ("Notice", "Notice"), ("DeliveryNotice", "Delivery Notice"),
        ("SpeakingTime", "Speaking Time"), ("Rule", "Rule"),
        ("SignatureName", "Signature Name"), ("SignatureRole", "Signature Role"),
        ("Strong", "Strong"), ("Emphasis", "Emphasis"), ("HTMLCode", "HTML Code"),
        ("Hyperlink", "Hyperlink"), ("FootnoteReference", "footnote reference"),
        ("Speaker", "Speaker"), ("CrossReference", "Cross Reference"), ("FactName", "Fact Name"),
        ("QuietText", "Quiet Text"), ("DraftMark", "Draft Mark"),
        ("TableNormal", "Normal Table"), ("RegisterTable", "Register Table"),
        ("LayoutTable", "Layout Table"),
    ]

    /// The style of a heading; those below the sixth level look like the sixth.
    static func heading(level: Int) -> StyleID {
        let headings: [StyleID] = [
            .heading1, .heading2, .heading3, .heading4, .heading5, .heading6,
        ]
        return headings[max(1, min(level, headings.count)) - 1]
    }

    /// The style of an entry of the table of contents.
    static func contents(level: Int) -> StyleID {
        let entries: [StyleID] = [.toc1, .toc2, .toc3]
        return entries[max(1, min(level, entries.count)) - 1]
    }
}

/// The identifiers that styles have in one document: our own, or those a reference document gives.
struct StyleNaming: Sendable, Equatable {
    private var identifiers: [String]

    init() {
        identifiers = StyleID.allCases.map(\.identifier)
    }

    subscript(style: StyleID) -> String {
        get { identifiers[style.rawValue] }
        set { identifiers[style.rawValue] = newValue }
    }
}
