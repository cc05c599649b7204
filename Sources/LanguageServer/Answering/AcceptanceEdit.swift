internal import DocPipeline

/// The text to type for a finding to be accepted where its document says what it is.
struct AcceptanceEdit: Sendable, Equatable {
    /// Where it is typed, in bytes of the document's main file.
    var offset: Int
    var text: String

    /// Where the reason belongs that only the secretary knows.
    static let reason = "say why this is right here"

    /// `nil` for what cannot be accepted: an error in reading or against a schema, a finding about
    /// acceptances themselves, and one of a document without front matter.
    init?(of finding: PlacedFinding) {
        let file = finding.sources[.main]
        let code = finding.diagnostic.rule.code
        guard !code.hasPrefix("DG0"), !code.hasPrefix("DG9"),
            let front = splitFrontMatter(file).value,
            let value = readYAML(file, range: front.yaml).value, value.object != nil
        else { return nil }
        self.init(finding.diagnostic.rule, in: file, front, accepted: value["accept"])
    }

    private init?(
        _ rule: Diagnostic.Rule, in file: SourceFile, _ front: FrontMatter,
        accepted: LocatedValue?
    ) {
        let entry = "{rule: \(rule.name), reason: \(Self.reason)}"
        let usesReturns = file.bytes.starts(with: "---\r\n".utf8)
        let lineEnd = usesReturns ? "\r\n" : "\n"
        guard let accepted else {
            offset = front.yaml.upperBound
            text = "accept:\(lineEnd)  - \(entry)\(lineEnd)"
            return
        }
        guard let items = accepted.array else { return nil }
        let first = accepted.range.lowerBound
        if file.bytes.indices.contains(first), file.bytes[first] == UInt8(ascii: "[") {
            offset = accepted.range.upperBound - 1
            text = items.isEmpty ? entry : ", \(entry)"
            return
        }
        guard let item = items.first, let last = items.last else { return nil }
        let itemLine = Int(file.lineStarts[file.line(at: item.range.lowerBound) - 1])
        let indent = file.bytes[itemLine...].prefix { $0 == 0x20 }.count
        let end = max(last.range.upperBound - 1, last.range.lowerBound)
        offset = file.contentEnd(ofLine: file.line(at: end) - 1)
        text = lineEnd + String(repeating: " ", count: indent) + "- \(entry)"
    }
}
