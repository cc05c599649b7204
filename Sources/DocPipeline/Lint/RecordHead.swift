extension MinutesReview {
    /// Where a record begins to the eye: its keyword's line, or the fence above its keys.
    ///
    /// The model knows a block by its YAML; a finding about what is not there points at its head.
    func head(of record: SourceRange) -> SourceRange {
        guard record.file == .main else { return record }
        let text = source.lineText(source.line(at: record.lowerBound))
        if RecordLine([.text(text.trimmingSpaces)]) != nil { return record }
        var line = source.line(at: record.lowerBound) - 1
        while line >= 1 {
            let text = source.lineText(line)
            let trimmed = text.trimmingSpaces
            if trimmed.hasPrefix("```") || trimmed.hasPrefix("~~~") {
                let start = Int(source.lineStarts[line - 1])
                let indent = text.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
                return SourceRange(
                    file: .main, start + indent, start + indent + trimmed.utf8.count)
            }
            // Comments and empty lines may stand between a fence and the first key.
            guard trimmed.isEmpty || trimmed.hasPrefix("#") else { return record }
            line -= 1
        }
        return record
    }

    /// Whether a record was typed on a line, with a keyword, and not as a block.
    func isLine(_ record: SourceRange) -> Bool {
        guard record.file == .main else { return false }
        let start = source.text(record.lowerBound, record.lowerBound + 200)
        return RecordLine([.text(start)]) != nil
    }
}
