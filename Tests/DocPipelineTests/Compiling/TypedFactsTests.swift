import Testing

@testable import DocPipeline

@Suite("What is typed is in the document, and nothing that is not meant for it")
struct TypedFactsTests {
    private func minutes(_ keys: String, body: String) -> String {
        "---\nkind: minutes\ntitle: A meeting\ndate: 2020-08-31\n\(keys)\n---\n\n\(body)\n"
    }

    @Test func factsOfPeopleAndVotesArePrinted() throws {
        let text = try Workshop(
            minutes(
                "agenda: [AOB]\nattendance: {present: [{name: Bo, from: 09:15, until: 10:45}]}",
                body: """
                    ## AOB

                    ```decision
                    text: Agreed.
                    majority: two-thirds
                    ```

                    ```election
                    office: Treasurer
                    candidates: [{name: Bo, organisation: aaa, votes: 12}]
                    elected: [Bo]
                    ballots: {cast: 13, valid: 12, invalid: 1}
                    ```
                    """)
        ).text()
        #expect(text.contains("Bo, from 09:15, until 10:45"))
        #expect(text.contains("Two-thirds majority"))
        #expect(text.contains("Bo (AAA): 12"))
        #expect(text.contains("13 cast, 12 valid, 1 invalid"))
    }

    @Test func theNoticeHoldsNothingOfTheMinutes() throws {
        var workshop = Workshop(
            minutes("agenda: [AOB]", body: "## AOB\n\nSecret[^1].\n\n[^1]: More secret."))
        workshop.options.asAgenda = true
        for format in [OutputFormat.flatOPC, .html, .txt] {
            let bytes = try workshop.compilation().rendered(as: format)
            #expect(!String(decoding: bytes, as: UTF8.self).lowercased().contains("secret"))
        }
    }

    @Test func aMeetingThatIsPlannedHasANotice() throws {
        let document = try Workshop(minutes("status: planned\nagenda: [AOB]", body: "")).document()
        #expect(document.metadata.title == "Agenda: A meeting")
    }

    @Test func anOwnerMayBeAnIdOrAnyName() throws {
        let text = try Workshop(
            minutes("agenda: [AOB]", body: "## AOB\n\nACTION: ada and Zoë Ünal to write.")
        ).text()
        #expect(text.contains("Owner: Ada Example and Zoë Ünal"))
    }

    @Test func recordsMayBeTypedAsEntriesOfAList() throws {
        let document = try Workshop(
            minutes(
                "agenda: [AOB]",
                body: "## AOB\n\n- One\n- ACTION: Ada Example to write.\n- Two\n- DECISION: Done.")
        ).document()
        let kinds = document.blocks.compactMap { block -> String? in
            switch block {
            case .list(let list): "list \(list.items.count)"
            case .record(let record): record.label
            default: nil
            }
        }
        #expect(
            kinds == ["list 1", "Action 2020-08-31/A1", "list 1", "Decision 2020-08-31/D1"])
    }

    @Test func aSubItemHasItsOwnText() throws {
        let compilation = try Workshop(
            minutes(
                "agenda: [{title: Accounts, items: [Accounts for 2023]}]",
                body: "## Accounts\n\nFirst.\n\n### Accounts for 2023\n\nSecond.")
        ).compilation()
        let json = String(decoding: try compilation.rendered(as: .json), as: UTF8.self)
        let document = try #require(compilation.document)
        #expect(json.contains("\"number\": \"1.1\""))
        let headings = document.blocks.compactMap { block -> String? in
            if case .heading(let heading) = block { heading.number } else { nil }
        }
        #expect(headings == ["1", "1.1"])
    }

    @Test(arguments: [
        ("DECISON: It is so.", "8:1 DG410 “DECISON:” is prose; did you mean “DECISION:”?"),
        ("RESOLVED: It is so.", "8:1 DG410 “RESOLVED:” is prose; did you mean “DECISION:”?"),
        ("RESOLVED that it is so.", "8:1 DG410 “RESOLVED” is prose; did you mean “DECISION:”?"),
        ("ACTION Vera Moser to go.", "8:1 DG410 “ACTION” is prose; did you mean “ACTION:”?"),
        ("Decision: It is so.", "8:1 DG410 “Decision:” is prose; did you mean “DECISION:”?"),
        ("VOTE: unanimous", "8:1 DG410 this vote cannot be counted"),
        ("> ACTION: Ada to write.", "8:3 DG410 a record inside a list or a quotation is prose"),
        (
            "```decison\ntext: Yes\n```",
            "8:1 DG410 a block called “decison” is shown letter by letter"
        ),
        ("DECISION:", "8:1 DG411 this record says nothing"),
    ])
    func whatLooksLikeARecordIsReported(body: String, beginning: String) throws {
        let found = try Workshop(minutes("", body: body)).findings()
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.hasPrefix(beginning) == true, "\(found)")
    }

    @Test(arguments: [
        ("defaults: {timezone: Europe/Vienna, language: en}", "defaults: {timezone: Mars/Phobos}"),
        ("defaults: {timezone: Europe/Vienna, language: en}", "defaults: {language: xx}"),
        ("title: \"{ordinal} Informal Meeting\"", "title: \"{ordinal} {foo}\""),
        ("title: \"{ordinal} Informal", "recurrence: every blue moon, title: \"{ordinal} Informal"),
        ("{id: bbb,", "{id: aaa,"),
    ])
    func slipsInTheSettingsAreReportedThere(typed: String, slip: String) throws {
        let settings = Workshop.settings.replacing(typed, with: slip)
        #expect(settings != Workshop.settings)
        let preparation = Compiler.prepare(
            resources: .program, files: InMemoryFiles(["docgen.yaml": settings]),
            options: BuildOptions())
        #expect(preparation.diagnostics.count == 1, "\(preparation.diagnostics.map(\.message))")
        #expect(preparation.diagnostics.first?.range != nil)
        #expect(preparation.diagnostics.hasErrors)
    }

    @Test func aLanguageWithoutWordsIsReported() throws {
        let found = try Workshop(minutes("language: xx", body: "Text.")).findings()
        #expect(found == ["5:11 DG069 there are no words for documents in “xx”"])
    }

    @Test func aTemplateIsFoundByItsIdWhateverItsFileIsCalled() throws {
        let workshop = Workshop(
            "---\nkind: statement\ntitle: A\ntemplate: mine-2024\n---\n\n## Our topic\n\nText.\n",
            at: "statements/s.md",
            files: [
                "templates/mine.yaml": """
                kind: template
                id: mine-2024
                shape: headings
                title: Ours
                sections: [{id: topic, heading: Our topic, standing: verified}]
                """
            ])
        #expect(try workshop.findings() == [])
        #expect(try workshop.compilation().inputs.contains("templates/mine.yaml"))
    }
}
