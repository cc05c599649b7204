extension Diagnostic.Rule {
    package static let containerUnclosed = Self("DG046", "container-unclosed")
    package static let unknownContainer = Self("DG047", "unknown-container")
    package static let strayContainerEnd = Self("DG048", "stray-container-end")
    package static let containerOutOfPlace = Self("DG049", "container-out-of-place")
}

extension Diagnostic {
    static func containerUnclosed(_ name: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .containerUnclosed, at: range,
            "the part “\(name)” that begins here never ends; add a line “:::” where it ends")
    }

    static func unknownContainer(_ name: String, at range: SourceRange) -> Diagnostic {
        let letters = String(name.filter { $0.isLetter || $0 == "-" || $0 == " " })
        let names = TextContainer.allCases.map(\.rawValue)
        let meant = bestSuggestion(for: letters, among: names)
        return Diagnostic(
            .unknownContainer, at: range,
            "there is no part “\(name)”" + (meant.map { "; did you mean “::: \($0)”?" } ?? ""),
            notes: [Note("there are \(names.joined(separator: ", "))")])
    }

    static func strayContainerEnd(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .strayContainerEnd, at: range,
            "“:::” ends a part, and none is open here; begin it with “::: confidential”, "
                + "or take the line out")
    }

    static func containerOutOfPlace(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .containerOutOfPlace, at: range,
            "a line of “:::” stands inside a list, a quotation or HTML, where no part begins or "
                + "ends; put it at the left edge, between empty lines")
    }

    /// A container that this kind of source has no use for.
    static func containerOutOfPlace(
        _ container: TextContainer, at range: SourceRange, in kind: SourceKind,
        instead names: [TextContainer]
    ) -> Diagnostic {
        let list = names.map(\.rawValue).joined(separator: ", ")
        return Diagnostic(
            .containerOutOfPlace, at: range,
            "“\(container.rawValue)” is not for a source of kind \(kind.rawValue), which has \(list)"
        )
    }
}
