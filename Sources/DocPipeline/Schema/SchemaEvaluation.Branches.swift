// Schemas applied to the same instance.

extension SchemaEvaluation {
    mutating func checkAll(
        _ branches: [SchemaNode.Index], _ value: LocatedValue, _ parts: inout EvaluatedParts
    ) -> Bool {
        var isValid = true
        for branch in branches {
            isValid = evaluate(branch, value, &parts) && isValid
            if !isValid, !collects { return false }
        }
        return isValid
    }

    mutating func checkAny(
        _ branches: [SchemaNode.Index], _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        var isValid = false
        for branch in branches {
            if accepts(branch, value, &parts) { isValid = true }
            if isValid, !parts.isTracked { return true }
        }
        if !isValid { reportBestBranch(of: branches, value, &parts) }
        return isValid
    }

    mutating func checkOne(
        _ branches: [SchemaNode.Index], _ node: SchemaNode.Index, _ value: LocatedValue,
        _ parts: inout EvaluatedParts
    ) -> Bool {
        var fitting: [SchemaNode.Index] = []
        for branch in branches where accepts(branch, value, &parts) {
            fitting.append(branch)
            if fitting.count > 1, !collects { return false }
        }
        if fitting.isEmpty { reportBestBranch(of: branches, value, &parts) }
        if fitting.count > 1 {
            let keys = fitting.flatMap(schema.requiredKeys)
            report(.matchesSeveral(keys: keys), .oneOf, node, at: .part(value))
        }
        return fitting.count == 1
    }

    mutating func checkNot(
        _ forbidden: SchemaNode.Index, _ node: SchemaNode.Index, _ value: LocatedValue
    ) -> Bool {
        var parts = EvaluatedParts(isTracked: false)
        guard accepts(forbidden, value, &parts) else { return true }
        report(.matchesForbidden, .not, node, at: .part(value))
        return false
    }

    mutating func checkConditional(
        _ rule: Conditional, _ value: LocatedValue, _ parts: inout EvaluatedParts
    ) -> Bool {
        let next = accepts(rule.condition, value, &parts) ? rule.then : rule.else
        guard let next else { return true }
        return evaluate(next, value, &parts)
    }

    /// Reports what is wrong by the alternative that was most likely meant.
    private mutating func reportBestBranch(
        of branches: [SchemaNode.Index], _ value: LocatedValue, _ parts: inout EvaluatedParts
    ) {
        guard collects else { return }
        let mark = violations.count
        var findings: [[SchemaViolation]] = []
        for branch in branches {
            _ = evaluate(branch, value, &parts)
            findings.append(Array(violations[mark...]))
            violations.removeSubrange(mark...)
        }
        violations.append(contentsOf: Self.likeliest(of: findings, depth: path.count))
    }

    /// The findings of one alternative, or one finding that stands for all of them.
    /// - Parameters:
    ///   - findings: what each alternative finds wrong.
    ///   - depth: the length of the path to the instance.
    /// - Returns: what to tell the user.
    private static func likeliest(
        of findings: [[SchemaViolation]], depth: Int
    ) -> [SchemaViolation] {
        let costs = findings.map { found in
            found.reduce(0) { $0 + $1.distance(from: depth) }
        }
        guard let lowest = costs.min(), let best = costs.firstIndex(of: lowest) else { return [] }
        let equals = findings.indices.filter { costs[$0] == lowest }.map { findings[$0] }
        return merged(equals) ?? findings[best]
    }

    /// One violation that says what alternatives of equal rank demand together: "a text or a
    /// list", "“file” or “chat” is missing".
    private static func merged(_ findings: [[SchemaViolation]]) -> [SchemaViolation]? {
        guard findings.count > 1, var first = findings.first?.first,
            findings.allSatisfy({ $0.count == 1 && $0.first?.range == first.range })
        else { return nil }
        for found in findings.dropFirst() {
            guard let other = found.first,
                let problem = first.problem.merged(with: other.problem)
            else { return nil }
            first.problem = problem
            first.explanation = nil
            first.example = nil
        }
        return [first]
    }
}

extension SchemaViolation {
    /// How far this finding puts an instance from an alternative: a wrong type or a wrong constant
    /// means that another alternative was meant, all else that a part of it is mistyped.
    fileprivate func distance(from depth: Int) -> Int {
        let isTop = instancePath.tokens.count <= depth
        return switch problem {
        case .wrongType: isTop ? 1000 : 10
        case .notAllowed(let values, _):
            isTop ? 100 : values.count == 1 && instancePath.tokens.count == depth + 1 ? 100 : 10
        case .unknownKey: 20
        case .missingKey: 15
        case .outOfLimits, .wrongSize, .patternMismatch, .wrongFormat, .forbidden, .tooManyItems,
            .repeatedItem, .lacksItem, .hasTooManyItems, .matchesSeveral, .matchesForbidden,
            .tooComplex:
            10
        }
    }
}

extension SchemaViolation.Problem {
    /// The problem that either of two demands is not met; `nil` when no sentence says both.
    fileprivate func merged(with other: SchemaViolation.Problem) -> SchemaViolation.Problem? {
        if case .wrongType(let left, let found) = self, case .wrongType(let right, _) = other {
            return .wrongType(expected: left.union(right), found: found)
        }
        if case .notAllowed(let left, let found) = self, case .notAllowed(let right, _) = other {
            return .notAllowed(left + right, found: found)
        }
        if case .missingKey(let left, nil) = self, case .missingKey(let right, nil) = other {
            return .missingKey(left + right, because: nil)
        }
        return nil
    }
}
