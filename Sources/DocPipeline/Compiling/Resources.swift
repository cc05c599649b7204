/// The files that are in the program, handed in by the command: the pipeline knows no particular
/// template, schema or language.
package struct Resources: Sendable {
    /// JSON Schemas by name: "minutes", "common".
    package var schemas: [String: [UInt8]] = [:]
    /// The metaschemas of draft 2020-12, by their path below `https://json-schema.org/draft/2020-12`.
    package var metaschemas: [String: [UInt8]] = [:]
    /// Label files by BCP 47 tag.
    package var labels: [String: [UInt8]] = [:]
    /// Words that are read in prose, by BCP 47 tag.
    package var lexicons: [String: [UInt8]] = [:]
    /// Declaration templates by id.
    package var declarations: [String: [UInt8]] = [:]
    /// Submission profiles by id.
    package var profiles: [String: [UInt8]] = [:]
    /// The rules of the time zones.
    package var zones: [UInt8] = []
    /// The Mustache template of an HTML page.
    package var pageTemplate: [UInt8] = []
    /// The CSS of an HTML page.
    package var stylesheet: [UInt8] = []

    package init() {}
}
