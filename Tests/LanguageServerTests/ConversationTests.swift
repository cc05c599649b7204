import LanguageServer
import Testing

@Suite("A conversation with the language server")
struct ConversationTests {
    @Test func nothingIsAnsweredBeforeTheGreeting() throws {
        var server = LanguageServer(resources: .program, version: "0") { _ in nil }
        let early = server.receive(Array(#"{"id": 1, "method": "textDocument/hover"}"#.utf8))
        guard case .failure(1, -32002, _)? = early.first else {
            Issue.record("\(early)")
            return
        }
    }

    @Test(arguments: [
        ("{", -32700), ("\u{1}", -32700), ("[]", -32600), ("1", -32600), (#"{"id": 3}"#, -32600),
        (#"{"id": [], "method": "shutdown"}"#, -32600),
    ])
    func whatIsNoMessageIsRefused(text: String, code: Int) throws {
        var server = LanguageServer(resources: .program, version: "0") { _ in nil }
        guard case .failure(_, code, _)? = server.receive(Array(text.utf8)).first else {
            Issue.record("\(text) is taken for a message")
            return
        }
    }

    @Test func bytesThatAreNoTextAreRefused() {
        var server = LanguageServer(resources: .program, version: "0") { _ in nil }
        guard case .failure(.null, -32700, _)? = server.receive([0x22, 0xFF, 0x22]).first else {
            Issue.record("broken UTF-8 is taken for a message")
            return
        }
    }

    @Test func unknownRequestsAreRefusedAndUnknownNotificationsPassedOver() throws {
        var client = try Conversation()
        #expect(try client.refusal(of: "textDocument/rename") == -32601)
        client.notify("$/setTrace", ["value": "off"])
        client.notify("textDocument/didOpen", ["textDocument": 3])
        client.notify("textDocument/didChange", [])
        #expect(try client.refusal(of: "textDocument/hover", ["textDocument": nil]) == -32602)
    }

    @Test func endsWithStatusZeroOnlyAfterAShutdown() throws {
        var polite = try Conversation()
        _ = try polite.answerToShutdown()
        #expect(try polite.refusal(of: "textDocument/hover") == -32600)
        polite.notify("exit", [:])
        #expect(polite.server.exitStatus == 0)
        var rude = try Conversation()
        rude.notify("exit", [:])
        #expect(rude.server.exitStatus == 1)
    }

    @Test(arguments: [
        ([], "utf-16"), (["utf-32", "utf-16"], "utf-32"), (["utf-7", "utf-8"], "utf-8"),
    ])
    func columnsAreCountedAsTheClientCanOrInUTF16(offered: [String], chosen: String) throws {
        var server = LanguageServer(resources: .program, version: "0") { _ in nil }
        let names: JSON = .array(offered.map(JSON.string))
        let greeting: JSON = [
            "id": 1, "method": "initialize",
            "params": ["capabilities": ["general": ["positionEncodings": names]]],
        ]
        let answer = try #require(server.receive(greeting.bytes).first)
        let text = String(decoding: answer.json.bytes, as: UTF8.self)
        #expect(text.contains(#""positionEncoding":"\#(chosen)""#))
    }
}

extension Conversation {
    fileprivate mutating func answerToShutdown() throws -> Bool {
        try request("shutdown", nil).object == nil
    }
}
