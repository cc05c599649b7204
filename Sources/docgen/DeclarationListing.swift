internal import DocPipeline

/// Declarations as they are shown on a terminal.
enum DeclarationListing {
    /// One line for each: id, short title, what its headings rest on.
    static func list(_ templates: [DeclarationTemplate]) -> String {
        let width = templates.map(\.id.count).max() ?? 0
        return templates.map { template in
            let title = (template.shortTitle ?? template.title).text(in: "en")
            let standing = template.isProvisional ? " (provisional)" : ""
            return padded(template.id, to: width) + "  " + title + standing + "\n"
        }.joined()
    }

    /// Everything about one: what it is, its sections in order with their ids, and what of their
    /// wording is not verified.
    static func outline(of template: DeclarationTemplate) -> String {
        var lines = [template.title.text(in: "en"), ""]
        lines += facts(of: template)
        lines.append("")
        switch template.shape {
        case .headings: lines += template.sections.map(line)
        case .paragraphs: lines += paragraphs(of: template)
        }
        if let remarks = template.remarks { lines += ["", remarks] }
        if template.isProvisional {
            lines += [
                "", "Provisional: what is marked with ? is not verified, with ~ in part only.",
            ]
        }
        if !template.sources.isEmpty {
            lines += ["", "Sources"]
            lines += template.sources.map { source in
                "  \(source.id): \(source.title)" + (source.url.map { " <\($0)>" } ?? "")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func facts(of template: DeclarationTemplate) -> [String] {
        let place = [template.place, template.event?.text(in: "en")].compactMap(\.self).joined(
            separator: "; ")
        let facts: [(String, String?)] = [
            ("id", template.id), ("symbol", template.symbol),
            ("also in", template.alsoIn.isEmpty ? nil : template.alsoIn.joined(separator: ", ")),
            ("adopted", template.adopted), ("place", place.isEmpty ? nil : place),
            ("shape", template.shape.rawValue),
            (
                "languages",
                template.languages.isEmpty ? nil : template.languages.joined(separator: ", ")
            ),
        ]
        return facts.compactMap { fact in
            fact.1.map { padded(fact.0, to: 10) + $0 }
        }
    }

    private static func line(_ section: DeclarationTemplate.Section) -> String {
        let indent = String(repeating: "  ", count: section.level - 1)
        let number = section.ordinal.map { $0 + "  " } ?? ""
        return mark(section.standing) + " " + indent + number + section.heading.text(in: "en")
            + "  {#\(section.id)}"
    }

    private static func paragraphs(of template: DeclarationTemplate) -> [String] {
        var lines: [String] = []
        if let count = template.paragraphCount {
            lines.append(
                "\(count) numbered paragraphs; write “## Paragraph 7” or “## Paragraph 7 (a)”")
        }
        lines += template.paragraphs.map { paragraph in
            mark(paragraph.standing) + " Paragraph " + paragraph.number
                + (paragraph.letters.map { " (\($0))" } ?? "")
                + (paragraph.about.map { ": " + $0 } ?? "")
        }
        return lines
    }

    private static func mark(_ standing: DeclarationTemplate.Standing) -> String {
        switch standing {
        case .verified: " "
        case .partlyVerified: "~"
        case .unverified: "?"
        }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
