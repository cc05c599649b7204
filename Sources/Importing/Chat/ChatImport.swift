package import DocPipeline

/// Makes a chat annex of a chat as a program saved it.
package struct ChatImport: Sendable {
    package struct Options: Sendable {
        /// The form to read it by, whatever it looks like.
        package var form: (any ChatForm)?
        package var title: String?
        package var date: CalendarDate?
        /// When the recording began, for times that count from its start.
        package var start: ClockTime?
        package var keepsPrivate = false

        package init() {}
    }

    private let directory: Directory
    /// `nil` to mask nothing.
    private let redaction: Redaction?
    private let options: Options

    package init(directory: Directory, redaction: Redaction?, options: Options) {
        self.directory = directory
        self.redaction = redaction
        self.options = options
    }

    /// Reads a saved chat; messages by programs and private ones are counted, and nothing else is
    /// left out.
    package func annex(of file: SavedFile) -> Imported {
        let text = SavedText(file.bytes)
        var imported = Imported(
            sources: SourceSet(main: SourceFile(path: file.path, bytes: text.bytes)))
        guard let form = options.form ?? ChatForms.fitting(text) else {
            imported.diagnostics.append(.noChatForm(file))
            return imported
        }
        let chat = form.read(text)
        guard !chat.messages.isEmpty else {
            imported.diagnostics.append(.noChatForm(file, forced: form))
            return imported
        }
        var policy = ChatPolicy(redaction: redaction)
        policy.keepsPrivate = options.keepsPrivate
        var log = ChatLog(chat, policy: policy, start: options.start) {
            directory.printedName(ofAuthor: $0)
        }
        log.saved = ChatLog.Saved(
            file: file.name, sha256: ContentDigest(of: file.bytes).hexadecimal)
        if !chat.preamble.isEmpty {
            log.policy = redaction?.masked(chat.preamble).text ?? chat.preamble
        }
        var writer = ChatAnnexWriter(
            log: log, form: form, count: chat.messages.count, title: options.title,
            date: options.date ?? chat.onlyDay)
        imported.bytes = writer.annex()
        imported.diagnostics = findings(chat, text, in: imported.sources)
        imported.summary =
            ChatSummary(
                chat: chat, log: log, text: text, file: file, directory: directory,
                isRedacted: redaction != nil
            ).lines
        return imported
    }

    private func findings(
        _ chat: SavedChat, _ text: SavedText, in sources: SourceSet
    ) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if text.replaced > 0 {
            found.append(
                Diagnostic(
                    .controlCharacter, .warning, path: sources[.main].path,
                    "\(counted(text.replaced, "control character")) became “�”, since no document can show that"
                ))
        }
        if !chat.preamble.isEmpty {
            let end = chat.messages.first.map { sources[.main].range(ofLine: $0.line).lowerBound }
            found.append(
                Diagnostic(
                    .keptAsText, .warning, at: sources[.main].range(ofLine: 1),
                    "what stands before the first message is by nobody; it is kept as “policy”",
                    notes: [
                        Diagnostic.Note(
                            "the first message is here",
                            at: end.map { SourceRange(file: .main, $0, $0 + 1) })
                    ]))
        }
        let most = 10
        for line in chat.impossibleTimes.prefix(most) {
            found.append(
                Diagnostic(
                    .impossibleSavedTime, .warning, at: sources[.main].range(ofLine: line),
                    "the time before this message is none; the message is kept without one"))
        }
        if chat.impossibleTimes.count > most {
            found[found.count - 1].notes.append(
                Diagnostic.Note("\(chat.impossibleTimes.count - most) more follow in this file"))
        }
        return found
    }
}

extension SavedChat {
    /// The day that all its messages are of, where they say so.
    fileprivate var onlyDay: CalendarDate? {
        let days = Set(messages.lazy.compactMap(\.date))
        return days.count == 1 ? days.first : nil
    }
}

extension SourceFile {
    /// A line, counted from 1, without its end.
    package func range(ofLine line: Int) -> SourceRange {
        guard line >= 1, line <= lineStarts.count else { return SourceRange(file: .main, 0, 0) }
        let start = Int(lineStarts[line - 1])
        return SourceRange(file: .main, start, start + lineText(line).utf8.count)
    }
}

extension Diagnostic {
    fileprivate static func noChatForm(
        _ file: SavedFile, forced form: (any ChatForm)? = nil
    ) -> Diagnostic {
        let names = ChatForms.all.map { $0.name }.joined(separator: ", ")
        guard let form else {
            return Diagnostic(
                .unknownChat, path: file.path, "the file is in no form of saved chat that is known",
                notes: [Note("“--as” reads it by one all the same: \(names)")])
        }
        return Diagnostic(
            .unknownChat, path: file.path,
            "no line of the file begins a message in the form “\(form.name)” (\(form.title))",
            notes: [Note("without “--as” the form is found; there are \(names)")])
    }
}
