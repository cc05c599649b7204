internal import DocPipeline

/// Says what stands under the pointer.
struct Hover {
    let compiler: Compiler
    let schemas: SchemaShelf
    /// The pages of the rules, by their names.
    let rulePages: [String: String]
    let file: SourceFile
    let offset: Int

    /// Words in Markdown, and the bytes that they are about.
    struct Answer: Sendable, Equatable {
        var text: String
        var range: Range<Int>
    }

    /// What is to be said; `nil` for nothing.
    func answer() -> Answer? {
        switch TypedPlace(in: file, at: offset) {
        case .yaml(let region, let schema?):
            guard let root = schemas.root(schema),
                let value = readYAML(file, range: region).value
            else { return name() }
            return answer(in: value, schemas.alternatives(of: root), path: [])
        case .prose: return name()
        case .csv: return cell()
        case .yaml, .fenceName, .other: return nil
        }
    }

    private func answer(
        in value: LocatedValue, _ parts: [SchemaShelf.Part], path: [YAMLStep]
    ) -> Answer? {
        for member in value.object ?? [] {
            let inside = schemas.parts(of: parts, .key(member.key))
            if covers(member.keyRange) {
                return words(inside, page: path == [.key("severities")] ? member.key : nil)
                    .map { Answer(text: $0, range: bytes(member.keyRange)) }
            }
            if covers(member.value.range) {
                return answer(in: member.value, inside, path: path + [.key(member.key)])
            }
        }
        for item in value.array ?? [] where covers(item.range) {
            return answer(in: item, schemas.parts(of: parts, .item), path: path + [.item])
        }
        guard value.object == nil, value.array == nil, !path.isEmpty else { return nil }
        var said: [String] = []
        if let text = value.string {
            if path == [.key("accept"), .item, .key("rule")], let page = rulePages[text] {
                said.append(page)
            }
            if schemas.takesName(parts),
                let who = NameChoices(compiler.workspace).summary(ofName: text)
            {
                said.append(who)
            }
        }
        if let meaning = words(parts, page: nil) { said.append(meaning) }
        guard !said.isEmpty else { return nil }
        return Answer(text: said.joined(separator: "\n\n---\n\n"), range: bytes(value.range))
    }

    /// The title and the description of what stands there; a rule's page in their place.
    private func words(_ parts: [SchemaShelf.Part], page rule: String?) -> String? {
        if let page = rule.flatMap({ rulePages[$0] }) { return page }
        guard let part = parts.first else { return nil }
        let title = schemas.title(of: part).map { "**\($0)**" }
        let values = schemas.values(of: [part]).map { "`\($0)`" }.joined(separator: ", ")
        let words = [title, schemas.description(of: part), values.isEmpty ? nil : values]
        let said = words.compactMap { $0 }.joined(separator: "\n\n")
        return said.isEmpty ? nil : said
    }

    /// Who is named in the line.
    private func name() -> Answer? {
        let line = file.line(at: offset)
        let start = Int(file.lineStarts[line - 1])
        let choices = NameChoices(compiler.workspace)
        guard
            let found = choices.name(in: file.lineText(line), around: offset - start),
            let text = choices.summary(ofName: found.name)
        else { return nil }
        return Answer(
            text: text, range: start + found.range.lowerBound..<start + found.range.upperBound)
    }

    /// What the column of a table holds, or who is named in its cell.
    private func cell() -> Answer? {
        if let name = name() { return name }
        let cells = CSVCells(file, at: offset)
        guard let column = cells.column, let root = CSVCells.schema(of: cells.columns, schemas)
        else { return nil }
        return words(schemas.parts(from: root, along: [.key(column)]), page: nil).map {
            Answer(text: $0, range: cells.cellStart..<max(offset, cells.cellStart))
        }
    }

    private func covers(_ range: SourceRange) -> Bool {
        range.lowerBound <= offset && offset <= range.upperBound
    }

    private func bytes(_ range: SourceRange) -> Range<Int> {
        range.lowerBound..<max(range.lowerBound, range.upperBound)
    }
}

extension SchemaShelf {
    /// The parts one step inside others.
    fileprivate func parts(of parts: [Part], _ step: YAMLStep) -> [Part] {
        parts.flatMap { self.parts(from: $0, along: [step]) }
    }
}
