internal import Crypto

/// A digest in the making, fed piece by piece.
protocol RunningDigest {
    mutating func update(_ bytes: UnsafeRawBufferPointer)
    /// The digest of all that was fed in.
    func finished() -> [UInt8]
}

/// The hash functions of swift-crypto.
private struct CryptoDigest<Function: HashFunction>: RunningDigest {
    private var function = Function()

    mutating func update(_ bytes: UnsafeRawBufferPointer) { function.update(bufferPointer: bytes) }

    func finished() -> [UInt8] { Array(function.finalize()) }
}

extension DigestAlgorithm {
    /// A digest of nothing yet.
    func start() -> any RunningDigest {
        switch self {
        case .md5: CryptoDigest<Insecure.MD5>()
        case .sha1: CryptoDigest<Insecure.SHA1>()
        case .sha224: SHA224()
        case .sha256: CryptoDigest<SHA256>()
        case .sha384: CryptoDigest<SHA384>()
        case .sha512: CryptoDigest<SHA512>()
        }
    }

    /// The digest of bytes that are at hand.
    package func digest(of bytes: [UInt8]) -> [UInt8] {
        var digest = start()
        bytes.withUnsafeBytes { digest.update($0) }
        return digest.finished()
    }
}
