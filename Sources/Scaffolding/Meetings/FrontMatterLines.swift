internal import DocPipeline

/// Front matter as lines, so that what somebody wrote stays as it was, remarks included.
struct FrontMatterLines {
    /// One key at top level, or a remark, with the lines that belong to it.
    private struct Entry {
        /// Empty for a remark.
        var key: String
        /// The key that a remark proposes: “# end: 17:00”.
        var proposed: String = ""
        var lines: [Substring]
    }

    private var entries: [Entry] = []

    init(_ lines: [Substring]) {
        for line in lines {
            let name = line.prefix { $0.isLetter || $0 == "_" || $0 == "-" }
            if !name.isEmpty, line.dropFirst(name.count).first == ":" {
                entries.append(Entry(key: String(name), lines: [line]))
            } else if line.first == " " || line.hasPrefix("#  "), !entries.isEmpty {
                entries[entries.count - 1].lines.append(line)
            } else {
                let words = line.drop { $0 == "#" || $0 == " " }
                let proposed = words.prefix { $0.isLetter }
                let isKey = words.dropFirst(proposed.count).first == ":"
                entries.append(
                    Entry(key: "", proposed: isKey ? String(proposed) : "", lines: [line]))
            }
        }
    }

    var text: String { entries.flatMap(\.lines).joined(separator: "\n") }

    /// The lines of a key; empty where it is not there.
    func lines(of key: String) -> [Substring] {
        entries.first { $0.key == key }?.lines ?? []
    }

    /// What stands behind a key on its line; `nil` where it is not there.
    func value(of key: String) -> String? {
        lines(of: key).first.map { TypedScalar.text(of: $0.dropFirst(key.count + 1)) }
    }

    /// Puts lines in place of those that the key has, or of the remark that proposes it; else before
    /// the first of some other keys, or below.
    mutating func put(_ key: String, _ lines: [Substring], before others: [String] = []) {
        let place =
            entries.firstIndex { $0.key == key } ?? entries.firstIndex { $0.proposed == key }
        if let place {
            entries[place] = Entry(key: key, lines: lines)
        } else {
            let next = entries.firstIndex {
                others.contains($0.key) || others.contains($0.proposed)
            }
            entries.insert(Entry(key: key, lines: lines), at: next ?? entries.count)
        }
    }
}

/// Scalars of YAML as this program types them.
enum TypedScalar {
    /// The text of a scalar that is plain or in double quotes, with a remark behind it left out.
    static func text(of typed: Substring) -> String {
        var scalar = typed.drop { $0 == " " }
        if let remark = scalar.firstRange(of: " #"), scalar.first != "\"" {
            scalar = scalar[..<remark.lowerBound]
        }
        while scalar.last == " " { scalar.removeLast() }
        guard scalar.count > 1, scalar.first == "\"", scalar.last == "\"" else {
            return String(scalar)
        }
        return String(scalar.dropFirst().dropLast()).replacing("\\\"", with: "\"")
            .replacing("\\\\", with: "\\")
    }
}
