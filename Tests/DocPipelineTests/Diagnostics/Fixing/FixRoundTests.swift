import Testing

@testable import DocPipeline

@Suite("Rounds of fixing")
struct FixRoundTests {
    private let rule = Diagnostic.Rule("DG999", "test")

    private func finding(
        _ edits: [(Range<Int>, String)], file: SourceFile.ID = .main, isCertain: Bool = true
    ) -> Diagnostic {
        let made = edits.map { range, text in
            Diagnostic.Fix.Edit(
                SourceRange(file: file, range.lowerBound, range.upperBound), text)
        }
        return Diagnostic(
            rule, .error, "wrong", fix: Diagnostic.Fix("mend it", isCertain: isCertain, made))
    }

    private func fixed(_ round: FixRound) -> [String] {
        var files = FixedFiles()
        files.make(round)
        return files.changes.map { "\($0.path): \(String(decoding: $0.after, as: UTF8.self))" }
    }

    @Test func onlyWhatIsCertainIsTaken() {
        let sources = SourceSet(main: SourceFile(path: "a.md", text: "one\ntwo\n"))
        var round = FixRound()
        round.take([finding([(0..<3, "1")], isCertain: false)], in: sources)
        #expect(round.isEmpty)
        round.take([finding([(4..<7, "2")])], in: sources)
        #expect(round.fixes == [AppliedFix(path: "a.md", line: 2, summary: "mend it")])
        #expect(fixed(round) == ["a.md: one\n2\n"])
    }

    @Test func aFixMayReachIntoSeveralFiles() {
        var sources = SourceSet(main: SourceFile(path: "b.md", text: "one"))
        let table = sources.add(SourceFile(path: "a.csv", text: "name\nAda\n"))
        var first = finding([(0..<3, "1")])
        first.fix?.edits.append(.init(SourceRange(file: table, 5, 9), ""))
        var round = FixRound()
        round.take([first], in: sources)
        #expect(fixed(round) == ["a.csv: name\n", "b.md: 1"])
    }

    @Test func aFixIsTakenWholeOrNotAtAll() {
        let sources = SourceSet(main: SourceFile(path: "a.md", text: "one two"))
        var round = FixRound()
        round.take([finding([(0..<3, "1")]), finding([(4..<7, "2"), (2..<3, "x")])], in: sources)
        #expect(fixed(round) == ["a.md: 1 two"])
    }

    @Test func twoDocumentsThatNameOneFileMendItOnce() {
        let table = SourceFile(path: "people.csv", text: "name\nAda\nAda\n")
        var round = FixRound()
        for name in ["a.md", "b.md"] {
            var sources = SourceSet(main: SourceFile(path: name, text: ""))
            let id = sources.add(table)
            round.take([finding([(9..<13, "")], file: id)], in: sources)
        }
        #expect(round.fixes.count == 1)
        #expect(fixed(round) == ["people.csv: name\nAda\n"])
    }

    @Test func aFileThatReadsDifferentlyNowWaitsForTheNextRound() {
        var round = FixRound()
        for text in ["one two", "one 2 three"] {
            round.take(
                [finding([(text.utf8.count - 3..<text.utf8.count, "x")])],
                in: SourceSet(main: SourceFile(path: "a.md", text: text)))
        }
        #expect(fixed(round) == ["a.md: one x"])
    }

    @Test func whatChangesNothingIsNoFix() {
        var round = FixRound()
        round.take(
            [finding([(0..<3, "one")])],
            in: SourceSet(main: SourceFile(path: "a.md", text: "one")))
        #expect(round.isEmpty)
    }

    @Test func theFilterKeepsOtherFilesOut() {
        var sources = SourceSet(main: SourceFile(path: "in.md", text: "one"))
        let other = sources.add(SourceFile(path: "a.csv", text: "two"))
        var round = FixRound(onlyPath: "in.md")
        round.take([finding([(0..<3, "2")], file: other), finding([(0..<3, "1")])], in: sources)
        #expect(fixed(round) == ["in.md: 1"])
    }

    @Test func whatIsUndoneLaterIsNoChange() {
        var files = FixedFiles()
        for (before, after) in [("one", "two"), ("two", "one")] {
            var round = FixRound()
            round.take(
                [finding([(0..<3, after)])],
                in: SourceSet(main: SourceFile(path: "a.md", text: before)))
            files.make(round)
        }
        #expect(files.changes.isEmpty)
    }
}
