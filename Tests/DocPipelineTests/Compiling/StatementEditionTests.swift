import Testing

@testable import DocPipeline

/// One statement for print and for the microphone.
@Suite("Editions of statements")
struct StatementEditionTests {
    private func workshop(_ keys: String, _ body: String, _ edition: Edition?) -> Workshop {
        var workshop = Workshop(
            "---\nkind: statement\ntitle: On prisons\n\(keys)\n---\n\(body)\n",
            at: "statements/s.md")
        workshop.options.edition = edition
        return workshop
    }

    private static let body = """
        We begin.

        ::: speech
        Thank you, Chair, for the floor.
        :::

        ## Prisons

        Prisons are overcrowded.

        ::: print
        The figures are in the annex, with a table.[^1]

        [^1]: In print alone.
        :::

        We ask for action.

        ## Thanks

        I thank you.
        """

    /// Each paragraph with its number, each heading after a number sign.
    private func lines(_ edition: Edition?, _ keys: String = "delivery: both") throws -> [String] {
        try workshop(keys, Self.body, edition).document().blocks.compactMap { block in
            switch block {
            case .paragraph(let paragraph):
                "\(paragraph.number ?? "") \(paragraph.content.plainText)"
            case .heading(let heading): "# \(heading.content.plainText)"
            default: nil
            }
        }
    }

    @Test(
        "Each edition has its own parts; a paragraph has one number in both, and none if only said")
    func parts() throws {
        #expect(
            try lines(.written) == [
                "1 We begin.", "# Prisons", "2 Prisons are overcrowded.",
                "3 The figures are in the annex, with a table.", "4 We ask for action.", "# Thanks",
                "5 I thank you.",
            ])
        #expect(
            try lines(.spoken) == [
                "1 We begin.", " Thank you, Chair, for the floor.", "# Prisons",
                "2 Prisons are overcrowded.", "4 We ask for action.", "# Thanks", "5 I thank you.",
            ])
    }

    @Test("Without an edition a statement is made as it is delivered")
    func usual() throws {
        #expect(try lines(nil, "delivery: oral") == lines(.spoken))
        #expect(try lines(nil, "delivery: written") == lines(.written))
        #expect(try lines(nil) == lines(.written))
        #expect(try lines(.public, "delivery: oral") == lines(.spoken))
    }

    @Test("Sections named in the front matter are in one edition alone")
    func sections() throws {
        let keys = "delivery: both\nonly: {spoken: [thanks]}"
        #expect(try !lines(.written, keys).contains("# Thanks"))
        #expect(try lines(.spoken, keys).suffix(2) == ["# Thanks", " I thank you."])
    }

    @Test("A heading of the template is not printed in an edition that has nothing under it")
    func templateHeadings() throws {
        let keys = """
            template: kyoto-declaration-2021
            headings: used
            only: {written: [evidence-based-crime-prevention]}
            """
        let body = "## Evidence-based crime prevention\n\nOne.\n\n## Access to legal aid\n\nTwo."
        func headings(_ edition: Edition) throws -> [String] {
            try workshop(keys, body, edition).document().blocks.compactMap { block in
                if case .heading(let heading) = block { heading.content.plainText } else { nil }
            }
        }
        #expect(try headings(.written).contains("Evidence-based crime prevention"))
        #expect(try !headings(.spoken).contains("Evidence-based crime prevention"))
    }

    @Test("The limits are held against the edition they are for")
    func limits() throws {
        func found(_ keys: String, _ words: String) throws -> [String] {
            try workshop(
                "delivery: both\n\(keys)",
                "One two.\n\n::: \(words)\nfour five six seven\n:::", nil
            ).compilation().diagnostics.map(\.rule.name)
        }
        #expect(try found("limits: {words: 4}", "print") == ["too-many-words"])
        #expect(try found("limits: {words: 4}", "speech") == [])
        #expect(try found("limits: {minutes: 0.1, pace: 40}", "speech") == ["too-long-to-speak"])
        #expect(try found("limits: {minutes: 0.1, pace: 40}", "print") == [])
    }

    @Test("What is confidential stays with the drafters")
    func confidential() throws {
        let body = "We begin.\n\n::: confidential\nA zebra doubt.\n:::"
        for edition in [nil, Edition.public, .written, .spoken] {
            #expect(try !workshop("", body, edition).text().contains("zebra"))
        }
        #expect(try workshop("", body, .internal).text().contains("zebra"))
    }

    @Test("Parts for minutes are no parts of a statement")
    func outOfPlace() throws {
        #expect(
            try workshop("", "::: chatham-house\nOne.\n:::", nil).findings() == [
                "6:1 DG049 “chatham-house” is not for a source of kind statement, which has "
                    + "confidential, print, speech"
            ])
    }
}
