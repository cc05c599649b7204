/// Whether text for people is coloured; the command decides, from the terminal and `NO_COLOR`.
package enum TextStyle: Sendable {
    case plain
    /// With the SGR sequences of ECMA-48, 8.3.117.
    case coloured

    enum Emphasis: String {
        case bold = "1"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"
        case green = "32"
        case dim = "2"
    }

    func apply(_ emphasis: Emphasis, to text: String) -> String {
        switch self {
        case .plain: text
        case .coloured: "\u{1B}[\(emphasis.rawValue)m\(text)\u{1B}[0m"
        }
    }
}
