import Foundation
import Templates
import Testing

@Suite("Schemas of what is typed")
struct SchemaFileTests {
    private static func schema(_ file: SchemaFile) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
    }

    /// Visits every object below a value with its JSON Pointer.
    private static func visit(
        _ value: Any, _ pointer: String = "", _ body: (String, [String: Any]) throws -> Void
    ) rethrows {
        if let object = value as? [String: Any] {
            try body(pointer, object)
            for (key, member) in object { try visit(member, pointer + "/" + key, body) }
        } else if let array = value as? [Any] {
            for (index, item) in array.enumerated() {
                try visit(item, pointer + "/\(index)", body)
            }
        }
    }

    @Test func theListNamesEverySchemaOnce() {
        #expect(SchemaFile.listed.count == SchemaFile.allCases.count)
        #expect(Set(SchemaFile.listed) == Set(SchemaFile.allCases))
    }

    @Test(arguments: SchemaFile.allCases)
    func eachSaysWhatItIsAndIsKnownByItsName(file: SchemaFile) throws {
        let schema = try Self.schema(file)
        #expect(schema["title"] as? String == file.summary)
        #expect((schema["description"] as? String)?.isEmpty == false)
        #expect(schema["$id"] as? String == "https://docgen.invalid/schema/\(file.name).json")
        #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    }

    @Test(arguments: SchemaFile.allCases)
    func everyObjectIsClosedAndEveryPropertyHasWordsToHover(file: SchemaFile) throws {
        try Self.visit(try Self.schema(file)) { pointer, object in
            guard let properties = object["properties"] as? [String: Any],
                !pointer.contains("/allOf/")
            else { return }
            #expect(object["additionalProperties"] as? Bool == false, "\(pointer) is open")
            for (key, property) in properties {
                let property = try #require(property as? [String: Any])
                let hasWords = property["title"] != nil || property["$ref"] != nil
                #expect(hasWords, "\(pointer)/properties/\(key) says nothing")
            }
        }
    }

    @Test(arguments: SchemaFile.allCases)
    func everyReferenceLeadsToAPartOfAnEmbeddedSchema(file: SchemaFile) throws {
        try Self.visit(try Self.schema(file)) { pointer, object in
            guard let reference = object["$ref"] as? String else { return }
            let parts = reference.split(separator: "#", omittingEmptySubsequences: false)
            let name = parts[0].isEmpty ? Substring(file.name) : parts[0].prefix { $0 != "." }
            let target = try #require(SchemaFile(named: name), "\(pointer): \(reference)")
            var value: Any? = try Self.schema(target)
            for key in parts.dropFirst().joined().split(separator: "/") {
                value = (value as? [String: Any])?[String(key)]
            }
            #expect(value != nil, "\(pointer): \(reference) leads nowhere")
        }
    }
}
