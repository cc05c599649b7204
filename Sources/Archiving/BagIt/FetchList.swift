/// Files that a bag leaves elsewhere, as `fetch.txt` names them; nothing is ever fetched here.
///
/// Source: RFC 8493, 2.2.3.
struct FetchList: Sendable {
    static let fileName = "fetch.txt"

    private(set) var paths: Set<FileName> = []
    /// Lines that cannot be read, from 1.
    private(set) var unreadableLines: [Int] = []
    /// Paths that lead out of the bag, as written.
    private(set) var outside: [String] = []

    init(_ text: [UInt8], version: BagVersion) {
        for (index, line) in text.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            let line = line.last == 0x0D ? line.dropLast() : line
            guard !line.isEmpty else { continue }
            let parts = line.split(maxSplits: 2) { $0 == 0x20 || $0 == 0x09 }
            guard parts.count == 3 else {
                unreadableLines.append(index + 1)
                continue
            }
            if let read = try? PathInBag.read(parts[2], version: version), read.path.isPayload {
                paths.insert(read.path)
            } else {
                outside.append(String(decoding: parts[2], as: UTF8.self))
            }
        }
    }
}
