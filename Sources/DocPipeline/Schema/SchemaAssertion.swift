/// One demand of a schema on an instance, compiled from one keyword or a few that belong together.
///
/// Indirect, so that going through a node's assertions copies one word for each.
indirect enum SchemaAssertion: Sendable {
    case enumeration([LocatedValue])
    case constant(LocatedValue)
    case number(NumberLimit)
    case size(SizeLimit)
    case pattern(RegularExpression)
    case format(Format)

    case required([String])
    case dependentRequired([(key: String, required: [String])])
    case properties(PropertyRules)
    case propertyNames(SchemaNode.Index)

    case items(ItemRules)
    case contains(ContainsRule)
    case uniqueItems

    case reference(SchemaNode.Index)
    /// The outermost schema with this dynamic anchor, else the node (Core 2020-12, 8.2.3.2).
    case dynamicReference(anchor: String, SchemaNode.Index)
    case allOf([SchemaNode.Index])
    case anyOf([SchemaNode.Index])
    case oneOf([SchemaNode.Index])
    case not(SchemaNode.Index)
    case conditional(Conditional)
    case dependentSchemas([(key: String, node: SchemaNode.Index)])

    case unevaluatedItems(SchemaNode.Index)
    case unevaluatedProperties(SchemaNode.Index)

    /// The schemas that this one applies to the same instance.
    var inPlaceNodes: [SchemaNode.Index] {
        switch self {
        case .reference(let node), .dynamicReference(_, let node), .not(let node): [node]
        case .allOf(let nodes), .anyOf(let nodes), .oneOf(let nodes): nodes
        case .conditional(let rule): [rule.condition] + [rule.then, rule.else].compactMap(\.self)
        case .dependentSchemas(let rules): rules.map(\.node)
        case .enumeration, .constant, .number, .size, .pattern, .format, .required,
            .dependentRequired, .properties, .propertyNames, .items, .contains, .uniqueItems,
            .unevaluatedItems, .unevaluatedProperties:
            []
        }
    }
}
