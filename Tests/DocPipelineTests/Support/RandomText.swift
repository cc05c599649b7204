@testable import DocPipeline

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: Int) { state = UInt64(truncatingIfNeeded: seed) &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Texts such as people save: any line end, with a byte order mark or without, often without a line
/// end at the end.
enum RandomText {
    static func bytes(using random: inout SeededGenerator) -> [UInt8] {
        let lineEnd = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
        let words = [
            "a", "Ada  ", "é", "日本", "👩‍👩‍👧", "", "# x", "- y\t", "--- z", "+++", "@@ -1 +1 @@",
        ]
        var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
        let count = Int.random(in: 0...40, using: &random)
        for line in 0..<count {
            text += words.randomElement(using: &random) ?? ""
            if line < count - 1 || Bool.random(using: &random) { text += lineEnd }
        }
        return Array(text.utf8)
    }
}
