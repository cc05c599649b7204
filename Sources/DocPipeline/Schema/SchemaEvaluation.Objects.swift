// Assertions about the members of an object.

extension SchemaEvaluation {
    mutating func checkRequired(
        _ keys: [String], because present: String?, _ node: SchemaNode.Index, _ value: LocatedValue
    ) -> Bool {
        guard case .object(let members) = value.content else { return true }
        var isValid = true
        for key in keys where !members.contains(where: { $0.key == key }) {
            isValid = false
            if !collects { return false }
            let keyword: SchemaKeyword = present == nil ? .required : .dependentRequired
            report(
                .missingKey([key], because: present), keyword, node, at: .parent(value),
                aboutKey: key)
        }
        return isValid
    }

    mutating func checkDependentRequired(
        _ rules: [(key: String, required: [String])], _ node: SchemaNode.Index,
        _ value: LocatedValue
    ) -> Bool {
        var isValid = true
        for rule in rules where value.member(rule.key) != nil {
            let isFulfilled = checkRequired(rule.required, because: rule.key, node, value)
            isValid = isFulfilled && isValid
        }
        return isValid
    }

    mutating func checkProperties(
        _ rules: PropertyRules, _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        guard case .object(let members) = value.content else { return true }
        var isValid = true
        for index in members.indices {
            var isKnown = false
            if let property = rules.nodes[members[index].key] {
                isKnown = true
                isValid = evaluate(property, in: members[index]) && isValid
            }
            for (pattern, property) in rules.patterns {
                switch pattern.occurs(in: members[index].key) {
                case true:
                    isKnown = true
                    isValid = evaluate(property, in: members[index]) && isValid
                case false: break
                case nil:
                    isValid = false
                    report(
                        .tooComplex, .patternProperties, node, at: .exactly(members[index].keyRange)
                    )
                }
            }
            if !isKnown, let additional = rules.additional {
                isKnown = true
                let isFulfilled = checkOtherKey(
                    members[index], additional, .additionalProperties, node, value)
                isValid = isFulfilled && isValid
            }
            if isKnown { parts.insert(index) }
            if !isValid, !collects { return false }
        }
        return isValid
    }

    /// Checks a member that no other rule is about; with `false`, its key is unknown.
    private mutating func checkOtherKey(
        _ member: LocatedValue.Member, _ rest: SchemaNode.Index, _ keyword: SchemaKeyword,
        _ node: SchemaNode.Index, _ value: LocatedValue
    ) -> Bool {
        guard schema.nodes[rest].verdict == false else { return evaluate(rest, in: member) }
        guard collects else { return false }
        let used = Set((value.object ?? []).map(\.key))
        let known = schema.knownKeys(of: node).filter { !used.contains($0) }
        report(
            .unknownKey(member.key, known: known), keyword, node,
            at: .exactly(member.keyRange))
        return false
    }

    mutating func checkPropertyNames(_ names: SchemaNode.Index, _ value: LocatedValue) -> Bool {
        guard case .object(let members) = value.content else { return true }
        var isValid = true
        for member in members {
            let key = LocatedValue(.string(member.key), at: member.keyRange)
            var parts = EvaluatedParts(isTracked: false)
            isValid = evaluate(names, key, &parts) && isValid
            if !isValid, !collects { return false }
        }
        return isValid
    }

    mutating func checkDependentSchemas(
        _ rules: [(key: String, node: SchemaNode.Index)], _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        var isValid = true
        for rule in rules where value.member(rule.key) != nil {
            isValid = evaluate(rule.node, value, &parts) && isValid
        }
        return isValid
    }

    mutating func checkUnevaluatedProperties(
        _ rest: SchemaNode.Index, _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        guard case .object(let members) = value.content else { return true }
        var isValid = true
        for index in members.indices where !parts.contains(index) {
            let isFulfilled = checkOtherKey(
                members[index], rest, .unevaluatedProperties, node, value)
            isValid = isFulfilled && isValid
            if !isValid, !collects { return false }
        }
        parts.insertAll()
        return isValid
    }
}
