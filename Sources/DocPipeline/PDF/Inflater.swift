internal import CDeflate

/// Unpacks zlib streams with libdeflate (RFC 1950), up to a limit.
struct Inflater: ~Copyable {
    private let handle: OpaquePointer?

    init() { handle = libdeflate_alloc_decompressor() }

    deinit { libdeflate_free_decompressor(handle) }

    /// The unpacked bytes; `nil` for a broken stream, and for one that would be larger than `limit`.
    func inflated(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
        guard let handle else { return nil }
        var capacity = min(limit, max(1024, min(bytes.count, limit / 4) * 4))
        while true {
            var status = LIBDEFLATE_BAD_DATA
            let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                status = bytes.withUnsafeBytes { input in
                    // The plain form would refuse a stream that a line's end follows.
                    var used = 0
                    return libdeflate_zlib_decompress_ex(
                        handle, input.baseAddress, input.count, buffer.baseAddress, capacity,
                        &used, &count)
                }
                if status != LIBDEFLATE_SUCCESS { count = 0 }
            }
            if status == LIBDEFLATE_SUCCESS { return result }
            guard status == LIBDEFLATE_INSUFFICIENT_SPACE, capacity < limit else { return nil }
            capacity = min(limit, capacity * 4)
        }
    }
}
