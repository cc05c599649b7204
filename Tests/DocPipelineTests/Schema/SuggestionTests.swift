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

    @Test(.timeLimit(.minutes(20)))
    func copesWithManyCandidates() {
        let many = (0..<20_000).map { "organisation number \($0)" }
        #expect(
            bestSuggestion(for: "organisaton number 777", among: many)
                == "organisation number 777")
    }
}
