package import DocPipeline

/// What one organisation sends for a statement.
package struct ContributionScaffold: Sendable {
    package var organisation: String
    /// The statement's path: `statements/kyoto-2021/statement.md`.
    package var statementPath: String
    package var statement: String
    package var template: DeclarationTemplate?
    package var language: String

    package init(
        organisation: String, to statement: String, at path: String,
        template: DeclarationTemplate?, language: String
    ) {
        self.organisation = organisation
        self.statement = statement
        statementPath = path
        self.template = template
        self.language = language
    }

    /// The contribution in the statement's folder, with every heading to write under.
    package var file: ScaffoldFile {
        let folder = statementPath.split(separator: "/").dropLast().joined(separator: "/")
        return ScaffoldFile(
            path: "\(folder)/contributions/\(FileStem.of(organisation, else: "contribution")).md",
            text: """
                ---
                kind: contribution
                organisation: \(WrittenScalar.of(organisation))
                statement: \(statement)
                # contact: who answers questions about it
                # date: 2021-01-20       # the day it was sent
                ---

                <!-- Write under the headings it is about, and take the others out. -->

                \(template?.outline(in: language) ?? "")
                """)
    }
}
