extension Diagnostic {
    /// The stable identity of a kind of finding: `DG210`, `heading-not-on-agenda`.
    ///
    /// Codes are grouped by what they are about and are never reused: 0xx reading and schemas,
    /// 1xx dates and times, 2xx people, 3xx agenda, 4xx records, 5xx annexes and links,
    /// 6xx registers, 7xx statements, 8xx text, 9xx acceptance. Each group is declared beside the
    /// phase or rule that reports it.
    package struct Rule: Sendable, Hashable {
        package let code: String
        package let name: String

        package init(_ code: String, _ name: String) {
            self.code = code
            self.name = name
        }
    }
}

// Reading files (00x), YAML (01x), JSON (02x), CSV (03x), Markdown and front matter (04x),
// schemas (05x), workspace (06x).
extension Diagnostic.Rule {
    package static let unreadableFile = Self("DG001", "unreadable-file")
    package static let invalidUTF8 = Self("DG002", "invalid-utf8")
    package static let fileTooLarge = Self("DG003", "file-too-large")
    package static let controlCharacter = Self("DG004", "control-character")
    package static let notNFC = Self("DG802", "not-nfc")

    package static let yamlSyntax = Self("DG010", "yaml-syntax")
    package static let duplicateKey = Self("DG011", "duplicate-key")
    package static let yamlAlias = Self("DG012", "yaml-alias")
    package static let yamlTag = Self("DG013", "yaml-tag")
    package static let yamlTooDeep = Self("DG014", "yaml-too-deep")
    package static let yamlSeveralDocuments = Self("DG015", "yaml-several-documents")
    package static let yamlEmpty = Self("DG016", "yaml-empty")
    package static let yamlKey = Self("DG017", "yaml-key")

    package static let jsonSyntax = Self("DG020", "json-syntax")
    package static let csvSyntax = Self("DG030", "csv-syntax")
    package static let csvHeader = Self("DG031", "csv-header")

    package static let frontMatterMissing = Self("DG040", "front-matter-missing")
    package static let frontMatterUnclosed = Self("DG041", "front-matter-unclosed")
    package static let fenceUnclosed = Self("DG042", "fence-unclosed")
    package static let markdownTooComplex = Self("DG043", "markdown-too-complex")

    package static let schemaViolation = Self("DG050", "schema-violation")
    package static let unknownKey = Self("DG051", "unknown-key")
    package static let missingKey = Self("DG052", "missing-key")
    package static let wrongType = Self("DG053", "wrong-type")
    package static let wrongFormat = Self("DG054", "wrong-format")
    package static let valueNotAllowed = Self("DG055", "value-not-allowed")
    package static let brokenSchema = Self("DG056", "broken-schema")

    package static let unknownKind = Self("DG060", "unknown-kind")
    package static let outsideWorkspace = Self("DG061", "outside-workspace")
    package static let missingFile = Self("DG062", "missing-file")
    package static let noWorkspace = Self("DG063", "no-workspace")
}
