package import DocPipeline

/// A new statement under the headings of a declaration.
package struct StatementScaffold: Sendable {
    package var title: String
    /// The folder in `statements/`; from the title where it is not given.
    package var identifier: String?
    /// The declaration whose headings it follows.
    package var template: DeclarationTemplate?
    /// `oral`, `written` or `both`.
    package var delivery: String?
    /// The id of a submission profile.
    package var profile: String?
    package var event: String?
    package var place: String?
    package var from: CalendarDate?
    package var to: CalendarDate?
    /// Who submits it: the workspace's organisation.
    package var submitter: String
    package var language: String

    package init(title: String, submitter: String, language: String) {
        self.title = title
        self.submitter = submitter
        self.language = language
    }

    /// The statement: its front matter, and the headings in a comment to choose from.
    package var file: ScaffoldFile {
        let folder = identifier ?? FileStem.of(title, else: "statement")
        return ScaffoldFile(
            path: "statements/\(folder)/statement.md",
            text: "---\n\(frontMatter)---\n\n\(body)")
    }

    private var frontMatter: String {
        var text = "kind: statement\ntitle: \(WrittenScalar.of(title))\n"
        if let template {
            text += "template: \(template.id)\nheadings: used          # full prints all of them\n"
        }
        text += "status: draft\n"
        if let delivery { text += "delivery: \(delivery)\n" }
        text +=
            profile.map { "limits: \(WrittenScalar.of($0))\n" }
            ?? "# limits: {words: 1500}   # or a profile: docgen template profiles\n"
        if event != nil || from != nil || place != nil {
            text += "event:\n  name: \(WrittenScalar.of(event ?? title))\n"
            if let place { text += "  place: \(WrittenScalar.of(place))\n" }
            if let from { text += "  from: \(from)\n  to: \(to ?? from)\n" }
        } else {
            text +=
                "# event: {name: Fourteenth Congress, place: Kyoto, from: 2021-03-07, to: 2021-03-12}\n"
        }
        text += "submitted_by: \(WrittenScalar.of(submitter))\n"
        text += "# endorsements: [Example Network]      # or a file: endorsements.csv\n"
        return text
    }

    private var body: String {
        let opening = "<!-- The opening paragraphs stand here, before the first heading. -->\n"
        guard let template, !template.outline(in: language).isEmpty else { return opening }
        return opening
            + "\n<!-- The headings to choose from; each is written without these marks.\n\n"
            + template.outline(in: language) + "-->\n"
    }
}
