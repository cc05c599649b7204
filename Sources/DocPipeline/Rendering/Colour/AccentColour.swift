#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// An sRGB colour, and how well it can be read.
struct AccentColour: Sendable, Equatable {
    var red: UInt8
    var green: UInt8
    var blue: UInt8

    static var white: Self { Self(red: 0xFF, green: 0xFF, blue: 0xFF) }
    static var black: Self { Self(red: 0, green: 0, blue: 0) }
    /// A dark blue, for documents whose own colour cannot be read.
    static var standard: Self { Self(red: 0x1F, green: 0x38, blue: 0x64) }
    /// The background in the dark colour scheme; `docgen.css` uses the same.
    static var night: Self { Self(red: 0x14, green: 0x17, blue: 0x1C) }

    init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// Reads `RRGGBB`, with or without a number sign; `nil` for anything else.
    init?(hexadecimal: String) {
        let digits = hexadecimal.hasPrefix("#") ? hexadecimal.dropFirst() : hexadecimal[...]
        guard digits.utf8.count == 6, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        red = UInt8(truncatingIfNeeded: value >> 16)
        green = UInt8(truncatingIfNeeded: value >> 8)
        blue = UInt8(truncatingIfNeeded: value)
    }

    /// The colour that a document asks for.
    init(of page: Metadata.PageSetup) {
        self = Self(hexadecimal: page.accent) ?? .standard
    }

    /// `#rrggbb`, as CSS writes it.
    var hexadecimal: String { "#" + digits }

    /// `rrggbb`.
    var digits: String {
        func pair(_ value: UInt8) -> String {
            let digits = String(value, radix: 16)
            return digits.utf8.count == 1 ? "0" + digits : digits
        }
        return pair(red) + pair(green) + pair(blue)
    }

    /// The contrast ratio of two colours, from 1 to 21.
    ///
    /// Source: WCAG 2.2, "contrast ratio".
    func contrast(with other: Self) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// The nearest mixture with `pole` whose contrast with a background reaches a ratio.
    func reaching(_ ratio: Double, on background: Self, towards pole: Self) -> Self {
        let steps = 20
        for step in 0..<steps {
            let mixture = mixed(with: pole, share: step, of: steps)
            if mixture.contrast(with: background) >= ratio { return mixture }
        }
        return pole
    }

    private func mixed(with other: Self, share: Int, of whole: Int) -> Self {
        func mix(_ one: UInt8, _ two: UInt8) -> UInt8 {
            UInt8((Int(one) * (whole - share) + Int(two) * share) / whole)
        }
        return Self(
            red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// Source: WCAG 2.2, "relative luminance".
    private var luminance: Double {
        func linear(_ value: UInt8) -> Double {
            let share = Double(value) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }
}
