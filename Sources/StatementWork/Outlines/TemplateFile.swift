internal import DocPipeline

/// A template file made from an outline.
package struct TemplateFile: Sendable {
    package let text: String

    /// An outline from a file; the sum of it says which it was.
    package init(_ outline: Outline, id: String, from name: String, sum: String) {
        let hasHeadings = !outline.sections.isEmpty
        var yaml = "kind: template\n" + YAMLLine.of("id", id)
        yaml += "shape: \(hasHeadings ? "headings" : "paragraphs")\n"
        yaml += YAMLLine.of("title", outline.title ?? id)
        yaml += "provisional: true\n"
        yaml += YAMLLine.of(
            "remarks",
            "Taken from \(name). Compare the outline with the text, complete what is known of it, "
                + "and take “provisional” away.")
        yaml += "sources:\n  - id: file\n    " + YAMLLine.of("title", "\(name) (SHA-256 \(sum))")
        if hasHeadings {
            yaml += "sections:\n"
            var ids: Set<String> = []
            for section in outline.sections {
                yaml += Self.lines(of: section, id: Self.unique(section.heading, &ids))
            }
            yaml = Self.nested(yaml)
        } else {
            yaml += "paragraphs:\n  count: \(outline.lastParagraph ?? 1)\n  standing: verified\n"
            yaml += "  source: file\n"
        }
        text = yaml
    }

    private static func unique(_ heading: String, _ ids: inout Set<String>) -> String {
        let words = FoldedText(heading).text.split(separator: " ").map { String($0) }
        let telling = words.filter { $0.count > 3 }
        let name = (telling.isEmpty ? words : telling).prefix(5).joined(separator: " ")
        let slug = Slug.of(name)
        var id = slug
        var count = 1
        while !ids.insert(id).inserted {
            count += 1
            id = "\(slug)-\(count)"
        }
        return id
    }

    /// One section; a line of its own before it says that others are below the last.
    private static func lines(of section: Outline.Section, id: String) -> String {
        let indent = String(repeating: "    ", count: section.level - 1)
        var lines = "\(indent)  - " + YAMLLine.of("id", id)
        if let ordinal = section.ordinal {
            lines += "\(indent)    ordinal: \"\(ordinal)\"\n"
        }
        lines += "\(indent)    " + YAMLLine.of("heading", section.heading)
        lines += "\(indent)    standing: verified\n\(indent)    source: file\n"
        return lines
    }

    /// Puts `sections:` before the first section of each deeper level.
    private static func nested(_ yaml: String) -> String {
        var result = ""
        var depth: Int?
        for line in yaml.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }.count
            if line.dropFirst(indent).hasPrefix("- id: "), line.dropFirst(indent) != "- id: file" {
                if let before = depth, indent > before {
                    result += String(repeating: " ", count: indent - 2) + "sections:\n"
                }
                depth = indent
            }
            result += line + "\n"
        }
        return String(result.dropLast())
    }
}
