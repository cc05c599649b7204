/// How one program writes a saved chat.
package protocol ChatForm: Sendable {
    /// As it is typed on the command line: `zoom`.
    var name: String { get }
    /// For people: “Zoom, one line a message”.
    var title: String { get }
    /// What its times count from.
    var clock: SavedChat.Clock { get }

    /// How well the first lines of a file fit: the number that do, twice for those that only this
    /// form has.
    func score(of text: SavedText) -> Int

    /// Reads a file; what fits nothing is kept with the message above it.
    func read(_ text: SavedText) -> SavedChat
}

/// The forms that there are, in the order in which they are tried.
package enum ChatForms {
    /// Adding one touches its file in `Forms/` and this list.
    package static let all: [any ChatForm] = [
        WebVTT(), ZoomLines(), ZoomParagraphs(), ZoomRecording(), WebexChat(), IRCLog(),
        BigBlueButtonChat(), WhatsAppChat(), NextcloudTalkChat(), MarkdownExport(), TimedLines(),
        NamedLines(),
    ]

    /// The form with a name.
    package static func named(_ name: String) -> (any ChatForm)? {
        all.first { $0.name == name }
    }

    /// The form that fits a file best, of two that fit as well the first; `nil` when none does.
    package static func fitting(_ text: SavedText) -> (any ChatForm)? {
        var best: (form: any ChatForm, score: Int)?
        for form in all {
            let score = form.score(of: text)
            if score > best?.score ?? 0 { best = (form, score) }
        }
        return best?.form
    }

    /// How much of a file is looked at to find its form, in lines that are not empty.
    package static let sampleSize = 300
}
