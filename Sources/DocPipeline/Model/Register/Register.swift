/// All meetings of a workspace, for what only shows when they are laid side by side.
package struct Register: Sendable {
    /// One meeting with what others may refer to; its prose is left out.
    package struct Meeting: Sendable {
        /// Where its minutes stand, from the workspace's root.
        package var path: String
        /// The minutes without prose, annexes' text and footnotes.
        package var minutes: Minutes

        package init(_ minutes: Minutes, at path: String) {
            self.path = path
            self.minutes = minutes.withoutProse
        }

        /// The series it belongs to; `nil` for a meeting of its own.
        package var series: String? { minutes.series?.id }
    }

    /// By date, start and path.
    package let meetings: [Meeting]
    private let byIdentifier: [String: [Int]]
    private let bySeries: [String: [Int]]
    /// The place in ``meetings`` of the one before in the same series, for each that has one.
    private let predecessors: [String: Int]

    package init(_ meetings: [Meeting] = []) {
        let sorted = meetings.sorted { $0.order < $1.order }
        self.meetings = sorted
        byIdentifier = Dictionary(grouping: sorted.indices) { sorted[$0].minutes.identifier }
        var bySeries: [String: [Int]] = [:]
        var predecessors: [String: Int] = [:]
        for (index, meeting) in sorted.enumerated() {
            guard let series = meeting.series else { continue }
            predecessors[meeting.path] = bySeries[series]?.last
            bySeries[series, default: []].append(index)
        }
        self.bySeries = bySeries
        self.predecessors = predecessors
    }

    /// The meetings whose minutes have an identifier; more than one is a mistake.
    package func meetings(identified identifier: String) -> [Meeting] {
        (byIdentifier[identifier] ?? []).map { meetings[$0] }
    }

    /// The meetings of a series, by date.
    package func meetings(ofSeries series: String) -> [Meeting] {
        (bySeries[series] ?? []).map { meetings[$0] }
    }

    /// The last meeting of the same series before this one.
    package func previous(of meeting: Meeting) -> Meeting? {
        predecessors[meeting.path].map { meetings[$0] }
    }
}

extension Register.Meeting {
    /// What meetings are put in order by.
    fileprivate var order: (CalendarDate, Int, String) {
        (minutes.date, minutes.start?.minutesSinceMidnight ?? 0, path)
    }
}

extension Minutes {
    /// The same minutes with nothing but their records under each heading.
    fileprivate var withoutProse: Minutes {
        var rest = self
        rest.opening = opening.withoutProse
        rest.items = items.map { item in
            var item = item
            item.parts = item.parts.withoutProse
            return item
        }
        rest.footnotes = []
        rest.annexes = annexes.map { annex in
            var annex = annex
            annex.content = .text([], [])
            return annex
        }
        return rest
    }
}

extension [Minutes.Part] {
    fileprivate var withoutProse: [Minutes.Part] {
        filter { part in
            switch part {
            case .prose: false
            case .record: true
            }
        }
    }
}
