/// The version of BagIt that a bag says it follows.
struct BagVersion: Sendable, Comparable {
    var major: Int
    var minor: Int

    /// RFC 8493.
    static let current = BagVersion(major: 1, minor: 0)

    init(major: Int, minor: Int) {
        self.major = major
        self.minor = minor
    }

    /// Reads "M.N" (RFC 8493, 2.1.1); `nil` for anything else.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let major = Self.number(parts[0]), let minor = Self.number(parts[1])
        else { return nil }
        self.init(major: major, minor: minor)
    }

    private static func number(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int(text)
    }

    static func < (left: BagVersion, right: BagVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }
}
