import Testing

@testable import DocPipeline

@Suite struct SuggestionTests {
    private let keys = ["date", "start", "attendance", "status", "place", "agenda", "id"]

    @Test(arguments: [
        ("attendence", "attendance"), ("attendnace", "attendance"), ("Attendance", "attendance"),
        ("stauts", "status"), ("dat", "date"), ("agendas", "agenda"), ("IDs", "id"),
    ])
    func suggestsWhatWasMeant(word: String, meant: String) {
        #expect(bestSuggestion(for: word, among: keys) == meant)
    }

    @Test(arguments: ["organisation", "xyz", "", "to"])
    func suggestsNothingThatIsFar(word: String) {
        #expect(bestSuggestion(for: word, among: keys) == nil)
    }

    @Test func takesTheNearest() {
        #expect(bestSuggestion(for: "starts", among: ["stars!", "start", "starts"]) == "starts")
        #expect(bestSuggestion(for: "cat", among: ["car", "bat"]) == "car")
    }

    @Test(
        "the first part of an identifier is enough, where one alone begins so",
        arguments: [
            ("kyoto", "kyoto-declaration-2021"), ("kioto", "kyoto-declaration-2021"),
            ("ungass", nil), ("ungass-2061", "ungass-2016"), ("cnd", "cnd-2019"), ("ky", nil),
        ])
    func identifiers(typed: String, meant: String?) {
        let ids = ["kyoto-declaration-2021", "ungass-2016", "ungass-2021", "cnd-2019"]
        #expect(bestSuggestion(for: typed, amongIDs: ids) == meant)
    }

    @Test(.timeLimit(.minutes(20)))
    func copesWithManyCandidates() {
        let many = (0..<20_000).map { "organisation number \($0)" }
        #expect(
            bestSuggestion(for: "organisaton number 777", among: many)
                == "organisation number 777")
    }
}
