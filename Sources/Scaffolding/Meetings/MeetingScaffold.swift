package import DocPipeline

/// A new notice or new minutes: filled in from the series, from what the earlier meetings left
/// open, and from who usually comes.
package struct MeetingScaffold: Sendable {
    /// What somebody asked for.
    package struct Request: Sendable {
        /// Before the meeting, for its notice; otherwise for its minutes.
        package var isPlanned: Bool
        package var series: MeetingSeries?
        /// `nil` for the one after the last.
        package var number: Int?
        /// Instead of the series' pattern.
        package var title: String?
        package var date: CalendarDate
        package var start: ClockTime?
        package var place: String?
        /// Why it is on this day, say.
        package var remarks: String?
        /// Whether the source gets a folder of its own, for annexes.
        package var hasFolder = false

        package init(isPlanned: Bool, date: CalendarDate) {
            self.isPlanned = isPlanned
            self.date = date
        }
    }

    let request: Request
    let register: Register
    let workspace: Workspace
    let words: Wording
    /// What everybody may read of the earlier meetings: only that is taken over openly.
    let shown: Register

    package init(
        _ request: Request, register: Register, workspace: Workspace, words: Wording
    ) {
        self.request = request
        self.register = register
        shown = register.edition(.public)
        self.workspace = workspace
        self.words = words
    }

    /// The series it belongs to.
    package var series: MeetingSeries? { request.series }

    /// The day it is on.
    package var date: CalendarDate { request.date }

    /// The source.
    package var file: ScaffoldFile {
        let stem = "\(request.date)-\(name)"
        let path = request.hasFolder ? "minutes/\(stem)/minutes.md" : "minutes/\(stem).md"
        return ScaffoldFile(path: path, text: "---\n\(frontMatter)---\n\(body)")
    }

    /// What it is called: "9th Informal Meeting".
    package var title: String {
        request.title
            ?? request.series.map { words.title(of: $0, number: number, date: request.date) } ?? ""
    }

    /// The actions that are still to be done when the meeting begins, those of the series first in
    /// the order they were given out.
    package var openActions: [Register.ActionEntry] {
        var filter = RegisterFilter(asOf: request.date)
        filter.isOpenOnly = true
        filter.series = request.series?.id
        return register.actions(filter, workspace.directory).filter {
            $0.meeting.minutes.date < request.date
        }
    }

    /// The open actions as the public edition has them, and those that it has not.
    var sortedActions: (open: [Register.ActionEntry], confidential: [Register.ActionEntry]) {
        let known = Dictionary(
            shown.actions(RegisterFilter(asOf: request.date), workspace.directory).map {
                ($0.identifier, $0)
            }
        ) { first, _ in first }
        let actions = openActions
        return (
            actions.compactMap { known[$0.identifier] },
            actions.filter { known[$0.identifier] == nil }
        )
    }

    /// The decisions of the last meeting that everybody may read, and the others.
    var sortedDecisions: (open: [Decision], confidential: [Decision]) {
        guard let last else { return ([], []) }
        let open = Set(
            (shown.meetings.first { $0.path == last.path }?.minutes.decisions ?? []).map(\.number))
        let all = last.minutes.decisions
        return (all.filter { open.contains($0.number) }, all.filter { !open.contains($0.number) })
    }

    /// The last meeting of the series that was held before this one.
    var last: Register.Meeting? {
        request.series.flatMap { series in
            register.meetings(ofSeries: series.id).last {
                $0.minutes.date < request.date && $0.minutes.status != .planned
            }
        }
    }

    /// One after the last of the series, where its meetings have numbers at all.
    var number: Int? {
        if let number = request.number { return number }
        guard let series = request.series else { return nil }
        let meetings = register.meetings(ofSeries: series.id)
        let numbers = meetings.filter { $0.minutes.date < request.date }
            .compactMap(\.minutes.number)
        if let last = numbers.max() { return last + 1 }
        let pattern = series.titlePattern
        let isNumbered = pattern.contains("{number}") || pattern.contains("{ordinal}")
        return isNumbered && meetings.isEmpty ? 1 : nil
    }

    /// For the name of the file: "board-3".
    var name: String {
        guard let series = request.series else {
            return FileStem.of(request.title ?? "", else: "meeting")
        }
        return FileStem.of(series.id, else: "meeting") + (number.map { "-\($0)" } ?? "")
    }
}
