/// The addresses of files (RFC 8089): `file:///home/ada/minutes/a.md`.
enum DocumentURI {
    /// The path of a file; `nil` for anything that is no file of this machine.
    static func path(of uri: String) -> String? {
        let scheme = "file://"
        guard uri.prefix(scheme.count).lowercased() == scheme else { return nil }
        let rest = uri.dropFirst(scheme.count)
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let host = rest[..<slash]
        guard host.isEmpty || host == "localhost" else { return nil }
        return decoded(rest[slash...].prefix { $0 != "?" && $0 != "#" })
    }

    /// The address of a file by its path, which is absolute.
    static func uri(ofPath path: String) -> String {
        var bytes: [UInt8] = Array("file://".utf8)
        for byte in path.utf8 {
            if isUnreserved(byte) {
                bytes.append(byte)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                bytes += ("%" + (hex.utf8.count == 1 ? "0" : "") + hex).utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What stands in a path as it is (RFC 3986, 2.3), with the slash between its parts.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~/".utf8.contains(byte)
        }
    }

    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        let path = String(decoding: bytes, as: UTF8.self)
        return path.utf8.elementsEqual(bytes) && !bytes.contains(0) ? path : nil
    }
}
