/// Merges two versions of a list of blocks into one in which the changes are marked.
struct BlockComparison {
    var vocabulary = TextVocabulary()
    /// The number that the next move gets.
    private var nextMove = 1

    init() {}

    /// Both versions in one.
    mutating func merged(_ old: [Block], _ new: [Block]) -> [Block] {
        let (oldOutlines, newOutlines) = (outlines(of: old), outlines(of: new))
        var merged = RevisedBlocks()
        for (revision, step) in steps(oldOutlines, newOutlines) {
            switch step {
            case .kept(_, let j): merged.append(new[j], nil)
            case .changed(let i, let j): merged.append(changed(old[i], new[j]), revision)
            case .gone(let i): merged.append(old[i].formerVersion, revision)
            case .come(let j): merged.append(new[j], revision)
            }
        }
        return merged.finished()
    }

    /// The steps from one version to the other, each with its revision; what moved and was changed
    /// comes as `changed` where it stands now.
    mutating func steps(
        _ old: [Outline], _ new: [Outline]
    ) -> [(revision: Revision?, step: ElementAlignment.Step)] {
        let steps = ElementAlignment(old, new).steps
        let moves = MoveFinder.moves(among: steps, old, new, first: nextMove)
        if let last = moves.last { nextMove = last.number + 1 }
        let away = Dictionary(moves.map { ($0.old, $0) }) { first, _ in first }
        let here = Dictionary(moves.map { ($0.new, $0) }) { first, _ in first }
        return steps.map { step in
            switch step {
            case .kept, .changed: return (nil, step)
            case .gone(let i): return (away[i].map { .movedAway($0.number) } ?? .deleted, step)
            case .come(let j):
                guard let move = here[j] else { return (.inserted, step) }
                return (.movedHere(move.number), .changed(old: move.old, new: j))
            }
        }
    }

    /// Two versions of one text in one.
    mutating func merged(_ old: [Inline], _ new: [Inline]) -> [Inline] {
        if old == new { return new }
        let oldTokens = TextTokens(old, &vocabulary).tokens
        let newTokens = TextTokens(new, &vocabulary).tokens
        return RevisedText.merged(oldTokens, newTokens, vocabulary)
    }

    /// Two versions of one block, of one kind because ``outlines(of:)`` pairs no others.
    private mutating func changed(_ old: Block, _ new: Block) -> Block {
        switch new {
        case .heading(var heading):
            guard case .heading(let before) = old else { return new }
            heading.content = merged(before.content, heading.content)
            return .heading(heading)
        case .paragraph(var paragraph):
            guard case .paragraph(let before) = old else { return new }
            paragraph.content = merged(before.content, paragraph.content)
            return .paragraph(paragraph)
        case .quote(let blocks):
            guard case .quote(let before) = old else { return new }
            return .quote(merged(before, blocks))
        case .notice(var notice):
            guard case .notice(let before) = old else { return new }
            notice.content = merged(before.content, notice.content)
            return .notice(notice)
        case .list(let list):
            guard case .list(let before) = old else { return new }
            return .list(changed(before, list))
        case .table(let table):
            guard case .table(let before) = old else { return new }
            return .table(changed(before, table))
        case .record(var record):
            guard case .record(let before) = old else { return new }
            record.blocks = merged(before.blocks, record.blocks)
            record.facts = changed(before.facts, record.facts)
            return .record(record)
        case .titleBlock, .facts, .agenda, .roll, .endorsements, .chat:
            return changedFixture(old, new)
        case .code, .thematicBreak, .letterhead, .contents, .annex, .signatures, .edge, .revised:
            return new
        }
    }

    /// What stands on page one, and lists of names.
    private mutating func changedFixture(_ old: Block, _ new: Block) -> Block {
        switch (old, new) {
        case (.titleBlock(let before), .titleBlock(let title)):
            .titleBlock(changed(before, title))
        case (.facts(let before), .facts(let facts)): .facts(changed(before, facts))
        case (.agenda(let before), .agenda(let agenda)): .agenda(changed(before, agenda))
        case (.roll(let before), .roll(let roll)): .roll(changed(before, roll))
        case (.endorsements(let before), .endorsements(let endorsements)):
            .endorsements(changed(before, endorsements))
        case (.chat(let before), .chat(let chat)): .chat(changed(before, chat))
        case (_, _): new
        }
    }
}

/// Blocks one after the other, neighbours of one revision together.
private struct RevisedBlocks {
    private var blocks: [Block] = []
    /// Those of the last revision, which may still grow.
    private var open: (revision: Revision, blocks: [Block])?

    mutating func append(_ block: Block, _ revision: Revision?) {
        if let revision, open?.revision == revision {
            open?.blocks.append(block)
            return
        }
        close()
        if let revision {
            open = (revision, [block])
        } else {
            blocks.append(block)
        }
    }

    mutating func finished() -> [Block] {
        close()
        return blocks
    }

    private mutating func close() {
        if let last = open { blocks.append(.revised(last.revision, last.blocks)) }
        open = nil
    }
}
