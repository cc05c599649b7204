/// What an editor asks while somebody types.
extension Compiler {
    /// A heading that the body of a document may have.
    package struct HeadingChoice: Sendable, Equatable {
        package var words: String
        /// From 1 for an item of the agenda or a first section.
        package var level: Int
        /// What stands beside it in a list: its number, or its declaration.
        package var detail: String
    }

    /// The same compiler with other files behind its door; the settings stay as they were read.
    package func reading(_ files: any FileAccess) -> Compiler {
        Compiler(
            workspace: workspace, files: files, schemas: schemas, languages: languages,
            lexicons: lexicons, declarations: declarations.reading(files),
            profiles: profiles.reading(files), zones: zones, renderers: renderers,
            options: options)
    }

    /// The ids of the declarations that a statement may follow, sorted.
    package var templateIDs: [String] { declarations.ids }

    /// The languages that documents are made in, sorted.
    package var languageTags: [String] { languages.tags }

    /// The words that begin a record typed as a line.
    package static let recordKeywords = RecordLine.Keyword.allCases.map(\.rawValue)

    /// The names of the fenced blocks that are records; each has a schema of that name.
    package static let recordBlocks = FencedRecord.allCases.map(\.rawValue)

    /// The headings that a source's front matter asks for: the items of the agenda, or the
    /// sections of the declaration.
    ///
    /// Empty where the front matter cannot be understood.
    package func headingChoices(in path: String) -> [HeadingChoice] {
        guard let bytes = try? files.read(path),
            let file = decodeSource(path: path, bytes: bytes).value,
            let front = splitFrontMatter(file).value,
            let value = readYAML(file, range: front.yaml).value
        else { return [] }
        switch SourceKind.of(value).value {
        case .minutes:
            var loader = SourceLoader(main: file, files: files, schemas: schemas)
            return agenda(ofMinutes: Fields(value), &loader).map { item in
                HeadingChoice(
                    words: item.title.value, level: item.level, detail: "item \(item.number)")
            }
        case .statement: return sections(ofStatement: Fields(value))
        case .workspace, .agenda, .attendance, .chat, .contribution, .endorsements, .template,
            .profile, nil:
            return []
        }
    }

    private func sections(ofStatement fields: Fields) -> [HeadingChoice] {
        guard let id = fields.text("template"), let template = declarations.template(id)?.template
        else { return [] }
        let language = fields.text("language") ?? workspace.defaults.language
        let title = (template.shortTitle ?? template.title).text(in: language)
        switch template.shape {
        case .headings:
            return template.sections.map { section in
                HeadingChoice(
                    words: section.heading.text(in: language), level: section.level,
                    detail: title)
            }
        case .paragraphs:
            return template.paragraphs.map { paragraph in
                HeadingChoice(
                    words: "Paragraph \(paragraph.number)", level: 1,
                    detail: paragraph.about ?? title)
            }
        }
    }
}
