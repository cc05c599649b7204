extension WordWriter {
    /// A field that Word works out, with what to show until then (ECMA-376 Part 1, 17.16).
    ///
    /// `instruction` is ours, never from a document.
    mutating func field(
        _ instruction: String, result: String = "", _ format: RunFormat = RunFormat(),
        isStale: Bool = false
    ) {
        beginField(instruction, format, isStale: isStale)
        text(result, format)
        endField(format)
    }

    /// The first half of a field whose result is written next.
    mutating func beginField(
        _ instruction: String, _ format: RunFormat = RunFormat(), isStale: Bool = false
    ) {
        fieldCharacter("begin", format, isStale: isStale)
        let name: XMLName = revision == .deleted ? .delInstrText : .instrText
        run(format) { xml in
            xml.element(name) { xml in
                xml.attribute(.xmlSpace, "preserve")
                xml.text(" " + instruction + " ")
            }
        }
        fieldCharacter("separate", format)
    }

    /// Ends the field that was begun last.
    mutating func endField(_ format: RunFormat = RunFormat()) {
        fieldCharacter("end", format)
    }

    /// The page on which an anchor stands; nothing when there is no such anchor.
    ///
    /// Only who breaks the pages knows: the field is marked stale, and shows nothing until then.
    mutating func pageNumber(of anchor: Anchor?) {
        guard let anchor, anchors.contains(anchor) else { return }
        field("PAGEREF \(Bookmark.name(of: anchor)) \\h", isStale: true)
    }

    private mutating func fieldCharacter(
        _ kind: String, _ format: RunFormat, isStale: Bool = false
    ) {
        run(format) { xml in
            xml.element(.fldChar) { xml in
                xml.attribute(.fldCharType, kind)
                if isStale { xml.attribute(.dirty, 1) }
            }
        }
    }
}
