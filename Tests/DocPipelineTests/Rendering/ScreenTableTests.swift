import Testing

@testable import DocPipeline

@Suite("Tables on a screen")
struct ScreenTableTests {
    private let table = ScreenTable(
        header: ["No.", "Action", "Owner"],
        rows: [
            ["8/A1", "Circulate the template to all members", "Vera Moser"],
            ["8/A2", "发送声明草案给所有成员组织", "Paul Lindner"],
        ])

    @Test func standAsWideAsTheirContentWhereThereIsRoom() {
        #expect(
            table.text(columns: 80) == """
                No.   Action                                 Owner
                ----  -------------------------------------  ------------
                8/A1  Circulate the template to all members  Vera Moser
                8/A2  发送声明草案给所有成员组织             Paul Lindner

                """)
    }

    @Test func giveUpTheWidestColumnFirst() {
        #expect(
            table.text(columns: 40) == """
                No.   Action                Owner
                ----  --------------------  ------------
                8/A1  Circulate the         Vera Moser
                      template to all
                      members
                8/A2  发送声明草案给所有成  Paul Lindner
                      员组织

                """)
    }

    @Test func standUnderEachOtherWhereColumnsHaveNoRoom() {
        #expect(
            table.text(columns: 24) == """
                No.     8/A1
                Action  Circulate the
                        template to all
                        members
                Owner   Vera Moser

                No.     8/A2
                Action  发送声明草案给所
                        有成员组织
                Owner   Paul Lindner

                """)
    }

    @Test func cutAWordThatIsWiderThanItsColumn() {
        let table = ScreenTable(
            header: ["A", "B"], rows: [["https://example.org/a/long/path", "x"]])
        #expect(
            table.text(columns: 20) == """
                A                  B
                -----------------  -
                https://example.o  x
                rg/a/long/path

                """)
    }

    @Test(arguments: 1...120)
    func areNeverWiderThanTheWindow(_ columns: Int) {
        let lines = table.text(columns: columns).split(separator: "\n")
        // A label and ten columns are the least there is.
        let most = max(columns, 18)
        #expect(lines.allSatisfy { DisplayWidth.columns(of: Array($0.utf8)) <= most })
    }
}
