internal import DocPipeline

/// Lays the files of a bag beside its manifests.
struct BagFileCheck: Sendable {
    let reading: BagReading
    /// Whether a file that no manifest names is an error: bags of ours have none.
    let isStrict: Bool
    /// How many files are read at a time.
    let jobs: Int

    struct Outcome: Sendable {
        var findings: [BagFinding] = []
        /// Of the payload, in bytes.
        var payloadSize = 0
        var payloadCount = 0
    }

    /// Looks at every file that is listed, and names those that are not.
    func outcome() async -> Outcome {
        let listed = Listing(reading.payloadManifests + reading.tagManifests)
        var outcome = Outcome()
        outcome.findings += missing(listed)
        outcome.findings += unlisted(listed)
        let present = reading.files.filter { listed[$0] != nil }
        let batches = stride(from: 0, to: present.count, by: Self.batchSize).map { start in
            present[start..<min(start + Self.batchSize, present.count)]
        }
        let folder = reading.folder
        try? await inOrder(batches, width: jobs) { batch in
            batch.map { path in Self.checked(path, in: folder, against: listed[path] ?? []) }
        } consume: { results in
            for result in results {
                outcome.findings += result.findings
                guard result.isPayload else { continue }
                outcome.payloadSize += result.size
                outcome.payloadCount += 1
            }
        }
        outcome.findings.sort {
            ($0.path ?? "", $0.kind.rawValue) < ($1.path ?? "", $1.kind.rawValue)
        }
        outcome.findings += oxumFinding(outcome)
        return outcome
    }

    /// Files handed to a task at once; the hand-over costs as much as a small file.
    private static let batchSize = 64

    private struct Checked: Sendable {
        var findings: [BagFinding]
        var size: Int
        var isPayload: Bool
    }

    /// What the manifests say, by path.
    private struct Listing: Sendable {
        private var claims: [FileName: [Claim]] = [:]

        init(_ manifests: [Manifest]) {
            for manifest in manifests {
                for entry in manifest.entries {
                    claims[entry.path, default: []].append(
                        Claim(
                            algorithm: manifest.algorithm, digest: entry.digest,
                            manifest: manifest.fileName))
                }
            }
        }

        subscript(path: FileName) -> [Claim]? { claims[path] }

        var paths: [FileName] { claims.keys.sorted() }
    }

    private struct Claim: Sendable {
        var algorithm: DigestAlgorithm
        var digest: [UInt8]
        var manifest: String
    }

    private static func checked(
        _ path: FileName, in folder: Folder, against claims: [Claim]
    ) -> Checked {
        var result = Checked(findings: [], size: 0, isPayload: path.isPayload)
        do throws(DiskError) {
            guard let file = try folder.openedFile(path) else {
                result.findings = [BagFinding(.missing, path: path.text, "it has just gone")]
                return result
            }
            let digests = try FileDigests(of: file, claims.map(\.algorithm))
            result.size = digests.size
            let broken = claims.filter { digests[$0.algorithm] != $0.digest }
            if !broken.isEmpty {
                let names = broken.map(\.manifest).joined(separator: ", ")
                result.findings = [
                    BagFinding(
                        .altered, path: path.text,
                        "it was altered: its digest is not that of \(names)")
                ]
            }
        } catch {
            result.findings = [BagFinding(.unreadable, path: path.text, error.reason)]
        }
        return result
    }

    private func missing(_ listed: Listing) -> [BagFinding] {
        let present = Set(reading.files)
        return listed.paths.filter { !present.contains($0) }.map { path in
            let isElsewhere = reading.fetch?.paths.contains(path) == true
            return BagFinding(
                .missing, path: path.text,
                isElsewhere
                    ? "fetch.txt says where to get it" : "it is not there, and a manifest names it")
        }
    }

    private func unlisted(_ listed: Listing) -> [BagFinding] {
        let files = Set(reading.files)
        return reading.files.flatMap { path -> [BagFinding] in
            let names = (listed[path] ?? []).map(\.manifest)
            guard path.isPayload else {
                return unlistedTagFile(path, isListed: !names.isEmpty, files)
            }
            if names.isEmpty {
                return [BagFinding(.added, path: path.text, "it was added: no manifest names it")]
            }
            let lacking = reading.payloadManifests.map(\.fileName).filter { !names.contains($0) }
            return lacking.map { manifest in
                BagFinding(
                    .undeclared, reading.version < .current ? .warning : .error, path: path.text,
                    "\(manifest) does not name it")
            }
        }
    }

    /// Tag manifests name each other in no bag; signatures are made when all else is written.
    private func unlistedTagFile(
        _ path: FileName, isListed: Bool, _ files: Set<FileName>
    ) -> [BagFinding] {
        guard !isListed, !reading.tagManifests.isEmpty,
            !path.text.hasPrefix(Manifest.Kind.tag.prefix),
            !BagSignature.owns(path.text, among: files)
        else { return [] }
        return [
            BagFinding(
                .undeclared, isStrict ? .error : .note, path: path.text,
                "it was added: no tag manifest names it")
        ]
    }

    private func oxumFinding(_ outcome: Outcome) -> [BagFinding] {
        guard let oxum = reading.info["Payload-Oxum"] else { return [] }
        let parts = oxum.split(separator: ".").map { Int($0) }
        guard parts.count == 2, let size = parts[0], let count = parts[1] else {
            return [
                BagFinding(.malformed, path: "bag-info.txt", "“\(oxum)” is no Payload-Oxum")
            ]
        }
        // Where files are missing or added, that has been said already.
        let isWhole = !outcome.findings.contains { $0.kind == .missing || $0.kind == .added }
        guard isWhole, (size, count) != (outcome.payloadSize, outcome.payloadCount) else {
            return []
        }
        return [
            BagFinding(
                .payloadOxum, path: "bag-info.txt",
                "it says \(size) bytes in \(count) files, and there are "
                    + "\(outcome.payloadSize) in \(outcome.payloadCount)")
        ]
    }
}
