/// The schemas that a `$ref` may lead to, by their URIs: a registry, and never the network.
///
/// A document is parsed when a reference first leads to it, so that registering costs nothing.
package struct SchemaLibrary: Sendable {
    private enum Entry: Sendable {
        case unread(OnDemand<Diagnosed<LocatedValue?>>)
        case document(LocatedValue)
    }

    private var entries: [String: Entry] = [:]

    /// A library without any schema.
    package init() {}

    /// Registers a JSON text, valid UTF-8, under an absolute URI without a fragment.
    package mutating func add(_ bytes: [UInt8], at uri: String) {
        entries[uri] = .unread(OnDemand { readJSON(bytes) })
    }

    /// Registers a document that has been read.
    package mutating func add(_ document: LocatedValue, at uri: String) {
        entries[uri] = .document(document)
    }

    /// The document at a URI; the value is `nil` when there is none or it is no JSON.
    func document(at uri: String) -> Diagnosed<LocatedValue?> {
        switch entries[uri] {
        case nil: Diagnosed(nil)
        case .document(let document): Diagnosed(document)
        case .unread(let document): document.value
        }
    }

    /// Compiles the schema registered at a URI, and what it refers to.
    /// - Returns: the schema, or `nil` beside the `DG056` diagnostics that say what is broken;
    ///   they name the URI in place of a path.
    package func schema(at uri: String, assertsFormats: Bool = true) -> Diagnosed<Schema?> {
        let found = document(at: uri)
        guard let document = found.value else {
            let message = "there is no schema \(uri), or it is not JSON"
            return Diagnosed(nil, [Diagnostic(.brokenSchema, path: uri, message)])
        }
        return SchemaCompiler.compile(
            document, at: uri, showsRanges: false, in: self, assertsFormats: assertsFormats)
    }

    /// Compiles a schema that a user wrote.
    /// - Parameters:
    ///   - document: the schema; diagnostics point into its file.
    ///   - uri: what relative references in it start from, unless it has an `$id`.
    ///   - assertsFormats: whether `format` is checked, or is a remark as the standard has it.
    /// - Returns: the schema, or `nil` beside what is broken (`DG056`).
    package func schema(
        _ document: LocatedValue, at uri: String = "", assertsFormats: Bool = true
    ) -> Diagnosed<Schema?> {
        SchemaCompiler.compile(
            document, at: uri, showsRanges: true, in: self, assertsFormats: assertsFormats)
    }
}
