// Assertions about the items of a list.

extension SchemaEvaluation {
    mutating func checkItems(
        _ rules: ItemRules, _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        guard case .array(let items) = value.content else { return true }
        if let rest = rules.rest, schema.nodes[rest].verdict == false,
            items.count > rules.prefix.count
        {
            report(
                .tooManyItems(allowed: rules.prefix.count), .items, node,
                at: .exactly(items[rules.prefix.count].range))
            return false
        }
        var isValid = true
        for index in items.indices {
            guard let schema = index < rules.prefix.count ? rules.prefix[index] : rules.rest else {
                break
            }
            isValid = evaluate(schema, items[index], at: index) && isValid
            if !isValid, !collects { return false }
            parts.insert(index)
        }
        return isValid
    }

    mutating func checkContains(
        _ rule: ContainsRule, _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        guard case .array(let items) = value.content else { return true }
        var count = 0
        for index in items.indices {
            var inner = EvaluatedParts(isTracked: false)
            guard accepts(rule.node, items[index], &inner) else { continue }
            count += 1
            parts.insert(index)
        }
        if count < rule.minimum {
            let what = schema.title(of: rule.node)
            report(
                .lacksItem(count: rule.minimum, what: what), .contains, node, at: .part(value))
            return false
        }
        if let maximum = rule.maximum, count > maximum {
            let what = schema.title(of: rule.node)
            report(
                .hasTooManyItems(count: maximum, what: what), .maxContains, node,
                at: .part(value))
            return false
        }
        return true
    }

    mutating func checkUniqueItems(_ node: SchemaNode.Index, _ value: LocatedValue) -> Bool {
        guard case .array(let items) = value.content, let repetition = items.firstRepetition
        else { return true }
        report(
            .repeatedItem(first: items[repetition.first].range), .uniqueItems, node,
            at: .exactly(items[repetition.second].range))
        return false
    }

    mutating func checkUnevaluatedItems(
        _ rest: SchemaNode.Index, _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        guard case .array(let items) = value.content else { return true }
        var isValid = true
        for index in items.indices where !parts.contains(index) {
            if schema.nodes[rest].verdict == false {
                isValid = false
                report(
                    .tooManyItems(allowed: index), .unevaluatedItems, node,
                    at: .exactly(items[index].range))
                break
            }
            isValid = evaluate(rest, items[index], at: index) && isValid
            if !isValid, !collects { return false }
        }
        parts.insertAll()
        return isValid
    }
}
