/// A saved chat, as it is attached to minutes.
package struct ChatLog: Sendable {
    package struct Message: Sendable, Equatable {
        /// "HH:MM" or "HH:MM:SS" as written; empty when unknown.
        package var time: String
        package var author: String
        package var text: String
    }

    package var source: String?
    /// What was left out, as a sentence.
    package var policy: String?
    package var messages: [Message]

    /// Reads a chat annex (kind: chat).
    init(_ value: LocatedValue) {
        let fields = Fields(value)
        source = fields.text("source")
        policy = fields.text("policy")
        messages = fields.list("messages").map { value in
            let message = Fields(value)
            return Message(
                time: message.text("time") ?? "", author: message.text("author") ?? "",
                text: message.text("text") ?? "")
        }
    }

    /// Reads plain lines `HH:MM Name: text`; a line of another form continues the message above.
    ///
    /// Lines before the first message belong to no one and become its policy sentence, so that
    /// nothing is lost.
    init(lines text: String) {
        messages = []
        var preamble: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if let message = Self.message(line) {
                messages.append(message)
            } else if messages.isEmpty {
                preamble.append(String(line))
            } else {
                messages[messages.count - 1].text += "\n" + line
            }
        }
        policy = preamble.isEmpty ? nil : preamble.joined(separator: " ")
    }

    private static func message(_ line: Substring) -> Message? {
        guard let space = line.firstIndex(of: " "), let colon = line.range(ofColonAfter: space)
        else { return nil }
        let time = line[..<space]
        guard ClockTime(time.prefix(5)) != nil, time.count == 5 || time.count == 8 else {
            return nil
        }
        let author = line[space..<colon].trimmedOfSpaces
        let text = line[line.index(after: colon)...].trimmedOfSpaces
        return author.isEmpty ? nil : Message(time: String(time), author: author, text: text)
    }
}

extension Substring {
    fileprivate func range(ofColonAfter index: Index) -> Index? {
        self[index...].firstIndex(of: ":")
    }

    fileprivate var trimmedOfSpaces: String {
        var rest = drop { $0 == " " || $0 == "\t" }
        while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
