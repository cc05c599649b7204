// What JSON, URIs, patterns and formats ask of one byte.
extension UInt8 {
    var isASCIIDigit: Bool { self &- 0x30 < 10 }

    var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// From 0 to 15; `nil` when this is no hexadecimal digit.
    var hexDigitValue: Int? {
        if isASCIIDigit { return Int(self - 0x30) }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? Int(letter) + 10 : nil
    }
}
