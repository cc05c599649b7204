/// What files have become after any number of rounds of fixing; nothing is written.
package struct FixedFiles: Sendable {
    /// How often files are checked again before fixes that never come to rest are given up.
    ///
    /// Overlapping fixes need a round each; more than a few in one place has no sound reason.
    package static let mostRounds = 16

    /// A file before and after.
    package struct Change: Sendable, Equatable {
        package var path: String
        package var before: [UInt8]
        package var after: [UInt8]
    }

    /// By path; how each file was before the first round.
    private var originals: [String: [UInt8]] = [:]
    /// By path; how each file is now.
    package private(set) var current: [String: [UInt8]] = [:]
    /// Every fix that was made, in order.
    package private(set) var fixes: [AppliedFix] = []

    package init() {}

    /// Makes the edits of a round, whose files must be those that the rounds before left.
    package mutating func make(_ round: FixRound) {
        for (path, file) in round.files {
            if originals[path] == nil { originals[path] = file.bytes }
            current[path] = file.edits.applied(to: file.bytes)
        }
        fixes += round.fixes
    }

    /// The files that are not what they were, sorted by path.
    package var changes: [Change] {
        current.keys.sorted().compactMap { path in
            guard let before = originals[path], let after = current[path], before != after
            else { return nil }
            return Change(path: path, before: before, after: after)
        }
    }
}
