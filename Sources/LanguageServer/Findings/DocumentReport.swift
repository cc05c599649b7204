internal import DocPipeline

/// What was found in one document, by the files that the findings are in.
struct DocumentReport: Sendable {
    /// By path from the root, in the order of places.
    private(set) var findings: [String: [PlacedFinding]] = [:]
    /// The files the document is made from, itself among them.
    let inputs: Set<String>

    init(
        owner: String, _ diagnostics: [Diagnostic], in sources: SourceSet, inputs: Set<String>
    ) {
        self.inputs = inputs
        for diagnostic in diagnostics {
            let finding = PlacedFinding(diagnostic: diagnostic, sources: sources, owner: owner)
            findings[finding.path, default: []].append(finding)
        }
    }
}
