/// What earlier builds made of which content, so that only what changed is rendered again.
///
/// It stands in the output folder as one binary file, sorted, and is read as it is: a hundred
/// thousand documents cost an index of as many numbers. It only ever saves work: without it, or
/// when it cannot be read, everything is built.
struct BuildLedger: Sendable {
    /// The ledger's name in the output folder.
    static let fileName = ".docgen-ledger"

    private static let signature = Array("docgen ledger 2\n".utf8)

    /// As stored; empty without a ledger.
    let bytes: [UInt8]
    /// Where each record's fields begin, in the order of the records' keys.
    private let offsets: [Int]

    /// A ledger without records.
    init() {
        bytes = []
        offsets = []
    }

    /// The ledger in a file's bytes; one that is damaged counts as empty.
    init(_ stored: [UInt8]) {
        let offsets = Self.offsets(in: stored)
        bytes = offsets == nil ? [] : stored
        self.offsets = offsets ?? []
    }

    private static func offsets(in stored: [UInt8]) -> [Int]? {
        var reader = BinaryReader(stored)
        var offsets: [Int] = []
        guard reader.bytes(count: signature.count).map(Array.init) == signature else { return nil }
        while !reader.isAtEnd {
            guard let length = reader.number() else { return nil }
            offsets.append(reader.position)
            guard reader.bytes(count: length) != nil else { return nil }
        }
        return offsets
    }

    /// Every record, in the order of their keys.
    var records: some Sequence<BuildRecord> { offsets.lazy.compactMap(record(at:)) }

    /// What was made of a source, if anything.
    subscript(key: BuildRecord.Key) -> BuildRecord? {
        var low = 0
        var high = offsets.count
        while low < high {
            let middle = (low + high) / 2
            guard let found = self.key(at: offsets[middle]) else { return nil }
            if found == key { return record(at: offsets[middle]) }
            if found < key { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func key(at offset: Int) -> BuildRecord.Key? {
        var reader = BinaryReader(bytes, at: offset)
        return BuildRecord.Key(from: &reader)
    }

    private func record(at offset: Int) -> BuildRecord? {
        var reader = BinaryReader(bytes, at: offset)
        return BuildRecord(from: &reader)
    }

    /// Gathers the records of a new ledger, which may come in any order.
    struct Draft {
        private var encoded: [UInt8] = []
        private var entries: [(key: BuildRecord.Key, range: Range<Int>)] = []

        mutating func add(_ record: BuildRecord) {
            let start = encoded.count
            var fields = BinaryWriter()
            record.write(to: &fields)
            var framed = BinaryWriter()
            framed.field(fields.bytes)
            encoded += framed.bytes
            entries.append((record.key, start..<encoded.count))
        }

        /// The file's bytes: the same records give the same bytes.
        func bytes() -> [UInt8] {
            var result = BuildLedger.signature
            result.reserveCapacity(result.count + encoded.count)
            for entry in entries.sorted(by: { $0.key < $1.key }) {
                result += encoded[entry.range]
            }
            return result
        }
    }
}
