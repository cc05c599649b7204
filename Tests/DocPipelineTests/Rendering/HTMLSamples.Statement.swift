import DocPipeline

extension HTMLSamples {
    /// A statement with a table of contents, numbered paragraphs and endorsements.
    static let statement: Document = {
        var metadata = Metadata(
            kind: .statement, title: "Joint statement to the high-level segment", language: "en",
            date: date, identifier: "statements/example",
            organisation: "Network of Example Organisations",
            runningHead: .init(left: "Example Network · Joint statement"))
        metadata.page.paper = .letter
        metadata.page.hasBindingMargin = true
        metadata.page.accent = "9C4A00"
        metadata.event = .init(
            name: "Fourteenth Example Congress", start: "2026-04-07", end: "2026-04-12",
            place: "Kyoto")
        return Document(metadata: metadata, blocks: statementBlocks)
    }()

    private static let statementBlocks: [Block] = [
        .notice(Notice(.delivery, [.text("Check against delivery")])),
        .titleBlock(
            TitleBlock(
                kind: "Joint statement", title: "Joint statement to the high-level segment",
                subtitles: [
                    "Fourteenth Example Congress, Kyoto, 7–12 April 2026",
                    "Submitted by the Network of Example Organisations",
                ])),
        .contents(
            Contents(
                title: "Contents",
                entries: [
                    .init(
                        level: 1, number: "I", title: [.text("Advancing crime prevention")],
                        anchor: Anchor("item-i")),
                    .init(
                        level: 2, title: [.text("Evidence-based crime prevention")],
                        anchor: Anchor("evidence")),
                    .init(
                        level: 1, number: "II", title: [.text("Advancing the system")],
                        anchor: Anchor("item-ii")),
                ])),
        paragraph(
            "We, organisations of civil society from all regions, welcome the Congress and offer the following for the attention of Member States.",
            number: "1"),
        section("I", "Advancing crime prevention"),
        .heading(
            Heading(
                level: 2, content: [.text("Evidence-based crime prevention")],
                anchor: Anchor("evidence"))),
        paragraph(
            "Prevention works when it follows what is known. We ask that every programme be evaluated by somebody who did not design it, and that the results be published whether or not they please.",
            number: "2"),
        paragraph(
            "Data that are collected with public money should be open to all, with the privacy of every person protected by law and by design.",
            number: "3"),
        section("II", "Advancing the system"),
        paragraph(
            "Access to justice is a right, not a favour. Legal aid that reaches people on the day they need it costs less than the detention it avoids.",
            number: "4"),
        .endorsements(
            Endorsements(
                title: "Endorsed by",
                groups: [
                    .init(
                        title: "In general consultative status (2)",
                        entries: [
                            .init(name: "Example Union of Voluntary Societies", country: "Austria"),
                            .init(name: "International Council of Samples"),
                        ]),
                    .init(
                        title: "In special consultative status (4)",
                        entries: [
                            .init(name: "Association for Model Practice", country: "Kenya"),
                            .init(
                                name: "Example Institute for Restorative Work", country: "Norway"),
                            .init(name: "Friends of the Prototype", country: "Brazil"),
                            .init(name: "Society for Illustrative Studies", country: "Japan"),
                        ]),
                ])),
    ]

    /// A document written from right to left.
    static let arabic: Document = {
        var metadata = Metadata(
            kind: .minutes, title: "الاجتماع الثامن", language: "ar", date: date,
            organisation: "شبكة المنظمات",
            runningHead: .init(
                left: "الشبكة · الاجتماع الثامن", pageLabel: "صفحة {page} من {pages}"))
        metadata.page.accent = "0B6E4F"
        return Document(
            metadata: metadata,
            blocks: [
                .letterhead(Letterhead(organisation: "شبكة المنظمات", lines: ["فيينا، النمسا"])),
                .titleBlock(TitleBlock(kind: "محضر", title: "الاجتماع الثامن")),
                .facts([
                    Fact("التاريخ", "الجمعة، 13 آذار/مارس 2026"), Fact("المكان", "عبر الإنترنت"),
                ]),
                section("1", "افتتاح الاجتماع"),
                paragraph(
                    "افتتحت الرئيسة الاجتماع ورحبت بالمشاركين، ثم عرضت جدول الأعمال.", number: "1"),
                section("2", "المسائل الأخرى"),
                .record(
                    Record(
                        kind: .decision, label: "القرار 8/D1",
                        blocks: [paragraph("أُقر جدول الأعمال دون تعديل.")],
                        facts: [Fact("اقترحه", "آدا"), Fact("أيده", "بو")], anchor: Anchor("d1"))),
                section("3", "موعد الاجتماع القادم"),
                paragraph("يُعقد الاجتماع القادم في تموز/يوليه."),
            ])
    }()

    /// A text to be read aloud, without a title block, whose words try to leave their place.
    static let hostile: Document = {
        let attack = "</style></script><script>alert(1)</script>\"'&\u{0}\u{85}\u{FFFE}\u{1F}"
        var metadata = Metadata(
            kind: .article, title: attack, language: "en", date: date, identifier: attack,
            organisation: attack, runningHead: .init(left: attack, pageLabel: attack + "{page}"))
        metadata.subject = attack
        metadata.draftMark = attack
        metadata.page.font = attack
        metadata.page.accent = "not a colour"
        metadata.page.isForReadingAloud = true
        return Document(
            metadata: metadata,
            blocks: [
                paragraph(attack),
                .paragraph(
                    Paragraph(content: [
                        .code(attack),
                        .link(.init(destination: "javascript:alert(1)", content: [.text("no")])),
                        .link(
                            .init(destination: "/a b\"><i>ö", title: attack, content: [.text("a")])),
                        .image(.init(source: "https://example.org/x.png", alternative: attack)),
                    ])),
            ])
    }()
}
