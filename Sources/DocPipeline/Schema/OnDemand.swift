internal import Synchronization

/// A value that is made when it is first asked for, once, whichever of several tasks asks.
///
/// Most runs need few of the things that a workspace could need, and each costs part of the start.
final class OnDemand<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) {
        self.make = make
    }

    /// The value; a second task that asks meanwhile waits.
    var value: Value {
        made.withLock { known in
            if let known { return known }
            let value = make()
            known = value
            return value
        }
    }
}
