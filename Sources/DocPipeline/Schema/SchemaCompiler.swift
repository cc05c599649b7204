/// Turns schema documents into a ``Schema``: only what can be reached from the start.
struct SchemaCompiler {
    var index: SchemaIndex
    let assertsFormats: Bool
    private(set) var nodes: [SchemaNode] = []
    private var nodeByLocation: [SchemaLocation: SchemaNode.Index] = [:]
    /// Nodes whose keywords are still to be compiled, and where they stand.
    private var waiting: [SchemaNode.Index] = []
    /// The names that dynamic references look for.
    private var dynamicNames: [String] = []

    private init(library: SchemaLibrary, assertsFormats: Bool) {
        index = SchemaIndex(library: library)
        self.assertsFormats = assertsFormats
    }

    /// Compiles a document.
    /// - Returns: the schema, or `nil` beside what is broken (`DG056`).
    static func compile(
        _ document: LocatedValue, at uri: String, showsRanges: Bool, in library: SchemaLibrary,
        assertsFormats: Bool
    ) -> Diagnosed<Schema?> {
        var compiler = SchemaCompiler(library: library, assertsFormats: assertsFormats)
        let resource = compiler.index.add(document, at: uri, showsRanges: showsRanges)
        _ = compiler.node(for: compiler.index.resources[resource].root)
        compiler.compileWaiting()
        let dynamicAnchors = compiler.compileDynamicAnchors()
        compiler.reportLoops()
        guard compiler.index.diagnostics.isEmpty else {
            return Diagnosed(nil, compiler.index.diagnostics)
        }
        compiler.shortenReferences()
        let schema = Schema(
            nodes: compiler.nodes, dynamicAnchors: dynamicAnchors,
            resourceURIs: compiler.index.documents.map(\.uri))
        return Diagnosed(schema)
    }

    /// The node of a schema, which is compiled later when it is new.
    mutating func node(for place: SchemaIndex.Place) -> SchemaNode.Index {
        if let known = nodeByLocation[place.location] { return known }
        let number = nodes.count
        nodeByLocation[place.location] = number
        nodes.append(
            SchemaNode(resource: place.resource, location: place.location, source: place.value))
        waiting.append(number)
        return number
    }

    private mutating func compileWaiting() {
        while let number = waiting.popLast() { compile(number) }
    }

    /// Compiles all that a dynamic reference might be led to: the schemas with its anchor in every
    /// resource that is reached, which may reach further ones.
    private mutating func compileDynamicAnchors() -> [[String: SchemaNode.Index]] {
        var anchors: [[String: SchemaNode.Index]] = []
        var nodeCount = -1
        while nodeCount != nodes.count {
            nodeCount = nodes.count
            let reached = Set(nodes.map(\.resource))
            anchors = Array(repeating: [:], count: index.resources.count)
            for number in index.resources.indices where reached.contains(number) {
                for name in dynamicNames {
                    guard let place = index.resources[number].dynamicAnchors[name] else { continue }
                    anchors[number][name] = node(for: place)
                }
            }
            compileWaiting()
        }
        return dynamicNames.isEmpty ? [] : anchors
    }

    private mutating func compile(_ number: SchemaNode.Index) {
        let source = nodes[number].source
        switch source.content {
        case .bool(let verdict):
            nodes[number].verdict = verdict
        case .object(let members):
            let place = SchemaIndex.Place(
                value: source, location: nodes[number].location, resource: nodes[number].resource)
            let (types, assertions) = compileKeywords(members, at: place)
            nodes[number].types = types
            nodes[number].assertions = assertions
            if types == nil, assertions.isEmpty { nodes[number].verdict = true }
            nodes[number].needsEvaluatedParts = members.contains {
                let keyword = SchemaKeyword.named[$0.key]
                return keyword == .unevaluatedItems || keyword == .unevaluatedProperties
            }
        case .null, .number, .string, .array:
            nodes[number].verdict = true
            report("a schema is an object, true or false", at: source, in: nodes[number].location)
        }
    }

    /// Lets nodes that only refer be passed over, unless the dynamic scope must know of them.
    private mutating func shortenReferences() {
        for number in nodes.indices where nodes[number].types == nil {
            guard nodes[number].assertions.count == 1,
                case .reference(let target) = nodes[number].assertions[0],
                dynamicNames.isEmpty || nodes[target].resource == nodes[number].resource
            else { continue }
            nodes[number].forward = target
        }
    }

    mutating func report(_ message: String, at value: LocatedValue, in location: SchemaLocation) {
        index.report(message, at: value, in: location.document)
    }

    /// Follows `$ref`; `nil` when it leads nowhere, which is reported.
    mutating func compileReference(
        _ reference: LocatedValue, from place: SchemaIndex.Place
    ) -> SchemaNode.Index? {
        index.resolve(reference, from: place.resource, in: place.location.document)
            .map { node(for: $0) }
    }

    /// Follows `$dynamicRef`, which is like `$ref` unless it names a dynamic anchor.
    mutating func compileDynamicReference(
        _ reference: LocatedValue, from place: SchemaIndex.Place
    ) -> SchemaAssertion? {
        guard
            let target = index.resolve(
                reference, from: place.resource, in: place.location.document)
        else { return nil }
        let initial = node(for: target)
        guard let name = reference.string.flatMap({ URIReference($0).decodedFragment }),
            let anchor = index.resources[target.resource].dynamicAnchors[name],
            anchor.location == target.location
        else { return .reference(initial) }
        if !dynamicNames.contains(name) { dynamicNames.append(name) }
        return .dynamicReference(anchor: name, initial)
    }
}

// Schemas that would be applied to the same instance for ever.
extension SchemaCompiler {
    private enum Mark {
        case unseen, open, done
    }

    /// Reports references that lead back to themselves without going into the instance; the
    /// standard leaves them undefined (Core 2020-12, 9.4.1).
    private mutating func reportLoops() {
        var marks = [Mark](repeating: .unseen, count: nodes.count)
        for start in nodes.indices where marks[start] == .unseen {
            var path: [(node: SchemaNode.Index, next: [SchemaNode.Index])] = []
            marks[start] = .open
            path.append((start, inPlaceNodes(of: start)))
            while let last = path.indices.last {
                guard let next = path[last].next.popLast() else {
                    marks[path[last].node] = .done
                    path.removeLast()
                    continue
                }
                switch marks[next] {
                case .done: break
                case .open:
                    let node = nodes[path[last].node]
                    report(
                        "this schema refers back to itself without end; refer to it from within "
                            + "“properties” or “items”", at: node.source, in: node.location)
                case .unseen:
                    marks[next] = .open
                    path.append((next, inPlaceNodes(of: next)))
                }
            }
        }
    }

    private func inPlaceNodes(of node: SchemaNode.Index) -> [SchemaNode.Index] {
        nodes[node].assertions.flatMap(\.inPlaceNodes)
    }
}
