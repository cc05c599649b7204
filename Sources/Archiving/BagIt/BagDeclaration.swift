/// What `bagit.txt` says: that this is a bag, by which version, in which encoding.
///
/// Source: RFC 8493, 2.1.1. It is always UTF-8, without a mark before it.
struct BagDeclaration: Sendable {
    static let fileName = "bagit.txt"

    var version: BagVersion
    var encoding: TagEncoding

    /// The file as bags of ours have it.
    static let ours = Array("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n".utf8)

    /// Why a file is no declaration; lower case, no full stop.
    struct Problem: Error { var message: String }

    init(_ bytes: [UInt8]) throws(Problem) {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw Problem(message: "it begins with a byte order mark")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(message: "it is not UTF-8")
        }
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard lines.count == 2 else {
            throw Problem(message: "it has \(lines.count) lines and must have two")
        }
        let version = try Self.value(of: "BagIt-Version", in: lines[0])
        guard let number = BagVersion(version) else {
            throw Problem(message: "“\(version)” is no version of BagIt")
        }
        guard number <= .current else {
            throw Problem(message: "BagIt \(version) is newer than 1.0, which is known here")
        }
        let name = try Self.value(of: "Tag-File-Character-Encoding", in: lines[1])
        guard let encoding = TagEncoding(named: name) else {
            throw Problem(message: "the encoding “\(name)” is not known here")
        }
        self.version = number
        self.encoding = encoding
    }

    private static func value(of label: String, in line: Substring) throws(Problem) -> String {
        guard line.hasPrefix(label + ":") else {
            throw Problem(message: "“\(line)” should be “\(label): …”")
        }
        return line.dropFirst(label.count + 1).trimmed
    }
}
