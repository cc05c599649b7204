import Archiving
import Foundation
import Testing

@Suite("Keys")
struct KeyTests {
    @Test("a private key is kept for its owner alone, and never replaced")
    func isPrivate() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/keys/secretary.pem"
        let key = SigningKey(new: "secretary")
        try KeyFile.write(key, to: path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try KeyFile.read(path, name: "secretary").publicKey == key.publicKey)
        #expect(throws: DiskError.self) {
            try KeyFile.write(SigningKey(new: "secretary"), to: path)
        }
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: DiskError.self) { try KeyFile.read(path, name: "secretary") }
    }

    @Test("openssl reads the key, signs with it, and checks what it signed")
    func isOpenSSLs() throws {
        let folder = try TemporaryFolder()
        let key = SigningKey(new: "secretary")
        try KeyFile.write(key, to: "\(folder.path)/key.pem")
        try folder.write(key.publicKey.pem, to: "public.pem")
        try folder.write("signed", to: "message")
        let shown = try ExternalTool.run(
            "openssl", ["pkey", "-in", "\(folder.path)/key.pem", "-pubout"])
        #expect(shown.output == key.publicKey.pem)

        let message = "\(folder.path)/message"
        let signature = Data(try key.signature(of: Array("signed".utf8)))
        try signature.write(to: URL(filePath: "\(folder.path)/sig"))
        let verified = try ExternalTool.run(
            "openssl",
            [
                "pkeyutl", "-verify", "-rawin", "-pubin", "-inkey", "\(folder.path)/public.pem",
                "-in", message, "-sigfile", "\(folder.path)/sig",
            ])
        #expect(verified.status == 0, "\(verified.output)")
    }

    @Test("what is no Ed25519 key is refused")
    func refusesOthers() {
        #expect(
            PublicKey(base64: "MCowBQYDK2VuAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=") == nil
        )
        #expect(PublicKey(base64: "not base 64") == nil)
        #expect(PublicKey(pem: "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n") == nil)
        let key = SigningKey(new: "x").publicKey
        #expect(PublicKey(base64: key.base64) == key)
        #expect(PublicKey(pem: key.pem) == key)
    }
}
