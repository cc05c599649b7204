import Testing

@testable import DocPipeline

@Suite("Records typed as a line")
struct RecordLineTests {
    @Test func readsOwnerTaskAndDate() throws {
        let line = try #require(
            RecordLine([.text("ACTION: Phil Reichel to circulate the template by 2020-09-15.")]))
        let action = ActionLine(line.content)
        #expect(action.owners == ["Phil Reichel"])
        #expect(action.task == [.text("Circulate the template.")])
        #expect(action.due == CalendarDate("2020-09-15"))
    }

    @Test(arguments: [
        (
            "Anna Alvazzi del Frate and Ian Tennant to write",
            ["Anna Alvazzi del Frate", "Ian Tennant"]
        ),
        ("A. Platzer, G. Hill and the Chair to write", ["A. Platzer", "G. Hill", "the Chair"]),
        ("write to all members", []),
        ("circulate the draft", []),
    ])
    func readsSeveralOwnersOrNone(text: String, owners: [String]) {
        #expect(ActionLine([.text(text)]).owners == owners)
    }

    @Test func readsALongDate() {
        let action = ActionLine([.text("The Chair to report by 3 March 2020")])
        #expect(action.due == CalendarDate("2020-03-03"))
    }

    @Test(arguments: ["by the end of September", "by 2020-02-30", "by shortly"])
    func keepsWhatIsNoDateInTheTask(ending: String) {
        let action = ActionLine([.text("The Chair to report \(ending)")])
        #expect(action.due == nil)
        #expect(action.task == [.text("Report \(ending)")])
    }

    @Test func keepsANumberTypedInBrackets() throws {
        let line = try #require(RecordLine([.text("DECISION [D3]: Adopted.")]))
        #expect(line.number == "D3")
        #expect(line.content == [.text("Adopted.")])
    }

    @Test(arguments: ["Decision: no", "DECISIONS: no", "DECISION no", "An ACTION: no"])
    func leavesProseAlone(text: String) {
        #expect(RecordLine([.text(text)]) == nil)
    }

    @Test(arguments: [
        ("12 for, 1 against, 2 abstaining", 12, 1, 2),
        ("9 in favour, 0 against, 3 abstentions.", 9, 0, 3), ("7 for", 7, 0, 0),
    ])
    func countsVotes(line: String, inFavour: Int, against: Int, abstaining: Int) throws {
        let count = try #require(VoteCount(line: line))
        #expect(count.inFavour == inFavour)
        #expect(count.against == against)
        #expect(count.abstaining == abstaining)
    }

    @Test(arguments: ["unanimous", "12", "many for"])
    func countsNothingElse(line: String) {
        #expect(VoteCount(line: line) == nil)
    }

    @Test func takesLinesUnderEachOtherForRecordsOfTheirOwn() {
        let pieces = RecordLine.pieces(of: [
            .text("It was agreed."), .softBreak, .text("DECISION: One."), .softBreak,
            .text("goes on"), .softBreak, .text("ACTION: The Chair to write."),
        ])
        #expect(pieces.count == 3)
        #expect(pieces[1] == [.text("DECISION: One."), .softBreak, .text("goes on")])
    }
}
