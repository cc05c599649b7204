/// A part of a text that is typed between `::: name` and `:::`: who may read or hear it.
package enum TextContainer: String, Sendable, CaseIterable {
    /// For members alone: only the internal edition has it.
    case confidential
    /// Said under the Chatham House Rule: what was said may be told, and not by whom.
    case chathamHouse = "chatham-house"
    /// Printed, and not read aloud.
    case print
    /// Read aloud, and not printed.
    case speech
}

/// Where a container begins or ends among the blocks of a text.
///
/// Every start has its end, in the same run of blocks; containers may stand in one another.
package struct ContainerEdge: Sendable, Equatable {
    package var container: TextContainer
    package var isStart: Bool

    package init(_ container: TextContainer, isStart: Bool) {
        self.container = container
        self.isStart = isStart
    }
}
