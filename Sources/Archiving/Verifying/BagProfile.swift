internal import DocPipeline

/// What bags of ours must have beyond what every bag must have (bagit-profiles.github.io).
struct BagProfile: Sendable {
    private let requiredLabels: [String]
    private let singleLabels: [String]
    private let manifests: [String]
    private let tagManifests: [String]
    private let tagFiles: [String]

    /// Reads the profile's file.
    init(_ bytes: [UInt8]) {
        let profile = readJSON(bytes).value
        func texts(_ key: String) -> [String] {
            profile?[key]?.array?.compactMap(\.string) ?? []
        }
        let labels = profile?["Bag-Info"]?.object ?? []
        requiredLabels = labels.filter { $0.value["required"]?.bool == true }.map(\.key)
        singleLabels = labels.filter { $0.value["repeatable"]?.bool == false }.map(\.key)
        manifests = texts("Manifests-Required")
        tagManifests = texts("Tag-Manifests-Required")
        tagFiles = texts("Tag-Files-Required")
    }

    /// Whether a bag says that it follows our profile.
    static func isClaimed(by reading: BagReading) -> Bool {
        reading.info["BagIt-Profile-Identifier"] == BagContents.profileIdentifier
    }

    func findings(in reading: BagReading) -> [BagFinding] {
        var findings: [BagFinding] = []
        func report(_ path: String, _ message: String) {
            findings.append(BagFinding(.profile, path: path, message))
        }
        for label in requiredLabels where reading.info[label] == nil {
            report("bag-info.txt", "“\(label)” is missing")
        }
        for label in singleLabels where reading.info.all(label).count > 1 {
            report("bag-info.txt", "“\(label)” stands there more than once")
        }
        let present = reading.payloadManifests.map(\.algorithm.rawValue)
        for name in manifests where !present.contains(name) {
            report("manifest-\(name).txt", "bags of docgen have this manifest")
        }
        let presentTags = reading.tagManifests.map(\.algorithm.rawValue)
        for name in tagManifests where !presentTags.contains(name) {
            report("tagmanifest-\(name).txt", "bags of docgen have this manifest")
        }
        for path in tagFiles where !reading.files.contains(FileName(path)) {
            report(path, "bags of docgen have this file")
        }
        if reading.fetch != nil { report(FetchList.fileName, "bags of docgen leave nothing out") }
        return findings
    }
}
