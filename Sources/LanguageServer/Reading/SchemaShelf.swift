internal import DocPipeline

/// The schemas as texts for people: which keys there are, what they mean, which values they take.
struct SchemaShelf: Sendable {
    /// A part of a schema, with the words of whoever refers to it.
    struct Part: Sendable {
        /// The file it stands in, without its ending.
        var file: String
        var value: LocatedValue
    }

    private let schemas: [String: LocatedValue]
    /// References are followed no further than this; none of the schemas comes near.
    private static let deepest = 12

    /// Reads the schemas by their names.
    init(_ schemas: [String: [UInt8]]) {
        self.schemas = schemas.compactMapValues { readJSON($0).value }
    }

    /// The whole schema of a name.
    func root(_ name: String) -> Part? { schemas[name].map { Part(file: name, value: $0) } }

    /// The parts that describe what stands at the end of a way.
    func parts(from root: Part, along path: [YAMLStep]) -> [Part] {
        path.reduce([root]) { parts, step in
            parts.flatMap(alternatives).flatMap { children(of: $0, step) }
        }
    }

    /// A part and all it leads to by references and choices, itself first.
    func alternatives(of part: Part) -> [Part] { alternatives(of: part, depth: 0) }

    private func alternatives(of part: Part, depth: Int) -> [Part] {
        guard depth < Self.deepest else { return [] }
        var found = [part]
        if let target = target(of: part) { found += alternatives(of: target, depth: depth + 1) }
        for choice in ["anyOf", "oneOf", "allOf"] {
            for value in part.value[choice]?.array ?? [] {
                found += alternatives(of: Part(file: part.file, value: value), depth: depth + 1)
            }
        }
        return found
    }

    /// What a part refers to: `common.json#/$defs/name`, `#/$defs/item`, `vote.json`.
    private func target(of part: Part) -> Part? {
        guard let reference = part.value["$ref"]?.string else { return nil }
        let pieces = reference.split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let file = pieces[0].isEmpty ? part.file : String(pieces[0].prefix { $0 != "." })
        guard var value = schemas[file] else { return nil }
        for key in pieces.dropFirst().first?.split(separator: "/") ?? [] {
            guard let member = value[String(key)] else { return nil }
            value = member
        }
        return Part(file: file, value: value)
    }

    private func children(of part: Part, _ step: YAMLStep) -> [Part] {
        let value: LocatedValue?
        switch step {
        case .item: value = part.value["items"]
        case .key(let key):
            let others = part.value["additionalProperties"]
            value = part.value["properties"]?[key] ?? (others?.object == nil ? nil : others)
        }
        return value.map { [Part(file: part.file, value: $0)] } ?? []
    }

    // MARK: - What parts say

    /// What it is called: its own title, or that of what it refers to.
    func title(of part: Part) -> String? { words("title", of: part, depth: 0) }

    /// What it means.
    func description(of part: Part) -> String? { words("description", of: part, depth: 0) }

    private func words(_ key: String, of part: Part, depth: Int) -> String? {
        if let text = part.value[key]?.string { return text }
        guard depth < Self.deepest, let target = target(of: part) else { return nil }
        return words(key, of: target, depth: depth + 1)
    }

    /// The keys of an object with their parts, in the order of the schema, each once.
    func keys(of parts: [Part]) -> [(key: String, part: Part, isRequired: Bool)] {
        var found: [(key: String, part: Part, isRequired: Bool)] = []
        for part in parts.flatMap(alternatives) {
            let required = (part.value["required"]?.array ?? []).compactMap(\.string)
            for member in part.value["properties"]?.object ?? []
            where !found.contains(where: { $0.key == member.key }) {
                found.append(
                    (
                        member.key, Part(file: part.file, value: member.value),
                        required.contains(member.key)
                    ))
            }
        }
        return found
    }

    /// The words that a value may be, in the order of the schema.
    func values(of parts: [Part]) -> [String] {
        var found: [String] = []
        for part in parts.flatMap(alternatives) {
            var words = (part.value["enum"]?.array ?? []).compactMap(\.string)
            if let only = part.value["const"]?.string { words.append(only) }
            if part.value["type"]?.string == "boolean" { words += ["true", "false"] }
            for word in words where !found.contains(word) { found.append(word) }
        }
        return found
    }

    /// Whether a person or an organisation is named there.
    func takesName(_ parts: [Part]) -> Bool {
        parts.flatMap(alternatives).contains { part in
            let reference = part.value["$ref"]?.string
            return reference == "common.json#/$defs/name"
                || part.file == "common" && reference == "#/$defs/name"
        }
    }
}
