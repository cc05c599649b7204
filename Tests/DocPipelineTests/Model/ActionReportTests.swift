import Testing

@testable import DocPipeline

@Suite("Reports on actions")
struct ActionReportTests {
    /// The one report of minutes with a line under their item.
    private func report(_ line: String) throws -> (report: ActionReport, source: SourceFile) {
        let compilation = try Workshop(
            """
            ---
            kind: minutes
            series: informal
            number: 2
            date: 2020-08-31
            ---

            ## Welcome

            \(line)
            """
        ).compilation()
        let records = try #require(compilation.meeting).minutes.records
        guard case .report(let report)? = records.first else {
            throw Missing.report(records.count)
        }
        #expect(records.count == 1)
        return (report, compilation.sources[.main])
    }

    private enum Missing: Error { case report(Int) }

    private func text(_ range: SourceRange, in source: SourceFile) -> String {
        source.text(range.lowerBound, range.upperBound)
    }

    @Test(
        arguments: [
            ("ACTION 2020-01-15/A2: done", "done", nil, ""),
            ("ACTION 2020-01-15/A2: Done.", "done", nil, ""),
            ("ACTION  2020-01-15/A2 : done on 2020-02-10", "done", "2020-02-10", ""),
            ("ACTION 2020-01-15/A2: done on 10 February 2020", "done", "2020-02-10", ""),
            (
                "ACTION 2020-01-15/A2: done on 10 February 2020, sent to **all**", "done",
                "2020-02-10", "Sent to all"
            ),
            ("ACTION 2020-01-15/A2: done – sent on Monday", "done", nil, "Sent on Monday"),
            ("ACTION 2020-01-15/A2: dropped: nobody asked", "dropped", nil, "Nobody asked"),
            ("ACTION 2020-01-15/A2: open by 2020-10-01", "open", "2020-10-01", ""),
            ("- ACTION 2020-01-15/A2: done", "done", nil, ""),
        ] as [(String, String, String?, String)])
    func saysWhatBecameOfAnAction(
        _ line: String, _ status: String, _ day: String?, _ words: String
    ) throws {
        let (report, source) = try report(line)
        #expect(report.action.value == "2020-01-15/A2")
        #expect(text(report.action.range, in: source) == "2020-01-15/A2")
        #expect(report.status?.rawValue == status)
        #expect(text(report.statusWord.range, in: source).lowercased() == status)
        #expect((report.done ?? report.due)?.description == day)
        #expect(report.text.plainParagraphs.joined() == words)
    }

    @Test func aBlockThatOnlyClosesIsAReport() throws {
        let (report, _) = try report(
            "```action\ncloses: informal/1/A2\ndone: 2020-02-10\nresult: Sent.\n```")
        #expect(report.action.value == "informal/1/A2")
        #expect(report.status == .done)
        #expect(report.done?.description == "2020-02-10")
        #expect(report.text.plainParagraphs == ["Sent."])
    }

    @Test func anActionForSomebodyIsNone() throws {
        let compilation = try Workshop(
            "---\nkind: minutes\nseries: informal\ndate: 2020-08-31\n---\n\n## Welcome\n\n"
                + "ACTION: Ada Example to write to A/B by 2020-09-15\n\nACTION Ada: write\n"
        ).compilation()
        let records = try #require(compilation.meeting).minutes.records
        #expect(records.map(\.number) == ["A1"])
    }

    @Test func isPrintedUnderTheNumberOfTheAction() throws {
        let text = try Workshop(
            """
            ---
            kind: minutes
            series: informal
            number: 2
            date: 2020-08-31
            ---

            ## Welcome

            ACTION 2020-01-15/A2: done on 2020-02-10

            ACTION 2020-01-15/A3: open by 2020-10-01, the hall is not free yet

            ## AOB

            ACTION: Ada Example to write by 2020-09-15
            """
        ).text()
        #expect(
            text.contains(
                """
                [Action 2020-01-15/A2] Done, 10 February 2020

                [Action 2020-01-15/A3] The hall is not free yet
                    Status: open
                    Due:    1 October 2020
                """))
        #expect(text.contains("[Action 2/A1] Write."))
        #expect(text.components(separatedBy: "2020-01-15/A2").count == 2)
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [Substring] {
        split(separator: separator, omittingEmptySubsequences: false)
    }
}
