/// Zoom, the chat of a recording in the cloud: `00:58:04⇥Vera Moser:⇥text`.
///
/// Its times count from the start of the recording, and it holds no private messages.
struct ZoomRecording: ChatLineForm {
    let name = "zoom-cloud"
    let title = "Zoom, the chat of a cloud recording"
    let clock = SavedChat.Clock.elapsed

    func head(_ line: LineScanner) -> ChatHead? {
        var line = line
        guard let time = line.time(mayBeImpossible: true), line.take("\t") else { return nil }
        // A reaction that is taken back has no name.
        if line.holds("Removed \"", at: line.offset) {
            return ChatHead(time: time, author: line.end..<line.end, text: line.rest)
        }
        guard let colon = line.find(":\t"), colon > line.offset else { return nil }
        let author = line.trimmed(line.offset..<colon)
        line.move(to: colon + 2)
        return ChatHead(time: time, author: author, text: line.rest)
    }
}
