/// All meetings of a workspace, for what only shows when they are laid side by side.
package struct Register: Sendable {
    /// One meeting with what others may refer to; its prose is left out.
    package struct Meeting: Sendable {
        /// Where its minutes stand, from the workspace's root.
        package var path: String
        /// The minutes without prose, annexes' text and footnotes; the edges of parts are kept.
        package var minutes: Minutes
        /// The paragraphs of the prose that are long enough to be known again.
        package var paragraphs: [ParagraphPrint]
        /// Whether a sentence says that minutes were approved.
        package var mentionsApproval: Bool
        /// The identifiers of records that the text names, where they stand.
        package var quoted: [Located<String>]

        /// The distances from UTC that are stated for the meeting itself.
        package var offsets: [StatedOffset]

        /// Takes the whole minutes, where they stand, what they say in prose, and the identifiers
        /// that their text names.
        package init(
            _ minutes: Minutes, at path: String, saying prose: Prose,
            quoting quoted: [Located<String>] = []
        ) {
            self.path = path
            mentionsApproval = prose.mentionsApproval
            offsets = StatedOffset.all(in: prose)
            self.minutes = minutes.withoutProse
            paragraphs = ParagraphPrint.all(in: minutes)
            self.quoted = quoted
        }

        /// The record with a number.
        package func record(_ number: String) -> MeetingRecord? {
            minutes.records.first { $0.number == number }
        }

        /// The series it belongs to; `nil` for a meeting of its own.
        package var series: String? { minutes.series?.id }
    }

    /// By date, start and path.
    package let meetings: [Meeting]
    private let byIdentifier: [String: [Int]]
    /// The places in ``meetings`` of those of a series, ascending.
    private let bySeries: [String: [Int]]
    /// For each path of a meeting that is in a series, its place among those.
    private let placesInSeries: [String: Int]
    /// By path.
    package let statements: [Statement]
    /// The statement that first has an identifier, by that.
    private let firstStatements: [String: Statement]
    /// What meetings say of an action, by its identifier, in the order of ``meetings``.
    private let news: [String: [News]]

    /// What one meeting says of an action.
    private struct News {
        /// Its place in ``meetings``.
        var meeting: Int
        var content: ActionNews
    }

    package init(_ meetings: [Meeting] = [], statements: [Statement] = []) {
        self.statements = statements.sorted { $0.path < $1.path }
        firstStatements = Dictionary(
            self.statements.map { ($0.identifier.value, $0) }
        ) { first, _ in first }
        let sorted = meetings.sorted { $0.order < $1.order }
        var bySeries: [String: [Int]] = [:]
        var places: [String: Int] = [:]
        var news: [String: [News]] = [:]
        for (index, meeting) in sorted.enumerated() {
            if meeting.minutes.status != .planned {
                for content in ActionNews.all(in: meeting.minutes) {
                    news[content.action.value, default: []].append(
                        News(meeting: index, content: content))
                }
            }
            guard let series = meeting.series else { continue }
            places[meeting.path] = bySeries[series, default: []].count
            bySeries[series, default: []].append(index)
        }
        self.meetings = sorted
        byIdentifier = Dictionary(grouping: sorted.indices) { sorted[$0].minutes.identifier }
        self.bySeries = bySeries
        placesInSeries = places
        self.news = news
    }

    /// The meetings whose minutes have an identifier; more than one is a mistake.
    package func meetings(identified identifier: String) -> [Meeting] {
        (byIdentifier[identifier] ?? []).map { meetings[$0] }
    }

    /// The statement that has an identifier, the first by path where several have.
    package func statement(identified identifier: String) -> Statement? {
        firstStatements[identifier]
    }

    /// The meetings of a series, by date.
    package func meetings(ofSeries series: String) -> [Meeting] {
        (bySeries[series] ?? []).map { meetings[$0] }
    }

    /// The last meeting of the same series before this one.
    package func previous(of meeting: Meeting) -> Meeting? {
        guard let series = meeting.series, let indices = bySeries[series],
            let place = placesInSeries[meeting.path], place > 0
        else { return nil }
        return meetings[indices[place - 1]]
    }

    /// The meetings of the same series after this one, by date.
    package func later(than meeting: Meeting) -> some Sequence<Meeting> {
        let indices = meeting.series.flatMap { bySeries[$0] } ?? []
        let place = placesInSeries[meeting.path] ?? indices.count
        return indices.dropFirst(place + 1).lazy.map { meetings[$0] }
    }

    /// How far an action of a meeting has come, as that meeting and those that followed say.
    package func state(of action: Action, in meeting: Meeting) -> ActionState {
        var state = ActionState(action)
        for news in newsLater(than: meeting, of: action.number) {
            state.take(news.content, of: meetings[news.meeting])
        }
        return state
    }

    /// How far an action had come before a meeting, by its identifier; `nil` where there is none.
    ///
    /// The first of several meetings with the same identifier is meant.
    package func state(of identifier: String, before other: Meeting) -> ActionState? {
        guard let record = RecordIdentifier(identifier),
            let meeting = meetings(identified: record.meeting).first,
            case .action(let action)? = meeting.record(record.number)
        else { return nil }
        var state = ActionState(action)
        for news in newsLater(than: meeting, of: action.number) {
            guard meetings[news.meeting].order < other.order else { break }
            state.take(news.content, of: meetings[news.meeting])
        }
        return state
    }

    /// An earlier meeting cannot know.
    private func newsLater(than meeting: Meeting, of number: String) -> some Sequence<News> {
        (news[meeting.minutes.identifier(of: number)] ?? []).lazy.filter {
            !(meetings[$0.meeting].order < meeting.order)
        }
    }
}

