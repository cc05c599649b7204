/// The schemas of all kinds, each compiled when a source first needs it and used for all of them.
struct KindSchemas: Sendable {
    /// A schema by the file it stands in and, where it is a part, the place inside.
    enum Name: String, Sendable, CaseIterable {
        case workspace, minutes, agenda, attendance, decision, action, motion, election
        case nomination, interest, chat
        case statement, contribution, endorsements, template, profile
        case attendanceRow = "attendance#/$defs/row"
        case endorsementRow = "endorsement#/$defs/row"

        /// The schema that a source of a kind must fit.
        init(_ kind: SourceKind) {
            self =
                switch kind {
                case .workspace: .workspace
                case .minutes: .minutes
                case .agenda: .agenda
                case .attendance: .attendance
                case .chat: .chat
                case .statement: .statement
                case .contribution: .contribution
                case .endorsements: .endorsements
                case .template: .template
                case .profile: .profile
                }
        }

        /// A schema that is nothing but a reference to the one meant.
        fileprivate var reference: String {
            let parts = rawValue.split(separator: "#", maxSplits: 1)
            let base = "\(KindSchemas.root)\(parts[0]).json"
            let uri = parts.count > 1 ? base + "#" + parts[1] : base
            return "{\"$ref\": \"\(uri)\"}"
        }
    }

    private static let root = "https://docgen.invalid/schema/"
    private let schemas: [Name: OnDemand<Schema?>]

    /// Takes the schemas of the program; none is compiled yet.
    init(_ resources: Resources) {
        var library = SchemaLibrary()
        for (name, bytes) in resources.schemas {
            library.add(bytes, at: "\(Self.root)\(name).json")
        }
        let complete = library
        var schemas: [Name: OnDemand<Schema?>] = [:]
        for name in Name.allCases {
            schemas[name] = OnDemand {
                readJSON(Array(name.reference.utf8)).value.flatMap { complete.schema($0).value }
            }
        }
        self.schemas = schemas
    }

    /// What a schema finds wrong with a value.
    func check(_ value: LocatedValue, against name: Name) -> [Diagnostic] {
        schemas[name]?.value?.diagnostics(for: value) ?? []
    }
}
