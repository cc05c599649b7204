/// How many columns of a terminal a character takes: none, one or two.
enum TerminalWidth {
    /// The width of a grapheme cluster: that of its widest scalar, two for an emoji.
    static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            if scalar.value < 0x300 {
                width = max(width, 1)
            } else if scalar.value == 0xFE0F || isWide(scalar) {
                // U+FE0F asks for the coloured, wide form of what stands before it.
                return 2
            } else if !isZeroWidth(scalar) {
                width = max(width, 1)
            }
        }
        return width
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }

    /// Blocks whose characters are wide or full-width (Unicode Standard Annex 11), and emoji.
    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x17000...0x18CFF, 0x1AFF0...0x1B2FF,
            0x20000...0x3FFFD:
            true
        default:
            scalar.properties.isEmojiPresentation
        }
    }
}