extension Register {
    /// A statement, as others may refer to it.
    package struct Statement: Sendable {
        package var path: String
        /// With the place where it was typed, or where the front matter begins.
        package var identifier: Located<String>
        package var title = ""
        /// `nil` where it is not known.
        package var date: CalendarDate?
        package var endorsements: [DocPipeline.Statement.Endorsement] = []
        /// The id of the declaration that it follows.
        package var template: String?
    }
}

extension Register.Meeting {
    /// What meetings are put in order by.
    var order: (CalendarDate, Int, String) {
        (minutes.date, minutes.start?.minutesSinceMidnight ?? 0, path)
    }
}

extension Minutes {
    /// The actions among the records, in the order typed.
    package var actions: [Action] {
        records.compactMap { record in
            switch record {
            case .action(let action): action
            case .decision, .report, .motion, .election, .nomination, .interest, .vote: nil
            }
        }
    }

    /// The decisions among the records, in the order typed.
    package var decisions: [Decision] {
        records.compactMap { record in
            switch record {
            case .decision(let decision): decision
            case .action, .report, .motion, .election, .nomination, .interest, .vote: nil
            }
        }
    }

    /// The same minutes with nothing but their records under each heading, and the edges of parts that
    /// editions leave out.
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
            case .prose(.edge), .record: true
            case .prose: false
            }
        }
    }
}

extension Prose {
    /// Whether a passage speaks of minutes and of their approval.
    fileprivate var mentionsApproval: Bool {
        let minutesWords = Set(lexicon.phrases("minutes_words").map { WordKey($0) })
        let approvalWords = Set(lexicon.phrases("approval_words").map { WordKey($0) })
        guard !minutesWords.isEmpty else { return false }
        return passages.contains { passage in
            let bytes = passage.content.bytes
            var speaksOfMinutes = false
            var speaksOfApproval = false
            for token in ProseTokens(bytes).tokens where token.kind == .word {
                let word = WordKey(bytes[token.start..<token.end])
                speaksOfMinutes = speaksOfMinutes || minutesWords.contains(word)
                speaksOfApproval = speaksOfApproval || approvalWords.contains(word)
            }
            return speaksOfMinutes && speaksOfApproval
        }
    }
}
