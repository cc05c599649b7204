// Turning what is wrong into a violation with its place.

extension SchemaEvaluation {
    /// What a violation points at.
    enum Place {
        /// A value; its key where the value is empty or a block of many lines.
        case part(LocatedValue)
        /// The key of an object; its start where it has none.
        case parent(LocatedValue)
        case exactly(SourceRange)
    }

    /// Keeps a violation, if any are wanted.
    /// - Parameters:
    ///   - problem: what is wrong.
    ///   - keyword: the keyword that says so; `nil` for the schema `false`.
    ///   - node: the schema it stands in.
    ///   - place: where.
    ///   - key: the key whose schema explains more than the node itself.
    mutating func report(
        _ problem: @autoclosure () -> SchemaViolation.Problem, _ keyword: SchemaKeyword?,
        _ node: SchemaNode.Index, at place: @autoclosure () -> Place, aboutKey key: String? = nil
    ) {
        guard collects else { return }
        // What the key's own schema says is nearer to the user than what it refers to.
        let described = key.flatMap { schema.node(ofKey: $0, in: node) } ?? path.last?.schema
        let location = schema.uri(of: node)
        violations.append(
            SchemaViolation(
                instancePath: JSONPointer(path.map(\.token)), keyword: keyword,
                schemaLocation: keyword.map { location + "/" + $0.rawValue } ?? location,
                range: range(of: place()), subject: subject, problem: problem(),
                explanation: described.flatMap(schema.description) ?? schema.description(of: node),
                example: described.flatMap(schema.example) ?? schema.example(of: node)))
    }

    private func range(of place: Place) -> SourceRange {
        switch place {
        case .exactly(let range): return range
        case .parent(let value):
            if case .member(let member, _) = path.last { return member.keyRange }
            let start = value.range.lowerBound
            return SourceRange(file: value.range.file, start, start)
        case .part(let value):
            guard case .member(let member, _) = path.last else { return value.range }
            switch value.content {
            case .array, .object: return member.keyRange
            case .null, .bool, .number, .string:
                return value.range.isEmpty ? member.keyRange : value.range
            }
        }
    }

    private var subject: SchemaViolation.Subject {
        switch path.last {
        case nil: return .root(title: schema.title(of: 0))
        case .member(let member, _): return .key(member.key)
        case .item(let position, _):
            if path.count > 1, case .member(let list, _) = path[path.count - 2] {
                return .item(position + 1, of: list.key)
            }
            return .item(position + 1, of: nil)
        }
    }
}

extension SchemaEvaluation.Step {
    fileprivate var schema: SchemaNode.Index {
        switch self {
        case .member(_, let node), .item(_, let node): node
        }
    }

    fileprivate var token: String {
        switch self {
        case .member(let member, _): member.key
        case .item(let position, _): String(position)
        }
    }
}
