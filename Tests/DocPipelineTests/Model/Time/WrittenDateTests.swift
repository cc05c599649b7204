import Testing

@testable import DocPipeline

@Suite("Dates written in another form")
struct WrittenDateTests {
    @Test(arguments: [
        "31.08.2020", "31. 8. 2020", "2020/08/31", "2020-8-31", "31/08/2020", "31 August 2020",
        "31 Aug 2020", "August 31st, 2020", "the 31st of August 2020", "31 août 2020",
        "31 de agosto de 2020", "31. August 2020",
    ])
    func areReadWhereTheyHaveOneReading(_ text: String) throws {
        #expect(CalendarDate(written: text)?.description == "2020-08-31")
    }

    @Test(arguments: ["1er septembre 2020", "1 sept 2020", "01.09.2020"])
    func theFirstOfAMonthToo(_ text: String) {
        #expect(CalendarDate(written: text)?.description == "2020-09-01")
    }

    @Test(arguments: [
        "04/05/2022", "31.06.2020", "soon", "31 August", "2020", "31 Augustus Caesar 2020", "1.2.3",
    ])
    func areLeftWhereTheyHaveTwoOrNone(_ text: String) {
        #expect(CalendarDate(written: text) == nil)
    }

    @Test func frontMatterIsMended() throws {
        let workshop = Workshop(
            "---\nkind: minutes\ntitle: A meeting\ndate: \"31.08.2020\"\nagenda: [AOB]\n---\n")
        let diagnostic = try #require(
            workshop.compilation().diagnostics.first { $0.rule == .wrongFormat })
        let fix = try #require(diagnostic.fix)
        #expect(fix.isCertain)
        #expect(fix.edits.map(\.replacement) == ["\"2020-08-31\""])
    }
}
