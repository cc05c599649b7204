internal import DocPipeline

/// What client and server have agreed on in `initialize`.
struct ClientTerms: Sendable {
    var encoding = PositionEncoding.utf16
    /// Whether notes with a place can be shown at that place.
    var showsRelatedInformation = false
    /// Whether the client watches files for a server that asks.
    var watchesFiles = false
    /// Whether hovers may be Markdown.
    var hoversInMarkdown = false

    init() {}

    /// Reads the parameters of `initialize`.
    init(_ params: LocatedValue) {
        let capabilities = params["capabilities"]
        let offered = capabilities?["general"]?["positionEncodings"]?.array ?? []
        encoding = PositionEncoding(offered: offered.compactMap(\.string))
        let document = capabilities?["textDocument"]
        showsRelatedInformation =
            document?["publishDiagnostics"]?["relatedInformation"]?.bool ?? false
        hoversInMarkdown =
            document?["hover"]?["contentFormat"]?.array?.contains { $0.string == "markdown" }
            ?? false
        watchesFiles =
            capabilities?["workspace"]?["didChangeWatchedFiles"]?["dynamicRegistration"]?.bool
            ?? false
    }
}
