package import DocPipeline

/// Makes the attendance list of minutes of a report by the meeting's service.
package struct AttendanceImport: Sendable {
    package struct Options: Sendable {
        /// The service to read it as, whatever it looks like.
        package var form: (any ReportForm)?
        /// When the meeting began and ended; by the report where they are not given.
        package var start: ClockTime?
        package var end: ClockTime?
        /// How many minutes somebody must have been there to be listed.
        package var minimum = 0
        /// How many minutes count neither as late nor as early.
        package var tolerance = 10
        /// The day of the meeting, for offices that are held for a time.
        package var date: CalendarDate?

        package init() {}
    }

    private let workspace: Workspace
    private let options: Options

    package init(workspace: Workspace, options: Options) {
        self.workspace = workspace
        self.options = options
    }

    /// Reads a report; every name in it is in the list or in the summary.
    package func list(of file: SavedFile) -> Imported {
        let text = SavedText(file.bytes)
        var imported = Imported(
            sources: SourceSet(main: SourceFile(path: file.path, bytes: text.bytes)))
        do throws(CSVScanner.Failure) {
            guard let (form, reading) = try reading(of: text), !reading.sessions.isEmpty else {
                imported.diagnostics.append(.unknownReport(file))
                return imported
            }
            let roll = AttendanceReport(
                people: participants(reading), workspace: workspace, options: options)
            imported.bytes = roll.csv
            imported.diagnostics =
                roll.undecided.map { .undecided($0) } + unread(reading)
                + unreadTimes(reading)
            let encoding = text.encoding == .utf8 ? "" : " in \(text.encoding.rawValue)"
            imported.summary =
                ["read “\(file.name)”\(encoding) as \(form.name): \(form.title)"] + roll.summary
        } catch {
            imported.diagnostics.append(.brokenReport(error))
        }
        return imported
    }

    /// The form whose own words are in the file and whose columns are; the first one that has the
    /// columns where there are no such words.
    private func reading(
        of text: SavedText
    ) throws(CSVScanner.Failure) -> (any ReportForm, ReportReading)? {
        if let form = options.form {
            return try ReportReading(text, form: form).map { (form, $0) }
        }
        let beginning = text.text(0..<min(text.bytes.count, 8192)).lowercased()
        let marked = ReportForms.all.filter { form in form.marks.contains { beginning.contains($0) }
        }
        for form in marked + ReportForms.all {
            if let reading = try ReportReading(text, form: form) { return (form, reading) }
        }
        return nil
    }

    /// The sessions of each person together, in the order in which they first appear.
    private func participants(_ reading: ReportReading) -> [Participant] {
        let names = ParticipantNames(directory: workspace.directory)
        var places: [String: Int] = [:]
        var found: [Participant] = []
        for session in reading.sessions {
            let (identity, name, organisation) = names.identify(session.name)
            let key =
                if case .person(let person) = identity { "=" + person.id } else {
                    FoldedText(name).text + "|" + name
                }
            if let place = places[key] {
                found[place].add(session)
                found[place].organisation = found[place].organisation ?? organisation
            } else {
                places[key] = found.count
                var participant = Participant(
                    session, identity: identity, name: name, organisation: organisation)
                participant.add(session)
                found.append(participant)
            }
        }
        return found
    }

    private func unread(_ reading: ReportReading) -> [Diagnostic] {
        reading.unread.prefix(10).map { range in
            Diagnostic(
                .keptAsText, .warning,
                at: SourceRange(file: .main, range.lowerBound, range.upperBound),
                "this line names nobody; it is left out of the list")
        }
    }

    private func unreadTimes(_ reading: ReportReading) -> [Diagnostic] {
        reading.unreadTimes.prefix(10).map { range in
            Diagnostic(
                .impossibleSavedTime, .warning,
                at: SourceRange(file: .main, range.lowerBound, range.upperBound),
                "this is no time that can be read; it is as if the cell were empty",
                notes: [Diagnostic.Note("write “from” or “until” in the list, if it matters")])
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownReport(_ file: SavedFile) -> Diagnostic {
        let names = ReportForms.all.map { $0.name }.joined(separator: ", ")
        return Diagnostic(
            .unknownReport, path: file.path,
            "no line of the file names the columns of an attendance report",
            notes: [
                Note("reports are read of \(names), as CSV; “--as” reads it as one of them")
            ])
    }

    fileprivate static func brokenReport(_ failure: CSVScanner.Failure) -> Diagnostic {
        switch failure {
        case .unclosedQuote(let offset):
            Diagnostic(
                .csvSyntax, at: SourceRange(file: .main, offset, offset + 1),
                "the cell that begins with a quote here has no closing quote")
        case .textAfterQuote(let range):
            Diagnostic(
                .csvSyntax, at: SourceRange(file: .main, range.lowerBound, range.upperBound),
                "text follows the closing quote of a cell")
        }
    }

    fileprivate static func undecided(_ participant: Participant) -> Diagnostic {
        let range = SourceRange(
            file: .main, participant.range.lowerBound, participant.range.upperBound)
        func finding(_ message: String, _ note: String) -> Diagnostic {
            Diagnostic(
                .nameUndecided, .warning, at: range, message, notes: [Note(note)])
        }
        return switch participant.identity {
        case .maybe(let person, let difference):
            finding(
                "“\(participant.written)” may be \(person.name): \(difference.reason)",
                "add it under “also” of \(person.name) in docgen.yaml, or write who it is in the list"
            )
        case .device:
            finding(
                "who “\(participant.written)” is cannot be told from the name",
                "write who it was in the list, or delete the line")
        case .stranger, .person:
            finding(
                "“\(participant.written)” is not in docgen.yaml",
                "add the person there, or leave the name as it is")
        }
    }
}
