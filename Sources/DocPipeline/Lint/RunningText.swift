/// A run of inlines and the block it stands in.
struct RunningText {
    var content: [Inline]
    /// The block's place; `nil` where it is not known.
    var range: SourceRange?

    /// The runs of some blocks, in the order typed.
    static func runs(of blocks: [Block]) -> [RunningText] {
        var runs: [RunningText] = []
        add(blocks, to: &runs)
        return runs
    }

    /// The runs of minutes: the text, the records and the footnotes.
    static func runs(of minutes: Minutes) -> [RunningText] {
        var runs: [RunningText] = []
        func add(_ parts: [Minutes.Part]) {
            for part in parts {
                switch part {
                case .prose(let block): Self.add([block], to: &runs)
                case .record(.decision(let decision)): Self.add(decision.text, to: &runs)
                case .record(.action(let action)): Self.add(action.text, to: &runs)
                case .record(.report(let report)): Self.add(report.text, to: &runs)
                case .record(.motion(let motion)): Self.add(motion.text, to: &runs)
                case .record(.interest(let interest)): Self.add(interest.text, to: &runs)
                case .record(.election), .record(.nomination), .record(.vote): break
                }
            }
        }
        add(minutes.opening)
        for item in minutes.items {
            Self.add([.heading(item.heading)], to: &runs)
            add(item.parts)
        }
        for footnote in minutes.footnotes { Self.add(footnote.blocks, to: &runs) }
        for annex in minutes.annexes { Self.add(annex, to: &runs) }
        return runs
    }

    /// The runs of a statement: the text and the footnotes.
    static func runs(of statement: Statement) -> [RunningText] {
        var runs: [RunningText] = []
        add(statement.opening, to: &runs)
        for section in statement.sections {
            add([.heading(section.heading)], to: &runs)
            add(section.blocks, to: &runs)
        }
        for footnote in statement.footnotes { add(footnote.blocks, to: &runs) }
        return runs
    }

    /// The runs of an annex; text typed in the front matter has the place of its entry there.
    private static func add(_ annex: Minutes.Annex, to runs: inout [RunningText]) {
        guard case .text(let blocks, let footnotes) = annex.content else { return }
        let own = self.runs(of: blocks) + footnotes.flatMap { self.runs(of: $0.blocks) }
        runs += own.map { run in
            guard run.range?.file == .main else { return run }
            return RunningText(content: run.content, range: annex.range)
        }
    }

    private static func add(_ blocks: [Block], to runs: inout [RunningText]) {
        for block in blocks {
            switch block {
            case .heading(let heading):
                runs.append(RunningText(content: heading.content, range: heading.range))
            case .paragraph(let paragraph):
                runs.append(RunningText(content: paragraph.content, range: paragraph.range))
            case .list(let list): for item in list.items { add(item.blocks, to: &runs) }
            case .quote(let inner): add(inner, to: &runs)
            case .table(let table):
                for cell in table.header + table.rows.joined() {
                    runs.append(RunningText(content: cell.content, range: table.range))
                }
            case .code, .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda,
                .contents, .roll, .record, .annex, .chat, .endorsements, .signatures, .edge,
                .revised:
                break
            }
        }
    }
}

extension RunningText {
    /// The words of a block and of all in it, with a blank between its parts.
    static func plain(_ block: Block) -> String {
        var runs: [RunningText] = []
        add([block], to: &runs)
        return runs.map(\.content.plainText).joined(separator: " ")
    }
}

extension [Inline] {
    /// Every piece at any depth, before those inside it.
    func forEachInline(_ body: (Inline) -> Void) {
        for inline in self {
            body(inline)
            switch inline {
            case .emphasis(let content), .strong(let content), .strikethrough(let content),
                .speaker(let content), .revised(_, let content):
                content.forEachInline(body)
            case .link(let link): link.content.forEachInline(body)
            case .reference(let reference): reference.content.forEachInline(body)
            case .text, .softBreak, .lineBreak, .code, .image, .footnoteReference: break
            }
        }
    }
}
