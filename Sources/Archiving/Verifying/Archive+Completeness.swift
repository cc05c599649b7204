internal import DocPipeline

extension Archive {
    /// What is wrong with the archive as a whole, whatever its bags are like.
    package var findings: [BagFinding] {
        strays.map {
            BagFinding(.undeclared, path: "bags/\($0)", "it stands among the bags and is none")
        }
            + twins + missingVersions + uncatalogued
    }

    /// Bags that the catalogue names and that are gone: it is written after them, never before.
    private var uncatalogued: [BagFinding] {
        let names = Set(bags.map(\.name.percentEncoded))
        guard let page = try? folder.contents(CatalogueFiles.page) else { return [] }
        let links = String(decoding: page, as: UTF8.self)
            .split(separator: "href=\"\(Self.bagsName)/").dropFirst()
        let gone = Set(links.map { String($0.prefix { $0 != "/" && $0 != "\"" }) })
            .subtracting(names)
        // What another process added since the bags were read is there.
        let place = folder.folder(Self.bagsName)
        return gone.sorted().filter { place?.holds($0) != true }.map { name in
            BagFinding(
                .missing, path: "bags/\(name)",
                "\(CatalogueFiles.page) names it, and it is not there")
        }
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
