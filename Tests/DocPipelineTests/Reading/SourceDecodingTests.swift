import Testing

@testable import DocPipeline

@Suite struct SourceDecodingTests {
    @Test(arguments: ["", "a\tb\r\nc\n", "\u{FEFF}é 😀 \u{A0}\u{85}«»", "\u{FF01}\u{FFFD}"])
    func letsTextIn(text: String) throws {
        let decoded = decodeSource(path: "x.md", bytes: Array(text.utf8))
        #expect(decoded.diagnostics.isEmpty)
        #expect(try #require(decoded.value).bytes == Array(text.utf8))
    }

    @Test(
        arguments: [
            (
                [0x61, 0x0A, 0xC3, 0xA9, 0x4D, 0xFC, 0x6C],
                "line 2, column 3 holds the byte FC (“ü” in Latin-1)", "Latin-1"
            ),
            ([0x93, 0x61, 0x94], "line 1, column 1 holds the byte 93", "Windows-1252"),
            ([0x61, 0xE2, 0x82], "line 1, column 2 holds the byte E2", "Windows-1252"),
            ([0xFF, 0xFE, 0x61, 0x00], "UTF-16 (little endian)", "UTF-8"),
            ([0xFE, 0xFF, 0x00, 0x61], "UTF-16 (big endian)", "UTF-8"),
            ([0x61, 0x00, 0x62, 0x00], "UTF-16 (little endian)", "UTF-8"),
            ([0xC0, 0xAF], "line 1, column 1", "UTF-8"),
            ([0xED, 0xA0, 0x80], "line 1, column 1", "UTF-8"),
        ] as [([UInt8], String, String)])
    func namesTheFirstByteThatIsNotUTF8(bytes: [UInt8], message: String, note: String) throws {
        let decoded = decodeSource(path: "x.md", bytes: bytes)
        #expect(decoded.value == nil)
        let found = try #require(decoded.diagnostics.first)
        #expect(found.rule == .invalidUTF8)
        #expect(found.path == "x.md")
        #expect(found.message.contains(message))
        #expect(found.notes.first?.message.contains(note) == true)
    }

    @Test(arguments: [
        ("ab\u{0}", 2, 3), ("é\u{7}x", 2, 3), ("a\u{7F}", 1, 2), ("\u{80}", 0, 2),
        ("x\u{9F}", 1, 3),
        ("x\u{FFFE}", 1, 4), ("x\u{FFFF}y", 1, 4), ("\u{C}", 0, 1), ("\u{1B}[1m", 0, 1),
    ])
    func reportsControlCharactersAtTheirPlace(text: String, start: Int, end: Int) {
        let decoded = decodeSource(path: "x.md", bytes: Array(text.utf8))
        #expect(decoded.value != nil)
        #expect(decoded.diagnostics.map(\.rule) == [.controlCharacter])
        #expect(decoded.diagnostics.first?.range == SourceRange(file: .main, start, end))
    }

    @Test func reportsManyControlCharactersOnceTooMany() {
        let found = decodeSource(path: "x", bytes: [UInt8](repeating: 1, count: 25)).diagnostics
        #expect(found.count == 10)
        #expect(found.last?.notes.last?.message == "15 more follow in this file")
    }

    @Test func refusesWhatIsTooLarge() {
        let found = decodeSource(path: "x", bytes: [UInt8](repeating: 97, count: 11), limit: 10)
        #expect(found.value == nil)
        #expect(found.diagnostics.map(\.rule) == [.fileTooLarge])
    }
}
