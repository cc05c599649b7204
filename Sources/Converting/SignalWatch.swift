internal import Glibc
internal import Synchronization

/// A signal by which docgen is asked to end, noted while converters run so that they end with it.
enum SignalWatch {
    /// 0 until there is one.
    private static let noted = Atomic<Int32>(0)

    /// From the first call on notes the first signal in place of ending at once; the second ends
    /// docgen.
    static func begin() { installed }

    private static let installed: Void = install()

    private static func install() {
        // Made now: in a signal's handler nothing may be.
        noted.store(0, ordering: .sequentiallyConsistent)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { SignalWatch.note($0) }
        action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            var former = sigaction()
            sigaction(signal, nil, &former)
            // What whoever started docgen wants ignored, as `nohup` does, stays so.
            if former.__sigaction_handler.sa_handler.map({ unsafeBitCast($0, to: Int.self) }) != 1 {
                sigaction(signal, &action, nil)
            }
        }
    }

    private static func note(_ signal: Int32) {
        noted.store(signal, ordering: .sequentiallyConsistent)
    }

    /// The signal that came, if any.
    static var signal: Int32? {
        let signal = noted.load(ordering: .sequentiallyConsistent)
        return signal == 0 ? nil : signal
    }
}

/// The run was interrupted, and whatever it had started has ended.
package struct Interrupted: Error, Sendable {
    package var signal: Int32

    /// Ends docgen as the signal would have, so that the shell sees it.
    package func end() -> Never {
        Glibc.signal(signal, SIG_DFL)
        raise(signal)
        exit(128 + signal)
    }
}
