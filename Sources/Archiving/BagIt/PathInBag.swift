/// Paths as manifests write them: from the bag's root, with `/`, line ends as per cent codes.
///
/// Source: RFC 8493, 2.1.3.
enum PathInBag {
    /// Why a path cannot be used.
    enum Problem: Error { case empty, outside }

    /// Where a written path leads, and whether it was written by the long way round (`./data/x`).
    static func read(
        _ written: ArraySlice<UInt8>, version: BagVersion
    ) throws(Problem) -> (path: FileName, isRoundabout: Bool) {
        var bytes = decoded(written, percentToo: version >= .current)
        var isRoundabout = false
        while bytes.starts(with: [0x2E, 0x2F]) {
            bytes.removeFirst(2)
            isRoundabout = true
        }
        guard !bytes.isEmpty, !bytes.contains(0) else { throw .empty }
        let parts = bytes.split(separator: 0x2F, omittingEmptySubsequences: false)
        guard bytes[0] != 0x2F, bytes[0] != 0x7E, !parts.contains([0x2E, 0x2E]) else {
            throw .outside
        }
        return (FileName(bytes: bytes), isRoundabout)
    }

    /// As a manifest of ours writes it.
    static func written(_ path: FileName) -> [UInt8] {
        path.bytes.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x0A: Array("%0A".utf8)
            case 0x0D: Array("%0D".utf8)
            case 0x25: Array("%25".utf8)
            default: [byte]
            }
        }
    }

    /// Versions before 1.0 leave other per cent signs as they are.
    private static func decoded(_ written: ArraySlice<UInt8>, percentToo: Bool) -> [UInt8] {
        guard written.contains(0x25) else { return Array(written) }
        let written = Array(written)
        var bytes: [UInt8] = []
        var index = 0
        while index < written.count {
            let code =
                written[index] == 0x25 && index + 2 < written.count
                ? Hexadecimal.bytes(written[index + 1...index + 2])?.first : nil
            if let code, code == 0x0A || code == 0x0D || code == 0x25 && percentToo {
                bytes.append(code)
                index += 3
            } else {
                bytes.append(written[index])
                index += 1
            }
        }
        return bytes
    }
}
