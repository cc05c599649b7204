/// Why reading stops before the end of the text.
struct YAMLStop: Error {
    var diagnostic: Diagnostic
}

/// Builds the value of one YAML document from its events.
///
/// What can be passed over, such as a key that stands twice, is noted in `diagnostics` and reading
/// goes on; a text that cannot be understood further throws.
///
/// Source: YAML 1.2.2, 3.1.2 (composing the representation graph), 10.3 (core schema).
struct YAMLComposer {
    private(set) var diagnostics: [Diagnostic] = []

    private let text: YAMLText
    private let limits: YAMLLimits
    private var strictness: YAMLStrictness
    private var anchors: [String: Anchored] = [:]
    /// What aliases have repeated so far.
    private var expansion = 0
    /// Values and bytes of text so far, those that aliases repeat included.
    private var weight = 0
    /// Where the value read last ends; unlike libyaml's end of a block collection, which lies
    /// where the next thing begins.
    private var contentEnd: Int

    /// What a name after `&` stands for.
    private enum Anchored {
        /// The value it names is still being read.
        case unfinished
        /// `key` is how the value reads where a key is wanted; `nil` unless it is a scalar.
        case value(LocatedValue, key: String?, weight: Int)
    }

    /// A composer for one text, which is used once.
    init(_ text: YAMLText, limits: YAMLLimits) {
        self.text = text
        self.limits = limits
        strictness = YAMLStrictness(text)
        contentEnd = text.range.lowerBound
    }

    /// The value of the one document; `nil` when there is none, or nothing in it.
    mutating func document(_ events: inout YAMLEventStream) throws(YAMLStop) -> LocatedValue? {
        _ = try next(&events)
        guard case .documentStart = try next(&events).kind else { return nil }
        let first = try next(&events)
        let value = try node(first, &events, depth: 1)
        _ = try next(&events)
        let last = try next(&events)
        if case .documentStart = last.kind {
            throw YAMLStop(diagnostic: .yamlSeveralDocuments(last, in: text))
        }
        return first.isNothing ? nil : value
    }

    private mutating func next(_ events: inout YAMLEventStream) throws(YAMLStop) -> YAMLEvent {
        let event: YAMLEvent
        do throws(YAMLProblem) {
            event = try events.next()
        } catch {
            throw YAMLStop(diagnostic: .yamlSyntax(YAMLMistake(error, in: text), in: text))
        }
        if let mistake = strictness.mistake(before: event, in: text) {
            throw YAMLStop(diagnostic: .yamlSyntax(mistake, in: text))
        }
        return event
    }

    private mutating func node(
        _ event: YAMLEvent, _ events: inout YAMLEventStream, depth: Int
    ) throws(YAMLStop) -> LocatedValue {
        let weightBefore = weight
        weight += 1
        let value: LocatedValue
        switch event.kind {
        case .scalar(let style):
            value = scalar(event, style)
        case .sequenceStart(let style):
            try open(event, depth)
            value = try sequence(event, style, &events, depth)
        case .mappingStart(let style):
            try open(event, depth)
            value = try mapping(event, style, &events, depth)
        case .alias:
            return try alias(event).value
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            // The parser's grammar puts no node here.
            return LocatedValue(.null, at: text.place(event.range))
        }
        if let anchor = event.anchor {
            let isScalar = if case .scalar = event.kind { true } else { false }
            anchors[anchor] = .value(
                value, key: isScalar ? event.text : nil, weight: weight - weightBefore)
        }
        return value
    }
}

// MARK: - Collections

extension YAMLComposer {
    /// What a list or mapping needs before its entries are read.
    private mutating func open(_ event: YAMLEvent, _ depth: Int) throws(YAMLStop) {
        if depth > limits.depth {
            throw YAMLStop(diagnostic: .yamlTooDeep(event, limit: limits.depth, in: text))
        }
        contentEnd = max(contentEnd, event.range.upperBound)
        if let anchor = event.anchor { anchors[anchor] = .unfinished }
        if let tag = event.tag, !YAMLTag.fits(tag, event.kind) {
            diagnostics.append(.yamlTag(event, in: text))
        }
    }

    private mutating func sequence(
        _ start: YAMLEvent, _ style: YAMLEvent.CollectionStyle, _ events: inout YAMLEventStream,
        _ depth: Int
    ) throws(YAMLStop) -> LocatedValue {
        var items: [LocatedValue] = []
        while true {
            let event = try next(&events)
            if case .sequenceEnd = event.kind {
                return LocatedValue(.array(items), at: place(from: start, style, to: event))
            }
            items.append(try node(event, &events, depth: depth + 1))
        }
    }

    private mutating func mapping(
        _ start: YAMLEvent, _ style: YAMLEvent.CollectionStyle, _ events: inout YAMLEventStream,
        _ depth: Int
    ) throws(YAMLStop) -> LocatedValue {
        var members = YAMLMembers()
        while true {
            let event = try next(&events)
            if case .mappingEnd = event.kind {
                return LocatedValue(
                    .object(members.inOrder), at: place(from: start, style, to: event))
            }
            let key = try key(event, &events, depth)
            let value = try node(try next(&events), &events, depth: depth + 1)
            guard let (name, range) = key else { continue }
            if let first = members.add(name, at: range, value) {
                diagnostics.append(.yamlDuplicateKey(name, at: range, first: first))
            }
        }
    }

