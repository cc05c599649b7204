/// The documents a schema is made of, and what in them can be referred to.
///
/// Source: JSON Schema Core 2020-12, 8.2 (`$id`, `$anchor`, `$dynamicAnchor`) and 9.1.
struct SchemaIndex {
    /// One JSON text.
    struct Document {
        var root: LocatedValue
        var uri: String
        /// Whether its ranges mean anything to the user: it is the file that was given.
        var showsRanges: Bool
    }

    /// A schema with a URI of its own: a document, or a part of one with an `$id`.
    struct Resource {
        var root: Place
        var base: URIReference
        var dialect: SchemaDialect
        var anchors: [String: Place] = [:]
        var dynamicAnchors: [String: Place] = [:]
    }

    /// A schema in its document.
    struct Place {
        var value: LocatedValue
        var location: SchemaLocation
        var resource: Int
    }

    /// A reference as written, and the resource it is written in.
    private struct Reference: Hashable {
        var text: String
        var resource: Int
    }

    let library: SchemaLibrary
    private(set) var documents: [Document] = []
    private(set) var resources: [Resource] = []
    private var resourceByURI: [String: Int] = [:]
    private var resourceByLocation: [SchemaLocation: Int] = [:]
    /// What references have led to, since the same few are made again and again.
    private var placeByReference: [Reference: Place] = [:]
    /// The members of large objects by their keys, so that a reference into each of many `$defs`
    /// does not search them all.
    private var membersByKey: [SchemaLocation: [String: Int]] = [:]
    /// What is wrong with the schemas themselves.
    private(set) var diagnostics: [Diagnostic] = []

    init(library: SchemaLibrary) {
        self.library = library
    }

    /// Takes in a document, and all that it names.
    /// - Returns: the number of its outermost resource.
    mutating func add(_ root: LocatedValue, at uri: String, showsRanges: Bool) -> Int {
        let document = documents.count
        documents.append(Document(root: root, uri: uri, showsRanges: showsRanges))
        let location = SchemaLocation(document: document, pointer: "")
        let base = URIReference(uri)
        let resource = addResource(root, location, base: base, dialect: .standard)
        resourceByURI[uri] = resource
        var path: [String] = []
        scan(root, resource, document, &path, isRoot: true)
        return resource
    }

    mutating func report(_ message: String, at value: LocatedValue, in document: Int) {
        let source = documents[document]
        diagnostics.append(
            Diagnostic(
                .brokenSchema, at: source.showsRanges ? value.range : nil,
                path: source.showsRanges ? nil : source.uri, message))
    }
}

// Finding what can be referred to.
extension SchemaIndex {
    private mutating func addResource(
        _ value: LocatedValue, _ location: SchemaLocation, base: URIReference,
        dialect inherited: SchemaDialect
    ) -> Int {
        let number = resources.count
        var own = base
        if let id = value["$id"]?.string { own = URIReference(id).resolved(against: base) }
        own.fragment = nil
        let place = Place(value: value, location: location, resource: number)
        resources.append(Resource(root: place, base: own, dialect: inherited))
        if resourceByURI[own.resource] == nil { resourceByURI[own.resource] = number }
        resourceByLocation[location] = number
        if let uri = value["$schema"] {
            resources[number].dialect = dialect(named: uri, in: location.document)
        }
        return number
    }

    /// Goes through all places where subschemas stand, and no others: an `$id` inside `enum` is
    /// data.
    private mutating func scan(
        _ value: LocatedValue, _ outer: Int, _ document: Int, _ path: inout [String],
        isRoot: Bool = false
    ) {
        guard case .object(let members) = value.content else { return }
        var resource = outer
        if !isRoot, value["$id"]?.string != nil {
            let location = location(document, path)
            resource = addResource(
                value, location, base: resources[outer].base, dialect: resources[outer].dialect)
        }
        for member in members {
            guard let keyword = SchemaKeyword.named[member.key] else { continue }
            switch keyword.subschemas {
            case .none: scanName(keyword, member, of: value, resource, document, path)
            case .one:
                path.append(member.key)
                scan(member.value, resource, document, &path)
                path.removeLast()
            case .list:
                path.append(member.key)
                for (index, item) in (member.value.array ?? []).enumerated() {
                    path.append(String(index))
                    scan(item, resource, document, &path)
                    path.removeLast()
                }
                path.removeLast()
            case .byKey:
                path.append(member.key)
                for inner in member.value.object ?? [] {
                    path.append(inner.key)
                    scan(inner.value, resource, document, &path)
                    path.removeLast()
                }
                path.removeLast()
            }
        }
    }

