/// Running text put together again, with its changes marked.
struct RevisedText {
    /// A piece of text with what became of it.
    private struct Piece {
        enum Content {
            case blanks(String)
            case token(TextToken.Content)
        }

        var content: Content
        var setting: [TextSetting]
        var revision: Revision?
    }

    private let vocabulary: TextVocabulary
    private var pieces: [Piece] = []

    /// The text of both versions in one.
    static func merged(
        _ old: [TextToken], _ new: [TextToken], _ vocabulary: TextVocabulary
    ) -> [Inline] {
        var text = RevisedText(vocabulary)
        text.add(TextChanges(old, new).segments, old, new)
        return text.inlines()
    }

    private init(_ vocabulary: TextVocabulary) {
        self.vocabulary = vocabulary
    }

    private mutating func add(
        _ segments: [TextChanges.Segment], _ old: [TextToken], _ new: [TextToken]
    ) {
        // Whether the blanks before the next kept token are written already.
        var hasBlanks = false
        for (place, segment) in segments.enumerated() {
            if segment.isKept {
                for (i, j) in zip(segment.old, segment.new) {
                    if !hasBlanks { addBlanks(old[i], new[j]) }
                    hasBlanks = false
                    add(new[j], nil)
                }
                continue
            }
            let next = segments.indices.contains(place + 1) ? segments[place + 1] : nil
            hasBlanks = addChange(
                segment, old, new,
                before: next.map { (old[$0.old.lowerBound], new[$0.new.lowerBound]) })
        }
    }

    /// Adds what was taken away and then what was added; returns whether the blanks before the
    /// token that follows are among it.
    private mutating func addChange(
        _ change: TextChanges.Segment, _ old: [TextToken], _ new: [TextToken],
        before next: (old: TextToken, new: TextToken)?
    ) -> Bool {
        let gone = Array(old[change.old])
        let come = Array(new[change.new])
        if let first = gone.first, let other = come.first {
            let isShared = Self.haveSameBlanks(first, other)
            if isShared { addBlanks(of: other, nil) }
            add(gone, .deleted, withFirstBlanks: !isShared)
            add(come, .inserted, withFirstBlanks: !isShared)
            return false
        }
        let tokens = gone.isEmpty ? come : gone
        let revision: Revision = gone.isEmpty ? .inserted : .deleted
        guard let first = tokens.first else { return false }
        // "a [b ]c" reads better than "a[ b] c".
        if let next, Self.haveSameBlanks(next.old, next.new), Self.haveSameBlanks(first, next.new),
            !first.blanks.isEmpty
        {
            addBlanks(of: next.new, nil)
            add(tokens, revision, withFirstBlanks: false)
            addBlanks(of: next.new, revision)
            return true
        }
        add(tokens, revision, withFirstBlanks: true)
        return false
    }

    /// How blanks are set is not seen.
    private static func haveSameBlanks(_ left: TextToken, _ right: TextToken) -> Bool {
        left.blanks == right.blanks
    }

    private mutating func add(
        _ tokens: [TextToken], _ revision: Revision, withFirstBlanks: Bool
    ) {
        for (place, token) in tokens.enumerated() {
            if place > 0 || withFirstBlanks { addBlanks(of: token, revision) }
            add(token, revision)
        }
    }

    /// The blanks before a kept token, which may have changed.
    private mutating func addBlanks(_ old: TextToken, _ new: TextToken) {
        if Self.haveSameBlanks(old, new) { return addBlanks(of: new, nil) }
        addBlanks(of: old, .deleted)
        addBlanks(of: new, .inserted)
    }

    private mutating func addBlanks(of token: TextToken, _ revision: Revision?) {
        guard !token.blanks.isEmpty else { return }
        pieces.append(
            Piece(
                content: .blanks(token.blanks),
                setting: setting(token.blanksSetting, revision), revision: revision))
    }

    private mutating func add(_ token: TextToken, _ revision: Revision?) {
        if case .end = token.content { return }
        pieces.append(
            Piece(
                content: .token(token.content), setting: setting(token.setting, revision),
                revision: revision))
    }

    /// What is gone leads to no place of the new version.
    private func setting(_ number: Int32, _ revision: Revision?) -> [TextSetting] {
        let setting = vocabulary.settings[Int(number)]
        guard revision?.isGone == true else { return setting }
        return setting.filter { if case .reference = $0 { false } else { true } }
    }

    // MARK: Back to a tree

    private func inlines() -> [Inline] {
        let parts = Self.parts(pieces[...], depth: 0)
        return Self.grouped(parts)
    }

    private typealias Part = (revision: Revision?, inline: Inline)

    /// Neighbours in one setting share it; a setting of which all is changed is changed as a whole.
    private static func parts(_ pieces: ArraySlice<Piece>, depth: Int) -> [Part] {
        var parts: [Part] = []
        var start = pieces.startIndex
        while start < pieces.endIndex {
            let first = pieces[start]
            guard first.setting.count > depth else {
                append(first, to: &parts)
                start += 1
                continue
            }
            let outer = first.setting[depth]
            var end = start
            while end < pieces.endIndex, pieces[end].setting.count > depth,
                pieces[end].setting[depth] == outer,
                outer != .code || pieces[end].revision == first.revision
            {
                end += 1
            }
            let inner = Self.parts(pieces[start..<end], depth: depth + 1)
            let revision = inner.first?.revision
            if inner.allSatisfy({ $0.revision == revision }) {
                parts.append((revision, inline(outer, inner.map(\.inline))))
            } else {
                parts.append((nil, inline(outer, grouped(inner))))
            }
            start = end
        }
        return parts
    }

    private static func append(_ piece: Piece, to parts: inout [Part]) {
        let inline: Inline
        switch piece.content {
        case .blanks(let text): inline = .text(text)
        case .token(.word(let text)): inline = .text(text)
        case .token(.lineBreak): inline = .lineBreak
        case .token(.image(let image)): inline = .image(image)
        case .token(.footnote(let note)): inline = .footnoteReference(note)
        case .token(.end): return
        }
        if case .text(let text) = inline, let last = parts.last, last.revision == piece.revision,
            case .text(let before) = last.inline
        {
            parts[parts.count - 1].inline = .text(before + text)
        } else {
            parts.append((piece.revision, inline))
        }
    }

    private static func inline(_ setting: TextSetting, _ content: [Inline]) -> Inline {
        switch setting {
        case .emphasis: .emphasis(content)
        case .strong: .strong(content)
        case .strikethrough: .strikethrough(content)
        case .speaker: .speaker(content)
        case .code: .code(content.plainText)
        case .link(let destination, let title):
            .link(Inline.Link(destination: destination, title: title, content: content))
        case .reference(let anchor):
            .reference(Inline.Reference(anchor: anchor, content: content))
        }
    }

    private static func grouped(_ parts: [Part]) -> [Inline] {
        var result: [Inline] = []
        var start = 0
        while start < parts.count {
            var end = start
            while end < parts.count, parts[end].revision == parts[start].revision { end += 1 }
            let content = parts[start..<end].map(\.inline)
            if let revision = parts[start].revision {
                result.append(.revised(revision, content))
            } else {
                result += content
            }
            start = end
        }
        return result
    }
}
