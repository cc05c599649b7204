/// Labels and values of a tag file such as `bag-info.txt`, in their order; a label may come again.
///
/// Source: RFC 8493, 2.2.2.
package struct TagList: Sendable, Equatable {
    package struct Tag: Sendable, Equatable {
        package var label: String
        package var value: String
    }

    package private(set) var tags: [Tag] = []

    package init() {}

    /// Adds a value, its line ends as spaces; nothing where there is none.
    package mutating func add(_ label: String, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        let line = value.split(whereSeparator: \.isNewline).joined(separator: " ")
        tags.append(Tag(label: label, value: line))
    }

    /// The first value with this label, in any case.
    package subscript(label: String) -> String? { all(label).first }

    /// All values with this label.
    package func all(_ label: String) -> [String] {
        tags.filter { $0.label.lowercased() == label.lowercased() }.map(\.value)
    }

    package var bytes: [UInt8] { Array(tags.map { "\($0.label): \($0.value)\n" }.joined().utf8) }

    /// Reads a tag file, and which of its lines are neither a label nor go on with one.
    static func read(_ text: String) -> (tags: TagList, unreadableLines: [Int]) {
        var list = TagList()
        var unreadable: [Int] = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            if line.allSatisfy(\.isWhitespace) { continue }
            if line.first == " " || line.first == "\t", !list.tags.isEmpty {
                list.tags[list.tags.count - 1].value += " " + line.trimmed
            } else if let colon = line.firstIndex(of: ":"), colon != line.startIndex {
                list.tags.append(
                    Tag(
                        label: line[..<colon].trimmed,
                        value: line[line.index(after: colon)...].trimmed))
            } else {
                unreadable.append(index + 1)
            }
        }
        return (list, unreadable)
    }
}
