/// What Word is told of one change: that it is one, whose, of when (ECMA-376 Part 1, 17.13.5).
struct TrackedChange: Sendable, Equatable {
    var revision: Revision
    /// Used once in the document.
    var identifier: Int
    var author: String
    /// ISO 8601 with the time.
    var date: String

    /// The element that marks it, around runs and in the properties of a paragraph's mark.
    var name: XMLName {
        switch revision {
        case .inserted: .ins
        case .deleted: .del
        case .movedAway: .moveFrom
        case .movedHere: .moveTo
        }
    }

    /// The attributes of the element that was opened last.
    func writeAttributes(to xml: inout XMLWriter) {
        xml.attribute(.wordID, identifier)
        xml.attribute(.author, author)
        xml.attribute(.date, date)
    }

    /// The element without content, as properties hold it.
    func write(as name: XMLName, to xml: inout XMLWriter) {
        xml.element(name) { writeAttributes(to: &$0) }
    }
}
