/// What one organisation sent for a statement, divided as people refer to it.
package struct Contribution: Sendable {
    /// A piece of it that has a number: a paragraph with the lists, quotations and tables after it.
    package struct Passage: Sendable {
        /// From 1 through the whole contribution.
        package var number: Int
        package var blocks: [Block]
        /// Where it begins in its file.
        package var range: SourceRange?

        /// Its words, as a word processor counts them.
        package var words: Int { WordCount.count(blocks) }

        /// All its words, for a line that shows how it begins.
        package var text: String {
            blocks.map { RunningText.plain($0) }.joined(separator: " ")
        }
    }

    /// What stands under one of its headings.
    package struct Part: Sendable {
        package var place: TextPlace
        /// As typed; `nil` before the first heading.
        package var heading: Heading?
        package var passages: [Passage]
    }

    /// What its passages are called by: the member's id, or the name of its file.
    package var identifier: String
    /// As printed.
    package var organisation: String
    package var parts: [Part]
    package var footnotes: [Footnote]

    /// Every passage in the order of the numbers.
    package var passages: [Passage] { parts.flatMap(\.passages) }
}

/// Where under a statement's headings a text stands.
package enum TextPlace: Sendable, Hashable {
    /// Before the first heading.
    case opening
    /// Under what of the template a heading names.
    case target(Statement.Target)
    /// Under a heading of its own, by its words as headings are compared.
    case own(HeadingKey)

    init(_ heading: Heading, in template: DeclarationTemplate?) {
        if let target = template?.target(of: heading) {
            self = .target(target)
        } else {
            self = .own(HeadingKey(heading.content.plainText))
        }
    }
}

extension Contribution {
    /// Divides a text under its headings.
    package init(
        identifier: String, organisation: String, content: MarkdownContent,
        template: DeclarationTemplate?
    ) {
        self.identifier = identifier
        self.organisation = organisation
        footnotes = content.footnotes
        parts = [Part(place: .opening, heading: nil, passages: [])]
        var last = 0
        for block in content.blocks {
            if case .heading(let heading) = block, heading.level <= 3 {
                parts.append(
                    Part(
                        place: TextPlace(heading, in: template), heading: heading, passages: []))
            } else {
                parts[parts.count - 1].add(block, &last)
            }
        }
        parts.removeAll { $0.passages.isEmpty }
    }
}

extension Contribution.Part {
    /// A paragraph begins a passage, and so does whatever stands first.
    fileprivate mutating func add(_ block: Block, _ last: inout Int) {
        if !passages.isEmpty, !block.beginsPassage {
            passages[passages.count - 1].blocks.append(block)
            return
        }
        last += 1
        passages.append(
            Contribution.Passage(number: last, blocks: [block], range: block.typedRange))
    }
}

extension Block {
    fileprivate var beginsPassage: Bool {
        if case .paragraph = self { true } else { false }
    }

    fileprivate var typedRange: SourceRange? {
        switch self {
        case .paragraph(let paragraph): paragraph.range
        case .heading(let heading): heading.range
        case .list(let list): list.range
        case .table(let table): table.range
        case .code(let code): code.range
        case .quote, .thematicBreak, .letterhead, .titleBlock, .facts, .notice, .agenda, .contents,
            .roll, .record, .annex, .chat, .endorsements, .signatures, .edge, .revised:
            nil
        }
    }
}
