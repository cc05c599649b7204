import Testing

@testable import DocPipeline

@Suite("The mends of the first rules")
struct CertainFixTests {
    /// What fixing makes of the sources of a workshop; those that stay are left out.
    private func fixed(_ workshop: Workshop) throws -> [String: String] {
        var files = workshop.files
        for _ in 0..<FixedFiles.mostRounds {
            var workshop = workshop
            workshop.files = files
            let compilation = try workshop.compilation()
            var round = FixRound()
            round.take(compilation.diagnostics, in: compilation.sources)
            if round.isEmpty { break }
            var changes = FixedFiles()
            changes.make(round)
            for change in changes.changes {
                files[change.path] = String(decoding: change.after, as: UTF8.self)
            }
        }
        return files.filter { workshop.files[$0.key] != $0.value }
    }

    private func minutes(attendance: String = "", agenda: String = "[AOB]", body: String = "")
        -> String
    {
        """
        ---
        kind: minutes
        title: A meeting
        date: 2020-08-31
        \(attendance.isEmpty ? "" : "attendance:\(attendance)\n")agenda: \(agenda)
        ---

        \(body)
        """
    }

    /// The list of participants, and what it is once mended; the same where nothing is certain.
    @Test(arguments: [
        ("\n  present: [Ada, Bo, Ada]", "\n  present: [Ada, Bo]"),
        ("\n  present: [Ada , \"Ada\" , Bo]", "\n  present: [Ada  , Bo]"),
        ("\n  present: [Ada, Ada, Bo, Bo, Ada,]", "\n  present: [Ada, Bo,]"),
        ("\n  present: [Ada,\n    Ada, # twice\n    Bo]", "\n  present: [Ada, # twice\n    Bo]"),
        ("\n  present: [Ada, # first,\n    Ada]", "\n  present: [Ada, # first,\n    Ada]"),
        ("\n  present:\n    - Ada\n    - Ada  \n    - Bo", "\n  present:\n    - Ada\n    - Bo"),
        (
            "\n  present:\n  - Ada\n  -   'Ada'\n  # Bo\n  - Bo",
            "\n  present:\n  - Ada\n  # Bo\n  - Bo"
        ),
        ("\n  present:\n    - Ada\n    - Ada # sic", "\n  present:\n    - Ada\n    - Ada # sic"),
        (
            "\n  present:\n    - {name: Ada, role: Chair}\n    - name: Ada\n      role: Chair\n    - Bo",
            "\n  present:\n    - {name: Ada, role: Chair}\n    - Bo"
        ),
        (
            "\n  present:\n    - name: Ada\n    - name: Ada # sic\n      role: Chair",
            "\n  present:\n    - name: Ada\n    - name: Ada # sic\n      role: Chair"
        ),
    ])
    func aRepeatedEntryGoesWithItsLineOrComma(typed: String, mended: String) throws {
        let source = minutes(attendance: typed)
        let expected = typed == mended ? nil : minutes(attendance: mended)
        #expect(try fixed(Workshop(source))["minutes/m.md"] == expected)
    }

    /// An entry that says anything more, or something else, stays.
    @Test(arguments: [
        "{present: [Ada], guests: [Ada]}",
        "{present: [Ada, {name: Ada, role: Chair}]}",
        "{present: [{name: Ada, organisation: X}, {name: Ada, organisation: Y}]}",
        "{present: [Ada, {name: Ada, remarks: late}]}",
        "{present: [Ada, {name: Ada, from: '10:00'}]}",
        "{present: [Ada, {name: Ada, until: '10:00'}]}",
        "{apologies: [Ada, {name: Ada, by_proxy: Bo}]}",
        "{present: [Ada, {name: Ada, x-seat: 4}]}",
        "{present: [Ada Example, A. Example]}",
    ])
    func nothingIsLost(attendance: String) throws {
        let workshop = Workshop(minutes(attendance: " " + attendance))
        #expect(try fixed(workshop).isEmpty)
        #expect(try workshop.findings().contains { $0.contains("DG201") })
    }

