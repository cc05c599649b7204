internal import Archiving
internal import DocPipeline

/// Whether the keys that are to sign are those that `archive verify` will go by.
enum KeyCheck {
    /// Refuses signatures that could never be valid, and warns of those that nobody knows yet.
    static func check(
        _ signing: [SigningKey], on day: CalendarDate, among keys: [ArchiveSettings.Key]
    ) throws {
        var names: Set<String> = []
        for key in signing {
            guard names.insert(key.name).inserted else {
                throw CommandFailure("--sign “\(key.name)”: it is given twice")
            }
            switch KeyObjection(key, on: day, among: keys) {
            case nil: break
            case .unknown: try warn(of: key)
            case .otherKey:
                throw CommandFailure(
                    "--sign “\(key.name)”: docgen.yaml has another public key of this name; "
                        + "sign with that key, or give this one an entry of its own: "
                        + "public: \(key.publicKey.base64)")
            case .outOfTime(let from, let to):
                let days = [from.map { "from \($0)" }, to.map { "to \($0)" }].compactMap(\.self)
                throw CommandFailure(
                    "--sign “\(key.name)”: it may sign \(days.joined(separator: " ")), "
                        + "says docgen.yaml, and today is \(day); type: docgen archive key new")
            }
        }
    }

    private static func warn(of key: SigningKey) throws {
        try StandardStream.error.write(
            Array(
                """
                docgen: --sign “\(key.name)”: verify will not know whose key this is; write into \
                docgen.yaml, under “archive: keys:”
                    - {name: \(key.name), public: \(key.publicKey.base64)}

                """.utf8))
    }
}
