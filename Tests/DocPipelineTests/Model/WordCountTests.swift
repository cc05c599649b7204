import DocPipeline
import Testing

@Suite("Words are counted as Word counts them")
struct WordCountTests {
    @Test(arguments: [
        ("", 0), ("   ", 0), ("one", 1), ("one two\nthree", 3),
        ("an evidence-based programme", 3),
        ("in 1,500 words", 3),
        ("see https://example.org/a-b?c=d now", 3),
        ("prevention – and justice", 4), ("prevention–justice", 1),
        ("Rule 12 (a).", 3), ("l’accès à la justice", 4),
        ("司法协助", 4), ("法治, 2021年", 5), ("Kyoto宣言", 3), ("京都コングレス。", 8),
        ("법의 지배", 2),
    ])
    func whatIsOneWord(text: String, words: Int) {
        #expect(WordCount.count(text) == words)
    }
}
