// Changes that Word accepts and rejects (ECMA-376 Part 1, 17.13.5).

extension WordWriter {
    /// Writes with all runs and paragraphs marked as changed.
    ///
    /// Word has no change within a move: what was moved stands at its new place as it reads now.
    mutating func revised(_ inner: Revision?, _ write: (inout WordWriter) -> Void) {
        guard let inner else { return write(&self) }
        let outer = revision
        if outer != nil {
            if inner.isGone, outer?.isGone == false { return }
            return write(&self)
        }
        revision = inner
        write(&self)
        closeRun()
        revision = outer
    }

    /// Blocks that have come, gone or moved.
    mutating func revised(_ inner: Revision, blocks: [Block], _ flow: Flow) {
        guard revision == nil, let move = inner.move else {
            return revised(inner) { $0.blocks(blocks, flow) }
        }
        moveRange(inner, number: move) { writer in
            writer.revised(inner) { $0.blocks(blocks, flow) }
        }
    }

    /// The bounds of a move, by whose name Word finds its other end.
    private mutating func moveRange(
        _ revision: Revision, number: Int, _ content: (inout WordWriter) -> Void
    ) {
        let names: (start: XMLName, end: XMLName) =
            revision.isGone
            ? (.moveFromRangeStart, .moveFromRangeEnd) : (.moveToRangeStart, .moveToRangeEnd)
        let change = change(revision)
        xml.element(names.start) { xml in
            xml.attribute(.wordID, change.identifier)
            xml.attribute(.name, "move\(number)")
            xml.attribute(.author, change.author)
            xml.attribute(.date, change.date)
        }
        content(&self)
        xml.element(names.end) { $0.attribute(.wordID, change.identifier) }
    }

    /// Opens the element around a run.
    mutating func startChange(_ revision: Revision?) {
        guard let revision else { return }
        let change = change(revision)
        xml.start(change.name)
        change.writeAttributes(to: &xml)
    }

    /// Closes what ``startChange(_:)`` opened.
    mutating func endChange(_ revision: Revision?) {
        guard let revision else { return }
        switch revision {
        case .inserted: xml.end(.ins)
        case .deleted: xml.end(.del)
        case .movedAway: xml.end(.moveFrom)
        case .movedHere: xml.end(.moveTo)
        }
    }

    /// In the properties of a row, which only comes or goes: Word moves no rows.
    mutating func writeRowChange() {
        guard let change = change() else { return }
        change.write(as: change.revision.isGone ? .del : .ins, to: &xml)
    }

    /// What became of what stands between two entries of a line, of which either may have come or
    /// gone.
    static func revision(
        between before: some Sequence<Revision?>, and entry: Revision?
    ) -> (stands: Bool, revision: Revision?) {
        let isInOld = entry?.isOld ?? true
        let isInNew = entry?.isNew ?? true
        let wasAfterOld = isInOld && before.contains { $0?.isOld ?? true }
        let isAfterNew = isInNew && before.contains { $0?.isNew ?? true }
        switch (wasAfterOld, isAfterNew) {
        case (true, true): return (true, nil)
        case (true, false): return (true, .deleted)
        case (false, true): return (true, .inserted)
        case (false, false): return (false, nil)
        }
    }
}

extension Revision {
    /// Whether the piece stands at this place in the old version.
    fileprivate var isOld: Bool { isGone }
    /// Whether it stands at this place in the new one.
    fileprivate var isNew: Bool { !isGone }
}
