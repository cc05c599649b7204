/// The abbreviations in capitals that a document uses, in the order written.
///
/// Roman numerals, parts of document symbols ("A/CONF.234/16") and what everybody knows (the
/// lexicon's `common_acronyms`) are none.
struct Acronyms {
    /// One abbreviation where it is written.
    struct Use {
        /// Place in ``Prose/passages``.
        let passage: Int
        /// In bytes of the passage's text.
        let range: Range<Int>
        /// Without the "s" of a plural.
        let letters: String
        let isPlural: Bool
        /// Whether the words it stands for are right beside it.
        let isSpeltOut: Bool
        /// What stands around it.
        let neighbours: Neighbours
    }

    /// The tokens beside an abbreviation.
    struct Neighbours {
        var before: ProseToken?
        var after: ProseToken?
        var afterNext: ProseToken?
    }

    let uses: [Use]

    /// Reads the prose of a document; what stands in the full name of an organisation of the
    /// workspace is part of that name.
    init(in prose: Prose, of workspace: Workspace) {
        let common = Set(prose.lexicon.phrases("common_acronyms"))
        let names = workspace.organisationNames
        uses = prose.passages.enumerated().flatMap { index, passage -> [Use] in
            let tokens = ProseTokens(passage.content.bytes).tokens
            let text = AcronymText(bytes: passage.content.bytes, tokens: tokens)
            // A line in capitals has no abbreviations to tell apart.
            guard !text.isInCapitals else { return [] }
            let named = names.isEmpty ? [] : passage.content.places(of: names)
            return tokens.indices.compactMap { place in
                guard let (letters, isPlural) = text.acronym(at: place), !common.contains(letters),
                    !named.contains(where: { $0.contains(tokens[place].start) })
                else { return nil }
                return Use(
                    passage: index, range: tokens[place].start..<tokens[place].end,
                    letters: letters, isPlural: isPlural,
                    isSpeltOut: text.isSpeltOut(letters, at: place),
                    neighbours: text.neighbours(of: place))
            }
        }
    }

    /// Those that are not spelt out where the text first uses them, with whether they are later.
    ///
    /// Headings are left aside: they have the words of the agenda.
    func firstUses(in prose: Prose) -> [(use: Use, isSpeltOutLater: Bool)] {
        var seen: Set<String> = []
        let speltOut = Set(uses.filter(\.isSpeltOut).map(\.letters))
        return uses.filter { prose.passages[$0.passage].kind != .heading }.compactMap { use in
            guard seen.insert(use.letters).inserted, !use.isSpeltOut else { return nil }
            return (use, speltOut.contains(use.letters))
        }
    }
}

extension Workspace {
    /// The full names that have an abbreviation in them.
    fileprivate var organisationNames: [[UInt8]] {
        ([organisation.name] + members.map(\.name)).map { Array($0.utf8) }.filter { name in
            let text = AcronymText(bytes: name, tokens: ProseTokens(name).tokens)
            return text.tokens.count > 1
                && text.tokens.indices.contains { text.acronym(at: $0) != nil }
        }
    }
}

extension ProseText {
    /// Where names stand, letter by letter.
    fileprivate func places(of names: [[UInt8]]) -> [Range<Int>] {
        names.flatMap { name -> [Range<Int>] in
            guard let first = name.first, bytes.count >= name.count else { return [] }
            return (0...bytes.count - name.count).compactMap { start in
                bytes[start] == first && bytes[start..<start + name.count].elementsEqual(name)
                    ? start..<start + name.count : nil
            }
        }
    }
}
