/// Where the values of a document's front matter, or of an entry in it, were typed, for findings
/// about them.
package struct FrontMatterPlaces: Sendable, Equatable {
    /// The whole front matter.
    package let whole: SourceRange
    private let values: [String: SourceRange]

    init(_ value: LocatedValue) {
        whole = value.range
        values = Dictionary((value.object ?? []).map { ($0.key, $0.value.range) }) { first, _ in
            first
        }
    }

    /// Where a key's value stands; `nil` when the key was not typed.
    package subscript(key: String) -> SourceRange? { values[key] }

    /// Where a finding about a key points: its value, or the beginning of the front matter.
    package func place(of key: String) -> SourceRange { values[key] ?? whole.start }
}
