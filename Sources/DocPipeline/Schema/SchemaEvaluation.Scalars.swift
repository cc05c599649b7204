// Assertions about a value on its own.

extension SchemaEvaluation {
    mutating func checkValue(
        _ allowed: [LocatedValue], _ keyword: SchemaKeyword, _ node: SchemaNode.Index,
        _ value: LocatedValue
    ) -> Bool {
        if allowed.contains(where: { $0.isSameValue(as: value) }) { return true }
        report(.notAllowed(allowed, found: value), keyword, node, at: .part(value))
        return false
    }

    mutating func checkNumber(
        _ limit: NumberLimit, _ node: SchemaNode.Index, _ value: LocatedValue
    ) -> Bool {
        guard case .number(let number) = value.content, !limit.allows(number) else { return true }
        report(
            .outOfLimits(limit.kind, limit.value, found: number), limit.kind.keyword, node,
            at: .exactly(value.range))
        return false
    }

    mutating func checkSize(
        _ limit: SizeLimit, _ node: SchemaNode.Index, _ value: LocatedValue
    ) -> Bool {
        if case .string(let text) = value.content, limit.isClearlyMet(by: text) { return true }
        guard let size = limit.size(of: value), !limit.allows(size) else { return true }
        report(
            .wrongSize(
                limit.measured, isMaximum: limit.isMaximum, limit: limit.limit, found: size),
            limit.keyword, node, at: .part(value))
        return false
    }

    mutating func checkPattern(
        _ pattern: RegularExpression, _ node: SchemaNode.Index, _ value: LocatedValue
    ) -> Bool {
        guard case .string(let text) = value.content else { return true }
        switch pattern.occurs(in: text) {
        case true: return true
        case false:
            report(
                .patternMismatch(pattern: pattern.source, found: text), .pattern, node,
                at: .exactly(value.range))
        case nil:
            report(.tooComplex, .pattern, node, at: .exactly(value.range))
        }
        return false
    }

    mutating func checkFormat(
        _ format: Format, _ node: SchemaNode.Index, _ value: LocatedValue
    ) -> Bool {
        guard case .string(let text) = value.content, !format.accepts(text) else { return true }
        report(.wrongFormat(format, found: text), .format, node, at: .exactly(value.range))
        return false
    }
}

extension NumberLimit.Kind {
    fileprivate var keyword: SchemaKeyword {
        switch self {
        case .multipleOf: .multipleOf
        case .maximum: .maximum
        case .exclusiveMaximum: .exclusiveMaximum
        case .minimum: .minimum
        case .exclusiveMinimum: .exclusiveMinimum
        }
    }
}

extension SizeLimit {
    fileprivate var keyword: SchemaKeyword {
        switch measured {
        case .characters: isMaximum ? .maxLength : .minLength
        case .items: isMaximum ? .maxItems : .minItems
        case .members: isMaximum ? .maxProperties : .minProperties
        }
    }
}
