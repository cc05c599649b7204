/// Text that may stand in the document tree: valid UTF-8 without control characters.
///
/// Line ends and tabs, which entities can smuggle in, become spaces. Control characters and the two
/// code points that XML 1.0 (2.2) forbids besides become U+FFFD.
func documentText(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var isSuspect = false
    for byte in bytes {
        isSuspect = isSuspect || byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xEF
    }
    guard isSuspect else { return String(decoding: bytes, as: UTF8.self) }
    return replacingControls(bytes, keepingLayout: false)
}

/// The text of code: as ``documentText(_:)``, with its tabs and line ends.
func documentCode(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var isSuspect = false
    for byte in bytes {
        isSuspect =
            isSuspect || byte < 0x20 && byte != 0x0A && byte != 0x09 || byte == 0x7F
            || byte == 0xC2 || byte == 0xEF
    }
    guard isSuspect else { return String(decoding: bytes, as: UTF8.self) }
    return replacingControls(bytes, keepingLayout: true)
}

private func replacingControls(
    _ bytes: UnsafeBufferPointer<UInt8>, keepingLayout: Bool
) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: scalars.append(keepingLayout ? scalar : " ")
        case 0x00...0x1F, 0x7F...0x9F, 0xFFFE, 0xFFFF: scalars.append("\u{FFFD}")
        default: scalars.append(scalar)
        }
    }
    return String(scalars)
}
