/// How far a YAML text may go before it is refused rather than read.
///
/// Hand-typed sources stay far below all of these; they are there for texts that are made to
/// exhaust the reader.
package struct YAMLLimits: Sendable {
    /// How many lists and mappings may stand inside one another.
    package var depth = 100
    /// How much aliases may repeat in all, in values and bytes of text together.
    ///
    /// The reader shares what is repeated, but every later phase walks over it again.
    package var aliasExpansion = 1_000_000

    /// The limits for sources that people type.
    package init() {}
}

/// What a YAML text without any value is to the reader.
package enum EmptyYAML: Sendable {
    /// An error: `yaml-empty`.
    case refused
    /// An object without members, so that a schema can name the keys that are missing.
    case emptyObject
}
