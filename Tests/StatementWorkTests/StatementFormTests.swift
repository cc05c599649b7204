import DocPipeline
import Foundation
import StatementWork
import Testing

@Suite("What the form asks of members")
struct StatementFormTests {
    private static let python = """
        import sys, zipfile
        print(zipfile.ZipFile(sys.argv[1]).read("word/document.xml").decode())
        """

    /// The words of the form, as they are read from the Word file.
    private func text(_ keys: String, by: CalendarDate? = nil) throws -> String {
        let desk = try StatementDesk(
            """
            ---
            kind: statement
            title: On legal aid
            template: kyoto-declaration-2021
            event: {name: Thirtieth session, place: Vienna, from: 2021-05-17, to: 2021-05-21}
            \(keys)
            ---
            """)
        let form = StatementForm(desk.statement, compiler: desk.compiler, by: by).form
        var renderer = MarkdownRenderer()
        renderer.write(try readWord(try renderForm(form)).blocks)
        return renderer.text
    }

    @Test("its own limits and the last day for handing in")
    func own() throws {
        let text = try text("limits: {words: 800}\ndeadline: {weeks: 2}")
        #expect(text.contains("The whole statement may have 800 words"))
        #expect(text.contains("by 3 May 2021."))
    }

    @Test("those of the body's submission profile, for what it leaves open")
    func ofTheProfile() throws {
        let text = try text("delivery: both\nlimits: {profile: ccpcj-2021, words: 900}")
        #expect(text.contains("The whole statement may have 900 words"))
        #expect(text.contains("The whole statement may take 3 minutes to read aloud"))
        #expect(text.contains("by 13 May 2021."))
    }

    @Test("no figure that depends on a status which nobody says")
    func ofTheStatus() throws {
        #expect(try !text("limits: {profile: ecosoc-commissions}").contains("words;"))
    }

    @Test("no heading can be changed, and no field be taken away")
    func locks() throws {
        let desk = try StatementDesk()
        let xml = try FillingProgram.inFolder { folder in
            let path = folder.appending(path: "form.docx")
            try Data(try desk.form).write(to: path)
            return try FillingProgram.run("python3", ["-c", Self.python, path.path])
        }
        let sections = try #require(desk.statement.template?.sections.count)
        func count(_ lock: String) -> Int { xml.components(separatedBy: "\"\(lock)\"").count - 1 }
        // With the headings all that stands on top; with the texts the organization and the contact.
        #expect(count("sdtContentLocked") == sections + 1)
        #expect(count("sdtLocked") == sections + 2)
    }

    @Test("the day that members are told")
    func toldDay() throws {
        let text = try text("deadline: {weeks: 2}", by: CalendarDate("2021-04-30"))
        #expect(text.contains("by 30 April 2021."))
        #expect(!text.contains("3 May"))
    }
}
