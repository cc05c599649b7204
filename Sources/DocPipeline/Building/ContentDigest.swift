internal import Crypto

/// The SHA-256 of some bytes, by which the builder knows content again.
package struct ContentDigest: Sendable, Hashable {
    /// Always ``length`` bytes.
    let bytes: [UInt8]

    /// In 64 hexadecimal digits, as other programs print it.
    package var hexadecimal: String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// Of a digest, in bytes (FIPS 180-4).
    static let length = 32

    /// The digest of a file's content.
    package init(of content: [UInt8]) {
        var hasher = Hasher()
        hasher.update(content)
        self = hasher.finalized()
    }

    /// A digest that was stored; `nil` for any other number of bytes.
    init?(stored: ArraySlice<UInt8>) {
        guard stored.count == Self.length else { return nil }
        bytes = Array(stored)
    }

    private init(_ digest: SHA256.Digest) {
        bytes = Array(digest)
    }

    /// Takes in parts one after the other; only ``Hasher/field(_:)`` keeps them apart.
    package struct Hasher {
        private var hash = SHA256()

        package init() {}

        /// A part with its length before it, so that `ab`, `c` and `a`, `bc` differ.
        package mutating func field(_ content: [UInt8]) {
            var length = UInt64(content.count).littleEndian
            withUnsafeBytes(of: &length) { hash.update(bufferPointer: $0) }
            update(content)
        }

        /// A text as a part.
        package mutating func field(_ text: String) { field(Array(text.utf8)) }

        package func finalized() -> ContentDigest { ContentDigest(hash.finalize()) }

        fileprivate mutating func update(_ content: [UInt8]) {
            content.withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
    }
}
