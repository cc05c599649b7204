internal import DocPipeline

/// Names for files and sections, made of words.
enum Slug {
    /// Lower-case ASCII letters, digits and hyphens, beginning with a letter; “text” for nothing.
    static func of(_ words: String) -> String {
        let parts = FoldedText(words).text.split(separator: " ").map { part in
            part.unicodeScalars.filter { $0.isASCII }.map(String.init).joined()
        }
        var slug = parts.filter { !$0.isEmpty }.joined(separator: "-")
        while slug.utf8.count > 60, let cut = slug.lastIndex(of: "-") {
            slug = String(slug[..<cut])
        }
        slug = String(slug.prefix(60))
        guard let first = slug.first else { return "text" }
        return first.isNumber ? "n-" + slug : slug
    }
}
