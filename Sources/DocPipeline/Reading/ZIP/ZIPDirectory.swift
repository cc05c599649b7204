/// The entries of a ZIP file, each unpacked when it is asked for.
///
/// For files that somebody else made: what the directory says is compared with the entries' own
/// headers, sizes are looked at before anything is unpacked, and names are only ever compared.
///
/// Source: APPNOTE.TXT of PKWARE, 4.3; the 64-bit form is not read, since no document needs it.
struct ZIPDirectory: Sendable {
    struct Entry: Sendable {
        var name: String
        var isDeflated: Bool
        var checksum: UInt32
        var packedSize: Int
        var size: Int
        /// Of its own header, from the start of the file.
        fileprivate var offset: Int
        fileprivate var nameBytes: ArraySlice<UInt8>
    }

    /// In the order of the directory; folders are left out.
    let entries: [Entry]
    private let bytes: [UInt8]
    private let limits: ZIPLimits

    /// Reads the directory; refuses what no reader should have to guess at.
    init(_ bytes: [UInt8], limits: ZIPLimits = ZIPLimits()) throws(ZIPReadingError) {
        self.bytes = bytes
        self.limits = limits
        guard let end = Self.endRecord(in: bytes) else {
            throw bytes.starts(with: Self.localMark) ? .cutOff : .notAnArchive
        }
        let count = bytes.short(end + 10)
        let size = bytes.long(end + 12)
        guard count <= limits.entries else { throw .tooManyEntries(limit: limits.entries) }
        // Bytes that stand before the archive move everything by as much.
        let moved = end - size - bytes.long(end + 16)
        guard moved >= 0, size >= count * Self.directoryHeaderSize else { throw .notAnArchive }
        var entries: [Entry] = []
        entries.reserveCapacity(count)
        var names: Set<String> = []
        var place = end - size
        for _ in 0..<count {
            let (entry, next) = try Self.entry(in: bytes, at: place, before: end, moved: moved)
            place = next
            guard names.insert(entry.name.lowercased()).inserted else {
                throw .duplicateName(entry.name)
            }
            if !entry.name.hasSuffix("/") { entries.append(entry) }
        }
        self.entries = entries
    }

    private static let localMark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    private static let localHeaderSize = 30
    private static let directoryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
    private static let directoryHeaderSize = 46
    private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let endRecordSize = 22

    /// Where the record stands that ends the file; a remark of any length may follow it.
    private static func endRecord(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= endRecordSize else { return nil }
        var place = bytes.count - endRecordSize
        let first = max(0, place - 0xFFFF)
        while place >= first {
            if bytes.hasMark(endMark, at: place),
                place + endRecordSize + bytes.short(place + 20) <= bytes.count
            {
                return place
            }
            place -= 1
        }
        return nil
    }

    private static func entry(
        in bytes: [UInt8], at place: Int, before end: Int, moved: Int
    ) throws(ZIPReadingError) -> (Entry, next: Int) {
        guard place + directoryHeaderSize <= end, bytes.hasMark(directoryMark, at: place) else {
            throw .notAnArchive
        }
        let nameStart = place + directoryHeaderSize
        let nameEnd = nameStart + bytes.short(place + 28)
        let next = nameEnd + bytes.short(place + 30) + bytes.short(place + 32)
        guard nameEnd > nameStart, nameEnd - nameStart < 1024, next <= end else {
            throw .notAnArchive
        }
        let nameBytes = bytes[nameStart..<nameEnd]
        let name = String(decoding: nameBytes, as: UTF8.self)
        guard bytes.short(place + 8) & 1 == 0 else { throw .encrypted(name) }
        let method = bytes.short(place + 10)
        guard method == 0 || method == 8 else { throw .unknownMethod(name) }
        let entry = Entry(
            name: name, isDeflated: method == 8, checksum: UInt32(bytes.long(place + 16)),
            packedSize: bytes.long(place + 20), size: bytes.long(place + 24),
            offset: bytes.long(place + 42) + moved, nameBytes: nameBytes)
        return (entry, next)
    }

    /// Unpacks an entry.
    func contents(of entry: Entry) throws(ZIPReadingError) -> [UInt8] {
        let name = entry.name
        guard entry.size <= limits.entrySize else {
            throw .tooLarge(name, limit: limits.entrySize)
        }
        guard entry.size <= limits.freeSize || entry.size / limits.ratio <= entry.packedSize else {
            throw .swells(name)
        }
        let place = entry.offset
        guard place + Self.localHeaderSize <= bytes.count,
            bytes.hasMark(Self.localMark, at: place)
        else { throw .damaged(name) }
        let nameStart = place + Self.localHeaderSize
        let nameEnd = nameStart + bytes.short(place + 26)
        let start = nameEnd + bytes.short(place + 28)
        guard start + entry.packedSize <= bytes.count, bytes[nameStart..<nameEnd] == entry.nameBytes
        else { throw .damaged(name) }
        let packed = bytes[start..<(start + entry.packedSize)]
        guard entry.isDeflated || entry.size == entry.packedSize else { throw .damaged(name) }
        guard
            let content = entry.isDeflated ? Inflating.content(packed, entry.size) : Array(packed),
            Inflating.checksum(content) == entry.checksum
        else { throw .damaged(name) }
        return content
    }
}

extension [UInt8] {
    fileprivate func hasMark(_ mark: [UInt8], at place: Int) -> Bool {
        place >= 0 && place + mark.count <= count && self[place..<(place + mark.count)] == mark[...]
    }

    fileprivate func short(_ place: Int) -> Int { Int(self[place]) | Int(self[place + 1]) << 8 }

    fileprivate func long(_ place: Int) -> Int { short(place) | short(place + 2) << 16 }
}
