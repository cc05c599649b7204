extension Compiler {
    /// What is attached to minutes: a chat, a text, a picture, or a file that is only named.
    ///
    /// Words that stand for what is masked are in `language`.
    func annex(
        _ fields: Fields, language: String, _ loader: inout SourceLoader
    ) -> Minutes.Annex? {
        let title = fields.text("title") ?? ""
        let source = fields.text("source")
        func annex(_ content: Minutes.Annex.Content) -> Minutes.Annex {
            Minutes.Annex(
                title: title, source: source, content: content,
                isConfidential: fields.flag("confidential") ?? false, place: 0,
                range: fields.range)
        }
        if let name = fields.locatedText("chat") {
            return chat(named: name, language: language, &loader).map { log in
                var attached = annex(.chat(log))
                attached.source = source ?? log.source
                // What was kept for an internal edition, or may be private, is not in the public one.
                attached.isConfidential =
                    attached.isConfidential || log.holdsPrivate || log.isUnread
                return attached
            }
        }
        if let text = fields.locatedText("text") { return annex(inlineText(text, &loader)) }
        guard let name = fields.locatedText("file") else { return nil }
        return file(named: name, title: title, &loader).map(annex)
    }

    /// A chat that was imported, or one as a program saved it.
    private func chat(
        named name: Located<String>, language: String, _ loader: inout SourceLoader
    ) -> ChatLog? {
        let lower = name.value.lowercased()
        if lower.hasSuffix(".yaml") || lower.hasSuffix(".yml") {
            return loader.document(named: name, kind: .chat).map { ChatLog($0) }
        }
        guard let bytes = loader.bytes(of: name) else { return nil }
        let text = SavedText(bytes)
        let redaction = redaction(in: language)
        guard let form = ChatForms.fitting(text) else {
            loader.report([.unknownChat(name)])
            return ChatLog(unread: redaction.masked(text.text(0..<text.bytes.count)).text)
        }
        let chat = form.read(text)
        var log = ChatLog(chat, policy: ChatPolicy(redaction: redaction)) {
            workspace.directory.printedName(ofAuthor: $0)
        }
        if !chat.preamble.isEmpty { log.policy = redaction.masked(chat.preamble).text }
        return log
    }

    /// What masks addresses and numbers with the words of a language.
    package func redaction(in language: String) -> Redaction {
        Redaction(marks: languages[language].chat.marks)
    }

    /// Markdown typed in the front matter; its findings point at the whole of it.
    private func inlineText(
        _ text: Located<String>, _ loader: inout SourceLoader
    ) -> Minutes.Annex.Content {
        var read = readMarkdown(SourceFile(path: loader.main.path, text: text.value))
        for index in read.diagnostics.indices {
            read.diagnostics[index].range = text.range
            read.diagnostics[index].notes.removeAll { $0.range != nil }
            read.diagnostics[index].fix = nil
        }
        checkContainers(read.value.containers, in: .minutes, &loader)
        let content = loader.take(read)
        return .text(content.blocks, content.footnotes)
    }

    private func file(
        named name: Located<String>, title: String, _ loader: inout SourceLoader
    ) -> Minutes.Annex.Content? {
        let lower = name.value.lowercased()
        if lower.hasSuffix(".md") {
            guard let id = loader.text(of: name) else { return nil }
            let content = loader.take(readMarkdown(loader.sources[id], id: id))
            checkContainers(content.containers, in: .minutes, &loader)
            return .text(content.blocks, content.footnotes)
        }
        if [".png", ".jpg", ".jpeg", ".gif"].contains(where: lower.hasSuffix) {
            let image = Inline.Image(source: name.value, alternative: title, range: name.range)
            return .text([.paragraph(Paragraph(content: [.image(image)], range: name.range))], [])
        }
        return loader.bytes(of: name) == nil ? nil : .file(name.value)
    }
}

extension Diagnostic {
    fileprivate static func unknownChat(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .unknownChat, .warning, at: name.range,
            "“\(name.value)” is in no form of saved chat that is known; it is printed as it is, in the "
                + "internal edition only",
            notes: [
                Note("what is private in it cannot be told"),
                Note("“docgen import chat --help” names the forms there are"),
            ])
    }
}

extension Diagnostic.Rule {
    package static let unknownChat = Self("DG090", "unknown-chat")
}
