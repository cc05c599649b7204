// What a schema says about itself, for messages.

extension Schema {
    /// A node, and all that it applies to the same instance, each once, nearest first.
    private func nodesInPlace(of start: SchemaNode.Index) -> [SchemaNode.Index] {
        var found = [start]
        var seen: Set<SchemaNode.Index> = [start]
        var next = 0
        while next < found.count {
            for assertion in nodes[found[next]].assertions {
                for node in assertion.inPlaceNodes where seen.insert(node).inserted {
                    found.append(node)
                }
            }
            next += 1
        }
        return found
    }

    /// The keys that an object may have by their names, in the order the schemas write them.
    func knownKeys(of start: SchemaNode.Index) -> [String] {
        var keys: [String] = []
        var seen: Set<String> = []
        for node in nodesInPlace(of: start) {
            for case .properties(let rules) in nodes[node].assertions {
                for name in rules.names where seen.insert(name).inserted {
                    if let property = rules.nodes[name], nodes[property].verdict != false {
                        keys.append(name)
                    }
                }
            }
        }
        return keys
    }

    /// The keys that a schema itself demands.
    func requiredKeys(of node: SchemaNode.Index) -> [String] {
        nodes[node].assertions.flatMap { assertion -> [String] in
            if case .required(let keys) = assertion { keys } else { [] }
        }
    }

    /// The schema of an object's member.
    func node(ofKey key: String, in start: SchemaNode.Index) -> SchemaNode.Index? {
        for node in nodesInPlace(of: start) {
            for case .properties(let rules) in nodes[node].assertions {
                if let property = rules.nodes[key] { return property }
            }
        }
        return nil
    }

    /// The `title` of a schema, or of what it refers to.
    func title(of node: SchemaNode.Index) -> String? {
        annotation("title", of: node) { $0.string }
    }

    /// The `description` of a schema, or of what it refers to.
    func description(of node: SchemaNode.Index) -> String? {
        annotation("description", of: node) { $0.string }
    }

    /// The first of a schema's `examples` that fits on a line, as it would be typed.
    func example(of node: SchemaNode.Index) -> String? {
        annotation("examples", of: node) { $0.array?.lazy.compactMap(\.typed).first }
    }

    private func annotation(
        _ name: String, of start: SchemaNode.Index, _ read: (LocatedValue) -> String?
    ) -> String? {
        var node = start
        // A chain of references is followed as far as anybody would write one.
        for _ in 0..<16 {
            if let text = nodes[node].source[name].flatMap(read) { return text }
            var next: SchemaNode.Index?
            for case .reference(let target) in nodes[node].assertions { next = target }
            guard let next else { return nil }
            node = next
        }
        return nil
    }
}

extension LocatedValue {
    /// A scalar as a user would type it; `nil` for lists and objects.
    var typed: String? {
        switch content {
        case .null: "null"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): number.typed
        case .string(let text): text
        case .array, .object: nil
        }
    }
}

extension LocatedValue.Number {
    /// The shortest way to write the number.
    var typed: String {
        switch self {
        case .integer(let value): String(value)
        case .double(let value): Int(exactly: value).map { String($0) } ?? value.description
        }
    }
}
