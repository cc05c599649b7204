internal import DocPipeline

/// What can be done about the findings at a place.
struct CodeActions {
    let workspace: OpenWorkspace
    let terms: ClientTerms

    /// The actions for findings of a file that touch a stretch of it, in the order of the
    /// findings.
    func actions(in path: String, _ range: Range<Int>) -> [JSON] {
        let reports = workspace.reports.sorted { $0.key < $1.key }.map(\.value)
        let findings = reports.flatMap { $0.findings[path] ?? [] }.filter { finding in
            finding.marked.lowerBound <= range.upperBound
                && range.lowerBound <= finding.marked.upperBound
        }
        var actions: [JSON] = []
        for finding in findings {
            for action in [fix(finding), acceptance(finding)].compactMap({ $0 })
            where !actions.contains(action) {
                actions.append(action)
            }
        }
        return actions
    }

    private func fix(_ finding: PlacedFinding) -> JSON? {
        guard let fix = finding.diagnostic.fix else { return nil }
        var edits: [(path: String, edits: [JSON])] = []
        for edit in fix.edits {
            let file = finding.sources[edit.range.file]
            let change: JSON = [
                "range": file.json(edit.range.lowerBound, edit.range.upperBound, terms.encoding),
                "newText": .string(edit.replacement),
            ]
            if let index = edits.firstIndex(where: { $0.path == file.path }) {
                edits[index].edits.append(change)
            } else {
                edits.append((file.path, [change]))
            }
        }
        return action(fix.summary, finding, isPreferred: fix.isCertain, edits)
    }

    private func acceptance(_ finding: PlacedFinding) -> JSON? {
        guard let acceptance = AcceptanceEdit(of: finding) else { return nil }
        let file = finding.sources[.main]
        let edit: JSON = [
            "range": file.json(acceptance.offset, acceptance.offset, terms.encoding),
            "newText": .string(acceptance.text),
        ]
        return action(
            "accept “\(finding.diagnostic.rule.name)” in this document", finding,
            isPreferred: false, [(file.path, [edit])])
    }

    private func action(
        _ title: String, _ finding: PlacedFinding, isPreferred: Bool,
        _ edits: [(path: String, edits: [JSON])]
    ) -> JSON {
        let changes = edits.map { path, edits in
            JSON.Member(key: workspace.uri(of: path), value: .array(edits))
        }
        return .members([
            ("title", .string(title.prefix(1).uppercased() + title.dropFirst())),
            ("kind", "quickfix"),
            ("diagnostics", [finding.json(in: workspace, terms)]),
            ("isPreferred", isPreferred ? true : nil),
            ("edit", ["changes": .object(changes)]),
        ])
    }
}
