internal import CDeflate

/// Unpacks with libdeflate what a ZIP file holds.
enum Inflating {
    /// What comes out of deflated bytes; `nil` unless it is exactly so much.
    static func content(_ packed: ArraySlice<UInt8>, _ size: Int) -> [UInt8]? {
        guard let handle = libdeflate_alloc_decompressor() else { return nil }
        defer { libdeflate_free_decompressor(handle) }
        var isWhole = false
        let content = [UInt8](unsafeUninitializedCapacity: max(size, 1)) { buffer, count in
            var written = 0
            let result = packed.withUnsafeBytes { input in
                libdeflate_deflate_decompress(
                    handle, input.baseAddress, input.count, buffer.baseAddress, size, &written)
            }
            isWhole = result == LIBDEFLATE_SUCCESS && written == size
            count = isWhole ? size : 0
        }
        return isWhole ? content : nil
    }

    /// CRC-32, as ZIP files have it.
    static func checksum(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBytes { libdeflate_crc32(0, $0.baseAddress, $0.count) }
    }
}
