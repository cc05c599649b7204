// The words of records, as minutes and registers print them.

extension Wording {
    /// A number such as "8/D1" as it stands in text of the document's direction.
    ///
    /// After letters that run from right to left, the digits would be shown behind the slash
    /// ("D1/8"; UAX #9, W2 and N1). A left-to-right mark before them keeps the order in every
    /// format; word processors know it better than the isolates of newer Unicode.
    func numberInText(_ number: String) -> String {
        guard Metadata.isRightToLeft(language), number.utf8.first.isASCIIDigit else {
            return number
        }
        return "\u{200E}" + number
    }

    func word(_ method: VotingMethod) -> String {
        switch method {
        case .consensus: methods.consensus
        case .unanimity: methods.unanimity
        case .vote: methods.vote
        case .acclamation: methods.acclamation
        case .secretBallot: methods.secretBallot
        }
    }

    func word(_ majority: Proposal.Majority) -> String {
        switch majority {
        case .simple: majorities.simple
        case .absolute: majorities.absolute
        case .twoThirds: majorities.twoThirds
        }
    }

    func word(_ outcome: Outcome) -> String {
        switch outcome {
        case .adopted: outcomes.adopted
        case .rejected: outcomes.rejected
        case .deferred: outcomes.deferred
        case .withdrawn: outcomes.withdrawn
        }
    }

    func word(_ status: Action.Status) -> String {
        switch status {
        case .open: actionStatuses.open
        case .done: actionStatuses.done
        case .dropped: actionStatuses.dropped
        }
    }
}

extension UInt8? {
    fileprivate var isASCIIDigit: Bool { self.map { (0x30...0x39).contains($0) } ?? false }
}
