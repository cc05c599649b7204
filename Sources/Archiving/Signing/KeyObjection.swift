package import DocPipeline

/// Why a signature that is about to be made would not hold: what is signed once stays so for ever.
package enum KeyObjection: Sendable, Equatable {
    /// Nobody who verifies would know the key; to be mended in `docgen.yaml` at any time.
    case unknown
    /// Another key has the name: the signature would be taken for a forgery.
    case otherKey
    /// The key may not sign on this day.
    case outOfTime(from: CalendarDate?, to: CalendarDate?)

    /// `nil` when the keys of `docgen.yaml` vouch for a key on a day.
    package init?(_ key: SigningKey, on day: CalendarDate, among keys: [ArchiveSettings.Key]) {
        let named = keys.filter { $0.name == key.name }
        let own = named.filter { PublicKey(base64: $0.publicKey) == key.publicKey }
        guard let first = own.first else {
            self = named.isEmpty ? .unknown : .otherKey
            return
        }
        if own.contains(where: { $0.maySign(on: day) }) { return nil }
        self = .outOfTime(from: first.from, to: first.to)
    }
}

extension ArchiveSettings.Key {
    /// Whether a day is one of the key's.
    func maySign(on day: CalendarDate) -> Bool {
        (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
}
