/// One step of a YAML text, as the parser meets it.
///
/// Source: YAML 1.2.2, 3.1.1 (the event tree that a parser presents to the composer).
struct YAMLEvent {
    enum Kind {
        case streamStart
        case streamEnd
        case documentStart
        case documentEnd
        case alias
        case scalar(ScalarStyle)
        case sequenceStart(CollectionStyle)
        case sequenceEnd
        case mappingStart(CollectionStyle)
        case mappingEnd
    }

    enum ScalarStyle {
        /// Without quotes; the only style whose type depends on its text.
        case plain
        case singleQuoted
        case doubleQuoted
        /// `|` or `>`.
        case block
    }

    enum CollectionStyle {
        /// By indentation.
        case block
        /// By brackets.
        case flow
    }

    var kind: Kind
    /// What was typed, anchor and tag included, as offsets into the text's bytes.
    ///
    /// The start of a block collection ends where its first entry begins.
    var range: Range<Int>
    /// The column, from 0, of the end of `range`.
    var endColumn: Int
    /// The value of a scalar, or the name an alias refers to; otherwise empty.
    var text = ""
    /// The name after `&`.
    var anchor: String?
    /// The tag, its handle resolved.
    var tag: String?
}

/// Why the parser could not go on, in its own words.
struct YAMLProblem: Error {
    /// What is wrong: "did not find expected key".
    var problem: String
    /// Where, as an offset into the text's bytes.
    var offset: Int
    /// During what: "while parsing a block mapping"; may be empty.
    var context: String
    /// Where that began.
    var contextOffset: Int
}
