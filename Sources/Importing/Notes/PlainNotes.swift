internal import DocPipeline

/// Notes as a secretary types them, in any editor.
enum PlainNotes {
    static func read(_ text: SavedText) -> TypedNotes {
        var entries: [NoteEntry] = []
        var number = 0
        for line in text.lines {
            number += 1
            entries.append(NoteEntry(text: text.text(line), line: number))
        }
        return TypedNotes(title: "plain notes", isLog: false, entries: entries)
    }
}
