import Testing

@testable import Archiving

@Suite("Digests")
struct DigestTests {
    /// Of "abc"; FIPS 180-4's examples and RFC 1321's.
    @Test(
        arguments: [
            (DigestAlgorithm.md5, "900150983cd24fb0d6963f7d28e17f72"),
            (.sha1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
            (.sha224, "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7"),
            (.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ])
    func areThoseOfTheStandards(algorithm: DigestAlgorithm, expected: String) {
        #expect(Hexadecimal.text(algorithm.digest(of: Array("abc".utf8))) == expected)
        #expect(algorithm.digest(of: []).count == algorithm.length)
    }

    @Test("SHA-224 of two blocks, fed in parts")
    func sha224GoesOn() {
        let text = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"
        var digest: any RunningDigest = DigestAlgorithm.sha224.start()
        for byte in text.utf8 { withUnsafeBytes(of: byte) { digest.update($0) } }
        #expect(
            Hexadecimal.text(digest.finished())
                == "75388b16512776cc5dba5da1fd890150b0c6455cb4f58b1952522525")
    }
}
