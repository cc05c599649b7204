// Keywords whose values are schemas.

extension SchemaCompiler {
    /// The node of the schema that is a keyword's value.
    mutating func subschema(
        _ value: LocatedValue, _ keyword: SchemaKeyword, _ place: SchemaIndex.Place
    ) -> SchemaNode.Index {
        subschema(value, at: place.location.appending(keyword.rawValue), place)
    }

    private mutating func subschema(
        _ value: LocatedValue, at location: SchemaLocation, _ outer: SchemaIndex.Place
    ) -> SchemaNode.Index {
        let resource = index.resource(at: location, within: outer.resource)
        return node(
            for: SchemaIndex.Place(value: value, location: location, resource: resource))
    }

    private mutating func subschemas(
        _ keywords: KeywordValues, _ keyword: SchemaKeyword, _ place: SchemaIndex.Place
    ) -> [SchemaNode.Index]? {
        guard let value = keywords[keyword] else { return nil }
        guard let items = value.array else {
            report("“\(keyword.rawValue)” wants a list of schemas", at: value, in: place.location)
            return nil
        }
        let location = place.location.appending(keyword.rawValue)
        return items.enumerated().map { number, item in
            subschema(item, at: location.appending(String(number)), place)
        }
    }

    private mutating func subschemasByKey(
        _ keywords: KeywordValues, _ keyword: SchemaKeyword, _ place: SchemaIndex.Place
    ) -> [(key: LocatedValue.Member, node: SchemaNode.Index)] {
        guard let value = keywords[keyword] else { return [] }
        guard let members = value.object else {
            report("“\(keyword.rawValue)” wants schemas by key", at: value, in: place.location)
            return []
        }
        let location = place.location.appending(keyword.rawValue)
        return members.map { member in
            (member, subschema(member.value, at: location.appending(member.key), place))
        }
    }

    mutating func compileObjectKeywords(
        _ keywords: KeywordValues, at place: SchemaIndex.Place,
        into assertions: inout [SchemaAssertion]
    ) {
        let needed = requiredByKey(keywords, .dependentRequired, place)
        if !needed.isEmpty { assertions.append(.dependentRequired(needed)) }

        let properties = subschemasByKey(keywords, .properties, place)
            .map { (key: $0.key.key, node: $0.node) }
        var patterns: [(pattern: RegularExpression, node: SchemaNode.Index)] = []
        for (member, node) in subschemasByKey(keywords, .patternProperties, place) {
            let key = LocatedValue(.string(member.key), at: member.keyRange)
            if let pattern = pattern(member.key, key, place) { patterns.append((pattern, node)) }
        }
        let additional = keywords[.additionalProperties]
            .map { subschema($0, .additionalProperties, place) }
        if !properties.isEmpty || !patterns.isEmpty || additional != nil {
            let rules = PropertyRules(
                properties: properties, patterns: patterns, additional: additional)
            assertions.append(.properties(rules))
        }
        if let value = keywords[.propertyNames] {
            assertions.append(.propertyNames(subschema(value, .propertyNames, place)))
        }
    }

    private mutating func requiredByKey(
        _ keywords: KeywordValues, _ keyword: SchemaKeyword, _ place: SchemaIndex.Place
    ) -> [(key: String, required: [String])] {
        guard let value = keywords[keyword] else { return [] }
        let rules = (value.object ?? []).compactMap { member in
            strings(member.value).map { (key: member.key, required: $0) }
        }
        if rules.count != value.object?.count {
            report(
                "“\(keyword.rawValue)” wants lists of keys by key", at: value, in: place.location)
        }
        return rules
    }

    mutating func compileArrayKeywords(
        _ keywords: KeywordValues, at place: SchemaIndex.Place,
        into assertions: inout [SchemaAssertion]
    ) {
        var rules = ItemRules()
        rules.prefix = subschemas(keywords, .prefixItems, place) ?? []
        if let value = keywords[.items] { rules.rest = subschema(value, .items, place) }
        if !rules.prefix.isEmpty || rules.rest != nil { assertions.append(.items(rules)) }

        guard let value = keywords[.contains] else { return }
        var contains = ContainsRule(node: subschema(value, .contains, place))
        if let minimum = keywords[.minContains]?.integer { contains.minimum = minimum }
        contains.maximum = keywords[.maxContains]?.integer
        assertions.append(.contains(contains))
    }

    mutating func compileInPlaceKeywords(
        _ keywords: KeywordValues, at place: SchemaIndex.Place,
        into assertions: inout [SchemaAssertion]
    ) {
        if let value = keywords[.ref], let node = compileReference(value, from: place) {
            assertions.append(.reference(node))
        }
        if let value = keywords[.dynamicRef],
            let assertion = compileDynamicReference(value, from: place)
        {
            assertions.append(assertion)
        }
        if let nodes = subschemas(keywords, .allOf, place) { assertions.append(.allOf(nodes)) }
        if let nodes = subschemas(keywords, .anyOf, place) { assertions.append(.anyOf(nodes)) }
        if let nodes = subschemas(keywords, .oneOf, place) { assertions.append(.oneOf(nodes)) }
        if let value = keywords[.not] { assertions.append(.not(subschema(value, .not, place))) }
        if let value = keywords[.if] {
            var rule = Conditional(condition: subschema(value, .if, place))
            if let value = keywords[.then] { rule.then = subschema(value, .then, place) }
            if let value = keywords[.else] { rule.else = subschema(value, .else, place) }
            assertions.append(.conditional(rule))
        }
        let dependent = subschemasByKey(keywords, .dependentSchemas, place)
            .map { (key: $0.key.key, node: $0.node) }
        if !dependent.isEmpty { assertions.append(.dependentSchemas(dependent)) }
        compileDependencies(keywords, at: place, into: &assertions)
    }

    /// `dependencies` holds what are `dependentRequired` and `dependentSchemas` today.
    private mutating func compileDependencies(
        _ keywords: KeywordValues, at place: SchemaIndex.Place,
        into assertions: inout [SchemaAssertion]
    ) {
        guard let members = keywords[.dependencies]?.object else { return }
        let location = place.location.appending(SchemaKeyword.dependencies.rawValue)
        for member in members {
            if let required = strings(member.value) {
                assertions.append(.dependentRequired([(member.key, required)]))
            } else {
                let node = subschema(member.value, at: location.appending(member.key), place)
                assertions.append(.dependentSchemas([(member.key, node)]))
            }
        }
    }
}
