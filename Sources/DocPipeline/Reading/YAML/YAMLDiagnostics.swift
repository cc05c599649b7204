// What the composer finds beyond mistakes in the writing.
extension Diagnostic {
    static func yamlEmpty(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .yamlEmpty, at: place, "there is nothing to read here",
            notes: [Note("write keys with values, such as “kind: minutes”")])
    }

    static func yamlSeveralDocuments(_ event: YAMLEvent, in text: YAMLText) -> Diagnostic {
        Diagnostic(
            .yamlSeveralDocuments, at: text.place(event.range),
            "a second document begins here; a file holds one",
            notes: [Note("put what follows in a file of its own, or delete this line")])
    }

    static func yamlTooDeep(_ event: YAMLEvent, limit: Int, in text: YAMLText) -> Diagnostic {
        Diagnostic(
            .yamlTooDeep, at: text.place(event.range),
            "lists and mappings stand more than \(limit) deep in one another")
    }

    static func yamlDuplicateKey(
        _ key: String, at place: SourceRange, first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .duplicateKey, at: place, "“\(key)” is written twice",
            notes: [Note("first written here", at: first)])
    }

    static func yamlComplexKey(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .yamlKey, at: place, "a list or a mapping cannot be a key",
            notes: [Note("put text that contains brackets or braces in quotes")])
    }

    static func yamlMergeKey(at place: SourceRange) -> Diagnostic {
        Diagnostic(
            .yamlKey, at: place, "“<<” does not merge mappings in YAML 1.2",
            notes: [Note("repeat the keys here")])
    }

    static func yamlTag(_ event: YAMLEvent, in text: YAMLText) -> Diagnostic {
        let place = text.place(event.range)
        let tag = event.tag ?? ""
        switch event.kind {
        case .scalar where YAMLTag.isCore(tag):
            return Diagnostic(
                .yamlTag, at: place, "“\(event.text)” is not what \(YAMLTag.typed(tag)) announces")
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .alias, .scalar,
            .sequenceStart, .sequenceEnd, .mappingStart, .mappingEnd:
            return Diagnostic(
                .yamlTag, at: place, "the tag “\(YAMLTag.typed(tag))” means nothing here",
                notes: [Note("delete it, or put text that begins with “!” in quotes")])
        }
    }

    static func yamlUnknownAlias(_ event: YAMLEvent, in text: YAMLText) -> Diagnostic {
        Diagnostic(
            .yamlAlias, at: text.place(event.range),
            "“*\(event.text)” refers to an anchor “&\(event.text)” that is not written before it",
            notes: [Note("put text that begins with “*” in quotes")])
    }

    static func yamlRecursiveAlias(_ event: YAMLEvent, in text: YAMLText) -> Diagnostic {
        Diagnostic(
            .yamlAlias, at: text.place(event.range),
            "“*\(event.text)” stands within the value that it repeats")
    }

    static func yamlAliasExpansion(
        _ event: YAMLEvent, limit: Int, in text: YAMLText
    ) -> Diagnostic {
        Diagnostic(
            .yamlAlias, at: text.place(event.range),
            "the aliases up to “*\(event.text)” repeat more than \(limit) values and bytes of text",
            notes: [Note("write out what is meant")])
    }

    static func yamlForbiddenCharacter(
        _ character: Unicode.Scalar, at place: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .controlCharacter, at: place,
            "the text holds the character \(character.codePoint), which no document can show",
            notes: [Note("delete its escape")])
    }

    static func yamlWideSpace(
        _ space: Unicode.Scalar, at place: SourceRange, _ typed: String
    ) -> Diagnostic {
        Diagnostic(
            .yamlSyntax, at: place,
            "“\(typed)” begins with \(space.codePoint), a space that does not indent",
            notes: [Note("type ordinary spaces instead")])
    }

    static func yamlMisreadCharacter(
        _ character: Unicode.Scalar, at place: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            .yamlSyntax, at: place,
            "the invisible character \(character.codePoint) stands here",
            notes: [Note("delete it, or begin a new line if that is meant")])
    }
}
