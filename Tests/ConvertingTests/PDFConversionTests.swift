import DocPipeline
import Foundation
import Testing

@Suite("Making PDFs by a program", .timeLimit(.minutes(20)))
struct PDFConversionTests {
    private func only(_ fake: FakeConverter) async throws -> Result<[UInt8], ConversionFailure> {
        try #require(try await fake.conversion().convert([.sample()]).first)
    }

    @Test func givesThePDFThatTheProgramMade() async throws {
        let fake = try FakeConverter(#"cp "$1" "$LEFT/got"; cp "$PDF" "$2""#)
        #expect(try await only(fake).pdf?.starts(with: "%PDF-1.7".utf8) == true)
        #expect(fake.left("got") == "<p>Minutes")
        #expect(try fake.scratch == [])
    }

    @Test func saysHowAProgramFailedAndWhatItSaid() async throws {
        let fake = try FakeConverter(
            #"echo "reading $1"; printf 'no such typeface \033[2J\n' >&2; exit 3"#)
        let failure = try #require(try await only(fake).failure)
        #expect(failure.summary == "fake ended with status 3, without a PDF")
        #expect(failure.said == ["reading in/1.html", "no such typeface  [2J"])
        let killed = try FakeConverter("kill -SEGV $$")
        #expect(
            try await only(killed).failure?.summary == "fake was ended by signal 11, without a PDF")
        #expect(try fake.scratch == [])
    }

    @Test func keepsOnlyTheEndOfWhatAProgramSays() async throws {
        let fake = try FakeConverter("seq 1 200000; exit 1")
        #expect(try await only(fake).failure?.said == (199_993...200_000).map(String.init))
    }

    @Test func takesNothingThatIsNoWholePDF() async throws {
        #expect(try await only(try FakeConverter("exit 0")).failure?.summary == "fake made no PDF")
        let half = try FakeConverter(#"head -c 200 "$PDF" > "$2""#)
        #expect(
            try await only(half).failure?.summary
                == "fake made no whole PDF: its end is missing")
        let other = try FakeConverter(#"echo hello > "$2""#)
        #expect(
            try await only(other).failure?.summary
                == "fake made no whole PDF: it does not begin as one")
        // A link would lead out of the folder.
        let link = try FakeConverter(#"ln -s "$PDF" "$2""#)
        #expect(try await only(link).failure?.summary == "fake made no PDF")
    }

    @Test func endsAProgramWithItsChildrenWhenItsTimeIsOver() async throws {
        let fake = try FakeConverter(
            #"sleep 600 & echo $! > "$LEFT/child"; echo busy; wait"#, timeLimit: 1)
        let failure = try #require(try await only(fake).failure)
        #expect(
            failure.summary
                == "fake took longer than 1 second; “time_limit” in docgen.yaml gives it more")
        #expect(failure.said == ["busy"])
        let child = try #require(fake.left("child")).filter(\.isNumber)
        #expect(try await eventually { !isRunning(child) })
        #expect(try fake.scratch == [])
    }

    @Test func doesNotWaitForChildrenThatAProgramLeavesBehind() async throws {
        let fake = try FakeConverter(
            #"sleep 600 & echo $! > "$LEFT/child"; cp "$PDF" "$2""#)
        #expect(try await only(fake).pdf != nil)
        let child = try #require(fake.left("child")).filter(\.isNumber)
        #expect(try await eventually { !isRunning(child) })
    }

    @Test func endsAProgramWhenTheTaskIsCancelled() async throws {
        let fake = try FakeConverter(#"sleep 600 & echo $! > "$LEFT/child"; wait"#)
        let conversion = try fake.conversion()
        let task = Task { try await conversion.convert([.sample()]) }
        #expect(try await eventually { fake.left("child")?.last == "\n" })
        let child = try #require(fake.left("child")).filter(\.isNumber)
        task.cancel()
        await #expect(throws: (any Error).self) { try await task.value }
        #expect(try await eventually { !isRunning(child) })
        #expect(try fake.scratch == [])
    }

    @Test func givesEachRunAnEmptyProfileOfItsOwn() async throws {
        let fake = try FakeConverter(
            #"""
            [ -z "$(ls -A "$3")" ] || exit 9
            touch "$3/used"; echo "$3" >> "$LEFT/profiles"; sleep 0.2; cp "$PDF" "$2"
            """#)
        let conversion = try fake.conversion()
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try await conversion.convert([.sample()]) } }
            for try await results in group { #expect(results.first?.pdf != nil) }
        }
        let profiles = try #require(fake.left("profiles")).split(separator: "\n")
        #expect(Set(profiles).count == 4)
    }

    @Test func handsOnNothingOfTheUsersButWhatProgramsNeed() async throws {
        let fake = try FakeConverter(#"env > "$LEFT/env"; cp "$PDF" "$2""#)
        _ = try await only(fake)
        let lines = try #require(fake.left("env")).split(separator: "\n")
        #expect(lines.contains("LC_ALL=C.UTF-8"))
        #expect(lines.contains("TZ=UTC"))
        #expect(lines.contains("PATH=/usr/bin:/bin"))
        #expect(!lines.contains { $0.hasPrefix("SECRET") })
        #expect(lines.contains { $0.hasPrefix("TMPDIR=") && $0.hasSuffix("/tmp") })
    }

    // MARK: Many in one start

    /// Converts all it gets but those with “bad” in them.
    private static let many = #"""
        out=$1; shift; echo $# >> "$LEFT/starts"
        for one; do
          grep -q bad "$one" && { echo "cannot read $one" >&2; exit 1; }
          name=$(basename "$one" .html); cp "$PDF" "$out/$name.pdf"
        done
        """#

    @Test func givesManyDocumentsToOneStart() async throws {
        let fake = try FakeConverter(Self.many)
        let conversion = try fake.conversion(["{output_folder}", "{inputs}"])
        #expect(conversion.batchSize(of: 100, jobs: 2) == 25)
        #expect(conversion.batchSize(of: 10, jobs: 2) == 5)
        #expect(conversion.batchSize(of: 1, jobs: 2) == 1)
        let results = try await conversion.convert([.sample("a"), .sample("b"), .sample("c")])
        #expect(results.map { $0.pdf != nil } == [true, true, true])
        #expect(fake.left("starts") == "3\n")
    }

    @Test func doesNotLetOneDocumentCostTheOthersTheirs() async throws {
        let fake = try FakeConverter(Self.many)
        let conversion = try fake.conversion(["{output_folder}", "{inputs}"])
        let results = try await conversion.convert([.sample("a"), .sample("bad"), .sample("c")])
        #expect(results.map { $0.pdf != nil } == [true, false, true])
        #expect(results[1].failure?.said == ["cannot read in/1.html"])
        #expect(fake.left("starts") == "3\n1\n1\n")
    }

    @Test func givesAProgramThatTakesOneOnlyOne() throws {
        #expect(try FakeConverter("").conversion().batchSize(of: 100, jobs: 2) == 1)
    }
}
