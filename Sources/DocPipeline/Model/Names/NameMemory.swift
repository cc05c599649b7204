internal import Synchronization

/// Names taken apart, kept by how they were typed: the same people sit in meeting after meeting.
final class NameMemory: Sendable {
    private let names = Mutex<[String: PersonName]>([:])

    /// Names beyond so many, and longer than so many bytes, are taken apart each time, so that
    /// memory does not grow with made-up input.
    private static let most = 20_000
    private static let longest = 120

    /// A name taken apart; from the memory where it has come before.
    func name(_ typed: String) -> PersonName {
        guard typed.utf8.count <= Self.longest else { return PersonName(typed) }
        if let known = names.withLock({ $0[typed] }) { return known }
        let name = PersonName(typed)
        names.withLock { names in
            if names.count < Self.most { names[typed] = name }
        }
        return name
    }
}
