/// A hash function that manifests are written with; the raw value is that of a manifest's name.
///
/// Source: RFC 8493, 2.4. Bags of ours have the last and the third; the others are read only.
package enum DigestAlgorithm: String, Sendable, CaseIterable {
    case md5, sha1, sha256, sha224, sha384, sha512

    /// Of a digest, in bytes.
    package var length: Int {
        switch self {
        case .md5: 16
        case .sha1: 20
        case .sha224: 28
        case .sha256: 32
        case .sha384: 48
        case .sha512: 64
        }
    }

    /// What bags of ours are sealed with.
    package static let ours: [DigestAlgorithm] = [.sha256, .sha512]
}
