/// The schemes of the addresses that documents may link to; the reader and every renderer agree.
package enum LinkScheme {
    /// In lower case: web pages, mail and telephone.
    private static let allowed = ["http", "https", "mailto", "tel"].map { Array($0.utf8) }

    /// Whether an address is relative, or has a scheme that cannot run or read anything.
    ///
    /// Blanks and control characters are left out first, as browsers do (URL Standard, 4.4).
    package static func isAllowed(_ address: some Sequence<UInt8>) -> Bool {
        var scheme: [UInt8] = []
        for byte in address where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: ":"): return allowed.contains(scheme)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
                scheme.append(byte)
            // What no scheme may hold stands before the first colon: the address is relative
            // (RFC 3986, 3.1).
            default: return true
            }
        }
        return true
    }
}
