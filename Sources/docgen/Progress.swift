internal import DocPipeline

/// How far long work has come, on a terminal only; it wipes itself away.
struct Progress {
    private let total: Int
    private let isShown: Bool
    private var done = 0
    private var shownPercent = -1

    /// Below this nobody waits long enough to look.
    private static let fewest = 50

    init(total: Int) {
        self.total = total
        isShown = total >= Self.fewest && StandardStream.error.isTerminal
    }

    mutating func advance() {
        done += 1
        guard isShown, done * 100 / total != shownPercent else { return }
        shownPercent = done * 100 / total
        show("\r\(done) of \(total)")
    }

    /// Clears the line for something else to be written there.
    func wipe() {
        guard isShown else { return }
        show("\r\u{1B}[K")
    }

    private func show(_ text: String) { try? StandardStream.error.write(Array(text.utf8)) }
}
