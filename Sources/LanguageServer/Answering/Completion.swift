internal import DocPipeline

/// Finds what can be typed at a place of a document.
struct Completion {
    let compiler: Compiler
    let schemas: SchemaShelf
    let file: SourceFile
    let offset: Int

    /// Items with the bytes that they replace.
    struct Offer: Sendable, Equatable {
        var items: [CompletionItem]
        var replaced: Range<Int>
    }

    /// What can be typed; `nil` for nothing.
    func offer() -> Offer? {
        switch TypedPlace(in: file, at: offset) {
        case .yaml(let region, let schema): offerYAML(region, schema: schema)
        case .prose: offerProse()
        case .fenceName(let name):
            Offer(
                items: Compiler.recordBlocks.map { block in
                    CompletionItem(
                        label: block, kind: .keyword,
                        detail: schemas.root(block).flatMap(schemas.title))
                }, replaced: name.lowerBound..<offset)
        case .csv: offerCSV()
        case .other: nil
        }
    }

    // MARK: - YAML

    private func offerYAML(_ region: Range<Int>, schema: String?) -> Offer? {
        guard let cursor = YAMLCursor(in: file.bytes, region, at: offset) else { return nil }
        let isKind = cursor.path == [.key("kind")] || cursor.path.isEmpty && schema == nil
        guard let root = schema.flatMap(schemas.root) else {
            return isKind ? offerKind(cursor) : nil
        }
        let parts = schemas.parts(from: root, along: cursor.path)
        var items: [CompletionItem] = []
        switch cursor.place {
        case .key:
            items = keys(of: parts, beside: cursor)
            if cursor.path == [.key("severities")] { items += ruleNames(endingIn: ": ") }
        case .value:
            if cursor.path == [.key("kind")], !Compiler.recordBlocks.contains(root.file) {
                return offerKind(cursor)
            }
            items = values(of: parts, at: cursor)
        case .keyOrValue: items = values(of: parts, at: cursor) + keys(of: parts, beside: cursor)
        }
        return Offer(items: items, replaced: typed(cursor))
    }

    /// The word before the cursor without a quotation mark that opens it.
    private func typed(_ cursor: YAMLCursor) -> Range<Int> {
        cursor.typed.lowerBound..<offset
    }

    private func offerKind(_ cursor: YAMLCursor) -> Offer? {
        let kinds = SourceKind.allCases.map { kind in
            CompletionItem(
                label: kind.rawValue, kind: .enumMember,
                detail: schemas.root(kind.rawValue).flatMap(schemas.title))
        }
        switch cursor.place {
        case .value: return Offer(items: kinds, replaced: typed(cursor))
        case .key:
            return Offer(
                items: [CompletionItem(label: "kind", kind: .property, text: "kind: ")],
                replaced: typed(cursor))
        case .keyOrValue: return nil
        }
    }

    private func keys(of parts: [SchemaShelf.Part], beside cursor: YAMLCursor) -> [CompletionItem] {
        let hasColon = file.bytes[offset...].first == UInt8(ascii: ":")
        let keys = schemas.keys(of: parts).filter { !cursor.siblings.contains($0.key) }
        return (keys.filter(\.isRequired) + keys.filter { !$0.isRequired }).map { key in
            CompletionItem(
                label: key.key, kind: .property, text: hasColon ? key.key : key.key + ": ",
                detail: schemas.title(of: key.part),
                documentation: schemas.description(of: key.part))
        }
    }

    private func values(of parts: [SchemaShelf.Part], at cursor: YAMLCursor) -> [CompletionItem] {
        var items = schemas.values(of: parts).map {
            CompletionItem(label: $0, kind: .enumMember)
        }
        if schemas.takesName(parts) {
            items += NameChoices(compiler.workspace).items(
                organisationsFirst: ["organisation", "submitted_by", "endorsements"]
                    .contains { cursor.path.contains(.key($0)) }
            ) { WrittenScalar.of($0, inFlow: cursor.isInFlow) }
        }
        switch cursor.path {
        case [.key("series")] where !parts.isEmpty: items += series()
        case [.key("template")]:
            items += compiler.templateIDs.map { CompletionItem(label: $0, kind: .value) }
        case [.key("language")], [.key("defaults"), .key("language")]:
            items += compiler.languageTags.map { CompletionItem(label: $0, kind: .value) }
        case [.key("accept"), .item, .key("rule")]: items += ruleNames(endingIn: "")
        default: break
        }
        return items
    }

    private func series() -> [CompletionItem] {
        compiler.workspace.series.map { series in
            CompletionItem(
                label: series.id, kind: .value,
                text: WrittenScalar.of(series.id), detail: series.titlePattern)
        }
    }

    private func ruleNames(endingIn ending: String) -> [CompletionItem] {
        LintRules.all.map { rule in
            CompletionItem(
                label: rule.rule.name, kind: .value, text: rule.rule.name + ending,
                detail: rule.rule.code)
        }
    }
}
