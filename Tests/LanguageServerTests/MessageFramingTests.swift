import LanguageServer
import Testing

@Suite("Messages in a stream")
struct MessageFramingTests {
    private static func parts(of stream: String, pieces: Int = 1) -> [MessageFraming.Part] {
        var framing = MessageFraming()
        var parts: [MessageFraming.Part] = []
        let bytes = Array(stream.utf8)
        let length = max(1, bytes.count / pieces)
        for start in stride(from: 0, to: bytes.count, by: length) {
            framing.append(Array(bytes[start..<min(start + length, bytes.count)]))
            while let part = framing.next() { parts.append(part) }
        }
        return parts
    }

    @Test(arguments: [1, 3, 50])
    func areCutByTheirLengthHoweverTheyArrive(pieces: Int) {
        let stream = "Content-Length: 2\r\n\r\n{}Content-Length: 8\r\n\r\n[\"é\"] \n"
        #expect(
            Self.parts(of: stream, pieces: pieces)
                == [.body(Array("{}".utf8)), .body(Array("[\"é\"] \n".utf8))])
    }

    @Test func otherLinesOfTheHeadArePassedOver() {
        let stream =
            "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length:2\r\n\r\n{}"
        #expect(Self.parts(of: stream) == [.body(Array("{}".utf8))])
    }

    @Test func aHeadWithoutLengthIsSaidAndReadingGoesOn() {
        let stream = "Content-Type: x\r\n\r\nContent-Length: 2\r\n\r\n{}"
        #expect(Self.parts(of: stream) == [.unreadableHead, .body(Array("{}".utf8))])
    }

    @Test func whatNoMemoryHoldsIsNotWaitedFor() {
        #expect(Self.parts(of: "Content-Length: 99999999999\r\n\r\n") == [.tooLong])
    }

    @Test func aMessageIsSentWithItsLengthInBytes() {
        let json: JSON = ["text": "é\n\"\u{1}"]
        let framed = String(decoding: MessageFraming.framed(json.bytes), as: UTF8.self)
        #expect(framed == "Content-Length: 23\r\n\r\n{\"text\":\"é\\n\\\"\\u0001\"}")
    }
}
