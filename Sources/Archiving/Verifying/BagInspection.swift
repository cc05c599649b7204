package import DocPipeline

/// Everything that can be said of one bag without anything else at hand.
package struct BagInspection: Sendable {
    package var name: String
    package var findings: [BagFinding]
    /// How many files the payload has.
    package var fileCount: Int
    /// Of the payload, in bytes.
    package var size: Int
    package var signatures: [SignatureReport]
    package var renderings: [RenderingReport]

    package var verdict: BagVerdict { BagVerdict(findings) }

    /// What a bag is held against.
    package struct Measures: Sendable {
        /// The keys that signatures may be made with.
        package var keys: [ArchiveSettings.Key] = []
        /// More such keys, whatever the bag calls them.
        package var namelessKeys: [PublicKey] = []
        /// What documents are rendered with; `nil` leaves renderings alone.
        package var resources: Resources?
        /// The profile that bags of ours follow.
        package var profile: [UInt8] = []
        /// The version of docgen.
        package var program = ""
        /// How many files are read at a time.
        package var jobs = 1
        /// Whether a bag that nobody signed is in error.
        package var requiresSignature = false

        package init() {}
    }

    /// A bag of an archive that cannot be opened.
    package init(unreadable name: String) {
        self.name = name
        findings = [BagFinding(.unreadable, path: nil, "it is gone, or may not be read")]
        (fileCount, size, signatures, renderings) = (0, 0, [], [])
    }

    /// Looks at a bag; one that stands in an archive must be called as it calls itself.
    ///
    /// - Throws: Only when its names cannot be read at all.
    package init(
        _ folder: Folder, name: String, isInArchive: Bool = false, measures: Measures
    ) async throws {
        self.name = name
        let reading = try BagReading(folder)
        findings = reading.findings
        guard reading.declaration != nil else {
            (fileCount, size, signatures, renderings) = (0, 0, [], [])
            return
        }
        let isOurs = BagProfile.isClaimed(by: reading)
        let check = BagFileCheck(reading: reading, isStrict: isOurs, jobs: measures.jobs)
        let outcome = await check.outcome()
        findings += outcome.findings
        fileCount = outcome.payloadCount
        size = outcome.payloadSize
        signatures = try SignatureCheck(
            reading: reading, keys: measures.keys, namelessKeys: measures.namelessKeys
        ).reports()
        findings += signatures.compactMap { BagFinding($0) }
        renderings = []
        findings += unsignedFinding(isOurs: isOurs, measures)
        if isInArchive { findings += Self.placeFindings(reading, name: name, isOurs: isOurs) }
        guard isOurs else { return }
        findings += BagProfile(measures.profile).findings(in: reading)
        guard let bytes = try folder.contents(DocumentList.path) else { return }
        guard let list = DocumentList(bytes) else {
            findings.append(
                BagFinding(.malformed, path: DocumentList.path, "it is no list of documents"))
            return
        }
        if let resources = measures.resources {
            renderings = try await RenderingCheck(
                folder: folder, documents: list.documents, resources: resources,
                jobs: measures.jobs
            ).reports()
            findings += renderings.compactMap { BagFinding($0, program: measures.program) }
        }
    }

    /// Whoever can change a bag can take its signatures away, so that their absence is said where
    /// there are keys to sign with.
    private func unsignedFinding(isOurs: Bool, _ measures: Measures) -> [BagFinding] {
        guard signatures.isEmpty else { return [] }
        if measures.requiresSignature {
            return [BagFinding(.signature, path: nil, "nobody signed it")]
        }
        guard isOurs, !measures.keys.isEmpty || !measures.namelessKeys.isEmpty else { return [] }
        return [
            BagFinding(.signature, .warning, path: nil, "nobody signed it, though there are keys")
        ]
    }

    /// An older bag that takes the place of a newer one is as valid as ever; its name tells.
    private static func placeFindings(
        _ reading: BagReading, name: String, isOurs: Bool
    ) -> [BagFinding] {
        guard isOurs else {
            return [
                BagFinding(.profile, .warning, path: nil, "it does not say that docgen made it")
            ]
        }
        let own = reading.info["Internal-Sender-Identifier"] ?? ""
        guard own != name else { return [] }
        return [BagFinding(.profile, path: "bag-info.txt", "it says that this is the bag “\(own)”")]
    }
}
