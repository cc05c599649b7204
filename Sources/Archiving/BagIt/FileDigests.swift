/// The digests of one file by several hash functions, from one reading.
struct FileDigests: Sendable, Equatable {
    /// In bytes.
    var size: Int
    private var digests: [DigestAlgorithm: [UInt8]] = [:]

    /// Digests of bytes that are at hand.
    init(of bytes: [UInt8], _ algorithms: [DigestAlgorithm]) {
        size = bytes.count
        for algorithm in algorithms { digests[algorithm] = algorithm.digest(of: bytes) }
    }

    /// Digests of a file, which is read piece by piece.
    init(of file: OpenFile, _ algorithms: [DigestAlgorithm]) throws(DiskError) {
        var running = algorithms.map { $0.start() }
        var count = 0
        try file.forEachChunk { chunk in
            count += chunk.count
            for index in running.indices { running[index].update(chunk) }
        }
        size = count
        for (algorithm, digest) in zip(algorithms, running) {
            digests[algorithm] = digest.finished()
        }
    }

    subscript(algorithm: DigestAlgorithm) -> [UInt8]? { digests[algorithm] }
}
