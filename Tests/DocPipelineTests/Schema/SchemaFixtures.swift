import Foundation
import Testing

@testable import DocPipeline

/// The metaschemas of draft 2020-12, as the program carries them.
enum Metaschemas {
    static let names = [
        "schema", "meta/core", "meta/applicator", "meta/unevaluated", "meta/validation",
        "meta/meta-data", "meta/format-annotation", "meta/format-assertion", "meta/content",
    ]

    /// A library that holds them and nothing else.
    static func library() throws -> SchemaLibrary {
        let folder = SharedTestData.checkout.appending(path: "Sources/Templates/Files/metaschema")
        var library = SchemaLibrary()
        for name in names {
            let bytes = try Data(contentsOf: folder.appending(path: name + ".json"))
            library.add(Array(bytes), at: "https://json-schema.org/draft/2020-12/" + name)
        }
        return library
    }
}

/// Reads a JSON text that is known to be right.
func json(_ text: String) throws -> LocatedValue {
    try #require(readJSON(Array(text.utf8)).value, "the fixture is JSON")
}
