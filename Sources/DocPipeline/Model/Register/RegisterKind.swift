/// The registers that a workspace's documents make up.
package enum RegisterKind: String, Sendable, CaseIterable {
    case decisions, actions, attendance, endorsements
}
