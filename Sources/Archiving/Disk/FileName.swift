/// The name of a file as the disk has it: bytes, which need not be UTF-8.
///
/// Names are compared by their bytes: a Swift string would take two spellings of an accent for the
/// same name, and the disk does not.
package struct FileName: Sendable, Hashable, Comparable {
    package let bytes: [UInt8]

    package init(bytes: [UInt8]) { self.bytes = bytes }

    package init(_ text: String) { bytes = Array(text.utf8) }

    /// For people; what is not UTF-8 shows as a replacement character.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Hands the name to the system, with the zero byte that ends it there.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        var terminated = bytes.map { CChar(bitPattern: $0) }
        terminated.append(0)
        return terminated.withUnsafeBufferPointer { buffer in
            // The array holds at least the zero byte, so that it has an address.
            buffer.baseAddress.map(body) ?? body("")
        }
    }

    package static func < (left: FileName, right: FileName) -> Bool {
        left.bytes.lexicographicallyPrecedes(right.bytes)
    }
}
