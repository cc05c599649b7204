/// Who stands behind a statement: those who hand it in and those who have endorsed it.
struct Signers: Sendable {
    typealias Status = MemberOrganisation.Status

    struct Signer: Sendable {
        var name: Located<String>
        /// `nil` where nobody says.
        var status: Status?
    }

    /// In the order typed, each once; endorsements that are not confirmed are left out.
    let all: [Signer]

    init(_ statement: Statement, _ directory: Directory) {
        var signers: [Signer] = []
        var places: [FoldedText: Int] = [:]
        func add(_ name: Located<String>, _ status: Status?) {
            let member = directory.organisation(name.value)
            let key = FoldedText(member?.name ?? name.value)
            if let place = places[key] {
                signers[place].status = signers[place].status ?? status
            } else {
                places[key] = signers.count
                signers.append(Signer(name: name, status: status ?? member?.status))
            }
        }
        for name in statement.submittedBy { add(name, nil) }
        for endorsement in statement.endorsements where endorsement.isConfirmed {
            add(endorsement.organisation, endorsement.status)
        }
        all = signers
    }

    /// Whether more than one organisation signs.
    var isJoint: Bool { all.count > 1 }

    /// Whether nobody says of some what status they have.
    var hasUnknownStatus: Bool { all.isEmpty || all.contains { $0.status == nil } }

    /// The highest status among them, of those that matter.
    func highestStatus(among wanted: [Status]) -> Status? {
        let found = Set(all.compactMap(\.status))
        return Status.allCases.first { found.contains($0) && wanted.contains($0) }
    }
}

extension MemberOrganisation.Status {
    /// "in special consultative status".
    var phrase: String {
        switch self {
        case .general: "in general consultative status"
        case .special: "in special consultative status"
        case .roster: "on the roster"
        case .none: "without consultative status"
        }
    }
}
