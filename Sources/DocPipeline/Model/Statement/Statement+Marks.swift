extension Statement {
    /// The marks among the comments of its text.
    static func marks(
        in comments: [MarkdownContent.Comment], of file: SourceFile
    ) -> [PlacedMark] {
        comments.compactMap { comment in
            PassageMark(comment, in: file).map { mark in
                PlacedMark(mark: mark, isBefore: isBefore(comment.range, in: file.bytes))
            }
        }
    }

    /// Whether a comment stands alone between an empty line and a line of text.
    private static func isBefore(_ range: SourceRange, in bytes: [UInt8]) -> Bool {
        isBlankLine(bytes, endingAt: range.lowerBound)
            && isLineEnd(bytes, at: range.upperBound)
            && lineBefore(range.lowerBound, in: bytes).allSatisfy { $0 <= 0x20 }
            && !lineAfter(range.upperBound, in: bytes).allSatisfy { $0 <= 0x20 }
    }

    /// Whether nothing but blanks stands before a place in its line.
    private static func isBlankLine(_ bytes: [UInt8], endingAt place: Int) -> Bool {
        let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return bytes[start..<place].allSatisfy { $0 <= 0x20 }
    }

    private static func isLineEnd(_ bytes: [UInt8], at place: Int) -> Bool {
        let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
        return bytes[place..<end].allSatisfy { $0 <= 0x20 }
    }

    private static func lineBefore(_ place: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard let end = bytes[..<place].lastIndex(of: 0x0A) else { return [] }
        let start = bytes[..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return bytes[start..<end]
    }

    private static func lineAfter(_ place: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
        guard let lineEnd = bytes[place...].firstIndex(of: 0x0A) else { return [] }
        let start = lineEnd + 1
        let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
        return bytes[start..<end]
    }
}
