/// A stretch of one source text, in UTF-8 bytes from the start of that file.
///
/// Every reader converts to this at its edge (libyaml counts Unicode scalars, cmark bytes within a
/// line); people see lines and columns, which ``SourceFile/position(at:)`` computes when a
/// diagnostic is shown. The upper bound is not included.
package struct SourceRange: Sendable, Hashable {
    /// Which file of the document's ``SourceSet``.
    package var file: SourceFile.ID
    private var lower: Int32
    private var upper: Int32

    /// The first byte.
    package var lowerBound: Int { Int(lower) }
    /// One past the last byte.
    package var upperBound: Int { Int(upper) }
    /// Whether the range marks a place between two bytes.
    package var isEmpty: Bool { lower >= upper }

    /// A range from one offset to another; an upper bound below the lower one gives an empty range.
    package init(file: SourceFile.ID, _ lowerBound: Int, _ upperBound: Int) {
        self.file = file
        lower = Int32(clamping: lowerBound)
        upper = Int32(clamping: max(lowerBound, upperBound))
    }

    /// The smallest range that covers both; `other` must be of the same file, or is ignored.
    package func union(_ other: SourceRange) -> SourceRange {
        guard other.file == file else { return self }
        return SourceRange(
            file: file, min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
    }

    /// The place where the range begins, one byte long.
    package var start: SourceRange { SourceRange(file: file, lowerBound, lowerBound + 1) }
}
