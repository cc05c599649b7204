/// A list of files with their digests: `manifest-sha256.txt`, `tagmanifest-sha512.txt`.
///
/// Source: RFC 8493, 2.1.3 and 2.2.1.
struct Manifest: Sendable {
    enum Kind: Sendable, Equatable {
        /// Of what is in `data/`.
        case payload
        /// Of what describes it.
        case tag

        var prefix: String {
            switch self {
            case .payload: "manifest-"
            case .tag: "tagmanifest-"
            }
        }
    }

    struct Entry: Sendable {
        var path: FileName
        var digest: [UInt8]
    }

    /// Something wrong or unusual with a line.
    struct Remark: Sendable {
        enum Kind: Sendable {
            case unreadable, outside, repeated, contradiction, roundabout, starred
        }

        var kind: Kind
        /// From 1.
        var line: Int
        /// As written, for messages.
        var path: String
    }

    var kind: Kind
    var algorithm: DigestAlgorithm
    /// In the order written; each path once.
    private(set) var entries: [Entry] = []
    private(set) var remarks: [Remark] = []

    var fileName: String { "\(kind.prefix)\(algorithm.rawValue).txt" }

    /// A manifest of ours.
    init(_ kind: Kind, _ algorithm: DigestAlgorithm, entries: [Entry]) {
        self.kind = kind
        self.algorithm = algorithm
        self.entries = entries.sorted { $0.path < $1.path }
    }

    /// Reads a manifest, which has been decoded to UTF-8.
    init(_ kind: Kind, _ algorithm: DigestAlgorithm, reading text: [UInt8], version: BagVersion) {
        self.kind = kind
        self.algorithm = algorithm
        var places: [FileName: Int] = [:]
        let lines = text.split(omittingEmptySubsequences: false) { $0 == 0x0A }
        for (index, line) in lines.enumerated() {
            let line = line.last == 0x0D ? line.dropLast() : line
            guard line.contains(where: { $0 != 0x20 && $0 != 0x09 }) else { continue }
            read(line, number: index + 1, version: version, places: &places)
        }
    }

    private mutating func read(
        _ line: ArraySlice<UInt8>, number: Int, version: BagVersion, places: inout [FileName: Int]
    ) {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
        let hex = line.prefix { !isSpace($0) }
        var written = line.dropFirst(hex.count).drop(while: isSpace)
        if written.first == 0x2A {
            written = written.dropFirst()
            remark(.starred, number, written)
        }
        guard let digest = Hexadecimal.bytes(hex), digest.count == algorithm.length else {
            return remark(.unreadable, number, line)
        }
        let path: FileName
        do {
            let read = try PathInBag.read(written, version: version)
            path = read.path
            if read.isRoundabout { remark(.roundabout, number, written) }
        } catch {
            switch error {
            case .empty: return remark(.unreadable, number, line)
            case .outside: return remark(.outside, number, written)
            }
        }
        if kind == .payload, !path.isPayload { return remark(.outside, number, written) }
        if let place = places[path] {
            remark(entries[place].digest == digest ? .repeated : .contradiction, number, written)
        } else {
            places[path] = entries.count
            entries.append(Entry(path: path, digest: digest))
        }
    }

    private mutating func remark(_ kind: Remark.Kind, _ line: Int, _ path: ArraySlice<UInt8>) {
        remarks.append(
            Remark(kind: kind, line: line, path: String(decoding: path, as: UTF8.self)))
    }

    /// The file: sorted, two spaces between digest and path, LF.
    var bytes: [UInt8] {
        entries.flatMap { entry in
            Array(Hexadecimal.text(entry.digest).utf8) + [0x20, 0x20]
                + PathInBag.written(entry.path) + [0x0A]
        }
    }
}

extension FileName {
    /// Whether a path leads into `data/`.
    var isPayload: Bool { bytes.starts(with: Array("data/".utf8)) }
}
