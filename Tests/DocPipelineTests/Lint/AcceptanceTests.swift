import Testing

@testable import DocPipeline

@Suite("Accepted findings")
struct AcceptanceTests {
    private func minutes(frontMatter: String = "", body: String) -> Workshop {
        Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [Budget]
            \(frontMatter)
            ---

            ## Budget

            \(body)
            """)
    }

    @Test func theFrontMatterAcceptsForTheWholeDocument() throws {
        let workshop = minutes(
            frontMatter: "accept: [{rule: mistyped-record, reason: quoted}]",
            body: "Decision: one.\n\nDecision: two.")
        #expect(try workshop.findings() == [])
    }

    @Test func aCommentAcceptsForTheParagraphBelowIt() throws {
        let workshop = minutes(
            body: """
                <!-- accept: mistyped-record: quoted -->

                Decision: one.

                Decision: two.
                """)
        #expect(
            try workshop.findings() == [
                "15:1 DG410 “Decision:” is prose; did you mean “DECISION:”?"
            ])
    }

    @Test func aCommentBesideALineAcceptsForThatLine() throws {
        let workshop = minutes(body: "Decision: one. <!-- accept: mistyped-record: quoted -->")
        #expect(try workshop.findings() == [])
    }

    @Test func aCommentInYAMLAcceptsForItsLine() throws {
        let workshop = minutes(
            frontMatter: """
                attendance:
                  present:
                    - Bo
                    - Bo # accept: duplicate-attendee: father and son
                """, body: "Nothing.")
        #expect(try workshop.findings() == [])
    }

    @Test func aCommentOnAYAMLLineOfItsOwnAcceptsForTheNext() throws {
        let workshop = minutes(
            frontMatter: """
                attendance:
                  present:
                    - Bo
                    # accept: duplicate-attendee: father and son
                    - Bo
                """, body: "Nothing.")
        #expect(try workshop.findings() == [])
    }

    @Test func anErrorThatIsAcceptedHoldsNoDocumentBack() throws {
        let workshop = Workshop(
            """
            ---
            kind: minutes
            title: A meeting
            date: 2020-08-31
            agenda: [Budget]
            accept: [{rule: heading-not-on-agenda, reason: added in the meeting}]
            ---

            ## Fees

            Text.
            """)
        #expect(try workshop.compilation().document != nil)
    }

    @Test func whatCannotBeReadCannotBeAccepted() throws {
        let workshop = minutes(
            frontMatter: "titel: x\naccept: [{rule: unknown-key, reason: we like it}]",
            body: "Text.")
        #expect(
            try workshop.findings().map { $0.split(separator: " ")[1] } == ["DG051", "DG901"])
    }

    @Test func aMisspeltRuleIsSuggested() throws {
        let workshop = minutes(
            frontMatter: "accept: [{rule: mistiped-record, reason: x}]", body: "Text.")
        #expect(
            try workshop.findings() == [
                "6:17 DG901 there is no rule “mistiped-record” to accept; "
                    + "did you mean “mistyped-record”?"
            ])
    }

    @Test func anAcceptanceOfARuleThatIsOffIsLeftAlone() throws {
        var workshop = minutes(
            frontMatter: "accept: [{rule: mistyped-record, reason: x}]", body: "Text.")
        workshop.files["docgen.yaml"] = Workshop.settings + "\nseverities: {mistyped-record: off}\n"
        #expect(try workshop.findings() == [])
    }

    @Test func theWorkspaceWeighsFindingsOfTheReaders() throws {
        var workshop = minutes(body: "[x](javascript:alert)")
        #expect(try workshop.compilation().diagnostics.map(\.severity) == [.warning])
        workshop.files["docgen.yaml"] = Workshop.settings + "\nseverities: {unsafe-link: off}\n"
        #expect(try workshop.findings() == [])
    }

    @Test func aMisspeltRuleInTheSettingsIsReported() throws {
        let settings = Workshop.settings + "\nseverities: {mistiped-record: off}\n"
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(["docgen.yaml": settings]),
            options: BuildOptions())
        #expect(preparation.diagnostics.map(\.rule) == [.unknownRule])
    }
}
