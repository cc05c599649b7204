/// Format and size of a picture, from the first bytes of its file.
struct ImageHeader {
    let format: ImageData.Format
    /// In pixels.
    let width: Int
    /// In pixels.
    let height: Int

    /// Reads the header of a PNG (ISO/IEC 15948, 11.2.2), GIF (89a, 18) or JPEG (ITU-T T.81,
    /// B.2.2) file; `nil` for anything else, and for a size of nothing or beyond 30,000 pixels.
    init?(_ bytes: [UInt8]) {
        guard let header = Self.png(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes),
            (1...30_000).contains(header.width), (1...30_000).contains(header.height)
        else { return nil }
        self = header
    }

    private init(format: ImageData.Format, width: Int, height: Int) {
        self.format = format
        self.width = width
        self.height = height
    }

    private static func png(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 24,
            bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        else { return nil }
        func number(_ offset: Int) -> Int {
            bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
        }
        return ImageHeader(format: .png, width: number(16), height: number(20))
    }

    private static func gif(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) else { return nil }
        return ImageHeader(
            format: .gif, width: Int(bytes[6]) | Int(bytes[7]) << 8,
            height: Int(bytes[8]) | Int(bytes[9]) << 8)
    }

    private static func jpeg(_ bytes: [UInt8]) -> ImageHeader? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var index = 2
        while index + 9 < bytes.count, bytes[index] == 0xFF {
            let marker = bytes[index + 1]
            let length = Int(bytes[index + 2]) << 8 | Int(bytes[index + 3])
            // Start of frame: all of C0 to CF but the tables C4, C8 and CC.
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return ImageHeader(
                    format: .jpeg, width: Int(bytes[index + 7]) << 8 | Int(bytes[index + 8]),
                    height: Int(bytes[index + 5]) << 8 | Int(bytes[index + 6]))
            }
            guard length >= 2 else { return nil }
            index += 2 + length
        }
        return nil
    }
}
