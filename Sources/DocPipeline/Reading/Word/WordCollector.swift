/// Puts the paragraphs of a text together: items to lists, lines to quotations and code, and each
/// to the content control it stands in.
struct WordCollector {
    /// Where a paragraph stands in a list.
    struct ListPlace {
        var list: Int
        /// From 0.
        var level: Int
        var marker: List.Marker
    }

    private struct OpenList {
        var place: ListPlace
        var items: [[Block]]
    }

    struct Control {
        var tag: String
        var isPlaceholder: Bool
    }

    private(set) var pieces: [WordText.Piece] = []
    /// The text of a paragraph whose end was deleted, and which goes on in the next.
    var carried: WordLine?
    private var lists: [OpenList] = []
    private var listNotes: [WordText.Note] = []
    private var controls: [Control] = []

    // MARK: Controls

    mutating func enter(_ control: Control) {
        closeLists()
        controls.append(control)
    }

    mutating func leave() {
        closeLists()
        controls.removeLast()
    }

    // MARK: Blocks

    /// A block that is in no list.
    mutating func add(
        _ block: Block, style: WordText.Style? = nil, control: Control? = nil,
        notes: [WordText.Note] = []
    ) {
        closeLists()
        let control = controls.last ?? control
        if notes.isEmpty, let last = pieces.last, last.control == control?.tag,
            let joined = Self.joined(last.block, block)
        {
            pieces[pieces.count - 1].block = joined
            return
        }
        pieces.append(
            WordText.Piece(
                block: block, control: control?.tag,
                isPlaceholder: control?.isPlaceholder ?? false, style: style, notes: notes))
    }

    /// Notes on what was added last.
    mutating func add(_ notes: [WordText.Note]) {
        guard !notes.isEmpty else { return }
        if !lists.isEmpty {
            listNotes += notes
        } else if pieces.isEmpty {
            pieces.append(WordText.Piece(block: .paragraph(Paragraph(content: [])), notes: notes))
        } else {
            pieces[pieces.count - 1].notes += notes
        }
    }

    /// Lines of one quotation, or of one piece of code, are paragraphs of their own in Word.
    private static func joined(_ first: Block, _ second: Block) -> Block? {
        switch (first, second) {
        case (.quote(let before), .quote(let after)) where !before.isEmpty:
            return .quote(before + after)
        case (.code(var before), .code(let after)):
            before.text += "\n" + after.text
            return .code(before)
        default: return nil
        }
    }

    /// A paragraph that is an item of a list.
    mutating func add(_ blocks: [Block], at place: ListPlace, notes: [WordText.Note]) {
        listNotes += notes
        while let last = lists.last, last.place.level > place.level { closeList() }
        if let last = lists.last, last.place.level == place.level {
            if last.place.isContinued(by: place, after: last.items.count) {
                lists[lists.count - 1].items.append(blocks)
                return
            }
            closeList()
        }
        lists.append(OpenList(place: place, items: [blocks]))
    }

    /// A paragraph that goes on in the item before; `false` when there is none.
    mutating func continueItem(_ blocks: [Block], notes: [WordText.Note]) -> Bool {
        guard !lists.isEmpty else { return false }
        listNotes += notes
        let last = lists.count - 1
        lists[last].items[lists[last].items.count - 1] += blocks
        return true
    }

    private mutating func closeList() {
        guard let closed = lists.popLast() else { return }
        let items = closed.items.map { List.Item(blocks: $0) }
        let block = Block.list(
            List(marker: closed.place.marker, isTight: Self.isTight(closed.items), items: items))
        if let parent = lists.indices.last {
            lists[parent].items[lists[parent].items.count - 1].append(block)
            return
        }
        let control = controls.last
        pieces.append(
            WordText.Piece(
                block: block, control: control?.tag,
                isPlaceholder: control?.isPlaceholder ?? false, notes: listNotes))
        listNotes = []
    }

    private mutating func closeLists() {
        while !lists.isEmpty { closeList() }
    }

    private static func isTight(_ items: [[Block]]) -> Bool {
        items.allSatisfy { blocks in
            blocks.dropFirst().allSatisfy { block in
                if case .list = block { true } else { false }
            }
        }
    }

    /// All pieces, once nothing comes any more.
    mutating func finished() -> [WordText.Piece] {
        closeLists()
        return pieces
    }
}

extension WordCollector.ListPlace {
    /// Whether an item at another place is the next of this list, which has so many.
    fileprivate func isContinued(by other: Self, after count: Int) -> Bool {
        switch (marker, other.marker) {
        case (.bullet, .bullet): true
        case (.number(let start, let isParenthesis), .number(let number, let otherIsParenthesis)):
            number == start + count && isParenthesis == otherIsParenthesis
        default: false
        }
    }
}
