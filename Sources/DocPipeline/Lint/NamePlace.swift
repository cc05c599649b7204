/// Where a name stands in the source, letter by letter, and how another is put in its place.
struct NamePlace {
    /// The name alone; the whole record where the name is not found in it.
    let range: SourceRange
    private let isAlone: Bool

    /// Looks for a name in its range; `source` is the main file.
    init(of name: Located<String>, in source: SourceFile) {
        let typed = Array(name.value.utf8)
        let found = name.range
        guard found.file == .main else {
            // The text of another file is not at hand: as many bytes as the name has are the name.
            range = found
            isAlone = found.upperBound - found.lowerBound == typed.count
            return
        }
        let bounds = found.lowerBound..<min(found.upperBound, source.bytes.count)
        guard !typed.isEmpty, bounds.lowerBound < bounds.upperBound,
            let start = source.bytes[bounds].firstPlace(of: typed)
        else {
            range = found
            isAlone = false
            return
        }
        isAlone = true
        // In quotation marks the whole value is shown; in a record only the name.
        range =
            bounds.count <= typed.count + 2
            ? found : SourceRange(file: .main, start, start + typed.count)
        nameStart = start
        nameLength = typed.count
    }

    private var nameStart: Int?
    private var nameLength = 0

    /// The edit that writes another name here; `nil` where it cannot be made without a doubt.
    func edit(writing name: String) -> Diagnostic.Fix.Edit? {
        guard isAlone, name.first?.isLetter == true,
            name.unicodeScalars.allSatisfy({ scalar in
                scalar.properties.isAlphabetic || " -.'’ʼ‑".unicodeScalars.contains(scalar)
                    || scalar.properties.canonicalCombiningClass != .notReordered
            })
        else { return nil }
        guard let nameStart else { return .init(range, name) }
        let quote = nameStart > range.lowerBound
        guard !quote || !name.contains("'") else { return nil }
        return .init(SourceRange(file: .main, nameStart, nameStart + nameLength), name)
    }
}

extension ArraySlice<UInt8> {
    /// Where a sequence of bytes stands first, not inside a longer word.
    fileprivate func firstPlace(of typed: [UInt8]) -> Int? {
        var rest = self
        while let start = rest.firstIndex(of: typed[0]) {
            let end = start + typed.count
            guard end <= endIndex else { return nil }
            if self[start..<end].elementsEqual(typed),
                start == startIndex || !self[start - 1].isWordByte,
                end == endIndex || !self[end].isWordByte
            {
                return start
            }
            rest = self[(start + 1)...]
        }
        return nil
    }
}

extension UInt8 {
    /// Whether the byte is of a letter or a digit; every byte beyond ASCII counts as one.
    fileprivate var isWordByte: Bool {
        switch self {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
        default: false
        }
    }
}
