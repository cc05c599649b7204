internal import DocPipeline

/// The files and folders of one start of a converter, and its arguments with them filled in.
struct ConverterCall {
    /// Absolute paths.
    let inputs: [String]
    let outputFolder: String
    let profile: String
    let level: PDFALevel?

    /// The PDF of an input: named like it.
    func output(of input: String) -> String {
        let name = input.split(separator: "/").last ?? ""
        return "\(outputFolder)/\(name.prefix { $0 != "." }).pdf"
    }

    /// The arguments as the program gets them.
    func arguments(_ template: [String]) -> [String] {
        template.flatMap { argument -> [String] in
            if argument == ConverterSetting.Mark.inputs.text { return inputs }
            if level == nil, argument.contains(ConverterSetting.Mark.level.text) { return [] }
            return [filled(argument)]
        }
    }

    private func filled(_ argument: String) -> String {
        var rest = Substring(argument)
        var result = ""
        // Once from left to right: what is filled in may itself have braces.
        while let brace = rest.firstIndex(of: "{") {
            result += rest[..<brace]
            rest = rest[brace...]
            if let mark = ConverterSetting.Mark.allCases.first(where: { rest.hasPrefix($0.text) }) {
                result += value(of: mark)
                rest = rest.dropFirst(mark.text.count)
            } else {
                result.append(rest.removeFirst())
            }
        }
        return result + rest
    }

    private func value(of mark: ConverterSetting.Mark) -> String {
        let input = inputs.first ?? ""
        return switch mark {
        case .input: input
        case .inputURL: Self.url(of: input)
        case .inputs: inputs.joined(separator: " ")
        case .output: output(of: input)
        case .outputFolder: outputFolder
        case .profile: profile
        case .profileURL: Self.url(of: profile)
        case .level: level?.rawValue ?? ""
        case .part: "\(level?.part ?? 0)"
        }
    }

    /// A path as a URL (RFC 8089): all but letters, digits and a few marks as `%` and two digits.
    private static func url(of path: String) -> String {
        "file://"
            + path.utf8.map { byte -> String in
                switch byte {
                case 0x61...0x7A, 0x41...0x5A, 0x2D...0x39, 0x5F, 0x7E:
                    return String(Unicode.Scalar(byte))
                default:
                    let digits = String(byte, radix: 16, uppercase: true)
                    return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
                }
            }.joined()
    }
}
