internal import DocPipeline

/// What a text says it is, read without understanding the rest, which is being typed.
struct DocumentKind: Sendable, Equatable {
    /// The word behind `kind:`; may be none that there is.
    var word: String

    /// The kind, where there is one of that name.
    var known: SourceKind? { SourceKind(rawValue: word) }

    /// The kind in front matter or in a YAML file; `nil` for text without one, and for Markdown
    /// without front matter.
    init?(of file: SourceFile) {
        let isYAML = [".yaml", ".yml"].contains { file.path.lowercased().hasSuffix($0) }
        guard let region = isYAML ? 0..<file.bytes.count : FrontMatterRegion(file)?.yaml else {
            return nil
        }
        self.init(in: file, region)
    }

    private init?(in file: SourceFile, _ region: Range<Int>) {
        let key = Array("kind:".utf8)
        var line = file.line(at: region.lowerBound) - 1
        while line < file.lineStarts.count, Int(file.lineStarts[line]) < region.upperBound {
            let text = file.bytes[Int(file.lineStarts[line])..<file.contentEnd(ofLine: line)]
            line += 1
            guard text.starts(with: key) else { continue }
            let value = String(decoding: text.dropFirst(key.count), as: UTF8.self)
            let bare = value.prefix { $0 != "#" }.filter { !" \t\"'".contains($0) }
            guard !bare.isEmpty else { return nil }
            word = String(bare)
            return
        }
        return nil
    }
}

/// Front matter as it is while somebody types: it may not be closed yet.
struct FrontMatterRegion: Sendable, Equatable {
    /// The YAML; to the end of the text where nothing closes it.
    var yaml: Range<Int>
    /// Where the body begins; the end of the text where nothing closes the front matter.
    var bodyStart: Int

    /// `nil` when the first line is no `---`.
    init?(_ file: SourceFile) {
        guard Self.isMarker(file, 0, "---") else { return nil }
        let end = file.bytes.count
        let start = file.lineStarts.count > 1 ? Int(file.lineStarts[1]) : end
        for line in 1..<max(1, file.lineStarts.count)
        where Self.isMarker(file, line, "---") || Self.isMarker(file, line, "...") {
            yaml = start..<Int(file.lineStarts[line])
            bodyStart = line + 1 < file.lineStarts.count ? Int(file.lineStarts[line + 1]) : end
            return
        }
        yaml = start..<end
        bodyStart = end
    }

    private static func isMarker(_ file: SourceFile, _ line: Int, _ marker: String) -> Bool {
        var text = file.bytes[Int(file.lineStarts[line])..<file.contentEnd(ofLine: line)]
        if line == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
        guard text.starts(with: marker.utf8) else { return false }
        return text.dropFirst(marker.utf8.count).allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }
}
