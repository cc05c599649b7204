internal import Crypto

/// An Ed25519 key that signatures are checked with (RFC 8032).
package struct PublicKey: Sendable, Equatable {
    /// 32 bytes.
    let raw: [UInt8]

    /// What stands before the key in a SubjectPublicKeyInfo (RFC 8410, 4).
    private static let prefix: [UInt8] = [
        0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
    ]

    init(raw: [UInt8]) { self.raw = raw }

    /// The key as `docgen.yaml` has it; `nil` for anything but an Ed25519 key.
    package init?(base64: String) {
        guard let bytes = PEM.bytes(base64: base64) else { return nil }
        self.init(info: bytes)
    }

    /// The key in a PEM file; `nil` for anything but an Ed25519 key.
    package init?(pem: String) {
        guard let bytes = PEM.bytes("PUBLIC KEY", in: pem) else { return nil }
        self.init(info: bytes)
    }

    private init?(info: [UInt8]) {
        guard info.count == Self.prefix.count + 32, info.starts(with: Self.prefix) else {
            return nil
        }
        raw = Array(info.dropFirst(Self.prefix.count))
    }

    /// As `docgen.yaml` has it.
    package var base64: String { PEM.base64(Self.prefix + raw) }

    /// As other programs want it.
    package var pem: String { PEM.text("PUBLIC KEY", Self.prefix + raw) }

    /// The first digits of the key's SHA-256, to tell keys apart.
    package var fingerprint: String {
        String(Hexadecimal.text(DigestAlgorithm.sha256.digest(of: Self.prefix + raw)).prefix(16))
    }

    func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
        let key = try? Curve25519.Signing.PublicKey(rawRepresentation: raw)
        return key?.isValidSignature(signature, for: message) == true
    }
}
