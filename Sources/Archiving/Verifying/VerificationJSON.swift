internal import DocPipeline

/// What was found in bags, for programs; version 1 is a contract.
package struct VerificationJSON: Sendable {
    private var bags: [JSONText] = []
    private var invalid = 0
    private var findings: [BagFinding] = []

    package init() {}

    package mutating func add(_ bag: BagInspection) {
        if bag.verdict == .invalid { invalid += 1 }
        bags.append(
            .object([
                ("bag", .string(bag.name)), ("verdict", .string(bag.verdict.rawValue)),
                ("files", .integer(bag.fileCount)), ("bytes", .integer(bag.size)),
                ("findings", .array(bag.findings.map(Self.json))),
                ("signatures", .array(bag.signatures.map(Self.json))),
                ("renderings", .array(bag.renderings.map(Self.json))),
            ]))
    }

    /// Adds what is wrong with an archive as a whole.
    package mutating func add(_ findings: [BagFinding]) { self.findings += findings }

    package var bytes: [UInt8] {
        JSONText.object([
            ("version", .integer(1)), ("bags", .array(bags)),
            ("findings", .array(findings.map(Self.json))),
            (
                "summary",
                .object([("bags", .integer(bags.count)), ("invalid", .integer(invalid))])
            ),
        ]).bytes
    }

    private static func json(_ finding: BagFinding) -> JSONText {
        .object([
            ("kind", .string(finding.kind.rawValue)),
            ("severity", .string(finding.severity.rawValue)), ("path", .text(finding.path)),
            ("message", .string(finding.message)),
        ])
    }

    private static func json(_ signature: SignatureReport) -> JSONText {
        .object([
            ("key", .string(signature.key)), ("owner", .text(signature.owner)),
            ("time", .text(signature.time)), ("verdict", .string(signature.verdict.rawValue)),
        ])
    }

    private static func json(_ rendering: RenderingReport) -> JSONText {
        .object([
            ("path", .string(rendering.path)), ("verdict", .string(rendering.verdict.rawValue)),
            ("program", .string(rendering.program)),
        ])
    }
}
