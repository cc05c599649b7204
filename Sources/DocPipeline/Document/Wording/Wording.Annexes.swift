extension Wording {
    /// What hangs on a document.
    package struct Annexes: Sendable {
        /// Head of an annex: “Annex {letter}”.
        package let label: Pattern
        /// Heading over the list of annexes: “Annexes”.
        package let several: String
        /// Where an annex comes from: “Source: {source}”.
        package let source: Pattern

        init(_ labels: inout LabelReader, fallback: Annexes?) {
            label = labels.pattern("label", else: fallback?.label)
            several = labels.word("several", else: fallback?.several)
            source = labels.pattern("source", else: fallback?.source)
        }
    }
}
