extension SchemaLibrary {
    /// Compiles a schema that a user wrote, after checking it against the metaschema.
    ///
    /// The metaschemas of draft 2020-12 must be in the library, under their own URIs.
    /// - Parameters:
    ///   - document: the schema as read; diagnostics point into its file.
    ///   - uri: what relative references in it start from, unless it has an `$id`.
    /// - Returns: the schema, or `nil` beside what is wrong with it (`DG056`).
    package func checkedSchema(
        _ document: LocatedValue, at uri: String = ""
    ) -> Diagnosed<Schema?> {
        let metaschema = schema(at: SchemaDialect.standardURI)
        guard let metaschema = metaschema.value else { return metaschema }
        let faults = metaschema.diagnostics(for: document).map { fault in
            var diagnostic = fault
            diagnostic.rule = .brokenSchema
            return diagnostic
        }
        if !faults.isEmpty { return Diagnosed(nil, faults) }
        return schema(document, at: uri)
    }

    /// Checks one value against a schema that a user wrote: `docgen check --schema`.
    /// - Parameters:
    ///   - value: the data as read.
    ///   - document: the schema as read.
    /// - Returns: for a broken schema what is wrong with it (`DG056`, pointing into its file), else
    ///   what is wrong with the value (`DG050` to `DG055`, pointing into the value's file).
    package func check(_ value: LocatedValue, against document: LocatedValue) -> [Diagnostic] {
        let checked = checkedSchema(document)
        guard let schema = checked.value else { return checked.diagnostics }
        return schema.diagnostics(for: value)
    }
}
