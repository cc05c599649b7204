/// A file that a member sent back.
package struct ReturnedFile: Sendable {
    /// As shown to the person: the path as typed.
    package var path: String
    package var bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// Without its folders.
    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// Without its folders and its ending.
    var stem: String {
        let name = name
        return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }
}
