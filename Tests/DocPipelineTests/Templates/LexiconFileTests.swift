import Templates
import Testing

@testable import DocPipeline

@Suite("The lexicons")
struct LexiconFileTests {
    private func value(_ file: LexiconFile) throws -> LocatedValue {
        let read = readYAML(SourceFile(path: file.path, bytes: file.bytes))
        #expect(read.diagnostics.map(\.message) == [])
        return try #require(read.value)
    }

    @Test(arguments: LexiconFile.allCases)
    func hasTheKeysOfTheEnglishOne(_ file: LexiconFile) throws {
        let keys = try value(file).object?.map(\.key)
        #expect(keys?.sorted() == (try value(.en).object?.map(\.key).sorted()))
        #expect(try value(file)["language"]?.string == file.name)
    }

    @Test(arguments: LexiconFile.allCases)
    func namesEveryMonthAndDayAndEveryZoneIsRead(_ file: LexiconFile) throws {
        let value = try value(file)
        #expect(value["months"]?.array?.count == 12)
        #expect(value["weekdays"]?.array?.count == 7)
        let names = (value["zones"]?.array ?? []).flatMap { $0["names"]?.array ?? [] }
        #expect(Lexicon(value).zones.count == names.count)
    }
}
