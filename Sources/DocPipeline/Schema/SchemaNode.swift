/// One compiled schema object, or `true` or `false`.
struct SchemaNode: Sendable {
    /// A position in ``Schema/nodes``; nodes refer to each other by these, so that schemas may be
    /// recursive and still be values.
    typealias Index = Int

    /// What holds for every instance alike; `nil` when the assertions decide.
    var verdict: Bool?
    /// The types an instance may have, checked before all else; `nil` for any.
    ///
    /// No assertion, because most nodes have one and many have nothing else.
    var types: JSONTypes?
    /// In the order they are checked: what looks at the others' results comes last.
    var assertions: [SchemaAssertion] = []
    /// The node that decides everything, when this one is nothing but a reference.
    var forward: Index?
    /// Whether an assertion asks which members or items the others have looked at.
    var needsEvaluatedParts = false
    /// The resource it belongs to, by its number in the dynamic scope.
    var resource: Int
    var location: SchemaLocation
    /// As written, for titles, descriptions and examples.
    var source: LocatedValue
}

/// Where a schema stands: a document, and the way to it from the document's top.
struct SchemaLocation: Sendable, Hashable {
    var document: Int
    /// RFC 6901, with slashes.
    var pointer: String

    func appending(_ token: String) -> SchemaLocation {
        SchemaLocation(document: document, pointer: pointer + "/" + JSONPointer.escaped(token))
    }
}
