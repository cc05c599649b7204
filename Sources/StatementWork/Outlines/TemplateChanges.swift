package import DocPipeline

/// Which section of one version of a declaration became which of the next.
package struct TemplateChanges: Sendable {
    package enum Fate: Sendable, Equatable {
        case kept
        /// Other words, the same matter.
        case renamed
        /// Into these sections of the new version, in its order.
        case split([Int])
        /// Into one section, together with others.
        case merged
        case gone
    }

    /// What became of one section of the old version.
    package struct Change: Sendable, Equatable {
        package var old: Int
        /// The section of the new version; the first of several.
        package var new: Int?
        package var fate: Fate
        /// Whether it stands elsewhere: under another heading, or in another order.
        package var isMoved: Bool
    }

    package let old: [DeclarationTemplate.Section]
    package let new: [DeclarationTemplate.Section]
    /// One for each section of the old version, in its order.
    package private(set) var changes: [Change] = []
    /// Sections that come from none of the old version.
    package private(set) var added: [Int] = []

    package init(from old: DeclarationTemplate, to new: DeclarationTemplate) {
        self.old = old.sections
        self.new = new.sections
        let matching = SectionMatching(old.sections, new.sections)
        let moved = Self.moved(matching.pairs, old.sections, new.sections)
        changes = old.sections.indices.map { place in
            Self.change(of: place, matching, isMoved: moved.contains(place))
        }
        let used = Set(matching.pairs.values).union(matching.parts.values.joined())
        added = new.sections.indices.filter { !used.contains($0) }
    }

    private static func change(
        of place: Int, _ matching: SectionMatching, isMoved: Bool
    ) -> Change {
        if let parts = matching.parts[place] {
            let all = Set(parts).union(matching.pairs[place].map { [$0] } ?? []).sorted()
            return Change(old: place, new: all.first, fate: .split(all), isMoved: false)
        }
        guard let new = matching.pairs[place] else {
            return Change(old: place, new: nil, fate: .gone, isMoved: false)
        }
        let sharers = matching.pairs.values.count { $0 == new }
        let fate: Fate = sharers > 1 ? .merged : matching.same.contains(place) ? .kept : .renamed
        return Change(old: place, new: new, fate: fate, isMoved: isMoved && sharers == 1)
    }

    /// Those whose parent became another, or that changed places with their neighbours: the fewest
    /// that explain the new order.
    ///
    /// What stands below a heading moves with it.
    private static func moved(
        _ pairs: [Int: Int], _ old: [DeclarationTemplate.Section],
        _ new: [DeclarationTemplate.Section]
    ) -> Set<Int> {
        var moved: Set<Int> = []
        var siblings: [Int?: [Int]] = [:]
        for place in pairs.keys.sorted() {
            let parent = parent(of: place, in: old)
            let newParent = pairs[place].flatMap { self.parent(of: $0, in: new) }
            if parent.flatMap({ pairs[$0] }) == newParent {
                siblings[parent, default: []].append(place)
            } else {
                moved.insert(place)
            }
        }
        for group in siblings.values {
            moved.formUnion(Set(group).subtracting(inOrder(group, pairs)))
        }
        return moved
    }

    /// The most sections of one heading whose order is as it was.
    private static func inOrder(_ olds: [Int], _ pairs: [Int: Int]) -> Set<Int> {
        var lengths = [Int](repeating: 1, count: olds.count)
        var before = [Int?](repeating: nil, count: olds.count)
        for place in olds.indices {
            for earlier in 0..<place
            where (pairs[olds[earlier]] ?? 0) <= (pairs[olds[place]] ?? 0)
                && lengths[earlier] + 1 > lengths[place]
            {
                lengths[place] = lengths[earlier] + 1
                before[place] = earlier
            }
        }
        var stays: Set<Int> = []
        var next = lengths.indices.max { lengths[$0] < lengths[$1] }
        while let place = next {
            stays.insert(olds[place])
            next = before[place]
        }
        return stays
    }

    private static func parent(
        of place: Int, in sections: [DeclarationTemplate.Section]
    ) -> Int? {
        sections[..<place].lastIndex { $0.level < sections[place].level }
    }
}
