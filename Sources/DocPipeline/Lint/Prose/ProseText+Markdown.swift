extension ProseText {
    /// The running text of a paragraph, or of whatever else is Markdown between two places.
    ///
    /// - Parameters:
    ///   - source: the whole file
    ///   - range: where the block stands in it
    ///   - quoteDepth: how many quotations it stands in
    init(
        markdown source: UnsafeBufferPointer<UInt8>, at range: SourceRange, quoteDepth: Int = 0
    ) {
        self.init(file: range.file)
        let end = min(range.upperBound, source.count)
        read(source, from: min(range.lowerBound, end), to: end, quoteDepth: quoteDepth)
    }

    /// The words of a heading, without its marks and its `{#id}`.
    init(heading source: UnsafeBufferPointer<UInt8>, at range: SourceRange, quoteDepth: Int = 0) {
        self.init(file: range.file)
        let end = min(range.upperBound, source.count)
        let words = HeadingWords(source, min(range.lowerBound, end)..<end)
        read(source, from: words.start, to: words.end, quoteDepth: quoteDepth)
    }

    private mutating func read(
        _ source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, quoteDepth: Int
    ) {
        let masks = MarkdownMarks.masks(
            of: source, from: start, to: end, quoteDepth: quoteDepth)
        append(source, from: start, to: end, through: masks)
    }

    /// Adds text with its masks applied; a mask that begins inside another one is left out.
    mutating func append(
        _ source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int,
        through masks: [MarkdownMask]
    ) {
        var place = start
        for mask in masks where mask.lowerBound >= place {
            append(source, from: place, to: mask.lowerBound)
            append(scalar: mask.scalar, for: mask.lowerBound, to: mask.upperBound)
            place = mask.upperBound
        }
        append(source, from: place, to: end)
    }
}

/// Where the words of a heading stand between its marks.
private struct HeadingWords {
    var start: Int
    var end: Int

    init(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        start = range.lowerBound
        end = range.upperBound
        let hash = UInt8(ascii: "#")
        if start < end, source[start] == hash {
            while start < end, source[start] == hash { start += 1 }
            while start < end, source[start].isBlank { start += 1 }
            var close = end
            while close > start, source[close - 1] == hash { close -= 1 }
            if close == start || source[close - 1].isBlank { end = close }
        } else {
            dropUnderline(source)
        }
        trimBlanks(source)
        dropID(source)
        trimBlanks(source)
    }

    /// The line of `=` or `-` under a heading.
    private mutating func dropUnderline(_ source: UnsafeBufferPointer<UInt8>) {
        var line = end
        while line > start, !source[line - 1].isLineEnd { line -= 1 }
        guard line > start else { return }
        let isUnderline = source[line..<end].allSatisfy {
            $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ">")
                || $0.isBlank
        }
        if isUnderline { end = line }
    }

    private mutating func dropID(_ source: UnsafeBufferPointer<UInt8>) {
        guard end > start, source[end - 1] == UInt8(ascii: "}") else { return }
        var open = end - 1
        while open > start, source[open] != UInt8(ascii: "{") { open -= 1 }
        if source[open] == UInt8(ascii: "{"), source[open + 1] == UInt8(ascii: "#") { end = open }
    }

    private mutating func trimBlanks(_ source: UnsafeBufferPointer<UInt8>) {
        while end > start, source[end - 1].isBlank || source[end - 1].isLineEnd { end -= 1 }
    }
}
