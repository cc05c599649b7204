package import DocPipeline

/// Makes minutes of notes that were typed by the conventions of scribes.
package struct NotesImport: Sendable {
    package struct Options: Sendable {
        package var title: String?
        package var date: CalendarDate?
        /// The series in `docgen.yaml`, and the number in it.
        package var series: String?
        package var number: Int?

        package init() {}
    }

    private let directory: Directory
    private let options: Options

    package init(directory: Directory, options: Options) {
        self.directory = directory
        self.options = options
    }

    /// Reads notes; a line that means nothing here is in the minutes as it was typed.
    package func minutes(of file: SavedFile) -> Imported {
        let text = SavedText(file.bytes)
        var imported = Imported(
            sources: SourceSet(main: SourceFile(path: file.path, bytes: text.bytes)))
        let result = draft(of: text)
        imported.bytes = MinutesDraftWriter(
            draft: result.draft, date: date(result.draft, file), options: options
        ).source(named: file.name)
        imported.diagnostics = result.corrections.failed.prefix(50).map { entry in
            Diagnostic(
                .correctionFailed, .warning, at: imported.sources[.main].range(ofLine: entry.line),
                "this correction finds no line with these words; it is left as it was typed",
                notes: [
                    Diagnostic.Note(
                        "words count letter by letter, and lines before the correction; it ends "
                            + "with a stroke: s/old/new/")
                ])
        }
        imported.summary = summary(result, file, hasDate: date(result.draft, file) != nil)
        return imported
    }

    struct Result {
        var notes: TypedNotes
        var corrections: NoteCorrections
        var draft: NotesDraft
    }

    func draft(of text: SavedText) -> Result {
        var notes = LogNotes.read(text) ?? PlainNotes.read(text)
        let corrections = NoteCorrections(notes.entries)
        notes.entries = corrections.entries
        let interpreter = NotesInterpreter(notes, directory: directory, date: options.date)
        return Result(notes: notes, corrections: corrections, draft: interpreter.draft)
    }

    /// The day: as told, as typed in the notes, or in the file's name.
    private func date(_ draft: NotesDraft, _ file: SavedFile) -> CalendarDate? {
        if let date = options.date { return date }
        if let typed = draft.date, let date = TypedDay.date(typed) { return date }
        let name = Array(file.name.utf8)
        for start in name.indices where start + 10 <= name.count {
            if let date = CalendarDate(utf8: name[start..<start + 10]) { return date }
        }
        return nil
    }

    private func summary(_ result: Result, _ file: SavedFile, hasDate: Bool) -> [String] {
        let draft = result.draft
        var lines = ["read “\(file.name)” as \(result.notes.title)"]
        lines.append(
            [
                counted(draft.items.count, "topic"), counted(draft.decisions, "decision"),
                counted(draft.actions, "action"), counted(draft.motions, "motion"),
                "\(draft.present.count) present",
            ].joined(separator: ", "))
        let corrections = result.corrections
        if corrections.made + corrections.failed.count > 0 {
            lines.append(
                counted(corrections.made, "correction") + " made"
                    + (corrections.failed.isEmpty ? "" : ", \(corrections.failed.count) not"))
        }
        let leftOut = draft.commands.count + result.notes.notices.count
        if leftOut > 0 {
            lines.append("left out: \(counted(leftOut, "line")) to or by programs")
        }
        if !draft.completed.isEmpty {
            let names = draft.completed.map { "“\($0.typed)” as \($0.name)" }
            lines.append("read " + names.joined(separator: ", "))
        }
        if !hasDate { lines.append("no date was found: add it, or name it with --date") }
        return lines
    }
}