    /// A key's text and place; `nil`, with a diagnostic, when it is none that docgen takes.
    private mutating func key(
        _ event: YAMLEvent, _ events: inout YAMLEventStream, _ depth: Int
    ) throws(YAMLStop) -> (String, SourceRange)? {
        switch event.kind {
        case .scalar(let style):
            let value = try node(event, &events, depth: depth + 1)
            if style == .plain, event.text == "<<" {
                diagnostics.append(.yamlMergeKey(at: value.range))
                return nil
            }
            return (event.text, value.range)
        case .alias:
            let (_, name) = try alias(event)
            if let name { return (name, text.place(event.range)) }
        case .sequenceStart, .mappingStart:
            _ = try node(event, &events, depth: depth + 1)
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
            break
        }
        diagnostics.append(.yamlComplexKey(at: text.place(event.range)))
        return nil
    }

    private mutating func place(
        from start: YAMLEvent, _ style: YAMLEvent.CollectionStyle, to end: YAMLEvent
    ) -> SourceRange {
        switch style {
        case .block:
            return text.place(start.blockStart(in: text)..<contentEnd)
        case .flow:
            contentEnd = max(contentEnd, end.range.upperBound)
            return text.place(start.contentStart(in: text)..<contentEnd)
        }
    }
}

// MARK: - Scalars and aliases

extension YAMLComposer {
    private mutating func scalar(
        _ event: YAMLEvent, _ style: YAMLEvent.ScalarStyle
    ) -> LocatedValue {
        weight += event.text.utf8.count
        let range = event.contentStart(in: text)..<contentUpperBound(event, style)
        contentEnd = max(contentEnd, range.upperBound)
        if style == .doubleQuoted, let character = event.text.firstForbiddenCharacter {
            diagnostics.append(.yamlForbiddenCharacter(character, at: text.place(range)))
        } else if style == .plain, let space = event.text.leadingWideSpace {
            diagnostics.append(.yamlWideSpace(space, at: text.place(range), event.text))
        }
        guard let tag = event.tag else {
            let content: LocatedValue.Content =
                style == .plain ? .plainYAML(event.text) : .string(event.text)
            return LocatedValue(content, at: text.place(range))
        }
        guard let content = YAMLTag.content(of: event.text, tag) else {
            diagnostics.append(.yamlTag(event, in: text))
            return LocatedValue(.string(event.text), at: text.place(range))
        }
        return LocatedValue(content, at: text.place(range))
    }

    /// Where a scalar ends, without the empty lines that libyaml adds to a block of text.
    private func contentUpperBound(_ event: YAMLEvent, _ style: YAMLEvent.ScalarStyle) -> Int {
        var end = event.range.upperBound
        guard style == .block else { return end }
        while end > event.range.lowerBound, let byte = text.byte(at: end - 1),
            byte.isBlank || byte.isLineEnd
        { end -= 1 }
        return end
    }

    private mutating func alias(
        _ event: YAMLEvent
    ) throws(YAMLStop) -> (value: LocatedValue, key: String?) {
        contentEnd = max(contentEnd, event.range.upperBound)
        switch anchors[event.text] {
        case .value(let value, let key, let size):
            weight += size
            expansion += size
            if expansion > limits.aliasExpansion {
                throw YAMLStop(
                    diagnostic: .yamlAliasExpansion(event, limit: limits.aliasExpansion, in: text))
            }
            return (value, key)
        case .unfinished:
            diagnostics.append(.yamlRecursiveAlias(event, in: text))
        case nil:
            diagnostics.append(.yamlUnknownAlias(event, in: text))
        }
        return (LocatedValue(.null, at: text.place(event.range)), "*" + event.text)
    }
}

extension YAMLEvent {
    /// Whether this is the value of a document in which nothing was typed.
    fileprivate var isNothing: Bool {
        if case .scalar(.plain) = kind, text.isEmpty, anchor == nil, tag == nil {
            true
        } else {
            false
        }
    }
}

extension String {
    /// A character that no document can hold, as an escape such as `\x01` makes.
    ///
    /// Source: XML 1.0 (fifth edition), 2.2, production 2 (Char).
    fileprivate var firstForbiddenCharacter: Unicode.Scalar? {
        unicodeScalars.first { scalar in
            switch scalar.value {
            case 0x09, 0x0A, 0x0D: false
            case 0..<0x20, 0xFFFE, 0xFFFF: true
            default: false
            }
        }
    }

    /// A space at the front that looks like indentation and is none to YAML.
    fileprivate var leadingWideSpace: Unicode.Scalar? {
        guard let byte = utf8.first, byte >= 0x80, let first = unicodeScalars.first else {
            return nil
        }
        return first.properties.isWhitespace || first.value == 0x200B ? first : nil
    }
}
