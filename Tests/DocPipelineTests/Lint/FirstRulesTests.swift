import Testing

@testable import DocPipeline

@Suite("The first lint rules")
struct FirstRulesTests {
    private func minutes(agenda: String, body: String, attendance: String = "") -> String {
        """
        ---
        kind: minutes
        title: A meeting
        date: 2020-08-31
        \(attendance)
        agenda: [\(agenda)]
        ---

        \(body)
        """
    }

    @Test func aHeadingThatIsNotOnTheAgendaIsAnErrorWithASuggestion() throws {
        let workshop = Workshop(
            minutes(agenda: "Updates from UNODC, AOB", body: "## Update from UNODC\n\nText."))
        #expect(
            try workshop.findings() == [
                "9:1 DG301 “Update from UNODC” is not on the agenda; did you mean “Updates from UNODC”?"
            ])
        #expect(try workshop.compilation().document == nil)
    }

    @Test func aHeadingNamesAnItemByWordsOrById() throws {
        let workshop = Workshop(
            minutes(
                agenda: "{id: unodc, title: Updates from UNODC}, AOB",
                body:
                    "## 1. UPDATES from UNODC\n\nText.\n\n## Whatever {#unodc}\n\nMore.\n\n## AOB\n\nNone."
            ))
        #expect(try workshop.findings() == [])
    }

    @Test func aPersonWhoIsListedTwiceIsAnError() throws {
        let workshop = Workshop(
            minutes(
                agenda: "AOB", body: "## AOB\n\nNone.",
                attendance: "attendance: {present: [Ada Example, Bo], guests: [A. Example]}"))
        #expect(
            try workshop.findings() == [
                "5:51 DG201 “A. Example” is listed twice; “Ada Example” is the same person"
            ])
    }

    @Test func aHeadingThatIsNotInTheTemplateIsAnErrorWithASuggestion() throws {
        let workshop = Workshop(
            """
            ---
            kind: statement
            title: A statement
            template: kyoto-declaration-2021
            headings: used
            ---

            ## Evidence based crime preventions

            Text.
            """, at: "statements/s.md")
        #expect(
            try workshop.findings() == [
                "8:1 DG701 “Evidence based crime preventions” is no section of "
                    + "kyoto-declaration-2021; did you mean “Evidence-based crime prevention”?"
            ])
    }

    @Test func theWorkspaceCanSilenceARule() throws {
        var workshop = Workshop(minutes(agenda: "AOB", body: "## Welcome\n\nText."))
        workshop.files["docgen.yaml"] =
            Workshop.settings + "\nseverities: {heading-not-on-agenda: warning}\n"
        #expect(try workshop.compilation().diagnostics.map(\.severity) == [.warning])
        #expect(try workshop.compilation().document != nil)
    }
}
