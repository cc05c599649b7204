internal import DocPipeline

/// What a build did, in a line or a few.
struct BuildSummary {
    /// The output folder as shown.
    let folder: String
    /// Whether the written files are named one by one.
    let isListing: Bool
    private(set) var built = 0
    private(set) var upToDate = 0
    private(set) var refused = 0
    private var written: [String] = []

    init(folder: String, isListing: Bool) {
        self.folder = folder
        self.isListing = isListing
    }

    mutating func count(_ report: BuildReport) {
        switch report.outcome {
        case .built(let names):
            built += 1
            if isListing { written += names }
        case .upToDate: upToDate += 1
        case .checked: break
        case .refused: refused += 1
        }
    }

    /// Whether there was nothing that a document could be made of.
    var isEmpty: Bool { built + upToDate + refused == 0 }

    var text: String {
        guard !isEmpty else { return "there is nothing to build\n" }
        var parts: [String] = []
        if built > 0 { parts.append("\(built) built") }
        if upToDate > 0 { parts.append("\(upToDate) up to date") }
        if refused > 0 { parts.append("\(refused) not built because of errors") }
        let lines = written.map { "  \(folder)/\($0)\n" }.joined()
        return "\(lines)\(parts.joined(separator: ", ")), in \(folder)\n"
    }
}
