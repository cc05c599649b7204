/// The keywords of JSON Schema 2020-12 that this program acts on.
package enum SchemaKeyword: String, Sendable, CaseIterable {
    case id = "$id"
    case schema = "$schema"
    case ref = "$ref"
    case anchor = "$anchor"
    case dynamicRef = "$dynamicRef"
    case dynamicAnchor = "$dynamicAnchor"
    case vocabulary = "$vocabulary"
    case definitions = "$defs"

    case prefixItems, items, contains, additionalProperties, properties, patternProperties
    case dependentSchemas, propertyNames
    case `if`, then, `else`, allOf, anyOf, oneOf, not

    case unevaluatedItems, unevaluatedProperties

    case type, const
    case enumeration = "enum"
    case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
    case maxLength, minLength, pattern
    case maxItems, minItems, uniqueItems, maxContains, minContains
    case maxProperties, minProperties, required, dependentRequired

    /// Of earlier drafts, still allowed (Validation 2020-12, appendix C).
    case dependencies

    case format

    /// Each keyword by its name; a dictionary, because compiling asks for every key of a schema.
    static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

    /// What kind of subschemas stand below a keyword.
    enum Subschemas {
        case none, one, list, byKey
    }

    var subschemas: Subschemas {
        switch self {
        case .items, .contains, .additionalProperties, .propertyNames, .if, .then, .else, .not,
            .unevaluatedItems, .unevaluatedProperties:
            .one
        case .prefixItems, .allOf, .anyOf, .oneOf: .list
        case .definitions, .properties, .patternProperties, .dependentSchemas, .dependencies: .byKey
        case .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary, .type, .const,
            .enumeration, .multipleOf, .maximum, .exclusiveMaximum, .minimum, .exclusiveMinimum,
            .maxLength, .minLength, .pattern, .maxItems, .minItems, .uniqueItems, .maxContains,
            .minContains, .maxProperties, .minProperties, .required, .dependentRequired, .format:
            .none
        }
    }

    /// The vocabulary a keyword belongs to.
    var vocabularyOfKeyword: SchemaDialect.Vocabularies {
        switch self {
        case .id, .schema, .ref, .anchor, .dynamicRef, .dynamicAnchor, .vocabulary, .definitions:
            .core
        case .prefixItems, .items, .contains, .additionalProperties, .properties,
            .patternProperties, .dependentSchemas, .propertyNames, .if, .then, .else, .allOf,
            .anyOf, .oneOf, .not, .dependencies:
            .applicator
        case .unevaluatedItems, .unevaluatedProperties: .unevaluated
        case .type, .const, .enumeration, .multipleOf, .maximum, .exclusiveMaximum, .minimum,
            .exclusiveMinimum, .maxLength, .minLength, .pattern, .maxItems, .minItems,
            .uniqueItems, .maxContains, .minContains, .maxProperties, .minProperties, .required,
            .dependentRequired:
            .validation
        case .format: .formatAnnotation
        }
    }
}
