internal import DocPipeline

/// Pairs the sections of two versions by the words of their headings.
struct SectionMatching {
    /// Old sections with the new one that each became.
    private(set) var pairs: [Int: Int] = [:]
    /// Old sections whose heading is the same but for spelling and numbers.
    private(set) var same: Set<Int> = []
    /// Old sections with the further new ones that parts of them became.
    private(set) var parts: [Int: [Int]] = [:]

    private let oldWords: [Set<String>]
    private let newWords: [Set<String>]

    init(_ old: [DeclarationTemplate.Section], _ new: [DeclarationTemplate.Section]) {
        oldWords = old.map(Self.words)
        newWords = new.map(Self.words)
        pairSame(old, new)
        pairAlike()
        findMerged()
        findSplit()
    }

    /// The words that say what a heading is about, in every language it has.
    private static func words(_ section: DeclarationTemplate.Section) -> Set<String> {
        let words = section.heading.texts.flatMap { text in
            HeadingKey(text.text).words.split(separator: " ").map(String.init)
        }
        let telling = words.filter { $0.count > 3 && !filler.contains($0) }
        return Set(telling.isEmpty ? words : telling)
    }

    /// Words that stand in headings of all kinds.
    private static let filler: Set<String> = [
        "addressing", "advancing", "effective", "ensuring", "enhancing", "from", "improving",
        "including", "into", "mainstreaming", "other", "promoting", "reducing", "strengthening",
        "that", "their", "through", "with", "dans", "pour", "avec", "para", "oder", "und",
    ]

    private mutating func pairSame(
        _ old: [DeclarationTemplate.Section], _ new: [DeclarationTemplate.Section]
    ) {
        var free: [HeadingKey: [Int]] = [:]
        for (place, section) in new.enumerated() {
            for text in section.heading.texts {
                free[HeadingKey(text.text), default: []].append(place)
            }
        }
        var taken: Set<Int> = []
        for (place, section) in old.enumerated() {
            let found = section.heading.texts.lazy.compactMap { text in
                free[HeadingKey(text.text)]?.first { !taken.contains($0) }
            }.first
            guard let found else { continue }
            pairs[place] = found
            same.insert(place)
            taken.insert(found)
        }
        // An id never changes its meaning.
        for (place, section) in old.enumerated() where pairs[place] == nil {
            guard let found = new.firstIndex(where: { $0.id == section.id }),
                taken.insert(found).inserted
            else { continue }
            pairs[place] = found
        }
    }

    /// The share of their words that two headings have in common (Dice's coefficient).
    private func likeness(_ old: Int, _ new: Int) -> Double {
        let common = oldWords[old].intersection(newWords[new]).count
        let all = oldWords[old].count + newWords[new].count
        return all == 0 ? 0 : 2 * Double(common) / Double(all)
    }

    /// The share of the words of the shorter heading that the other has too.
    private func containment(_ old: Int, _ new: Int) -> Double {
        let common = oldWords[old].intersection(newWords[new]).count
        let least = min(oldWords[old].count, newWords[new].count)
        return least == 0 ? 0 : Double(common) / Double(least)
    }

    private var freeOld: [Int] { oldWords.indices.filter { pairs[$0] == nil } }

    private var freeNew: [Int] {
        let used = Set(pairs.values)
        return newWords.indices.filter { !used.contains($0) }
    }

    /// The likest pairs first.
    private mutating func pairAlike() {
        var candidates: [(old: Int, new: Int, likeness: Double)] = []
        for old in freeOld {
            for new in freeNew {
                let likeness = likeness(old, new)
                if likeness >= 0.5 { candidates.append((old, new, likeness)) }
            }
        }
        candidates.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
        var taken: Set<Int> = []
        for (old, new, _) in candidates where pairs[old] == nil && !taken.contains(new) {
            pairs[old] = new
            taken.insert(new)
        }
    }

    /// Old headings whose words went into a new one that others went into as well.
    private mutating func findMerged() {
        for old in freeOld {
            let best = newWords.indices.filter { new in
                // A heading that is as it was takes in nothing.
                !same.contains { pairs[$0] == new }
            }.max { (containment(old, $0), $1) < (containment(old, $1), $0) }
            if let best, containment(old, best) >= 0.6, oldWords[old].count > 0 {
                let shared = oldWords[old].intersection(newWords[best]).count
                if shared >= 2 || oldWords[old].count == 1 { pairs[old] = best }
            }
        }
    }

    /// New headings whose words come from an old one that became another as well.
    private mutating func findSplit() {
        for new in freeNew {
            let best = oldWords.indices.filter { !same.contains($0) }
                .max { (containment($0, new), $1) < (containment($1, new), $0) }
            guard let best, containment(best, new) >= 0.6 else { continue }
            let shared = oldWords[best].intersection(newWords[new]).count
            guard shared >= 2 || newWords[new].count == 1 else { continue }
            parts[best, default: []].append(new)
        }
    }
}
