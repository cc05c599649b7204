extension [UInt8] {
    /// Adds data in Base 64 with padding (RFC 4648, 4).
    ///
    /// Foundation has the same, at the price of a `Data` and a `String` for each picture.
    package mutating func append(base64 data: [UInt8]) {
        reserveCapacity(count + (data.count + 2) / 3 * 4)
        var index = 0
        while index < data.count {
            let taken = Swift.min(3, data.count - index)
            var group: UInt32 = 0
            for offset in 0..<3 {
                group = group << 8 | (offset < taken ? UInt32(data[index + offset]) : 0)
            }
            for position in 0..<4 {
                let value = UInt8(truncatingIfNeeded: group >> (18 - 6 * position)) & 0x3F
                append(position <= taken ? Self.base64Digit(value) : UInt8(ascii: "="))
            }
            index += taken
        }
    }

    private static func base64Digit(_ value: UInt8) -> UInt8 {
        switch value {
        case 0..<26: UInt8(ascii: "A") + value
        case 26..<52: UInt8(ascii: "a") + value - 26
        case 52..<62: UInt8(ascii: "0") + value - 52
        case 62: UInt8(ascii: "+")
        default: UInt8(ascii: "/")
        }
    }
}
