internal import CDeflate

/// Compresses with libdeflate; only this file and ``Inflater``'s know it.
///
/// One value serves all parts of a document, since making it costs more than a small part.
struct Compressor: ~Copyable {
    /// How hard to try, from 1 to 12.
    ///
    /// For the text of typical minutes (32 kB), level 1 takes half the time of level 6 and gives
    /// 3.8 kB in place of 3.2.
    private static let level: Int32 = 1

    private let handle: OpaquePointer?

    init() { handle = libdeflate_alloc_compressor(Self.level) }

    deinit { libdeflate_free_compressor(handle) }

    /// The part as an entry of a ZIP file: deflated where that helps, stored otherwise.
    func entry(for part: PackagePart) -> ZIPEntry {
        let bytes = part.storedBytes
        let checksum = bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
        let deflated = Self.isWorthDeflating(part) ? deflate(bytes) : nil
        return ZIPEntry(
            name: part.entryName, checksum: checksum, size: bytes.count,
            isDeflated: deflated != nil, data: deflated ?? bytes)
    }

    /// The bytes as a zlib stream (RFC 1950); `nil` when there is no memory.
    func zlib(_ bytes: [UInt8]) -> [UInt8]? {
        guard let handle else { return nil }
        let capacity = libdeflate_zlib_compress_bound(handle, bytes.count)
        let packed = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            count = bytes.withUnsafeBytes { input in
                libdeflate_zlib_compress(
                    handle, input.baseAddress, input.count, buffer.baseAddress, capacity)
            }
        }
        return packed.isEmpty ? nil : packed
    }

    /// Starting anew costs as much time as a few kilobytes; below this, little is saved.
    private static let smallest = 768

    /// Pictures are compressed already.
    private static func isWorthDeflating(_ part: PackagePart) -> Bool {
        switch part.content {
        case .xml(let bytes): bytes.count > smallest
        case .binary: !part.contentType.hasPrefix("image/")
        }
    }

    /// `nil` when the result would not be smaller.
    private func deflate(_ bytes: [UInt8]) -> [UInt8]? {
        guard let handle else { return nil }
        let deflated = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, count in
            count = bytes.withUnsafeBytes { input in
                libdeflate_deflate_compress(
                    handle, input.baseAddress, input.count, buffer.baseAddress, buffer.count)
            }
        }
        return deflated.isEmpty ? nil : deflated
    }
}
