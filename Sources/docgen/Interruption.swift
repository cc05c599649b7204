internal import Glibc
internal import Synchronization

/// Whether somebody wants the program to end, by Ctrl-C or by the system.
enum Interruption {
    private static let isWanted = Atomic<Bool>(false)

    /// From now on the first signal is only noted; a second one ends the program at once.
    static func listen() {
        // Made here, since a signal's handler may not be the first to ask for it.
        isWanted.store(false, ordering: .relaxed)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { number in
                Interruption.isWanted.store(true, ordering: .relaxed)
                signal(number, SIG_DFL)
            }
        }
    }

    /// Waits, and says whether to go on.
    static func pause(_ duration: Duration) async -> Bool {
        let end = ContinuousClock.now + duration
        while !isWanted.load(ordering: .relaxed) {
            let rest = end - ContinuousClock.now
            guard rest > .zero else { return true }
            try? await Task.sleep(for: min(rest, .milliseconds(50)))
        }
        return false
    }
}
