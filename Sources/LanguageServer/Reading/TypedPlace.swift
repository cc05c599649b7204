internal import DocPipeline

/// What is typed where the cursor stands.
enum TypedPlace: Sendable, Equatable {
    /// YAML, in the bytes given, that a schema describes; `nil` where the text does not say which.
    case yaml(Range<Int>, schema: String?)
    /// A line of the body of a Markdown source.
    case prose
    /// The name of a fenced block: the bytes behind the marks.
    case fenceName(Range<Int>)
    /// A table in a file.
    case csv
    /// Anything else: a code block, a file that is no source.
    case other

    /// Looks where a byte stands.
    init(in file: SourceFile, at offset: Int) {
        let path = file.path.lowercased()
        if path.hasSuffix(".csv") {
            self = .csv
        } else if path.hasSuffix(".yaml") || path.hasSuffix(".yml") {
            self = .yaml(0..<file.bytes.count, schema: Self.kind(of: file)?.rawValue)
        } else if path.hasSuffix(".md"), let front = FrontMatterRegion(file) {
            if offset < (front.yaml.lowerBound) {
                self = .other
            } else if offset <= front.yaml.upperBound,
                offset < front.bodyStart
                    || front.bodyStart == front.yaml.upperBound
            {
                self = .yaml(front.yaml, schema: Self.kind(of: file)?.rawValue)
            } else {
                self = Self.inBody(of: file, from: front.bodyStart, at: offset)
            }
        } else {
            self = .other
        }
    }

    /// What a file says it is, or what its place makes it.
    static func kind(of file: SourceFile) -> SourceKind? {
        if file.path == Compiler.settingsFile { return .workspace }
        if let said = DocumentKind(of: file)?.known { return said }
        if file.path.hasPrefix("minutes/") { return .minutes }
        if file.path.hasPrefix("statements/") { return .statement }
        return file.path.hasPrefix("templates/") ? .template : nil
    }

    private static func inBody(of file: SourceFile, from start: Int, at offset: Int) -> TypedPlace {
        var fence: (mark: MarkdownFence, start: Int)?
        var line = file.line(at: start) - 1
        let last = file.line(at: offset) - 1
        while line <= last {
            let range = Int(file.lineStarts[line])..<file.contentEnd(ofLine: line)
            line += 1
            guard let mark = MarkdownFence(file.bytes, range) else { continue }
            let next = line < file.lineStarts.count ? Int(file.lineStarts[line]) : file.bytes.count
            guard let open = fence else {
                fence = (mark, next)
                if line > last { return .fenceName(mark.info) }
                continue
            }
            if mark.closes(open.mark) {
                // On the line that closes a block there is nothing to type.
                if line > last { return .other }
                fence = nil
            }
        }
        guard let fence else { return .prose }
        let name = String(decoding: file.bytes[fence.mark.info], as: UTF8.self)
        guard Compiler.recordBlocks.contains(name) else { return .other }
        return .yaml(fence.start..<end(of: fence.mark, in: file, from: last), schema: name)
    }

    /// Where a block ends that is open at a line.
    private static func end(of fence: MarkdownFence, in file: SourceFile, from line: Int) -> Int {
        for next in line..<file.lineStarts.count {
            let start = Int(file.lineStarts[next])
            let mark = MarkdownFence(file.bytes, start..<file.contentEnd(ofLine: next))
            if mark?.closes(fence) == true { return start }
        }
        return file.bytes.count
    }
}

/// A line that opens or closes a fenced block (GitHub Flavored Markdown 0.29, 4.5), in text that
/// is being typed.
struct MarkdownFence: Sendable {
    let mark: UInt8
    let count: Int
    /// The bytes behind the marks, without blanks around.
    let info: Range<Int>

    init?(_ bytes: [UInt8], _ line: Range<Int>) {
        var index = line.lowerBound
        while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
        guard index - line.lowerBound <= 3, index < line.upperBound else { return nil }
        let mark = bytes[index]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
        let start = index
        while index < line.upperBound, bytes[index] == mark { index += 1 }
        guard index - start >= 3 else { return nil }
        self.mark = mark
        count = index - start
        while index < line.upperBound, bytes[index] == 0x20 { index += 1 }
        var end = line.upperBound
        while end > index, bytes[end - 1] == 0x20 { end -= 1 }
        guard !bytes[index..<end].contains(UInt8(ascii: "`")) else { return nil }
        info = index..<end
    }

    func closes(_ open: MarkdownFence) -> Bool {
        mark == open.mark && count >= open.count && info.isEmpty
    }
}
