/// Which of the documents that one source holds is made: for whom, or for which use.
///
/// Identifiers and numbers are the same in all editions of a source.
package enum Edition: String, Sendable, CaseIterable {
    /// For everybody: without what is confidential, and without names where the Chatham House Rule
    /// holds. Made where nothing else is asked for.
    case `public`
    /// For those who were there: everything, with marks at what the public edition leaves out.
    case `internal`
    /// A statement to be printed.
    case written
    /// A statement to be read aloud.
    case spoken

    /// Whether the edition has what stands in a container.
    func has(_ container: TextContainer) -> Bool {
        switch (self, container) {
        case (.internal, _), (_, .chathamHouse): true
        case (_, .confidential): false
        case (.public, .print), (.public, .speech): true
        case (.written, .print), (.spoken, .speech): true
        case (.written, .speech), (.spoken, .print): false
        }
    }

    /// Whether names stay where the Chatham House Rule holds.
    var namesEverybody: Bool { self == .internal }

    /// The editions that a kind of source has; none for one that no document is made of.
    package static func editions(of kind: SourceKind) -> [Edition] {
        switch kind {
        case .minutes: [.public, .internal]
        case .statement: [.public, .written, .spoken, .internal]
        case .workspace, .agenda, .attendance, .chat, .contribution, .endorsements, .template,
            .profile:
            []
        }
    }

    /// The containers that the text of a kind of source may have.
    static func containers(of kind: SourceKind) -> [TextContainer] {
        switch kind {
        case .minutes: [.confidential, .chathamHouse]
        case .statement, .contribution: [.confidential, .print, .speech]
        case .workspace, .agenda, .attendance, .chat, .endorsements, .template, .profile: []
        }
    }
}
