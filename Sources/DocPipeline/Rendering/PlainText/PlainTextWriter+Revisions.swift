// Changes between two versions, marked as e-mails and programs for comparing texts mark them:
// {+added+}, [-taken away-], with an arrow and a number for what has moved.

extension PlainTextWriter {
    static func start(of revision: Revision) -> String {
        switch revision {
        case .inserted: "{+"
        case .deleted: "[-"
        case .movedAway(let number): "[-→\(number) "
        case .movedHere(let number): "{+→\(number) "
        }
    }

    static func end(of revision: Revision) -> String { revision.isGone ? "-]" : "+}" }

    /// Writes with every text between the marks of a revision.
    mutating func revised(
        _ revision: Revision?, _ write: (inout PlainTextWriter) -> Void
    ) {
        let outer = self.revision
        if let revision { self.revision = revision }
        write(&self)
        self.revision = outer
    }

    /// Text between the marks of the revision in force.
    func marked(_ flow: TextFlow) -> TextFlow {
        guard let revision, !flow.bytes.isEmpty else { return flow }
        var marked = TextFlow()
        marked.append(Self.start(of: revision))
        marked.append(flow)
        marked.append(Self.end(of: revision))
        return marked
    }

    /// What the marks mean, before everything else.
    mutating func legend(_ legend: Notice) {
        paragraph(flow(legend.content))
        rule("-", columns: width)
    }
}
