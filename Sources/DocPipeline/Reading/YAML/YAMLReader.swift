/// Reads YAML 1.2 into located values, by the core schema.
///
/// One document without tags of its own, merge keys or keys that are no plain text: what JSON's
/// data model can hold, and what a schema can describe. Scalars without quotes become null,
/// truth values and numbers as the core schema says, everything else stays text; the range of a
/// value always gives back what was typed.
///
/// - Parameters:
///   - file: The file that holds the text.
///   - id: The file's name in its set, which the ranges carry.
///   - range: The bytes that are YAML, such as the front matter; the whole file when `nil`.
///   - whenEmpty: What a text without a value is.
///   - limits: How far a text may go.
/// - Returns: The value, or `nil` when the text cannot be understood as a whole. The value is
///   usable although there are errors, such as a key that is written twice.
package func readYAML(
    _ file: SourceFile, id: SourceFile.ID = .main, range: Range<Int>? = nil,
    whenEmpty: EmptyYAML = .refused, limits: YAMLLimits = YAMLLimits()
) -> Diagnosed<LocatedValue?> {
    read(YAMLText(file, id: id, range: range), whenEmpty: whenEmpty, limits: limits)
}

/// Reads the YAML of a fenced block in Markdown.
///
/// - Parameters:
///   - fenced: The text between the fences, freed of the indentation of the list or the marks of
///     the quotation that the block stands in.
///   - firstLine: The line of the file, from 1, in which the text begins: the one after the fence.
///   - file: The Markdown file.
///   - id: The file's name in its set, which the ranges carry.
///   - whenEmpty: What a text without a value is.
///   - limits: How far a text may go.
/// - Returns: As for a file of YAML; ranges are those in the Markdown file.
package func readYAML(
    fenced: String, firstLine: Int, of file: SourceFile, id: SourceFile.ID = .main,
    whenEmpty: EmptyYAML = .refused, limits: YAMLLimits = YAMLLimits()
) -> Diagnosed<LocatedValue?> {
    let text = YAMLText(fenced: fenced, firstLine: firstLine, of: file, id: id)
    return read(text, whenEmpty: whenEmpty, limits: limits)
}

private func read(
    _ text: YAMLText, whenEmpty: EmptyYAML, limits: YAMLLimits
) -> Diagnosed<LocatedValue?> {
    let misread = text.misreadCharacters()
    guard misread.isEmpty else { return Diagnosed(nil, misread) }
    var composer = YAMLComposer(text, limits: limits)
    let value: LocatedValue?
    do throws(YAMLStop) {
        value = try withYAMLEvents(of: text) { events throws(YAMLStop) in
            try composer.document(&events)
        }
    } catch {
        return Diagnosed(nil, composer.diagnostics + [error.diagnostic])
    }
    if let value { return Diagnosed(value, composer.diagnostics) }
    let place = text.place(text.range.lowerBound, text.range.lowerBound)
    switch whenEmpty {
    case .refused: return Diagnosed(nil, composer.diagnostics + [.yamlEmpty(at: place)])
    case .emptyObject: return Diagnosed(LocatedValue(.object([]), at: place), composer.diagnostics)
    }
}

extension YAMLText {
    /// Characters that libyaml reads otherwise than YAML 1.2 does.
    ///
    /// Those that ended a line in YAML 1.1, and a byte order mark that is not the first character.
    ///
    /// Source: YAML 1.2.2, 5.4 (line break characters), 5.2 (character encodings).
    fileprivate func misreadCharacters() -> [Diagnostic] {
        let isASCII = bytes.withUnsafeBufferPointer { buffer in
            UnsafeBufferPointer(rebasing: buffer[range]).reduce(0, |) < 0x80
        }
        if isASCII { return [] }
        var found: [Diagnostic] = []
        for offset in range where bytes[offset] >= 0xC2 {
            switch (bytes[offset], byte(at: offset + 1), byte(at: offset + 2)) {
            case (0xC2, 0x85, _):
                found.append(.yamlMisreadCharacter("\u{85}", at: place(offset, offset + 2)))
            case (0xE2, 0x80, 0xA8):
                found.append(.yamlMisreadCharacter("\u{2028}", at: place(offset, offset + 3)))
            case (0xE2, 0x80, 0xA9):
                found.append(.yamlMisreadCharacter("\u{2029}", at: place(offset, offset + 3)))
            case (0xEF, 0xBB, 0xBF):
                found.append(.yamlMisreadCharacter("\u{FEFF}", at: place(offset, offset + 3)))
            default:
                break
            }
        }
        return found
    }
}
