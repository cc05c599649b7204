import ArgumentParser
internal import DocPipeline
internal import StatementWork

extension TemplateCommand {
    /// `docgen template import`: a declaration's outline to a template file.
    struct Import: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import",
            abstract: "Reads the headings of a declaration or its draft into a template file.",
            discussion: """
                The declaration is a Word file, a web page, Markdown or plain text. In Word and on \
                pages its headings are those by style; without any, bold lines. In plain text they \
                are lines of their own that are numbered, in capitals or underlined. A text with \
                numbered paragraphs alone gives a template of paragraphs.

                Examples:
                  docgen template import draft.docx --id abu-dhabi-2026-draft
                  docgen template import draft.html -o templates/draft.yaml
                """)

        @Argument(help: ArgumentHelp("The declaration's file.", valueName: "file"))
        var file: String

        @Option(
            help: ArgumentHelp(
                "What statements write after template:; the file's name without.", valueName: "id"))
        var id: String?

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp(
                "The file to write; - for standard output.",
                discussion: "Default: templates/ in the workspace, by the id.", valueName: "file"))
        var output: String?

        func run() throws {
            let outline = try OutlineFile.read(file)
            let name = file.split(separator: "/").last.map(String.init) ?? file
            let id = id ?? OutlineFile.id(from: name)
            let text = TemplateFile(outline.outline, id: id, from: name, sum: outline.sum).text
            if output == "-" { return try Output.write(text) }
            let workspace = output == nil ? try WorkspaceFolder(around: []) : nil
            let path = output ?? "\(workspace?.files.root ?? ".")/templates/\(id).yaml"
            let shown = output ?? "\(workspace?.shownPath(of: "templates") ?? "")/\(id).yaml"
            guard !OutputFile.exists(path) else {
                throw CommandFailure("“\(shown)” is there already; name another with -o or --id")
            }
            try OutputFile.write(Array(text.utf8), to: path)
            let count = outline.outline.sections.count
            try Output.write(
                count > 0
                    ? "\(shown): \(count) sections\n"
                    : "\(shown): \(outline.outline.lastParagraph ?? 0) paragraphs, no headings\n")
        }
    }
}

/// A declaration's file as its outline.
enum OutlineFile {
    static func read(_ path: String) throws -> (outline: Outline, sum: String) {
        let bytes: [UInt8]
        do throws(FileAccessError) {
            bytes = try DiskFiles.readNamed(path)
        } catch {
            throw CommandFailure("“\(path)”: \(error.sentence)")
        }
        let outline: Outline
        do throws(WordReadingError) {
            outline = try OutlineReader.outline(of: bytes, named: path)
        } catch {
            throw CommandFailure(
                "“\(path)”: \(error.reason)" + (error.advice.map { "; \($0)" } ?? ""))
        }
        guard !outline.sections.isEmpty || outline.lastParagraph != nil else {
            throw CommandFailure(
                "“\(path)” has neither headings nor numbered paragraphs; give its headings a style "
                    + "(Heading 1, Heading 2), or write “#” before them in a copy ending in .md")
        }
        return (outline, ContentDigest(of: bytes).hexadecimal)
    }

    /// Lower-case letters, digits and hyphens of the file's name.
    static func id(from name: String) -> String {
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let id = FoldedText(stem).text.split(separator: " ").joined(separator: "-")
        let ascii = String(id.filter { $0.isASCII })
        return ascii.first?.isLetter == true ? ascii : "template-" + ascii
    }
}
