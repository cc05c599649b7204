/// A paper about what members sent in for a statement.
package enum ContributionPaper: String, Sendable, CaseIterable {
    /// Sections and contributors, with the words of each.
    case coverage
    /// All texts side by side.
    case compile
    /// What became of each passage.
    case ledger
}

extension Compiler {
    /// The texts in a statement's folder of contributions, in the order of their names.
    ///
    /// Unless it `reports`, what is wrong with them is not said: `check` says it with the
    /// contributions themselves.
    func contributions(
        _ fields: Fields, to template: DeclarationTemplate?, _ loader: inout SourceLoader,
        reports: Bool
    ) -> [Contribution] {
        var folder = fields.text("contributions") ?? "contributions"
        while folder.hasSuffix("/") { folder.removeLast() }
        let place = fields["contributions"]?.range ?? fields.range.start
        let names: [String]
        do {
            names = try loader.list(folder)
        } catch {
            // Before anything was collected there is no folder.
            if reports, error != .missing || fields["contributions"] != nil {
                loader.report([.cannotRead(Located(folder, at: place), error)])
            }
            return []
        }
        let found = loader.diagnostics
        let texts = names.filter { $0.hasSuffix(".md") }.compactMap { name in
            contribution(
                Located("\(folder)/\(name)", at: place), named: String(name.dropLast(3)),
                to: template, &loader)
        }
        if !reports { loader.keepDiagnostics { _ in found } }
        return texts
    }

    private func contribution(
        _ name: Located<String>, named identifier: String, to template: DeclarationTemplate?,
        _ loader: inout SourceLoader
    ) -> Contribution? {
        guard let id = loader.text(of: name) else { return nil }
        let file = loader.sources[id]
        guard let front = loader.take(splitFrontMatter(file, id: id)),
            let value = loader.take(readYAML(file, id: id, range: front.yaml)),
            SourceKind.of(value).value == .contribution
        else { return nil }
        loader.check(value, against: KindSchemas.Name(.contribution))
        let content = loader.take(readMarkdown(file, id: id, from: front.bodyStart))
        let organisation = Fields(value).text("organisation") ?? identifier
        return Contribution(
            identifier: identifier,
            organisation: workspace.directory.printedName(ofOrganisation: organisation),
            content: content, template: template)
    }

    /// Makes one of the papers on what was contributed to a statement.
    func paper(
        _ paper: ContributionPaper, on statement: Statement, _ loader: inout SourceLoader,
        in folder: String
    ) -> Compilation.Content? {
        guard !loader.diagnostics.hasErrors else { return nil }
        let words = languages[statement.language]
        let contributions = statement.contributions
        guard paper == .coverage || !contributions.isEmpty else {
            loader.report([.nothingContributed(at: statement.places.whole.start)])
            return nil
        }
        switch paper {
        case .coverage:
            let coverage = ContributionCoverage(
                statement: statement, contributions: contributions, workspace: workspace,
                words: words)
            return content(coverage.document, coverage.json, of: statement, words)
        case .compile:
            var pictures = Pictures()
            let shown = contributions.map { contribution in
                contribution.rewritingBlocks { block in
                    let placed = block.withPictures(below: folder)
                    return pictures.resolve([placed], &loader).first ?? placed
                }
            }
            let working = WorkingPaper(
                statement: statement, contributions: shown, workspace: workspace, words: words,
                images: pictures.images)
            return content(working.document, working.json, of: statement, words)
        case .ledger:
            let ledger = ContributionLedger(
                statement: statement, contributions: contributions, workspace: workspace,
                words: words)
            return content(ledger.document, ledger.json, of: statement, words)
        }
    }

    private func content(
        _ document: Document, _ json: JSONText, of statement: Statement, _ words: Wording
    ) -> Compilation.Content {
        Compilation.Content(
            document: document, model: .paper(json), words: words,
            description: DocumentDescription(
                statement, metadata: document.metadata, workspace: workspace),
            hasEditions: false)
    }
}

extension Contribution {
    fileprivate func rewritingBlocks(_ rewrite: (Block) -> Block) -> Contribution {
        var copy = self
        for part in copy.parts.indices {
            for passage in copy.parts[part].passages.indices {
                let blocks = copy.parts[part].passages[passage].blocks
                copy.parts[part].passages[passage].blocks = blocks.map(rewrite)
            }
        }
        return copy
    }
}

extension Block {
    /// The block with its pictures named from the statement's folder.
    fileprivate func withPictures(below folder: String) -> Block {
        rewritingInlines { content in
            content.rewriting { inline in
                guard case .image(var image) = inline, !image.source.contains("://") else {
                    return inline
                }
                image.source = "\(folder)/\(image.source)"
                return .image(image)
            }
        }
    }
}

extension Diagnostic {
    /// A paper that shows contributions, asked for before there are any.
    fileprivate static func nothingContributed(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .missingFile, at: range, "there are no contributions to this statement yet",
            notes: [
                Note(
                    "“docgen statement collect” takes them in; “docgen new contribution” begins one"
                )
            ])
    }
}
