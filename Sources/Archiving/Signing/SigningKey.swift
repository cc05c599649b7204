internal import Crypto

/// A private Ed25519 key with its name.
package struct SigningKey: Sendable {
    package let name: String
    private let key: Curve25519.Signing.PrivateKey

    /// What stands before the key in a PrivateKeyInfo (RFC 8410, 7).
    private static let prefix: [UInt8] = [
        0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04,
        0x20,
    ]

    /// A new key.
    package init(new name: String) {
        self.name = name
        key = Curve25519.Signing.PrivateKey()
    }

    /// The key in a PEM file; `nil` for anything but an Ed25519 key without a password.
    package init?(name: String, pem: String) {
        guard let bytes = PEM.bytes("PRIVATE KEY", in: pem),
            bytes.count == Self.prefix.count + 32, bytes.starts(with: Self.prefix),
            let key = try? Curve25519.Signing.PrivateKey(
                rawRepresentation: Array(bytes.dropFirst(Self.prefix.count)))
        else { return nil }
        self.name = name
        self.key = key
    }

    package var publicKey: PublicKey { PublicKey(raw: Array(key.publicKey.rawRepresentation)) }

    /// As it is kept in a file (PKCS #8).
    package var pem: String { PEM.text("PRIVATE KEY", Self.prefix + Array(key.rawRepresentation)) }

    /// 64 bytes.
    package func signature(of message: [UInt8]) throws -> [UInt8] {
        Array(try key.signature(for: message))
    }
}
