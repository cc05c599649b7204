package import DocPipeline

/// A language server (Language Server Protocol 3.17): messages in, messages out.
///
/// It reads no stream and opens no file: whoever serves hands it each message, takes its answers,
/// and calls ``settle()`` when nothing more has come in, so that of a burst of changes only the
/// last state is compiled.
package struct LanguageServer: Sendable {
    /// How far the conversation has come.
    enum Stage: Sendable {
        case beforeInitialize, running, shutDown
        case ended(status: Int32)
    }

    let resources: Resources
    let schemas: SchemaShelf
    /// A page about each rule, in Markdown, by the rule's name.
    let rulePages: [String: String]
    /// The program's version, for those who look into logs.
    let version: String
    /// The files of a folder, given by its absolute path, when it is a workspace.
    let openFolder: @Sendable (String) -> (any FileAccess)?

    var stage = Stage.beforeInitialize
    var terms = ClientTerms()
    /// By root, the folders of which something is open.
    var workspaces: [String: OpenWorkspace] = [:]

    package init(
        resources: Resources, rulePages: [String: [UInt8]] = [:], version: String,
        openFolder: @escaping @Sendable (String) -> (any FileAccess)?
    ) {
        self.resources = resources
        self.version = version
        self.openFolder = openFolder
        schemas = SchemaShelf(resources.schemas)
        self.rulePages = rulePages.mapValues { String(decoding: $0, as: UTF8.self) }
    }

    /// The status the program ends with, once the client has said that it should.
    package var exitStatus: Int32? {
        if case .ended(let status) = stage { status } else { nil }
    }

    /// The status for a client that is gone without a word.
    package var statusAtEndOfInput: Int32 {
        switch stage {
        case .shutDown: 0
        case .beforeInitialize, .running: 1
        case .ended(let status): status
        }
    }

    /// Takes a message, without its head, and gives what is to be sent.
    package mutating func receive(_ body: [UInt8]) -> [OutgoingMessage] {
        receive(IncomingMessage(body))
    }

    mutating func receive(_ message: IncomingMessage) -> [OutgoingMessage] {
        switch message {
        case .request(let id, let method, let params): return answer(id, method, params)
        case .notification(let method, let params): return hear(method, params)
        case .response: return []
        case .invalid(let error, let id): return [.failure(id: id, error)]
        }
    }

    /// Compiles what has changed, and gives the findings that the client does not show yet.
    package mutating func settle() -> [OutgoingMessage] {
        guard case .running = stage else { return [] }
        var messages: [OutgoingMessage] = []
        for root in workspaces.keys.sorted() {
            messages += workspaces[root]?.settle(terms) ?? []
            if workspaces[root]?.buffers.isEmpty ?? true { workspaces[root] = nil }
        }
        return messages
    }
}

// MARK: - Finding documents

extension LanguageServer {
    /// A document by the root of its workspace and its path from there.
    struct Place {
        var root: String
        var path: String
    }

    /// The place of an address; `nil` when it is no file, or in no workspace.
    ///
    /// The nearest folder with settings counts, as for the commands.
    mutating func place(of uri: String?) -> Place? {
        guard let path = uri.flatMap(DocumentURI.path) else { return nil }
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            let root = folder.isEmpty ? "/" : String(folder)
            if workspaces[root] == nil, let disk = openFolder(root) {
                workspaces[root] = OpenWorkspace(root: root, disk: disk, resources: resources)
            }
            if workspaces[root] != nil {
                return Place(root: root, path: String(path.dropFirst(folder.count + 1)))
            }
        }
        return nil
    }
}
