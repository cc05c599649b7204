internal import DocPipeline

extension LanguageServer {
    /// Answers a request; what is open is looked at as it stands now.
    mutating func answer(_ id: JSON, _ method: String, _ params: LocatedValue) -> [OutgoingMessage]
    {
        do throws(ResponseError) {
            switch (stage, method) {
            case (.beforeInitialize, "initialize"):
                return [.result(id: id, initialize(params))]
            case (.beforeInitialize, _):
                throw ResponseError(.serverNotInitialized, "“initialize” comes first")
            case (.shutDown, _), (.ended, _):
                throw ResponseError(.invalidRequest, "the server has been shut down")
            case (.running, "initialize"):
                throw ResponseError(.invalidRequest, "“initialize” comes only once")
            case (.running, "shutdown"):
                stage = .shutDown
                return [.result(id: id, .null)]
            case (.running, "textDocument/completion"):
                return [.result(id: id, try completion(params))]
            case (.running, "textDocument/hover"):
                return [.result(id: id, try hover(params))]
            case (.running, "textDocument/codeAction"):
                // Actions are made of findings, which have to be those of the present text.
                let news = settle()
                return news + [.result(id: id, try codeActions(params))]
            case (.running, _):
                throw ResponseError(.methodNotFound, "there is no request “\(method)” here")
            }
        } catch {
            return [.failure(id: id, error)]
        }
    }

    private mutating func initialize(_ params: LocatedValue) -> JSON {
        terms = ClientTerms(params)
        stage = .running
        return [
            "capabilities": [
                "positionEncoding": .string(terms.encoding.rawValue),
                "textDocumentSync": [
                    "openClose": true, "change": 2, "save": ["includeText": false],
                ],
                "completionProvider": [
                    "triggerCharacters": [" ", "#", "`", ":", ",", "{", "["]
                ],
                "hoverProvider": true,
                "codeActionProvider": ["codeActionKinds": ["quickfix"]],
                "workspace": [
                    "workspaceFolders": ["supported": true, "changeNotifications": true]
                ],
            ],
            "serverInfo": ["name": "docgen", "version": .string(version)],
        ]
    }

    /// The open document that a request is about; `nil` when it is none of ours.
    private mutating func document(
        _ params: LocatedValue
    ) throws(ResponseError) -> (workspace: OpenWorkspace, file: SourceFile)? {
        guard let uri = params["textDocument"]?["uri"]?.string else {
            throw ResponseError(.invalidParams, "“textDocument” has no “uri”")
        }
        guard let place = place(of: uri), let workspace = workspaces[place.root],
            let file = workspace.buffers[place.path]?.file
        else { return nil }
        return (workspace, file)
    }

    private func offset(
        _ key: String, _ params: LocatedValue?, in file: SourceFile
    ) throws(ResponseError) -> Int {
        guard let position = TextPosition(params?[key]) else {
            throw ResponseError(.invalidParams, "“\(key)” is no position")
        }
        return file.offset(at: position, terms.encoding)
    }

    private mutating func completion(_ params: LocatedValue) throws(ResponseError) -> JSON {
        guard let (workspace, file) = try document(params) else { return .null }
        let offset = try offset("position", params, in: file)
        guard let compiler = readyCompiler(of: workspace.root) else { return .null }
        let completion = Completion(
            compiler: compiler, schemas: schemas, file: file, offset: offset)
        guard let offer = completion.offer() else {
            return ["isIncomplete": false, "items": []]
        }
        let range = file.json(
            offer.replaced.lowerBound, offer.replaced.upperBound, terms.encoding)
        let items = offer.items.enumerated().map { $1.json(replacing: range, position: $0) }
        // An editor keeps the list while the word goes on; the next word may be another's.
        return ["isIncomplete": false, "items": .array(items)]
    }

    private mutating func hover(_ params: LocatedValue) throws(ResponseError) -> JSON {
        guard let (workspace, file) = try document(params) else { return .null }
        let offset = try offset("position", params, in: file)
        guard let compiler = readyCompiler(of: workspace.root) else { return .null }
        let hover = Hover(
            compiler: compiler, schemas: schemas, rulePages: rulePages, file: file, offset: offset)
        guard let answer = hover.answer() else { return .null }
        let kind = terms.hoversInMarkdown ? "markdown" : "plaintext"
        return [
            "contents": ["kind": .string(kind), "value": .string(answer.text)],
            "range": file.json(
                answer.range.lowerBound, answer.range.upperBound, terms.encoding),
        ]
    }

    private mutating func codeActions(_ params: LocatedValue) throws(ResponseError) -> JSON {
        guard let (workspace, file) = try document(params) else { return .null }
        let start = try offset("start", params["range"], in: file)
        let end = try offset("end", params["range"], in: file)
        if let wanted = params["context"]?["only"]?.array?.compactMap(\.string),
            !wanted.contains(where: { "quickfix" == $0 || $0.isEmpty })
        {
            return []
        }
        let actions = CodeActions(workspace: workspace, terms: terms)
        return .array(actions.actions(in: file.path, start..<max(start, end)))
    }

    /// The compiler with the text as it stands; the settings are read when that is still to do.
    private mutating func readyCompiler(of root: String) -> Compiler? {
        workspaces[root]?.prepare()
        return workspaces[root]?.compiler
    }
}
