internal import DocPipeline

/// What became of the passages that an agreed text names, when their contribution came anew: a mark
/// such as `acjs#3` counts paragraphs, and one put in front makes it mean another.
struct PassageMoves {
    private var lines: [String] = []

    /// Nothing that is marked is otherwise than it was.
    var isEmpty: Bool { lines.isEmpty }

    /// "acjs#1 is acjs#2 now, acjs#4 is gone".
    var list: String { lines.joined(separator: ", ") }

    init(
        of name: String, from before: [UInt8], to after: [UInt8], marks: [Statement.PlacedMark]
    ) {
        let numbers = Set(
            marks.flatMap(\.mark.names).map(\.value).filter { $0.contribution == name }
                .map(\.number))
        guard !numbers.isEmpty else { return }
        let old = Self.passages(before)
        let new = Self.passages(after)
        for number in numbers.sorted() {
            guard let text = old[number], new[number] != text else { continue }
            let places = new.filter { $0.value == text }.keys.sorted()
            if let place = places.first, places.count == 1 {
                lines.append("\(name)#\(number) is \(name)#\(place) now")
            } else if new[number] == nil {
                lines.append("\(name)#\(number) is gone")
            } else {
                lines.append("\(name)#\(number) has other words")
            }
        }
    }

    /// What each passage says, by its number.
    private static func passages(_ bytes: [UInt8]) -> [Int: String] {
        let file = SourceFile(path: "contribution", bytes: bytes)
        let start = splitFrontMatter(file).value?.bodyStart ?? 0
        let content = readMarkdown(file, from: start).value
        let contribution = Contribution(
            identifier: "", organisation: "", content: content, template: nil)
        return Dictionary(
            contribution.passages.map { ($0.number, $0.text) },
            uniquingKeysWith: { first, _ in first })
    }
}
