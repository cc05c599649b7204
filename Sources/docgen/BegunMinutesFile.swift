internal import DocPipeline
internal import Importing
internal import Scaffolding

/// Minutes that `docgen new` has begun, where notes are to be written to.
struct BegunMinutesFile {
    let minutes: BegunMinutes
    private let job: ImportJob
    private let path: String

    /// `nil` where nothing is there, or what is there is to be replaced.
    init?(_ job: ImportJob) throws {
        guard let path = job.outputPath, let bytes = try job.existing() else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let minutes = BegunMinutes(text, words: job.compiler.words()) else {
            throw CommandFailure(
                "“\(path)” is there already, and somebody has typed in it; --force replaces it, "
                    + "-o names another file")
        }
        self.job = job
        self.path = path
        self.minutes = minutes
    }

    /// Sees to that they are of the meeting that options name.
    func hold(series: String?, number: Int?, title: String?) throws {
        let named = [
            ("series", series), ("number", number.map { String($0) }), ("title", title),
        ]
        for (key, value) in named {
            guard let value else { continue }
            let own = minutes.value(of: key)
            if own == value { continue }
            throw CommandFailure(
                "“\(path)” is begun for another meeting: its \(key) is "
                    + (own.map { "“\($0)”, not “\(value)”" } ?? "not “\(value)”, it has none"))
        }
    }

    /// Puts notes in, in place of minutes of their own.
    func take(_ imported: inout Imported) throws {
        guard let bytes = imported.bytes else { return }
        let notes = String(decoding: bytes, as: UTF8.self)
        let day = BegunMinutes.value(of: "date", in: notes)
        if let day, let own = minutes.value(of: "date"), day != own {
            throw CommandFailure(
                "the notes are of \(day), and “\(path)” is begun for \(own); -o names another file")
        }
        let hasFolder = path.split(separator: "/").last == "minutes.md"
        let list = hasFolder ? job.beside("attendance.csv") : nil
        let beside = BegunMinutes.Beside(
            hasAttendance: list != nil, hasChat: hasFolder && job.beside("chat.yaml") != nil)
        let series = minutes.value(of: "series").flatMap(job.compiler.workspace.series)
        guard let filled = minutes.taking(notes: notes, beside: beside, series: series) else {
            return
        }
        imported.bytes = Array(filled.text.utf8)
        imported.summary.removeAll { $0.hasPrefix("no date was found") }
        imported.summary += try account(for: filled, list: list)
    }

    /// What is said of people and items; those whom only the notes list are added to the list.
    private func account(
        for filled: BegunMinutes.Filled, list: (path: String, bytes: [UInt8])?
    ) throws -> [String] {
        var lines: [String] = []
        var missing = minutes.expected.map { ListedPerson(name: $0, group: "present") }
        if let list, let rows = AttendanceRows(list.bytes) {
            let added = rows.missing(filled.listed)
            if !added.isEmpty {
                try job.write(Array(rows.adding(added).utf8), to: list.path)
                let names = added.map { "\($0.name) (\($0.group))" }.joined(separator: ", ")
                lines.append("added to \(list.path), as the notes say: \(names)")
            }
            let more = filled.listed.filter { !$0.details.isEmpty }.map { person in
                "\(person.name) (\(person.details.joined(separator: ", ")))"
            }
            if !more.isEmpty {
                lines.append(
                    "said in the notes, to be put into \(list.path): "
                        + more.joined(separator: ", "))
            }
            missing = rows.missing(missing)
        } else if filled.listed.isEmpty {
            missing = []
        }
        let listed = Set(filled.listed.map { FoldedText($0.name) })
        let names = missing.map(\.name).filter { !listed.contains(FoldedText($0)) }
        if !names.isEmpty {
            lines.append(
                "expected, and in no list; add them as apologies or absent: "
                    + names.joined(separator: ", "))
        }
        lines += filled.respelled.map { "“\($0.typed)” is taken for the item “\($0.title)”" }
        if !filled.untold.isEmpty {
            let items = filled.untold.map { "“\($0)”" }.joined(separator: ", ")
            lines.append("on the agenda, not in the notes: \(items)")
        }
        return lines
    }
}
