extension Diagnostic {
    /// A mistake in the writing of YAML, in words that need no knowledge of it.
    static func yamlSyntax(_ mistake: YAMLMistake, in text: YAMLText) -> Diagnostic {
        let range = mistake.range.clamped(to: text.range)
        let typed = excerpt(text.typed(range))
        return Diagnostic(
            .yamlSyntax, at: text.place(range), message(for: mistake.kind, typed: typed),
            notes: notes(for: mistake.kind, at: range.lowerBound, in: text))
    }

    private static func message(for kind: YAMLMistake.Kind, typed: String) -> String {
        switch kind {
        case .tab: "a tab stands where only spaces may indent"
        case .unclosedQuote: "the text that begins with \(typed) here has no closing \(typed)"
        case .unclosedBracket:
            "the list that begins with “\(typed)” is not closed, or a comma is missing in it"
        case .textAfterValue: "“\(typed)” follows a value that has ended already"
        case .textAfterDocument: "“\(typed)” stands behind what was complete already"
        case .colonInText: "“\(typed)” holds a colon, so it must stand in quotes"
        case .tooDeepLine:
            "“\(typed)” is indented deeper than the line it should stand below, "
                + "and so is read as part of that line's text"
        case .unalignedLine:
            "“\(typed)” does not begin in the same column as the lines it belongs to"
        case .missingColon: "“\(typed)” is no key with a value: it has no colon"
        case .missingKey: "a key is missing before the colon"
        case .missingValue: "a value is missing here, or a text that needs quotes begins here"
        case .missingSpaceAfterColon: "“\(typed)” needs a space after the colon"
        case .reservedCharacter: "“\(typed)” may not begin a text that has no quotes"
        case .indicatorInText:
            "“\(typed)” begins with a character that has a meaning of its own in YAML"
        case .misplacedDash: "a list may not begin here"
        case .unknownEscape: "a backslash in double quotes must be followed by a known letter"
        case .controlCharacter: "a control character or another invisible one stands here"
        case .unknownDirective: "“\(typed)” is no directive that docgen knows"
        case .unspacedComment: "a comment must have a space before its “#”"
        case .loneIndicator: "“\(typed)” alone is no value"
        case .unindentedLine:
            "“\(typed)” continues a quoted text or a bracketed list and is not indented enough"
        case .deepEmptyLine: "an empty line is indented deeper than the text that follows it"
        case .other(let words): words
        }
    }

    private static func notes(
        for kind: YAMLMistake.Kind, at offset: Int, in text: YAMLText
    ) -> [Note] {
        switch kind {
        case .tab: [Note("replace the tab by spaces")]
        case .unclosedQuote: [Note("a quote within the text is written twice, or as \\\" in \"…\"")]
        case .textAfterDocument: [Note("delete it, or write everything as “key: value”")]
        case .unclosedBracket: mended(at: offset, in: text, or: "close it, or put text in quotes")
        case .textAfterValue, .colonInText, .reservedCharacter, .indicatorInText, .loneIndicator,
            .unknownEscape:
            mended(at: offset, in: text, or: "put the whole text in quotes")
        case .tooDeepLine, .unalignedLine:
            [Note("begin it in the same column as the key before it")]
        case .missingColon:
            [Note("write “key: value”, or indent the line if it continues the text above it")]
        case .missingKey, .missingSpaceAfterColon: [Note("write “key: value”")]
        case .missingValue: mended(at: offset, in: text, or: "write a value, or delete the comma")
        case .misplacedDash:
            [Note("begin the list on a line of its own below its key, or put the text in quotes")]
        case .controlCharacter: [Note("delete it")]
        case .unknownDirective:
            [Note("leave this line out, or put text that begins with “%” in quotes")]
        case .unspacedComment: [Note("write “ #”, or put the text in quotes if “#” belongs to it")]
        case .unindentedLine(let required):
            [
                Note(
                    "begin it with \(required) space\(required == 1 ? "" : "s") or more, "
                        + "or close what was opened above it")
            ]
        case .deepEmptyLine: [Note("delete the spaces on the empty line")]
        case .other: []
        }
    }

    /// How the line would be right with its value in quotes; otherwise what to do.
    private static func mended(at offset: Int, in text: YAMLText, or advice: String) -> [Note] {
        let line = text.lineBounds(at: offset)
        guard line.count <= 200, let value = YAMLLine(line, in: text).value else {
            return [Note(advice)]
        }
        let key = text.typed(text.firstInk(in: line)..<value.lowerBound)
        return [Note("if it is text, write: \(key)\(quoted(text.typed(value)))")]
    }

    /// Text in the quotes that suit it, without quotes around it that do not.
    private static func quoted(_ typed: String) -> String {
        var text = typed[...]
        let isEscaped = text.count > 1 && text.first == "\"" && text.last == "\""
        if isEscaped || text.hasApostropheAfterQuote {
            text.removeFirst()
            if text.last == typed.first { text.removeLast() }
        }
        guard text.contains(where: { $0 == "\"" || $0 == "\\" }) else { return "\"\(text)\"" }
        return "'"
            + text.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "''") + "'"
    }

    /// Text short enough for a message.
    private static func excerpt(_ text: String) -> String {
        let line = text.prefix { !$0.isNewline }
        return line.utf8.count <= 60 ? String(line) : line.prefix(50) + "…"
    }
}

extension Substring {
    /// Whether single quotes end at an apostrophe within the text: `'it's late'`.
    fileprivate var hasApostropheAfterQuote: Bool {
        guard first == "'", let end = dropFirst().firstIndex(of: "'") else { return false }
        return self[index(after: end)...].first?.isLetter ?? false
    }
}
