/// A compiled schema: checks any number of values.
package struct Schema: Sendable {
    let nodes: [SchemaNode]
    /// For each resource, the nodes its dynamic anchors name; empty when no dynamic reference is
    /// there.
    let dynamicAnchors: [[String: SchemaNode.Index]]
    /// The URI of each document.
    let resourceURIs: [String]

    /// Whether a value fulfils the schema.
    package func accepts(_ value: LocatedValue) -> Bool {
        var evaluation = SchemaEvaluation(schema: self, collects: false)
        return evaluation.evaluate(value)
    }

    /// All that a value does against the schema, in the order of places; empty when it fulfils it.
    ///
    /// A valid value, by far the commonest, is gone through once without keeping anything; only
    /// for an invalid one a second pass finds out what to say.
    package func violations(of value: LocatedValue) -> [SchemaViolation] {
        if accepts(value) { return [] }
        var evaluation = SchemaEvaluation(schema: self, collects: true)
        _ = evaluation.evaluate(value)
        return evaluation.violations.enumerated().sorted { left, right in
            let (one, other) = (left.element.range, right.element.range)
            return (one.lowerBound, left.offset) < (other.lowerBound, right.offset)
        }.map(\.element)
    }

    /// Where a node's schema stands: a URI with a JSON pointer as its fragment.
    func uri(of node: SchemaNode.Index) -> String {
        let location = nodes[node].location
        return resourceURIs[location.document] + "#" + location.pointer
    }
}

extension Schema {
    /// What a person should know about a value: its violations in words, in the order of places.
    package func diagnostics(for value: LocatedValue) -> [Diagnostic] {
        violations(of: value).map(\.diagnostic)
    }
}
