/// Finds the messages that reactions and replies of newer programs quote.
///
/// They are messages of their own in a saved file, and quote the beginning of what they answer:
/// `Reacted to "The draft is …" with 👍`, `Replying to "The draft is …"`.
struct ChatReactions {
    /// What a message says about another.
    enum Reference: Equatable {
        case reaction(sign: String, quote: String)
        case removal(sign: String, quote: String)
        /// A reply with the text that is its own.
        case reply(quote: String, text: String)
    }

    private var byStart: [ArraySlice<UInt8>: [Int]] = [:]
    private var starts: [Int: ArraySlice<UInt8>] = [:]

    /// By how many bytes of its beginning one finds a text.
    private static let keyLength = 8
    /// How far back one looks among texts that begin alike.
    private static let most = 50

    /// Remembers a message that may be quoted from now on.
    mutating func add(_ text: String, at index: Int) {
        let start = Self.flattened(text)
        byStart[start.prefix(Self.keyLength), default: []].append(index)
        starts[index] = start
    }

    /// The nearest earlier message that begins as quoted.
    func target(of quote: String) -> Int? {
        var words = Self.flattened(quote)
        for dots in ["...", "…"] where words.reversed().starts(with: dots.utf8.reversed()) {
            words.removeLast(dots.utf8.count)
        }
        while words.last == 0x20 { words.removeLast() }
        let candidates = byStart[words.prefix(Self.keyLength)] ?? []
        return candidates.suffix(Self.most).last { starts[$0]?.starts(with: words) == true }
    }

    /// Whether a message of the chat says something about another, by its first word.
    static func areIn(_ chat: SavedChat) -> Bool {
        chat.messages.contains { message in
            guard message.text.utf8.first == UInt8(ascii: "R") else { return false }
            return ["Reacted to ", "Replying to ", "Removed "].contains {
                message.text.hasPrefix($0)
            }
        }
    }

    /// The first 160 bytes of a text on one line, with single blanks.
    private static func flattened(_ text: String) -> ArraySlice<UInt8> {
        var bytes: [UInt8] = []
        for byte in text.utf8.prefix(160) {
            if byte > 0x20 {
                bytes.append(byte)
            } else if let last = bytes.last, last != 0x20 {
                bytes.append(0x20)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return bytes[...]
    }

    /// What a message says about another; `nil` for an ordinary one.
    static func reference(_ text: String) -> Reference? {
        let first = text.utf8.first
        guard first == UInt8(ascii: "R") else { return nil }
        if let (quote, rest) = quoted(text, after: "Reacted to "),
            let sign = after(" with ", in: rest)
        {
            return .reaction(sign: sign, quote: quote)
        }
        if let (quote, rest) = quoted(text, after: "Replying to ") {
            return .reply(quote: quote, text: String(rest.trimmingBlankLines))
        }
        if let (sign, rest) = quoted(text, after: "Removed "),
            let (quote, _) = quoted(String(rest), after: " from ")
        {
            return .removal(sign: sign, quote: quote)
        }
        guard text.hasPrefix("Removed a "),
            let middle = text.firstRange(of: " reaction from "),
            let (quote, _) = quoted(String(text[middle.lowerBound...]), after: " reaction from ")
        else { return nil }
        return .removal(
            sign: String(text[..<middle.lowerBound].dropFirst("Removed a ".count)), quote: quote)
    }

    /// A text in quotes behind some words, and what follows; the last quote that closes one counts,
    /// since texts hold quotes themselves.
    private static func quoted(_ text: String, after words: String) -> (String, Substring)? {
        guard text.hasPrefix(words) else { return nil }
        let rest = text.dropFirst(words.count)
        guard let open = rest.first, open == "\"" || open == "“" else { return nil }
        let body = rest.dropFirst()
        let line = words == "Replying to " ? body.prefix { !$0.isNewline } : body
        let close: Character = open == "“" ? "”" : "\""
        let end =
            words == "Removed " ? line.firstIndex(of: close) : line.lastIndex(of: close)
        guard let end else { return nil }
        return (String(body[..<end]), body[body.index(after: end)...])
    }

    private static func after(_ words: String, in text: Substring) -> String? {
        guard text.hasPrefix(words) else { return nil }
        let rest = text.dropFirst(words.count).split(whereSeparator: \.isWhitespace)
        guard rest.count == 1, let sign = rest.first, sign.count <= 24 else { return nil }
        return String(sign)
    }
}

extension Substring {
    /// Without blank lines and blanks before the first word.
    fileprivate var trimmingBlankLines: Substring { drop { $0.isWhitespace } }
}
