extension Acceptances {
    /// Reads what a source accepts: its front matter's list and the comments in it.
    ///
    /// `value` is the front matter and `yaml` its bytes, or `value` the whole of a YAML source and
    /// `yaml` nothing; `comments` are the HTML comments of the Markdown.
    init(
        _ value: LocatedValue, comments: [MarkdownContent.Comment], in source: SourceFile,
        yaml: Range<Int>?
    ) {
        let listed = Fields(value).list("accept").compactMap { entry -> Acceptance? in
            let fields = Fields(entry)
            return fields.locatedText("rule").map {
                Acceptance(rule: $0, reason: fields.text("reason") ?? "")
            }
        }
        let inMarkdown = comments.compactMap { comment -> Acceptance? in
            AcceptanceComment(comment.text, at: comment.range).map {
                $0.acceptance(over: Self.paragraph(at: comment.range, in: source))
            }
        }
        self.init(
            listed + Self.comments(inYAML: yaml ?? 0..<source.bytes.count, of: source)
                + inMarkdown)
    }

    /// The acceptances in the comments of YAML lines.
    private static func comments(inYAML bytes: Range<Int>, of source: SourceFile) -> [Acceptance] {
        guard !bytes.isEmpty else { return [] }
        let mark = "# accept:".utf8
        // Few sources have any, and all are looked through.
        let places = bytes.filter { place in
            source.bytes[place] == UInt8(ascii: "#")
                && source.bytes[place..<bytes.upperBound].starts(with: mark)
        }
        return Set(places.map(source.line(at:))).sorted().compactMap { line in
            let text = source.lineText(line)
            guard let mark = text.firstRange(of: "# accept:") else { return nil }
            let before = text[..<mark.lowerBound]
            guard before.allSatisfy({ $0 == " " }) || before.last == " " else { return nil }
            let start = source.start(ofLine: line) + before.utf8.count
            let range = SourceRange(
                file: .main, start, start + text[mark.lowerBound...].utf8.count)
            let comment = text[mark.lowerBound...].dropFirst(2).trimmingSpaces
            let isAlone = before.allSatisfy { $0 == " " }
            let last = isAlone ? line + 1 : line
            return AcceptanceComment(comment, at: range)?.acceptance(
                over: source.start(ofLine: line)..<source.start(ofLine: last + 1))
        }
    }

    /// The line of a comment or, for one that stands alone, what follows up to an empty line.
    private static func paragraph(at range: SourceRange, in source: SourceFile) -> Range<Int> {
        let first = source.line(at: range.lowerBound)
        var last = source.line(at: max(range.lowerBound, range.upperBound - 1))
        let before = source.text(source.start(ofLine: first), range.lowerBound)
        let after = source.text(range.upperBound, source.start(ofLine: last + 1))
        if (before + after).allSatisfy(\.isWhitespace) {
            let count = source.lineStarts.count
            while last < count, source.lineText(last + 1).trimmingSpaces.isEmpty { last += 1 }
            while last < count, !source.lineText(last + 1).trimmingSpaces.isEmpty { last += 1 }
        }
        return source.start(ofLine: first)..<source.start(ofLine: last + 1)
    }
}

/// The text of a comment that accepts a finding: "accept: rule: reason".
private struct AcceptanceComment {
    let rule: Located<String>
    let reason: String

    /// `nil` for a comment that is about something else.
    init?(_ text: String, at range: SourceRange) {
        guard text.hasPrefix("accept:") else { return nil }
        let rest = text.dropFirst("accept:".count).trimmingSpaces
        let name = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        guard !name.isEmpty else { return nil }
        rule = Located(String(name), at: range)
        reason = rest.dropFirst(name.count).drop { $0 == ":" || $0 == " " }.trimmingSpaces
    }

    func acceptance(over bytes: Range<Int>) -> Acceptance {
        Acceptance(rule: rule, reason: reason, bytes: bytes)
    }
}

extension SourceFile {
    /// Where a line, counted from 1, begins; the end of the file for one past the last.
    fileprivate func start(ofLine line: Int) -> Int {
        line <= lineStarts.count ? Int(lineStarts[line - 1]) : bytes.count
    }
}