    private mutating func scanName(
        _ keyword: SchemaKeyword, _ member: LocatedValue.Member, of value: LocatedValue,
        _ resource: Int, _ document: Int, _ path: [String]
    ) {
        guard keyword == .anchor || keyword == .dynamicAnchor, let name = member.value.string
        else { return }
        let place = Place(
            value: value, location: location(document, path), resource: resource)
        resources[resource].anchors[name] = place
        if keyword == .dynamicAnchor { resources[resource].dynamicAnchors[name] = place }
    }

    private func location(_ document: Int, _ path: [String]) -> SchemaLocation {
        SchemaLocation(document: document, pointer: JSONPointer(path).description)
    }

    private mutating func dialect(named uri: LocatedValue, in document: Int) -> SchemaDialect {
        guard let name = uri.string else { return .standard }
        if name == SchemaDialect.standardURI || name == SchemaDialect.standardURI + "#" {
            return .standard
        }
        guard let metaschema = library.document(at: name).value else {
            report(
                "this schema is written in the dialect \(name), which is not known here; "
                    + "write it in \(SchemaDialect.standardURI)", at: uri, in: document)
            return .standard
        }
        guard case .object(let members) = metaschema["$vocabulary"]?.content else {
            return .standard
        }
        var vocabularies: SchemaDialect.Vocabularies = []
        for member in members {
            if let known = SchemaDialect.Vocabularies(uri: member.key) {
                vocabularies.formUnion(known)
            } else if member.value.bool == true {
                report(
                    "the dialect \(name) needs the vocabulary \(member.key), which is not known "
                        + "here", at: uri, in: document)
            }
        }
        return SchemaDialect(vocabularies: vocabularies)
    }
}

// Following references.
extension SchemaIndex {
    /// What a reference leads to; `nil`, with a diagnostic, when it leads nowhere.
    mutating func resolve(
        _ reference: LocatedValue, from resource: Int, in document: Int
    ) -> Place? {
        guard let text = reference.string else { return nil }
        let key = Reference(text: text, resource: resource)
        if let known = placeByReference[key] { return known }
        let target = URIReference(text).resolved(against: resources[resource].base)
        guard let found = resourceNumber(of: target.resource) else {
            report(
                "“\(text)” leads to \(target.resource), which is not among the known schemas; "
                    + "nothing is fetched", at: reference, in: document)
            return nil
        }
        guard let place = place(named: target.decodedFragment ?? "", in: found) else {
            report("“\(text)” leads nowhere", at: reference, in: document)
            return nil
        }
        placeByReference[key] = place
        return place
    }

    private mutating func resourceNumber(of uri: String) -> Int? {
        if let known = resourceByURI[uri] { return known }
        guard let document = library.document(at: uri).value else { return nil }
        return add(document, at: uri, showsRanges: false)
    }

    private mutating func place(named fragment: String, in resource: Int) -> Place? {
        if fragment.isEmpty { return resources[resource].root }
        guard fragment.hasPrefix("/"), let pointer = JSONPointer(parsing: fragment) else {
            return resources[resource].anchors[fragment]
        }
        var place = resources[resource].root
        for token in pointer.tokens {
            guard let child = child(token, of: place) else { return nil }
            place.value = child
            place.location = place.location.appending(token)
            place.resource = self.resource(at: place.location, within: place.resource)
        }
        return place
    }

    private mutating func child(_ token: String, of place: Place) -> LocatedValue? {
        guard case .object(let members) = place.value.content, members.count > 32 else {
            return place.value.child(token)
        }
        if membersByKey[place.location] == nil {
            membersByKey[place.location] = Dictionary(
                members.enumerated().map { ($0.element.key, $0.offset) }
            ) { first, _ in first }
        }
        return membersByKey[place.location]?[token].map { members[$0].value }
    }

    /// The resource that a schema belongs to: its own when it has an `$id`, else the outer one.
    func resource(at location: SchemaLocation, within outer: Int) -> Int {
        // Most documents have no resource inside them.
        if resources.count == documents.count { return outer }
        return resourceByLocation[location] ?? outer
    }
}
