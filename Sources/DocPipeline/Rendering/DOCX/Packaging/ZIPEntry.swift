/// An entry of a ZIP file, ready to be written.
struct ZIPEntry: Sendable {
    /// ASCII, without a leading slash.
    var name: String
    /// CRC-32 of the uncompressed bytes.
    var checksum: UInt32
    /// Uncompressed, in bytes.
    var size: Int
    var isDeflated: Bool
    var data: [UInt8]
}

/// How much of a ZIP file that somebody else made is read before it is refused.
struct ZIPLimits: Sendable {
    var entries = 2_000
    /// Of one entry, uncompressed, in bytes.
    var entrySize = 32 << 20
    /// Of all entries that are read, uncompressed, in bytes.
    var totalSize = 64 << 20
    /// How much more than its packed bytes an entry beyond ``freeSize`` may hold; text gives 50.
    var ratio = 200
    /// An entry of no more than this is unpacked whatever its ratio, in bytes.
    var freeSize = 4 << 20
}
