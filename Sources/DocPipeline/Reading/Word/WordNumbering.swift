/// The lists of a Word file: which have numbers, and how they count (ECMA-376 Part 1, 17.9).
struct WordNumbering: Sendable {
    /// What a paragraph or style says of the list it is in.
    struct Reference: Sendable {
        /// `w:numId`; 0 takes the paragraph out of any list.
        var list: Int?
        /// `w:ilvl`, from 0 to 8.
        var level: Int?

        init(_ numPr: Int, _ xml: WordXML) {
            list = xml.value(.numId, in: numPr).flatMap { Int($0) }
            level = xml.value(.ilvl, in: numPr).flatMap { Int($0) }.map { max(0, min($0, 8)) }
        }
    }

    struct Level: Sendable {
        var isBullet = true
        var hasNumber = true
        var start = 1
        /// Whether the number is followed by a bracket.
        var isParenthesis = false
    }

    private struct List {
        var abstract: String
        var starts: [Int: Int] = [:]
    }

    private var lists: [Int: List] = [:]
    private var levels: [String: [Int: Level]] = [:]

    /// No lists: the file has no such part.
    init() {}

    init(_ xml: WordXML) {
        var links: [String: String] = [:]
        var styles: [String: String] = [:]
        for element in xml.children(of: WordXML.root) {
            switch xml.name(of: element) {
            case .abstractNum:
                guard let id = xml[element, .abstractNumId] else { continue }
                var found: [Int: Level] = [:]
                for child in xml.children(of: element) {
                    switch xml.name(of: child) {
                    case .lvl:
                        found[xml[child, .ilvl].flatMap { Int($0) } ?? 0] = Self.level(child, xml)
                    case .numStyleLink: links[id] = xml[child, .val]
                    case .styleLink: styles[xml[child, .val] ?? ""] = id
                    default: break
                    }
                }
                levels[id] = found
            case .num:
                guard let id = xml[element, .numId].flatMap({ Int($0) }),
                    let abstract = xml.value(.abstractNumId, in: element)
                else { continue }
                lists[id] = Self.list(element, abstract, xml)
            default: break
            }
        }
        for (id, style) in links {
            if let target = styles[style], let found = levels[target] { levels[id] = found }
        }
    }

    private static func list(_ element: Int, _ abstract: String, _ xml: WordXML) -> List {
        var list = List(abstract: abstract)
        for child in xml.children(of: element) where xml.name(of: child) == .lvlOverride {
            let level = xml[child, .ilvl].flatMap { Int($0) } ?? 0
            if let start = xml.value(.startOverride, in: child).flatMap({ Int($0) }) {
                list.starts[level] = max(0, start)
            }
        }
        return list
    }

    private static func level(_ element: Int, _ xml: WordXML) -> Level {
        var level = Level()
        for child in xml.children(of: element) {
            let value = xml[child, .val] ?? ""
            switch xml.name(of: child) {
            case .start: level.start = max(0, Int(value) ?? 1)
            case .numFmt:
                level.isBullet = value == "bullet"
                level.hasNumber = value != "none"
            case .lvlText: level.isParenthesis = value.hasSuffix(")")
            default: break
            }
        }
        return level
    }

    /// How a list marks its items on a level; `nil` where the reference names no list.
    func level(_ level: Int, of list: Int) -> Level? {
        guard list != 0 else { return nil }
        guard let found = lists[list], let known = levels[found.abstract] else {
            // Word shows a list that is defined nowhere as plain text.
            return nil
        }
        return known[level] ?? Level()
    }

    // MARK: Counting

    /// The numbers that a text has given so far.
    struct Count: Sendable {
        private var last: [String: [Int: Int]] = [:]
        private var begun: Set<Int> = []

        /// The number of the next item.
        mutating func next(_ level: Int, of list: Int, in numbering: WordNumbering) -> Int {
            guard let found = numbering.lists[list],
                let definition = numbering.level(level, of: list)
            else { return 1 }
            var counts = last[found.abstract] ?? [:]
            // A list of its own start begins anew where it is first used.
            if begun.insert(list).inserted {
                for (level, start) in found.starts { counts[level] = start - 1 }
            }
            let number = (counts[level] ?? definition.start - 1) + 1
            counts[level] = number
            for deeper in (level + 1)..<10 { counts[deeper] = nil }
            last[found.abstract] = counts
            return number
        }
    }
}
