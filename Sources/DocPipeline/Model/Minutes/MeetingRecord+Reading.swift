// Records from a typed line and from a fenced block. A number that was not typed stays empty until
// the whole body is read.

extension Decision {
    init(_ line: RecordLine, at range: SourceRange) {
        number = line.number ?? ""
        hasTypedNumber = line.number != nil
        text = [.paragraph(Paragraph(content: line.content, range: range))]
        proposal = Proposal()
        references = []
        self.range = range
    }

    init(_ fields: Fields) {
        number = fields.text("id") ?? ""
        hasTypedNumber = !number.isEmpty
        text = fields.paragraphs("text")
        proposal = Proposal(fields)
        effective = fields.date("effective")
        references = fields.texts("references")
        range = fields.range
    }
}

extension Action {
    init(_ line: RecordLine, at range: SourceRange, directory: Directory) {
        let parts = ActionLine(line.content, directory: directory)
        number = line.number ?? ""
        hasTypedNumber = line.number != nil
        owners = parts.owners.map { Located($0, at: range) }
        text = [.paragraph(Paragraph(content: parts.task, range: range))]
        due = parts.due.map { Located($0, at: range) }
        status = .open
        self.range = range
    }

    init(_ fields: Fields) {
        number = fields.text("id") ?? ""
        hasTypedNumber = !number.isEmpty
        owners = fields.texts("owner")
        text = fields.paragraphs("text")
        due = fields.date("due").map { Located($0, at: fields["due"]?.range ?? fields.range) }
        done = fields.date("done")
        status = fields.word("status", as: Status.self) ?? (done == nil ? .open : .done)
        closes = fields.locatedText("closes")
        result = fields.text("result")
        range = fields.range
    }
}

extension Motion {
    init(_ line: RecordLine, at range: SourceRange) {
        number = line.number ?? ""
        hasTypedNumber = line.number != nil
        text = [.paragraph(Paragraph(content: line.content, range: range))]
        proposal = Proposal()
        amendments = []
        self.range = range
    }

    init(_ fields: Fields) {
        number = fields.text("id") ?? ""
        hasTypedNumber = !number.isEmpty
        text = fields.paragraphs("text")
        proposal = Proposal(fields)
        amendments = fields.texts("amendments").map(\.value)
        range = fields.range
    }
}

extension Election {
    init(_ fields: Fields) {
        number = fields.text("id") ?? ""
        hasTypedNumber = !number.isEmpty
        office = fields.text("office") ?? ""
        seats = fields.integer("seats") ?? 1
        method = fields.word("method", as: VotingMethod.self)
        majority = fields.word("majority", as: Proposal.Majority.self)
        at = fields.time("at")
        tieBreak = fields.text("tie_break")
        candidates = fields.list("candidates").compactMap(Candidate.init)
        elected = fields.texts("elected")
        ballots = fields["ballots"].map { value in
            let count = Fields(value)
            return Ballots(
                cast: count.integer("cast"), valid: count.integer("valid"),
                invalid: count.integer("invalid"))
        }
        ballotsRange = fields["ballots"]?.range
        range = fields.range
    }
}

extension Election.Candidate {
    fileprivate init?(_ value: LocatedValue) {
        if let name = Fields.locatedText(value) {
            self.name = name
            return
        }
        let fields = Fields(value)
        guard let name = fields.locatedText("name") else { return nil }
        self.name = name
        organisation = fields.text("organisation")
        votes = fields.integer("votes")
        nominatedBy = fields.texts("nominated_by")
        secondedBy = fields.texts("seconded_by")
    }
}

extension Fields {
    /// A text of one or more paragraphs, parted by empty lines.
    func paragraphs(_ key: String) -> [Block] {
        guard let text = locatedText(key) else { return [] }
        return text.value.paragraphs.map {
            .paragraph(Paragraph(content: [.text($0)], range: text.range))
        }
    }
}

extension String {
    /// The paragraphs of a plain text, each on one line.
    var paragraphs: [String] {
        var paragraphs: [[Substring]] = [[]]
        for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let trimmed = line.trimmingSpaces
            if trimmed.isEmpty {
                if paragraphs.last?.isEmpty == false { paragraphs.append([]) }
            } else {
                paragraphs[paragraphs.count - 1].append(Substring(trimmed))
            }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
    }
}
