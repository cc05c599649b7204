/// What was found in bags, for people: a line for each bag, and below it a line for each finding.
package struct VerificationText: Sendable {
    let program: String
    private var bags = 0
    private var invalid = 0
    private var warned = 0
    private var isWrong = false

    package init(program: String) { self.program = program }

    package mutating func text(of bag: BagInspection) -> String {
        bags += 1
        var lines = ["\(bag.name): \(Self.words(bag.verdict)), \(Self.files(bag))"]
        switch bag.verdict {
        case .valid: break
        case .validWithWarning: warned += 1
        case .invalid: invalid += 1
        }
        for signature in bag.signatures where signature.verdict == .valid {
            let owner = signature.owner ?? "key “\(signature.key)”"
            let time = signature.time.map { " on \($0)" } ?? ""
            let since = Self.isChanged(bag) ? ", and changed since" : ""
            lines.append("  signed by \(owner)\(time)\(since)")
        }
        let equal = bag.renderings.count { $0.verdict == .equal }
        if equal > 0 {
            let which = equal == 1 ? "1 rendering is" : "\(equal) renderings are"
            lines.append("  \(which) what docgen \(program) makes of the archived sources")
        }
        for finding in bag.findings {
            let path = finding.path.map { "\($0.printable): " } ?? ""
            lines.append(
                "  \(path)\(finding.severity.rawValue): \(finding.message.printable) [\(finding.kind.rawValue)]"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// What is wrong with an archive as a whole.
    package mutating func text(of findings: [BagFinding], archive: String) -> String {
        if !findings.isEmpty { isWrong = true }
        return findings.map { finding in
            let place = finding.path.map { "\(archive)/\($0.printable)" } ?? archive
            return "\(place): \(finding.severity.rawValue): \(finding.message.printable) "
                + "[\(finding.kind.rawValue)]\n"
        }.joined()
    }

    /// The last line.
    package func closing() -> String {
        if bags == 0 { return isWrong ? "no bags, and the archive is not valid\n" : "no bags\n" }
        let counted = bags == 1 ? "1 bag" : "\(bags) bags"
        if invalid == 0, isWrong { return "\(counted), all valid, but the archive is not\n" }
        if invalid > 0 { return "\(counted), \(invalid) not valid\n" }
        return warned > 0
            ? "\(counted), all valid, \(warned) with warnings\n" : "\(counted), all valid\n"
    }

    /// Whether it is not as it was when it was signed, though the signature fits its manifests.
    private static func isChanged(_ bag: BagInspection) -> Bool {
        bag.findings.contains { finding in
            switch finding.kind {
            case .missing, .added, .altered, .undeclared: finding.severity == .error
            case .malformed, .outside, .duplicate, .unusual, .unsupported, .notAFile, .unreadable,
                .payloadOxum, .profile, .signature, .rendering:
                false
            }
        }
    }

    private static func words(_ verdict: BagVerdict) -> String {
        switch verdict {
        case .valid: "valid"
        case .validWithWarning: "valid, with warnings"
        case .invalid: "NOT VALID"
        }
    }

    private static func files(_ bag: BagInspection) -> String {
        bag.fileCount == 1 ? "1 file" : "\(bag.fileCount) files"
    }
}

extension String {
    /// Without characters that would do something to a terminal: a bag may come from anywhere.
    var printable: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    }
}
