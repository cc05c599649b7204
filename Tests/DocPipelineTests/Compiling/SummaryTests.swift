import Testing

@testable import DocPipeline

/// The sheet for the conference service.
@Suite("The summary of a statement")
struct SummaryTests {
    private static let source = """
        ---
        kind: statement
        title: On prisons
        delivery: both
        submitted_by: Example Network for Justice
        delivered_by: Ada Example
        event: {name: Fourteenth Congress, place: Kyoto, from: 2021-03-07, to: 2021-03-12, item: {number: 5, title: Prisons}}
        endorsements: [aaa, bbb, {organisation: Care, confirmed: false}]
        ---
        We speak for many, e.g. for prisoners. They cannot.

        ::: speech
        Thank you, Chair.
        :::

        ## Overcrowding

        ::: confidential
        A zebra doubt.
        :::

        Prisons hold 11.5 million people. That is too many.

        ## Alternatives

        - Fines instead of prison.

        ## Nothing yet
        """

    private var workshop: Workshop {
        var workshop = Workshop(Self.source, at: "statements/s.md")
        workshop.options.asSummary = true
        return workshop
    }

    @Test("It says whose, to whom, how long, who endorses it, and the first sentence of each part")
    func sheet() throws {
        let text = try workshop.text()
        #expect(text.contains("Summary\nON PRISONS"))
        for line in [
            "Submitted by: Example Network for Justice", "Agenda item:  5. Prisons",
            "Delivered by: Ada Example", "Endorsed by:  2 organizations",
        ] {
            #expect(text.contains(line), "\(line) in \(text)")
        }
        let body = text.split(separator: "In brief\n").last.map(String.init) ?? ""
        #expect(
            body == """
                ========

                We speak for many, e.g. for prisoners.

                - Overcrowding: Prisons hold 11.5 million people.

                - Alternatives: Fines instead of prison.

                """, "\(body)")
        #expect(!text.contains("zebra") && !text.contains("Thank you"))
    }

    @Test("Minutes have no summary")
    func minutes() throws {
        var workshop = Workshop(
            "---\nkind: minutes\ntitle: M\ndate: 2024-03-12\nagenda: [A]\n---\n## A\n\nB.\n")
        workshop.options.asSummary = true
        #expect(try workshop.compilation().document == nil)
    }

    static let sentences: [(String, String)] = [
        ("We ask for one thing. Two.", "We ask for one thing."), ("One", "One"),
        (
            "First, prevention. Money should follow what works. So.",
            "First, prevention. Money should follow what works."
        ),
        ("No. 5 is very short. Two.", "No. 5 is very short."),
        ("See para. 7 of it. Two.", "See para. 7 of it."),
        ("J. Doe spoke at length. Two.", "J. Doe spoke at length."),
        ("It grew by 2.5 per cent! Really.", "It grew by 2.5 per cent!"),
        ("“Is it really so bad?” Yes.", "“Is it really so bad?”"), ("我们支持。二。", "我们支持。"),
        ("One … and some more. Two.", "One … and some more."),
    ]

    @Test("A sentence ends where a reader hears it end", arguments: sentences)
    func firstSentence(text: String, first: String) {
        #expect(FirstSentence.of(text) == first)
    }
}
