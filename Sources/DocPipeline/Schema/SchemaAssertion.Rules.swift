// Keywords that only make sense together.

/// `properties`, `patternProperties` and `additionalProperties`, which depend on each other.
///
/// A class, because a value would have all its parts retained for every object that is checked.
final class PropertyRules: Sendable {
    let nodes: [String: SchemaNode.Index]
    /// The keys of `nodes` in the order written.
    let names: [String]
    let patterns: [(pattern: RegularExpression, node: SchemaNode.Index)]
    let additional: SchemaNode.Index?

    init(
        properties: [(key: String, node: SchemaNode.Index)],
        patterns: [(pattern: RegularExpression, node: SchemaNode.Index)],
        additional: SchemaNode.Index?
    ) {
        nodes = Dictionary(properties) { _, last in last }
        names = properties.map(\.key)
        self.patterns = patterns
        self.additional = additional
    }
}

/// `prefixItems` and `items`.
struct ItemRules: Sendable {
    var prefix: [SchemaNode.Index] = []
    var rest: SchemaNode.Index?
}

/// `contains`, `minContains` and `maxContains`.
struct ContainsRule: Sendable {
    var node: SchemaNode.Index
    var minimum = 1
    var maximum: Int?
}

/// `if`, `then` and `else`.
struct Conditional: Sendable {
    var condition: SchemaNode.Index
    var then: SchemaNode.Index?
    var `else`: SchemaNode.Index?
}
