import DocPipeline
import LanguageServer
import Templates
import Testing

/// A client that talks to the server in memory, about a workspace in memory in the folder `/w`.
struct Conversation {
    static let settings = """
        kind: workspace
        organisation: {id: network, name: Example Network for Justice, short: the Network}
        people:
          - {id: ada, name: Ada Example, also: [A. Example], organisation: aaa}
          - {id: ben, name: Ben Müller, roles: [{title: Treasurer}]}
        members:
          - {id: aaa, name: Association for Access, short: AAA, status: special}
        series:
          - {id: informal, title: "{ordinal} Informal Meeting", agenda: [Welcome, AOB]}

        """

    /// The place of the cursor in a text.
    static let cursor: Character = "‸"

    private(set) var server: LanguageServer
    /// What the client shows, by address: each finding as `line:column-line:column code message`.
    private(set) var shown: [String: [String]] = [:]
    /// How often the client was told of findings.
    private(set) var publications = 0
    private var lastID = 0

    /// Starts a server and greets it; `encodings` is what the client offers.
    init(files: [String: String] = [:], encodings: [String] = []) throws {
        let disk = InMemoryFiles(
            files.merging(["docgen.yaml": Self.settings]) { given, _ in given })
        let pages = RulePage.allCases.map { ($0.name, $0.bytes) }
        server = LanguageServer(
            resources: .program, rulePages: Dictionary(pages) { first, _ in first }, version: "0"
        ) { $0 == "/w" ? disk : nil }
        let offered: JSON = .array(encodings.map(JSON.string))
        let capabilities: JSON = [
            "general": ["positionEncodings": offered],
            "textDocument": ["publishDiagnostics": ["relatedInformation": true]],
        ]
        _ = try request("initialize", ["capabilities": capabilities])
        notify("initialized", [:])
    }

    static func uri(_ path: String) -> String { "file:///w/" + path }

    /// Sends a request and gives its result; a refusal fails the test.
    mutating func request(_ method: String, _ params: JSON) throws -> LocatedValue {
        let answer = try self.answer(method, params)
        return try #require(answer["result"], "\(method): \(answer["error"]?["message"] as Any)")
    }

    /// The code with which a request is refused.
    mutating func refusal(of method: String, _ params: JSON = [:]) throws -> Int? {
        try answer(method, params)["error"]?["code"]?.integer
    }

    private mutating func answer(_ method: String, _ params: JSON) throws -> LocatedValue {
        lastID += 1
        let message: JSON = [
            "jsonrpc": "2.0", "id": .integer(lastID), "method": .string(method), "params": params,
        ]
        let messages = take(server.receive(message.bytes))
        let answers = try messages.map { try #require(readJSON($0.json.bytes).value) }
        return try #require(answers.first { $0["id"]?.integer == lastID })
    }

    mutating func notify(_ method: String, _ params: JSON) {
        let message: JSON = ["jsonrpc": "2.0", "method": .string(method), "params": params]
        _ = take(server.receive(message.bytes))
    }

    mutating func open(_ path: String, _ text: String) {
        let document: JSON = [
            "uri": .string(Self.uri(path)), "languageId": "markdown", "version": 1,
            "text": .string(text),
        ]
        notify("textDocument/didOpen", ["textDocument": document])
    }

    mutating func change(_ path: String, version: Int, _ changes: JSON) {
        notify(
            "textDocument/didChange",
            [
                "textDocument": ["uri": .string(Self.uri(path)), "version": .integer(version)],
                "contentChanges": changes,
            ])
    }

    mutating func close(_ path: String) {
        notify(
            "textDocument/didClose", ["textDocument": ["uri": .string(Self.uri(path))]])
    }

    /// Lets the server catch up; what the client then shows of a file.
    mutating func findings(in path: String) -> [String] {
        _ = take(server.settle())
        return shown[Self.uri(path)] ?? []
    }

    /// The labels of what can be typed at the cursor of a text.
    mutating func completions(in path: String, _ marked: String) throws -> [String] {
        try items(in: path, marked).compactMap { $0["label"]?.string }
    }

    mutating func items(in path: String, _ marked: String) throws -> [LocatedValue] {
        let params = try openAtCursor(path, marked)
        return try request("textDocument/completion", params)["items"]?.array ?? []
    }

    /// The words shown at the cursor of a text.
    mutating func hover(in path: String, _ marked: String) throws -> String? {
        let params = try openAtCursor(path, marked)
        return try request("textDocument/hover", params)["contents"]?["value"]?.string
    }

    private mutating func openAtCursor(_ path: String, _ marked: String) throws -> JSON {
        let place = try #require(marked.firstIndex(of: Self.cursor), "no cursor in the text")
        let lines = marked[..<place].split(separator: "\n", omittingEmptySubsequences: false)
        open(path, String(marked.filter { $0 != Self.cursor }))
        let position: JSON = [
            "line": .integer(lines.count - 1),
            "character": .integer(lines.last?.utf16.count ?? 0),
        ]
        return ["textDocument": ["uri": .string(Self.uri(path))], "position": position]
    }

    private mutating func take(_ messages: [OutgoingMessage]) -> [OutgoingMessage] {
        for message in messages {
            guard case .notification("textDocument/publishDiagnostics", let params) = message,
                let value = readJSON(params.bytes).value, let uri = value["uri"]?.string
            else { continue }
            publications += 1
            shown[uri] = (value["diagnostics"]?.array ?? []).map(Self.words)
        }
        return messages
    }

    private static func words(_ finding: LocatedValue) -> String {
        func place(_ key: String) -> String {
            let position = finding["range"]?[key]
            return "\(position?["line"]?.integer ?? -1):\(position?["character"]?.integer ?? -1)"
        }
        let code = finding["code"]?.string ?? ""
        return "\(place("start"))-\(place("end")) \(code) \(finding["message"]?.string ?? "")"
    }
}
