extension Archive {
    /// What is wrong with the archive as a whole, whatever its bags are like.
    package var findings: [BagFinding] {
        strays.map {
            BagFinding(.undeclared, path: "bags/\($0)", "it stands among the bags and is none")
        }
            + twins + missingVersions
    }

    private struct Version: Hashable, Comparable {
        var identifier: String
        var number: Int

        static func < (left: Version, right: Version) -> Bool {
            (left.identifier, left.number) < (right.identifier, right.number)
        }
    }

    /// A version is archived once: what is added is another version.
    private var twins: [BagFinding] {
        var holders: [Version: [String]] = [:]
        for bag in bags {
            for document in bag.documents {
                let version = Version(
                    identifier: document.description.identifier, number: document.version)
                holders[version, default: []].append(bag.name)
            }
        }
        return holders.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.map {
            version, bags in
            BagFinding(
                .duplicate, path: nil,
                "version \(version.number) of \(version.identifier) is in "
                    + bags.joined(separator: " and in "))
        }
    }

    /// Bags that must have been there: versions are given without gaps.
    ///
    /// The last bag of a group leaves no gap when it goes; a copy of the catalogue elsewhere shows
    /// that one.
    private var missingVersions: [BagFinding] {
        var versions: [String: Set<Int>] = [:]
        for document in bags.flatMap(\.documents) {
            versions[document.description.identifier, default: []].insert(document.version)
        }
        return versions.sorted { $0.key < $1.key }.flatMap { identifier, found in
            let gaps = (1..<max(found.max() ?? 1, 1)).lazy.filter { !found.contains($0) }
            return gaps.prefix(Self.mostGaps).map { number in
                BagFinding(
                    .missing, path: nil, "version \(number) of \(identifier) is not in the archive")
            }
        }
    }

    /// A forged number is not to be counted up to.
    private static let mostGaps = 100
}
