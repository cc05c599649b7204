internal import DocPipeline

extension LanguageServer {
    /// Takes a notification; one that is not known, or makes no sense, is passed over.
    mutating func hear(_ method: String, _ params: LocatedValue) -> [OutgoingMessage] {
        if method == "exit" {
            if case .shutDown = stage {
                stage = .ended(status: 0)
            } else {
                stage = .ended(status: 1)
            }
            return []
        }
        guard case .running = stage else { return [] }
        switch method {
        case "initialized": return watchFiles()
        case "textDocument/didOpen": open(params)
        case "textDocument/didChange": change(params)
        case "textDocument/didClose": close(params)
        case "textDocument/didSave": filesChanged([params["textDocument"]?["uri"]?.string])
        case "workspace/didChangeWatchedFiles":
            filesChanged((params["changes"]?.array ?? []).map { $0["uri"]?.string })
        default: break
        }
        return []
    }

    /// Asks to be told of files that documents are made from.
    private func watchFiles() -> [OutgoingMessage] {
        guard terms.watchesFiles else { return [] }
        let pattern = "**/*.{md,yaml,yml,csv,txt,png,jpg,jpeg}"
        return [
            .request(
                id: "watch-files", method: "client/registerCapability",
                params: [
                    "registrations": [
                        [
                            "id": "watch-files", "method": "workspace/didChangeWatchedFiles",
                            "registerOptions": ["watchers": [["globPattern": .string(pattern)]]],
                        ]
                    ]
                ])
        ]
    }

    private mutating func open(_ params: LocatedValue) {
        let document = params["textDocument"]
        guard let uri = document?["uri"]?.string, let text = document?["text"]?.string,
            let place = place(of: uri)
        else { return }
        workspaces[place.root]?.open(
            OpenBuffer(
                uri: uri, path: place.path, version: document?["version"]?.integer, text: text))
    }

    private mutating func change(_ params: LocatedValue) {
        let document = params["textDocument"]
        guard let place = place(of: document?["uri"]?.string),
            let changes = params["contentChanges"]?.array
        else { return }
        workspaces[place.root]?.change(
            place.path, version: document?["version"]?.integer, changes, terms.encoding)
    }

    private mutating func close(_ params: LocatedValue) {
        guard let place = place(of: params["textDocument"]?["uri"]?.string) else { return }
        workspaces[place.root]?.close(place.path)
    }

    private mutating func filesChanged(_ uris: [String?]) {
        var paths: [String: [String]] = [:]
        for uri in uris {
            guard let place = place(of: uri) else { continue }
            paths[place.root, default: []].append(place.path)
        }
        for (root, paths) in paths { workspaces[root]?.filesChanged(paths) }
    }
}
