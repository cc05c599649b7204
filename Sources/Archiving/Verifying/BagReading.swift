/// A bag's tag files, read and understood as far as they can be, and the names of all its files.
struct BagReading: Sendable {
    let folder: Folder
    private(set) var findings: [BagFinding] = []
    private(set) var declaration: BagDeclaration?
    private(set) var payloadManifests: [Manifest] = []
    private(set) var tagManifests: [Manifest] = []
    private(set) var fetch: FetchList?
    /// `bag-info.txt`; empty when there is none.
    private(set) var info = TagList()
    /// Every file of the bag, sorted by bytes.
    private(set) var files: [FileName] = []

    init(_ folder: Folder) throws(DiskError) {
        self.folder = folder
        let walk = try FolderWalk(folder)
        files = walk.files
        for other in walk.others {
            findings.append(
                BagFinding(
                    .notAFile, path: other.path.text,
                    other.isLink ? "it is a link, which is not followed" : "it is no regular file"))
        }
        guard let declaration = try readDeclaration() else { return }
        self.declaration = declaration
        for file in files where !file.bytes.contains(0x2F) {
            try readManifest(file, declaration)
        }
        if payloadManifests.isEmpty {
            findings.append(
                BagFinding(.missing, path: "manifest-sha512.txt", "a bag needs a payload manifest"))
        }
        if folder.folder("data") == nil {
            findings.append(BagFinding(.missing, path: "data/", "a bag needs this folder"))
        }
        if let text = try text(of: "bag-info.txt", declaration) {
            let read = TagList.read(String(decoding: text, as: UTF8.self))
            info = read.tags
            for line in read.unreadableLines {
                findings.append(
                    BagFinding(
                        .malformed, path: "bag-info.txt", "line \(line) is no label with a value"))
            }
        }
        try readFetchList(declaration)
    }

    var version: BagVersion { declaration?.version ?? .current }

    private mutating func readDeclaration() throws(DiskError) -> BagDeclaration? {
        let name = BagDeclaration.fileName
        guard let bytes = try folder.contents(name) else {
            findings.append(BagFinding(.missing, path: name, "without it a folder is no bag"))
            return nil
        }
        do {
            return try BagDeclaration(bytes)
        } catch {
            findings.append(BagFinding(.malformed, path: name, error.message))
            return nil
        }
    }

    /// Takes in a file if its name is that of a manifest.
    private mutating func readManifest(
        _ file: FileName, _ declaration: BagDeclaration
    ) throws(DiskError) {
        let name = file.text.lowercased()
        for kind in [Manifest.Kind.tag, .payload]
        where name.hasPrefix(kind.prefix) && name.hasSuffix(".txt") {
            let word = String(name.dropFirst(kind.prefix.count).dropLast(".txt".count))
            let plain = String(word.filter { $0 != "-" })
            guard let algorithm = DigestAlgorithm(rawValue: plain) else {
                findings.append(
                    BagFinding(
                        .unsupported, path: file.text, "“\(word)” is no hash function known here"))
                return
            }
            guard let text = try text(of: file.text, declaration) else { return }
            let manifest = Manifest(kind, algorithm, reading: text, version: declaration.version)
            report(manifest, name: file.text, version: declaration.version)
            switch kind {
            case .payload: payloadManifests.append(manifest)
            case .tag: tagManifests.append(manifest)
            }
            return
        }
    }

    private mutating func report(_ manifest: Manifest, name: String, version: BagVersion) {
        let roundabout = manifest.remarks.count { $0.kind == .roundabout }
        for remark in manifest.remarks {
            let path = remark.path
            let place = "line \(remark.line)"
            switch remark.kind {
            case .unreadable:
                add(.malformed, name, "\(place) is no digest with a path")
            case .outside:
                add(.outside, name, "\(place): “\(path)” leads out of the payload")
            case .contradiction:
                add(.duplicate, name, "\(place): “\(path)” is listed with another digest above")
            case .repeated:
                add(
                    .duplicate, name, "\(place): “\(path)” is listed above already",
                    version < .current ? .warning : .error)
            case .starred:
                add(.unusual, name, "\(place): “*” stands before “\(path)”", .warning)
            case .roundabout:
                // One such line is a slip; a whole manifest of them is another program's habit.
                add(
                    .unusual, name, "\(place): “./” stands before “\(path)”",
                    roundabout == manifest.entries.count ? .warning : .note)
            }
        }
    }

    private mutating func add(
        _ kind: BagFinding.Kind, _ path: String, _ message: String,
        _ severity: BagFinding.Severity = .error
    ) {
        findings.append(BagFinding(kind, severity, path: path, message))
    }

    private mutating func readFetchList(_ declaration: BagDeclaration) throws(DiskError) {
        let name = FetchList.fileName
        guard let text = try text(of: name, declaration) else { return }
        let list = FetchList(text, version: declaration.version)
        fetch = list
        for line in list.unreadableLines {
            add(.malformed, name, "line \(line) is no address with a length and a path")
        }
        for path in list.outside { add(.outside, name, "“\(path)” leads out of the payload") }
    }

    /// A tag file as UTF-8; `nil` when it is not there or not in the bag's encoding.
    private mutating func text(
        of name: String, _ declaration: BagDeclaration
    ) throws(DiskError) -> [UInt8]? {
        guard let bytes = try folder.contents(name) else { return nil }
        guard let text = declaration.encoding.utf8(bytes) else {
            add(.malformed, name, "it is not in the encoding that bagit.txt names")
            return nil
        }
        return text
    }
}
