import Testing

@testable import DocPipeline

/// Schemas that cannot be used, and schemas made to do harm.
@Suite struct BrokenSchemaTests {
    @Test(arguments: [
        (#"{"type": "strin"}"#, "\"strin\"", "not one of"),
        (#"{"required": "a"}"#, "\"a\"", "wants a list"),
        (#"{"pattern": "("}"#, "\"(\"", "not a regular expression"),
        (#"{"pattern": "(a)\\1"}"#, #""(a)\\1""#, "refers back"),
        (#"{"$ref": "other.json"}"#, "\"other.json\"", "nothing is fetched"),
        (##"{"$ref": "#/$defs/a"}"##, "\"#/$defs/a\"", "leads nowhere"),
        (
            #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
            "\"http://json-schema.org/draft-07/schema#\"", "dialect"
        ),
        (#"{"properties": {"a": 3}}"#, "3", "wants true or false or keys"),
    ])
    func saysWhatIsBroken(schema: String, place: String, message: String) throws {
        let diagnostics = try Metaschemas.library().check(try json("1"), against: try json(schema))
        let first = try #require(diagnostics.first)
        #expect(first.rule == .brokenSchema)
        #expect(first.message.contains(message), "\(first.message)")
        let file = SourceFile(path: "s.json", text: schema)
        let range = try #require(first.range)
        #expect(file.text(range.lowerBound, range.upperBound) == place)
    }

    @Test func aRightSchemaIsNotBroken() throws {
        let schema = try json(##"{"type": "array", "items": {"$ref": "#"}}"##)
        let library = try Metaschemas.library()
        #expect(library.check(try json("[[], [[]]]"), against: schema).isEmpty)
        #expect(library.check(try json("[[], [1]]"), against: schema).map(\.rule) == [.wrongType])
    }

    @Test(arguments: Metaschemas.names)
    func theMetaschemasFulfilThemselves(name: String) throws {
        let library = try Metaschemas.library()
        let document = library.document(at: "https://json-schema.org/draft/2020-12/" + name)
        #expect(library.checkedSchema(try #require(document.value)).diagnostics.isEmpty)
    }

    @Test(
        .needsSharedTestData, .timeLimit(.minutes(20)),
        arguments: [
            ("ref-loop", "1"), ("dynamicref-loop", "1"), ("remote-ref", "1"), ("file-ref", "1"),
            ("unknown-vocabulary", "\"a\""), ("bad-keyword-type", "1"),
            ("exponential-anyof", "\"a\""),
            ("regex-catastrophe", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\""),
        ])
    func refusesHostileSchemas(name: String, data: String) throws {
        let bytes = try SharedTestData.bytes("hostile/json-schema/\(name).json")
        let schema = try #require(readJSON(bytes).value)
        let diagnostics = try Metaschemas.library().check(try json(data), against: schema)
        #expect(diagnostics.hasErrors)
    }

    @Test(.timeLimit(.minutes(20)))
    func longChainsOfReferencesEnd() throws {
        let chain = (0..<5_000).map { ##""a\##($0)": {"$ref": "#/$defs/a\##($0 + 1)"}"## }
        let schema =
            ##"{"$ref": "#/$defs/a0", "$defs": {"a5000": true, "##
            + chain.joined(separator: ", ") + "}}"
        let compiled = try #require(SchemaLibrary().schema(try json(schema)).value)
        #expect(compiled.accepts(try json("1")))
    }

    @Test(.timeLimit(.minutes(20)))
    func schemasNestedInPlaceTooDeepAreRefused() throws {
        let chain = (0..<5_000).map {
            ##""a\##($0)": {"allOf": [{"$ref": "#/$defs/a\##($0 + 1)"}]}"##
        }
        let schema =
            ##"{"$ref": "#/$defs/a0", "$defs": {"a5000": true, "##
            + chain.joined(separator: ", ") + "}}"
        let compiled = try #require(SchemaLibrary().schema(try json(schema)).value)
        let violations = compiled.violations(of: try json("1"))
        #expect(violations.map(\.diagnostic.rule) == [.schemaViolation])
    }

    @Test(.timeLimit(.minutes(20)))
    func deepDataAgainstARecursiveSchemaIsChecked() throws {
        let deep = String(repeating: "[", count: 199) + "1" + String(repeating: "]", count: 199)
        let schema = #"""
            {"$ref": "#/$defs/n", "$defs": {"n": {"anyOf": [
              {"$ref": "#/$defs/list"}, {"type": "string"}]},
              "list": {"type": "array", "items": {"allOf": [{"$ref": "#/$defs/n"}]}}}}
            """#
        let compiled = try #require(SchemaLibrary().schema(try json(schema)).value)
        #expect(compiled.violations(of: try json(deep)).count == 1)
    }

    @Test(.timeLimit(.minutes(20)))
    func manyItemsAreCheckedInLinearTime() throws {
        let items = (0..<50_000).map { "{\"n\": \($0), \"tags\": [\"a\", \"b\"]}" }
        let compiled = SchemaLibrary().schema(
            try json(
                #"{"uniqueItems": true, "items": {"anyOf": [{"type": "string"}, {"type": "object"}]}}"#
            ))
        let schema = try #require(compiled.value)
        #expect(schema.accepts(try json("[" + items.joined(separator: ",") + "]")))
    }
}
