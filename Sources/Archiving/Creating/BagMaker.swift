internal import DocPipeline

/// Makes one bag in the staging folder, file by file; every file is on the disk when it is done.
struct BagMaker {
    let name: String
    private let folder: Folder
    /// Folders that were made, by their paths in the bag.
    private var folders: [String: Folder] = [:]
    /// What is in the payload, in the order written.
    private(set) var payload: [EventList.Object] = []
    private var payloadDigests: [(path: FileName, digests: FileDigests)] = []
    private var tagDigests: [(path: FileName, digests: FileDigests)] = []

    init(_ name: String, in staging: Folder) throws(DiskError) {
        self.name = name
        folder = try staging.makeFolder(name)
    }

    /// In bytes.
    var payloadSize: Int { payload.reduce(0) { $0 + $1.size } }

    /// Writes a file of the payload; `path` begins with `data/`.
    mutating func addPayload(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
        let digests = FileDigests(of: bytes, DigestAlgorithm.ours)
        try write(path, bytes)
        payloadDigests.append((FileName(path), digests))
        payload.append(
            EventList.Object(path: path, size: bytes.count, sha256: digests[.sha256] ?? []))
    }

    /// Writes a file that describes the payload.
    mutating func addTag(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
        try write(path, bytes)
        tagDigests.append((FileName(path), FileDigests(of: bytes, DigestAlgorithm.ours)))
    }

    /// Writes manifests and signatures, and has every name on the disk.
    mutating func seal(_ info: TagList, keys: [SigningKey]) throws {
        try addTag(BagDeclaration.fileName, BagDeclaration.ours)
        try addTag("bag-info.txt", info.bytes)
        for algorithm in DigestAlgorithm.ours {
            let manifest = Self.manifest(.payload, algorithm, payloadDigests)
            try addTag(manifest.fileName, manifest.bytes)
        }
        let listed = tagDigests
        for algorithm in DigestAlgorithm.ours {
            let manifest = Self.manifest(.tag, algorithm, listed)
            try write(manifest.fileName, manifest.bytes)
            guard manifest.fileName == BagSignature.message else { continue }
            for key in keys {
                let place = BagSignature.folder
                try write(
                    "\(place)/\(BagSignature.fileName(key.name))",
                    try key.signature(of: manifest.bytes))
                try write(
                    "\(place)/\(BagSignature.keyFileName(key.name))", Array(key.publicKey.pem.utf8))
            }
        }
        for made in folders.values { try made.sync() }
        try folder.sync()
    }

    private static func manifest(
        _ kind: Manifest.Kind, _ algorithm: DigestAlgorithm,
        _ files: [(path: FileName, digests: FileDigests)]
    ) -> Manifest {
        Manifest(
            kind, algorithm,
            entries: files.map {
                Manifest.Entry(path: $0.path, digest: $0.digests[algorithm] ?? [])
            })
    }

    /// Nobody is to write to an archived file, which its mode says too.
    private mutating func write(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
        let slash = path.lastIndex(of: "/")
        let place = try slash.map { (slash) throws(DiskError) in
            try madeFolder(String(path[..<slash]))
        }
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        try (place ?? folder).create(name, bytes, mode: 0o444)
    }

    private mutating func madeFolder(_ path: String) throws(DiskError) -> Folder {
        if let made = folders[path] { return made }
        let slash = path.lastIndex(of: "/")
        let parent: Folder
        if let slash {
            parent = try madeFolder(String(path[..<slash]))
        } else {
            parent = folder
        }
        let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
        let made = try parent.makeFolder(name)
        folders[path] = made
        return made
    }
}
