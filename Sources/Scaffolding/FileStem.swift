internal import DocPipeline

/// Names of files made of names that people give.
enum FileStem {
    /// "Safer communities, fairer justice" as "safer-communities-fairer-justice": words in small
    /// letters, no more than fit; `fallback` for a text without letters or digits.
    static func of(_ text: String, else fallback: String) -> String {
        var stem = ""
        for word in FoldedText(text).text.split(separator: " ") {
            if !stem.isEmpty, stem.utf8.count + word.utf8.count > 48 { break }
            stem += (stem.isEmpty ? "" : "-") + word
        }
        let isSafe = stem.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
        }
        return stem.isEmpty || !isSafe ? fallback : stem
    }
}
