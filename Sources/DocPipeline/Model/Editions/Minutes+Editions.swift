extension Minutes {
    /// Whether editions of the minutes differ.
    var hasEditions: Bool {
        rule != nil || !containers.isEmpty || join?.isConfidential == true
            || agenda.contains { $0.isConfidential || $0.rule != nil }
            || annexes.contains { annex in
                if annex.isConfidential { return true }
                guard case .text(let blocks, _) = annex.content else { return false }
                return blocks.hasContainers
            }
    }

    /// The minutes as an edition has them.
    ///
    /// Everything is numbered already, so that what stays keeps its number, its letter and its
    /// identifier.
    func edition(_ edition: Edition) -> Minutes {
        var minutes = self
        let parts = EditionParts(of: self, edition)
        minutes.opening = parts.kept(opening, isUnattributed: rule != nil)
        minutes.keepItems(parts)
        minutes.footnotes = footnotes.kept(in: edition)
        minutes.annexes = annexes.compactMap { parts.kept($0) }
        if rule != nil, !edition.namesEverybody { minutes.takeNamesAway() }
        if let join, join.isConfidential, !edition.has(.confidential) { minutes.join = nil }
        return minutes
    }

    private mutating func keepItems(_ parts: EditionParts) {
        let kept = agenda.indices.filter { !parts.hiddenItems.contains($0) }
        let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
        items = items.compactMap { item in
            guard parts.has(item) else { return nil }
            var shown = item
            shown.parts = parts.kept(item.parts, isUnattributed: parts.isUnattributed(item))
            shown.agendaIndex = item.agendaIndex.flatMap { places[$0] }
            return shown
        }
        agenda = kept.map { index in
            var item = agenda[index]
            if parts.unattributedItems.contains(index) { item.speakers = [] }
            return item
        }
    }

    /// Leaves of the participants what tells nobody who they were: how many.
    private mutating func takeNamesAway() {
        let counts = Attendance.Group.allCases.map { group in
            Attendance.Headcount(group: group, count: attendance[group].count)
        }
        attendance = Attendance()
        attendance.headcounts = counts.filter { $0.count > 0 }
        namesNobody = true
        chair = nil
        secretary = nil
        for index in signatures.indices { signatures[index].name = "" }
    }
}

/// What of some minutes an edition has, looked up once.
private struct EditionParts {
    let edition: Edition
    /// Places in the agenda of items that the edition has not.
    let hiddenItems: Set<Int>
    /// Places in the agenda of items whose speakers are not named.
    let unattributedItems: Set<Int>
    private let hasUnattributedParts: Bool

    init(of minutes: Minutes, _ edition: Edition) {
        self.edition = edition
        let agenda = minutes.agenda
        var hidden: Set<Int> = []
        var unattributed: Set<Int> = []
        if !edition.has(.confidential) {
            hidden.formUnion(agenda.indices.filter { agenda[$0].isConfidential })
        }
        for item in minutes.items {
            guard let index = item.agendaIndex else { continue }
            let all = [index] + agenda.indices.filter { agenda.is($0, below: index) }
            if !item.containers.allSatisfy(edition.has) { hidden.formUnion(all) }
            if item.containers.contains(.chathamHouse) { unattributed.formUnion(all) }
        }
        if minutes.rule != nil { unattributed.formUnion(agenda.indices) }
        unattributed.formUnion(agenda.indices.filter { agenda[$0].rule != nil })
        hiddenItems = hidden
        hasUnattributedParts =
            minutes.rule != nil || !unattributed.isEmpty
            || minutes.containers.contains { $0.container == .chathamHouse }
        unattributedItems = edition.namesEverybody ? [] : unattributed
    }

    func has(_ item: Minutes.Item) -> Bool {
        item.containers.allSatisfy(edition.has)
            && !(item.agendaIndex.map(hiddenItems.contains) ?? false)
    }

    func isUnattributed(_ item: Minutes.Item) -> Bool {
        item.agendaIndex.map(unattributedItems.contains) ?? false
    }

    func kept(_ parts: [Minutes.Part], isUnattributed: Bool) -> [Minutes.Part] {
        var filter = EditionFilter(edition)
        return parts.compactMap { part in
            switch part {
            case .prose(let block): return filter.passes(block) ? part : nil
            case .record(let record):
                guard filter.isIn else { return nil }
                let hidesNames =
                    !edition.namesEverybody && (isUnattributed || filter.isUnattributed)
                guard hidesNames else { return part }
                // Whose it is, is all that a declared interest says.
                if case .interest = record { return nil }
                return .record(record.unattributed)
            }
        }
    }

    /// A chat is nothing but remarks with their authors, and does not say which fell under the rule.
    func kept(_ annex: Minutes.Annex) -> Minutes.Annex? {
        if annex.isConfidential, !edition.has(.confidential) { return nil }
        var annex = annex
        switch annex.content {
        case .text(let blocks, let notes):
            annex.content = .text(blocks.kept(in: edition), notes.kept(in: edition))
        case .chat: if hasUnattributedParts, !edition.namesEverybody { return nil }
        case .file: break
        }
        return annex
    }
}

extension [AgendaItem] {
    /// Whether an item is one of the parts of another.
    fileprivate func `is`(_ index: Int, below parent: Int) -> Bool {
        index > parent && self[(parent + 1)...index].allSatisfy { $0.level > self[parent].level }
    }
}

extension MeetingRecord {
    /// The record without the names of those who moved, promised or proposed something.
    ///
    /// Who stood for an office and was elected is the result, and stays.
    fileprivate var unattributed: MeetingRecord {
        switch self {
        case .decision(var decision):
            decision.proposal.moved = nil
            decision.proposal.seconded = nil
            return .decision(decision)
        case .motion(var motion):
            motion.proposal.moved = nil
            motion.proposal.seconded = nil
            return .motion(motion)
        case .action(var action):
            action.owners = []
            return .action(action)
        case .election(var election):
            for index in election.candidates.indices {
                election.candidates[index].nominatedBy = []
                election.candidates[index].secondedBy = []
            }
            return .election(election)
        case .nomination(var nomination):
            nomination.nominatedBy = []
            nomination.secondedBy = []
            return .nomination(nomination)
        case .interest, .vote, .report: return self
        }
    }
}
