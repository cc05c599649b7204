extension SchemaCompiler {
    /// Compiles the keywords of one schema object, in the order in which they are to be checked.
    mutating func compileKeywords(
        _ members: [LocatedValue.Member], at place: SchemaIndex.Place
    ) -> (types: JSONTypes?, assertions: [SchemaAssertion]) {
        var keywords = KeywordValues()
        let dialect = index.resources[place.resource].dialect
        for member in members {
            guard let keyword = SchemaKeyword.named[member.key], dialect.includes(keyword) else {
                continue
            }
            keywords.append(keyword, member.value)
        }
        var assertions: [SchemaAssertion] = []
        for (keyword, value) in keywords.all {
            if let assertion = compileScalarKeyword(keyword, value, dialect, place) {
                assertions.append(assertion)
            }
        }
        compileObjectKeywords(keywords, at: place, into: &assertions)
        compileArrayKeywords(keywords, at: place, into: &assertions)
        compileInPlaceKeywords(keywords, at: place, into: &assertions)
        if let value = keywords[.unevaluatedItems] {
            assertions.append(.unevaluatedItems(subschema(value, .unevaluatedItems, place)))
        }
        if let value = keywords[.unevaluatedProperties] {
            let node = subschema(value, .unevaluatedProperties, place)
            assertions.append(.unevaluatedProperties(node))
        }
        let types = keywords[.type].flatMap { compileTypes($0, place) }
        return (types, assertions)
    }

    private mutating func compileTypes(
        _ value: LocatedValue, _ place: SchemaIndex.Place
    ) -> JSONTypes? {
        if let types = types(value) { return types }
        _ = malformed(.type, value, place)
        return nil
    }

    /// A keyword whose value is no schema and that stands on its own.
    private mutating func compileScalarKeyword(
        _ keyword: SchemaKeyword, _ value: LocatedValue, _ dialect: SchemaDialect,
        _ place: SchemaIndex.Place
    ) -> SchemaAssertion? {
        let assertion: SchemaAssertion?
        switch keyword {
        case .enumeration: assertion = value.array.map { .enumeration($0) }
        case .const: assertion = .constant(value)
        case .multipleOf: assertion = number(value, .multipleOf)
        case .maximum: assertion = number(value, .maximum)
        case .exclusiveMaximum: assertion = number(value, .exclusiveMaximum)
        case .minimum: assertion = number(value, .minimum)
        case .exclusiveMinimum: assertion = number(value, .exclusiveMinimum)
        case .maxLength: assertion = size(value, .characters, isMaximum: true)
        case .minLength: assertion = size(value, .characters, isMaximum: false)
        case .maxItems: assertion = size(value, .items, isMaximum: true)
        case .minItems: assertion = size(value, .items, isMaximum: false)
        case .maxProperties: assertion = size(value, .members, isMaximum: true)
        case .minProperties: assertion = size(value, .members, isMaximum: false)
        case .required: assertion = strings(value).map { .required($0) }
        case .uniqueItems:
            guard value.bool != false else { return nil }
            assertion = value.bool.map { _ in .uniqueItems }
        case .pattern:
            guard let text = value.string else { return malformed(keyword, value, place) }
            return pattern(text, value, place).map { .pattern($0) }
        case .format:
            guard let name = value.string else { return malformed(keyword, value, place) }
            let isAsserted = assertsFormats || dialect.vocabularies.contains(.formatAssertion)
            return isAsserted ? Format(rawValue: name).map { .format($0) } : nil
        case .type, .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary,
            .definitions,
            .prefixItems, .items, .contains, .additionalProperties, .properties,
            .patternProperties, .dependentSchemas, .propertyNames, .if, .then, .else, .allOf,
            .anyOf, .oneOf, .not, .unevaluatedItems, .unevaluatedProperties, .maxContains,
            .minContains, .dependentRequired, .dependencies:
            return nil
        }
        return assertion ?? malformed(keyword, value, place)
    }

    private mutating func malformed(
        _ keyword: SchemaKeyword, _ value: LocatedValue, _ place: SchemaIndex.Place
    ) -> SchemaAssertion? {
        report("“\(keyword.rawValue)” cannot hold this value", at: value, in: place.location)
        return nil
    }

    private func types(_ value: LocatedValue) -> JSONTypes? {
        if let name = value.string { return JSONTypes(named: name) }
        guard let names = strings(value) else { return nil }
        var types: JSONTypes = []
        for name in names {
            guard let type = JSONTypes(named: name) else { return nil }
            types.formUnion(type)
        }
        return types
    }

    private func number(_ value: LocatedValue, _ kind: NumberLimit.Kind) -> SchemaAssertion? {
        guard case .number(let limit) = value.content else { return nil }
        return .number(NumberLimit(kind: kind, value: limit))
    }

    private func size(
        _ value: LocatedValue, _ measured: SizeLimit.Measured, isMaximum: Bool
    ) -> SchemaAssertion? {
        value.integer.map {
            .size(SizeLimit(measured: measured, isMaximum: isMaximum, limit: $0))
        }
    }

    func strings(_ value: LocatedValue) -> [String]? {
        guard let items = value.array else { return nil }
        let texts = items.compactMap(\.string)
        return texts.count == items.count ? texts : nil
    }

    mutating func pattern(
        _ text: String, _ value: LocatedValue, _ place: SchemaIndex.Place
    ) -> RegularExpression? {
        do throws(PatternError) {
            return try RegularExpression(text)
        } catch {
            report("the pattern “\(text)” \(error.message)", at: value, in: place.location)
            return nil
        }
    }
}

/// The keywords of one schema object with their values, in the order written.
struct KeywordValues {
    private(set) var all: [(keyword: SchemaKeyword, value: LocatedValue)] = []

    mutating func append(_ keyword: SchemaKeyword, _ value: LocatedValue) {
        all.append((keyword, value))
    }

    subscript(keyword: SchemaKeyword) -> LocatedValue? {
        all.first { $0.keyword == keyword }?.value
    }
}