    @Test(arguments: [
        ("name,role\r\nAda,Chair\r\nBo,\r\nAda,Chair\r\n", "name,role\r\nAda,Chair\r\nBo,\r\n"),
        ("name;role\nAda;Chair\nAda ; \"Chair\"\n\nBo;\n", "name;role\nAda;Chair\n\nBo;\n"),
        ("group,name\n,Ada\npresent,Bo\n,Ada", "group,name\n,Ada\npresent,Bo"),
        ("name,role\r\nAda,\r\nAda,", "name,role\r\nAda,"),
        ("name,role\nAda,\"a\nb\"\nAda,\"a\nb\"\nBo,", "name,role\nAda,\"a\nb\"\nBo,"),
        ("name,role\nAda,Chair\nAda,\n", nil),
    ])
    func aRepeatedRowGoesWithItsLine(typed: String, mended: String?) throws {
        let source = minutes(attendance: " people.csv")
        let workshop = Workshop(source, files: ["minutes/people.csv": typed])
        #expect(try fixed(workshop) == (mended.map { ["minutes/people.csv": $0] } ?? [:]))
    }

    @Test func aListInAFileOfItsOwnIsMendedThere() throws {
        let list = "kind: attendance\npresent:\n- Ada\n- Ada"
        let workshop = Workshop(
            minutes(attendance: " people.yaml"), files: ["minutes/people.yaml": list])
        #expect(
            try fixed(workshop) == ["minutes/people.yaml": "kind: attendance\npresent:\n- Ada"])
    }

    @Test(arguments: [
        ("## Spring conferense", "## Spring conference"),
        ("##  2. Spring conferense  {#x} ", "##  2. Spring conference  {#x} "),
        ("## Spring conferense ##", "## Spring conference ##"),
        ("Spring conferense\n-----------------", "Spring conference\n-----------------"),
        ("## Acounts for 2023", "## Accounts for 2023"),
    ])
    func aHeadingWithASlipGetsTheAgendasWords(typed: String, mended: String) throws {
        let agenda = "[Accounts for 2023, Spring conference, Été]"
        let workshop = Workshop(minutes(agenda: agenda, body: typed + "\r\n\r\nText.\r\n"))
        #expect(
            try fixed(workshop)["minutes/m.md"]
                == minutes(agenda: agenda, body: mended + "\r\n\r\nText.\r\n"))
    }

    /// Where two things could be meant, or another heading has the name, or the words are marked up.
    @Test(arguments: [
        ("[Report A, Report B]", "## Report C"),
        ("[Report of A, Reports of A]", "## Reportt of A"),
        ("[Spring conference]", "## Spring conference\n\n## Spring conferense"),
        ("[Spring conference]", "## Spring conferense\n\n## Spring conferrence"),
        ("[Budget 2024]", "## Budget 2023"),
        ("[Spring conference]", "## Conference"),
        ("[Spring conference]", "## *Spring* conferense"),
        ("[Spring conference]", "## Spring&nbsp;conferense"),
        ("[Spring *conference*]", "## Spring *conferense"),
    ])
    func aHeadingIsOnlyMendedWhenItCanMeanOneThing(agenda: String, body: String) throws {
        let workshop = Workshop(minutes(agenda: agenda, body: body + "\n\nText."))
        #expect(try fixed(workshop).isEmpty)
        #expect(try workshop.findings().contains { $0.contains("DG301") })
    }

    @Test func aSectionWithASlipGetsTheTemplatesWords() throws {
        func statement(_ heading: String) -> String {
            "---\nkind: statement\ntitle: A\ntemplate: kyoto-declaration-2021\n---\n\n## \(heading)\n\nText.\n"
        }
        let workshop = Workshop(
            statement("Evidence based crime preventions"), at: "statements/s.md")
        #expect(
            try fixed(workshop) == ["statements/s.md": statement("Evidence-based crime prevention")]
        )
    }
}
