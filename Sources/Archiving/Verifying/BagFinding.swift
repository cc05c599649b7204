/// Something that was found when a bag was looked at.
package struct BagFinding: Sendable, Hashable {
    package enum Kind: String, Sendable {
        /// Listed in a manifest and not there.
        case missing
        /// In `data/` and in no manifest.
        case added
        /// Not what the manifest says.
        case altered
        /// Beside `data/` and in no tag manifest, or in some manifests only.
        case undeclared
        /// A file of the bag that cannot be understood.
        case malformed
        /// A path that leads out of the bag.
        case outside
        /// A path that is listed more than once.
        case duplicate
        /// Allowed, and a sign that something else made the bag.
        case unusual
        /// Nothing here can check it.
        case unsupported
        /// A link, a pipe or another thing that is no file.
        case notAFile = "not-a-file"
        /// The disk refused.
        case unreadable
        /// Number and size of the files are not those that `bag-info.txt` gives.
        case payloadOxum = "payload-oxum"
        /// Not as bags of ours are made.
        case profile
        /// Missing, false, or by a key that nobody vouches for.
        case signature
        /// Not what docgen makes of the archived source.
        case rendering
    }

    package enum Severity: String, Sendable, Comparable {
        case note, warning, error

        package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

        private var rank: Int {
            switch self {
            case .note: 0
            case .warning: 1
            case .error: 2
            }
        }
    }

    package var kind: Kind
    package var severity: Severity
    /// From the bag's root; `nil` for the bag as a whole.
    package var path: String?
    /// Lower case, no full stop; follows the path.
    package var message: String

    init(_ kind: Kind, _ severity: Severity = .error, path: String? = nil, _ message: String) {
        self.kind = kind
        self.severity = severity
        self.path = path
        self.message = message
    }
}
