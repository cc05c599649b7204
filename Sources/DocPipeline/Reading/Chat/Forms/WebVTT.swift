/// A transcript in WebVTT, as Teams and Zoom save it: cues with `<v Vera Moser>text</v>`, or with
/// `Vera Moser: text`.
///
/// Source: W3C WebVTT (Candidate Recommendation of April 2019), 4 and 6.4. Notes, styles and regions
/// say nothing that was said and are dropped; a cue whose times cannot be read is kept without.
struct WebVTT: ChatForm {
    let name = "vtt"
    let title = "WebVTT, the transcript of Teams or Zoom"
    let clock = SavedChat.Clock.elapsed

    func score(of text: SavedText) -> Int {
        text.bytes.starts(with: "WEBVTT".utf8) ? 2 * ChatForms.sampleSize + 1 : 0
    }

    func read(_ text: SavedText) -> SavedChat {
        var reader = WebVTTReader(form: self, text: text)
        return reader.read()
    }
}

private struct WebVTTReader {
    private let text: SavedText
    private var chat: SavedChat
    private var block: [Range<Int>] = []
    private var blockLine = 1

    init(form: WebVTT, text: SavedText) {
        self.text = text
        chat = SavedChat(form: form, messages: [])
    }

    mutating func read() -> SavedChat {
        var number = 0
        var isHeader = true
        for line in text.lines {
            number += 1
            guard text.bytes.trimmingBlanks(line).isEmpty else {
                if block.isEmpty { blockLine = number }
                block.append(line)
                continue
            }
            finish(isHeader: isHeader)
            isHeader = false
        }
        finish(isHeader: isHeader)
        return chat
    }

    private mutating func finish(isHeader: Bool) {
        defer { block = [] }
        guard let first = block.first else { return }
        let timing = block.prefix(2).firstIndex { line in
            LineScanner(text.bytes, line).find("-->") != nil
        }
        guard let timing else {
            if isHeader || isAside(first) {
                chat.dropped += block
            } else {
                append(block[...], at: nil, line: blockLine)
            }
            return
        }
        chat.dropped += block[...timing]
        var scanner = LineScanner(text.bytes, block[timing])
        scanner.skipBlanks()
        var start: SavedTime?
        if let reading = scanner.cueTime() {
            start = reading
            scanner.skipBlanks()
        }
        if start == nil { chat.impossibleTimes.append(blockLine + timing) }
        append(block[(timing + 1)...], at: start, line: blockLine + timing)
    }

    private func isAside(_ line: Range<Int>) -> Bool {
        let words: [StaticString] = ["NOTE", "STYLE", "REGION"]
        return words.contains { LineScanner(text.bytes, line).holds($0, at: line.lowerBound) }
    }

    private mutating func append(_ lines: ArraySlice<Range<Int>>, at time: SavedTime?, line: Int) {
        guard let first = lines.first, let last = lines.last else { return }
        let payload = first.lowerBound..<last.upperBound
        for part in CueText(text.bytes, payload).parts where !part.text.isEmpty {
            chat.messages.append(
                SavedChat.Message(
                    time: time, author: part.speaker, audience: .everyone, text: part.text,
                    isNotice: false, line: line))
        }
    }
}

extension LineScanner {
    /// `00:00:10.087` or `00:10.087` (WebVTT, 4.1: hours may be left out).
    fileprivate mutating func cueTime() -> SavedTime? {
        guard let first = digits(2...4), take(":"), let second = digits(2...2) else { return nil }
        if take(":") {
            guard let third = digits(2...2), second < 60, third < 60 else { return nil }
            return SavedTime(seconds: first * 3600 + second * 60 + third, hasSeconds: true)
        }
        guard first < 60, second < 60 else { return nil }
        return SavedTime(seconds: first * 60 + second, hasSeconds: true)
    }
}
