/// One pass of a value through a schema.
///
/// It either asks only whether the value fulfils the schema, and stops at the first "no", or
/// collects all violations of a value that is known not to. While collecting, what a failed schema
/// has looked at still counts as looked at, so that one mistake does not make all its neighbours
/// unknown.
struct SchemaEvaluation {
    /// Schemas applied inside each other, which bounds the recursion.
    private static let deepest = 1_500
    /// Applications of a schema that are always allowed, and those allowed for each part of the
    /// value beyond that; only schemas that multiply need more.
    private static let freeSteps = 100_000
    private static let stepsPerPart = 1_000

    /// One step from an instance into a part of it.
    enum Step {
        /// A member, and the schema that its key leads to.
        case member(LocatedValue.Member, SchemaNode.Index)
        /// An item by its position from 0, and the schema for it.
        case item(Int, SchemaNode.Index)
    }

    let schema: Schema
    var collects: Bool
    var violations: [SchemaViolation] = []
    /// The way to the current part; kept only while collecting.
    var path: [Step] = []
    /// The resources being applied, the outermost first; kept only for dynamic references.
    private var scope: [Int] = []
    private var depth = 0
    private var steps = 0
    private var stepLimit = Self.freeSteps
    private var root: LocatedValue?
    /// Whether a bound was hit; no answer is to be trusted then, and the value is refused.
    private var hasGivenUp = false

    init(schema: Schema, collects: Bool) {
        self.schema = schema
        self.collects = collects
    }

    /// Whether the value fulfils the schema.
    mutating func evaluate(_ value: LocatedValue) -> Bool {
        root = value
        var parts = EvaluatedParts(isTracked: false)
        let isValid = evaluate(0, value, &parts)
        if hasGivenUp, collects {
            violations = []
            report(.tooComplex, nil, 0, at: .exactly(value.range))
        }
        return isValid && !hasGivenUp
    }

    /// Applies one node to an instance, and adds what it looked at to `parts`.
    mutating func evaluate(
        _ start: SchemaNode.Index, _ value: LocatedValue, _ parts: inout EvaluatedParts
    ) -> Bool {
        var index = start
        while let next = schema.nodes[index].forward { index = next }
        if let verdict = schema.nodes[index].verdict {
            if !verdict { report(.forbidden, nil, index, at: .part(value)) }
            return verdict
        }
        if let types = schema.nodes[index].types, !types.include(value) {
            // Of a value of the wrong type nothing else is worth saying.
            report(.wrongType(expected: types, found: value), .type, index, at: .part(value))
            return false
        }
        if schema.nodes[index].assertions.isEmpty { return true }
        guard enter(index) else { return false }
        defer { leave() }
        var own = EvaluatedParts(
            isTracked: parts.isTracked || schema.nodes[index].needsEvaluatedParts)
        var isValid = true
        for assertion in schema.nodes[index].assertions
        where !check(assertion, index, value, &own) {
            isValid = false
            if !collects { return false }
        }
        parts.formUnion(own)
        return isValid
    }

    /// Whether an instance fulfils a node, without reporting what is wrong.
    mutating func accepts(
        _ index: SchemaNode.Index, _ value: LocatedValue, _ parts: inout EvaluatedParts
    ) -> Bool {
        let wasCollecting = collects
        collects = false
        defer { collects = wasCollecting }
        return evaluate(index, value, &parts)
    }

    /// Applies a node to a member's value.
    mutating func evaluate(_ index: SchemaNode.Index, in member: LocatedValue.Member) -> Bool {
        if collects { path.append(.member(member, index)) }
        defer { if collects { path.removeLast() } }
        var parts = EvaluatedParts(isTracked: false)
        return evaluate(index, member.value, &parts)
    }

    /// Applies a node to an item of a list.
    mutating func evaluate(
        _ index: SchemaNode.Index, _ item: LocatedValue, at position: Int
    ) -> Bool {
        if collects { path.append(.item(position, index)) }
        defer { if collects { path.removeLast() } }
        var parts = EvaluatedParts(isTracked: false)
        return evaluate(index, item, &parts)
    }

    private mutating func check(
        _ assertion: SchemaAssertion, _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        switch assertion {
        case .enumeration(let allowed): checkValue(allowed, .enumeration, node, value)
        case .constant(let only): checkValue([only], .const, node, value)
        case .number(let limit): checkNumber(limit, node, value)
        case .size(let limit): checkSize(limit, node, value)
        case .pattern(let pattern): checkPattern(pattern, node, value)
        case .format(let format): checkFormat(format, node, value)
        case .required(let keys): checkRequired(keys, because: nil, node, value)
        case .dependentRequired(let rules): checkDependentRequired(rules, node, value)
        case .properties(let rules): checkProperties(rules, node, value, &parts)
        case .propertyNames(let names): checkPropertyNames(names, value)
        case .items(let rules): checkItems(rules, node, value, &parts)
        case .contains(let rule): checkContains(rule, node, value, &parts)
        case .uniqueItems: checkUniqueItems(node, value)
        case .reference(let target): evaluate(target, value, &parts)
        case .dynamicReference(let anchor, let initial):
            evaluate(dynamicTarget(anchor) ?? initial, value, &parts)
        case .allOf(let branches): checkAll(branches, value, &parts)
        case .anyOf(let branches): checkAny(branches, node, value, &parts)
        case .oneOf(let branches): checkOne(branches, node, value, &parts)
        case .not(let forbidden): checkNot(forbidden, node, value)
        case .conditional(let rule): checkConditional(rule, value, &parts)
        case .dependentSchemas(let rules): checkDependentSchemas(rules, value, &parts)
        case .unevaluatedItems(let rest): checkUnevaluatedItems(rest, node, value, &parts)
        case .unevaluatedProperties(let rest):
            checkUnevaluatedProperties(rest, node, value, &parts)
        }
    }
}

// The dynamic scope, and the bounds.
extension SchemaEvaluation {
    private mutating func enter(_ index: SchemaNode.Index) -> Bool {
        steps += 1
        if steps > stepLimit, stepLimit == Self.freeSteps {
            stepLimit += Self.stepsPerPart * (root?.partCount ?? 0)
        }
        if depth >= Self.deepest || steps > stepLimit { hasGivenUp = true }
        guard !hasGivenUp else { return false }
        depth += 1
        if !schema.dynamicAnchors.isEmpty { scope.append(schema.nodes[index].resource) }
        return true
    }

    private mutating func leave() {
        depth -= 1
        if !schema.dynamicAnchors.isEmpty { scope.removeLast() }
    }

    private func dynamicTarget(_ anchor: String) -> SchemaNode.Index? {
        for resource in scope {
            if let node = schema.dynamicAnchors[resource][anchor] { return node }
        }
        return nil
    }
}

extension LocatedValue {
    /// How many values this one consists of, itself included.
    fileprivate var partCount: Int {
        switch content {
        case .null, .bool, .number, .string: 1
        case .array(let items): items.reduce(1) { $0 + $1.partCount }
        case .object(let members): members.reduce(1) { $0 + $1.value.partCount }
        }
    }
}
