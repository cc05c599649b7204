internal import DocPipeline

/// Somebody in a report, with all the times that they were there.
struct Participant {
    /// How sure it is who it is.
    enum Identity: Equatable {
        case person(Person)
        /// A name that is like that of a person and may be another's.
        case maybe(Person, NameDifference)
        /// A name that the workspace does not know.
        case stranger
        /// A device, a telephone or a single word: no name of a person.
        case device
    }

    var identity: Identity
    /// As written, the first time.
    var written: String
    var range: Range<Int>
    /// As printed, without what stood beside it.
    var name: String
    var organisation: String?
    private(set) var stretches: [(joined: Int, left: Int)] = []
    private(set) var entries = 0
    private var firstJoined: Int?
    private var lastLeft: Int?
    private var counted = 0

    init(_ session: Session, identity: Identity, name: String, organisation: String?) {
        self.identity = identity
        written = session.name
        range = session.range
        self.name = name
        self.organisation = organisation
    }

    /// Adds a time that they were there.
    mutating func add(_ session: Session) {
        entries += 1
        counted += session.duration ?? 0
        if let joined = session.joined {
            firstJoined = min(firstJoined ?? joined, joined)
            // Who has not left was there to the end; past midnight the clock begins anew.
            if let left = session.left {
                stretches.append((joined, left < joined ? left + 86_400 : left))
            }
        }
        if let left = session.left {
            let end = session.joined.map { left < $0 ? left + 86_400 : left } ?? left
            lastLeft = max(lastLeft ?? end, end)
        }
    }

    var joined: Int? { firstJoined }
    var left: Int? { lastLeft }

    /// How long they were there, in seconds, or `nil` where the report does not say.
    ///
    /// Stretches with two devices at once count once.
    var presence: Int? {
        guard !stretches.isEmpty else { return counted > 0 ? counted : nil }
        var total = 0
        var end = Int.min
        for stretch in stretches.sorted(by: { ($0.joined, $0.left) < ($1.joined, $1.left) }) {
            let start = max(stretch.joined, end)
            if stretch.left > start { total += stretch.left - start }
            end = max(end, stretch.left)
        }
        return total
    }
}
