@testable import DocPipeline

/// One of the two versions that a merged document shows.
enum Version { case old, new }

extension Document {
    /// The text of one version, one node a line, without what follows from its place: numbers,
    /// anchors, the spelling of the tree.
    func text(of version: Version) -> String {
        let kept = blocks.version(version)
        let notes = footnotes.map { Block.quote($0.blocks.version(version)) }
        return (kept + notes.filter { !$0.isEmptyQuote }).map(\.canonical).dump()
    }
}

extension Block {
    fileprivate var isEmptyQuote: Bool { self == .quote([]) }

    /// The block with each run of text in one canonical form.
    fileprivate var canonical: Block {
        switch rewritingInlines({ [.text($0.canonical)] }) {
        case .heading(var heading):
            (heading.number, heading.anchor, heading.range) = (nil, nil, nil)
            return .heading(heading)
        case .paragraph(var paragraph):
            (paragraph.number, paragraph.anchor, paragraph.range) = (nil, nil, nil)
            return .paragraph(paragraph)
        case .list(var list):
            list.isTight = true
            list.items = list.items.map { List.Item(blocks: $0.blocks.map(\.canonical)) }
            return .list(list)
        case .quote(let blocks): return .quote(blocks.map(\.canonical))
        case .record(var record):
            record.anchor = Anchor("record")
            record.blocks = record.blocks.map(\.canonical)
            return .record(record)
        case .annex(var annex):
            annex.anchor = Anchor("annex")
            return .annex(annex)
        case .agenda(var agenda):
            for place in agenda.entries.indices {
                agenda.entries[place].anchor = nil
                agenda.entries[place].number = ""
                agenda.entries[place].title = [.text(agenda.entries[place].title.canonical)]
            }
            return .agenda(agenda)
        case .roll(var roll):
            for place in roll.groups.indices {
                roll.groups[place].title = [.text(roll.groups[place].title.canonical)]
            }
            return .roll(roll)
        case let block: return block
        }
    }
}

extension [Inline] {
    /// The characters, with a mark where they are set otherwise than those before.
    fileprivate var canonical: String {
        var text = CanonicalText()
        text.add(self, "")
        return text.text
    }
}

private struct CanonicalText {
    private(set) var text = ""
    private var setting = ""

    mutating func add(_ inlines: [Inline], _ setting: String) {
        for inline in inlines {
            switch inline {
            case .text(let text): add(text, setting)
            case .softBreak: add(" ", setting)
            case .lineBreak: add("⏎", setting)
            case .code(let text): add(text, setting + "`")
            case .emphasis(let inner): add(inner, setting + "*")
            case .strong(let inner): add(inner, setting + "^")
            case .strikethrough(let inner): add(inner, setting + "~")
            case .speaker(let inner): add(inner, setting + "@")
            case .revised(_, let inner): add(inner, setting)
            // A reference of the old version has become words.
            case .reference(let reference): add(reference.content, setting)
            case .link(let link): add(link.content, setting + "<\(link.destination)>")
            case .image(let image): add("![\(image.alternative)]", setting)
            case .footnoteReference: add("[^]", setting)
            }
        }
    }

    /// How blanks are set is not seen, and does not count.
    private mutating func add(_ added: String, _ setting: String) {
        for character in added {
            if character != " ", self.setting != setting {
                self.setting = setting
                text += "{\(setting)}"
            }
            text.append(character)
        }
    }
}

// MARK: - Taking a version out

extension Revision {
    fileprivate func belongs(to version: Version) -> Bool {
        switch version {
        case .old: isGone
        case .new: !isGone
        }
    }
}

extension [Block] {
    fileprivate func version(_ version: Version) -> [Block] {
        flatMap { $0.version(version) }
    }
}

extension [Inline] {
    fileprivate func version(_ version: Version) -> [Inline] {
        flatMap { inline -> [Inline] in
            switch inline {
            case .revised(let revision, let inner):
                return revision.belongs(to: version) ? inner.version(version) : []
            case .emphasis(let inner): return [.emphasis(inner.version(version))]
            case .strong(let inner): return [.strong(inner.version(version))]
            case .strikethrough(let inner): return [.strikethrough(inner.version(version))]
            case .speaker(let inner): return [.speaker(inner.version(version))]
            case .link(var link):
                link.content = link.content.version(version)
                return [.link(link)]
            case .reference(var reference):
                reference.content = reference.content.version(version)
                return [.reference(reference)]
            case .text, .softBreak, .lineBreak, .code, .image, .footnoteReference: return [inline]
            }
        }
    }
}

extension Block {
    fileprivate func version(_ version: Version) -> [Block] {
        func isKept(_ revision: Revision?) -> Bool { revision?.belongs(to: version) ?? true }
        switch self {
        case .revised(let revision, let blocks):
            guard revision.belongs(to: version) else { return [] }
            // The old text of a move stands where it was moved from.
            return blocks.version(version)
        case .quote(let blocks): return [.quote(blocks.version(version))]
        case .list(var list):
            list.items = list.items.filter { isKept($0.revision) }.map {
                List.Item(blocks: $0.blocks.version(version))
            }
            return [.list(list)]
        case .table(var table):
            let rows = table.rows.indices.filter { isKept(table.revision(ofRow: $0)) }
            table.rows = rows.map { table.rows[$0] }
            table.rowRevisions = []
            return [Block.table(table).rewritingInlines { $0.version(version) }]
        case .record(var record):
            record.blocks = record.blocks.version(version)
            record.facts = record.facts.version(version)
            return [.record(record)]
        case .facts(let facts): return [.facts(facts.version(version))]
        case .agenda(var agenda):
            agenda.entries = agenda.entries.filter { isKept($0.revision) }.map { entry in
                var entry = entry
                entry.revision = nil
                entry.title = entry.title.version(version)
                return entry
            }
            return [.agenda(agenda)]
        case .roll(var roll):
            roll.groups = roll.groups.filter { isKept($0.revision) }.map { group in
                var group = group
                group.revision = nil
                group.title = group.title.version(version)
                group.entries = group.entries.filter { isKept($0.revision) }.map {
                    Roll.Entry(name: $0.name, details: $0.details)
                }
                return group
            }
            return [.roll(roll)]
        case .endorsements(var endorsements):
            endorsements.groups = endorsements.groups.filter { isKept($0.revision) }.map { group in
                var group = group
                group.revision = nil
                group.title = group.title?.version(version)
                group.entries = group.entries.filter { isKept($0.revision) }.map {
                    Endorsements.Entry(name: $0.name, country: $0.country)
                }
                return group
            }
            return [.endorsements(endorsements)]
        case .heading, .paragraph, .code, .thematicBreak, .letterhead, .titleBlock, .notice,
            .contents, .annex, .chat, .signatures, .edge:
            return [rewritingInlines { $0.version(version) }]
        }
    }
}

extension [Fact] {
    fileprivate func version(_ version: Version) -> [Fact] {
        filter { $0.revision?.belongs(to: version) ?? true }.map {
            Fact($0.label, $0.value.version(version))
        }
    }
}
