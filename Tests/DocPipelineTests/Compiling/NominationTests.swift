import Testing

@testable import DocPipeline

/// Nominations and declarations of interest, on a line or as a block.
@Suite("Nominations and declarations of interest")
struct NominationTests {
    private func workshop(_ body: String, keys: String = "") -> Workshop {
        Workshop(
            """
            ---
            kind: minutes
            title: Assembly
            number: 3
            date: 2024-03-12
            attendance: {present: [Ada Example, Vera Moser, Paul Lindner, Nora O’Brien]}
            agenda: [Elections]
            \(keys)
            ---
            ## Elections

            \(body)
            """)
    }

    @Test("A nomination is typed on a line")
    func nominationLine() throws {
        let text = try workshop(
            "NOMINATION: Vera Moser for Treasurer by Paul Lindner and Ada Example, seconded by Nora O’Brien."
        ).text()
        #expect(
            text.contains(
                """
                [Nomination 3/N1] Vera Moser
                    Office:       Treasurer
                    Nominated by: Paul Lindner and Ada Example
                    Seconded by:  Nora O’Brien
                """), "\(text)")
    }

    @Test("Or as a block, with whether it was taken up")
    func nominationBlock() throws {
        let text = try workshop(
            "```nomination\ncandidate: Vera Moser\noffice: Treasurer\naccepted: false\n```"
        ).text()
        #expect(text.contains("Acceptance: Declined"))
        #expect(try workshop("```nomination\noffice: Treasurer\n```").findings().count == 1)
    }

    @Test("An interest keeps the sentence it was declared in")
    func interests() throws {
        let text = try workshop(
            """
            INTEREST: Paul Lindner is a director of the applicant, and left the room.

            ```interest
            person: Vera Moser
            text: She is married to the applicant’s director.
            conduct: abstained
            ```
            """
        ).text()
        #expect(
            text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
                "[Declaration of interest 3/I1] Paul Lindner is a director of the applicant, and"))
        #expect(text.contains("Declared by: Vera Moser"))
        #expect(text.contains("Conduct:     Did not vote"))
    }

    @Test("The person of a declaration is the name at its head")
    func person() {
        func person(_ text: String) -> String? {
            RecordLine([.text(text)]).flatMap { line in
                DeclaredInterest(
                    line, at: SourceRange(file: .main, 0, 1), directory: Directory()
                ).person?.value
            }
        }
        #expect(person("INTEREST: Paul Lindner is a director") == "Paul Lindner")
        #expect(person("INTEREST: Maria Santos Rey, a director") == "Maria Santos Rey")
        #expect(person("INTEREST: none was declared") == nil)
    }

    @Test("Under the Chatham House Rule the public edition has neither nominators nor interests")
    func unattributed() throws {
        let body = """
            NOMINATION: Vera Moser for Treasurer by Paul Lindner

            ```interest
            person: Nora O’Brien
            text: A relation of the applicant’s.
            ```
            """
        let text = try workshop(body, keys: "rule: chatham-house").text()
        #expect(text.contains("[Nomination 3/N1] Vera Moser"))
        #expect(!text.contains("Lindner") && !text.contains("relation"))
    }

    @Test("Both are in the JSON")
    func json() throws {
        let compilation = try workshop(
            "NOMINATION: Vera Moser for Treasurer\n\nINTEREST: Paul Lindner is a director."
        ).compilation()
        let json = String(decoding: try compilation.rendered(as: .json), as: UTF8.self)
        #expect(json.contains("\"identifier\": \"2024-03-12/N1\""))
        #expect(json.contains("\"person\": \"Paul Lindner\""))
    }
}
