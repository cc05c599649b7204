package import DocPipeline

extension Diagnostic.Rule {
    package static let unreadableDocument = Self("DG085", "unreadable-document")
    package static let leftOut = Self("DG086", "left-out")
    package static let textWithoutSection = Self("DG720", "text-without-section")
    package static let headingRespelled = Self("DG721", "heading-respelled")
    package static let organisationNotNamed = Self("DG722", "organisation-not-named")
    package static let nothingFilledIn = Self("DG723", "nothing-filled-in")
    package static let contributionEdited = Self("DG724", "contribution-edited")
    package static let severalTexts = Self("DG725", "several-texts")
    package static let passagesMoved = Self("DG726", "passages-moved")
}

extension Diagnostic {
    static func unreadable(_ path: String, _ error: WordReadingError) -> Diagnostic {
        Diagnostic(
            .unreadableDocument, path: path, "it cannot be read: \(error.reason)",
            notes: error.advice.map { [Note($0)] } ?? [])
    }

    static func nothingFilledIn(_ path: String) -> Diagnostic {
        Diagnostic(
            .nothingFilledIn, .warning, path: path,
            "there is no text in it; no contribution is made of it")
    }

    static func organisationNotNamed(_ path: String, _ name: String) -> Diagnostic {
        Diagnostic(
            .organisationNotNamed, .warning, path: path,
            "it does not say whose text it is; taken as that of “\(name)”, by the file's name",
            notes: [Note("collect it again with --organisation “…”")])
    }

    /// What matched no section, and what matched one but for its spelling.
    static func unplaced(_ sorted: SortedText, in path: String) -> [Diagnostic] {
        var found = sorted.respelled.map { typed, meant in
            Diagnostic(
                .headingRespelled, .hint, path: path,
                "“\(typed)” is taken for the section “\(meant)”")
        }
        if let opening = sorted.parts.first(where: { $0.place == .opening }), opening.words > 0 {
            found.append(
                Diagnostic(
                    .textWithoutSection, .warning, path: path,
                    "\(counted(opening.words, "word")) under no heading of a section; kept before "
                        + "the first"))
        }
        return found + ownHeadings(sorted, in: path)
    }

    /// Headings that are no section's, in one finding however many they are.
    private static func ownHeadings(_ sorted: SortedText, in path: String) -> [Diagnostic] {
        var headings: [String] = []
        var words = 0
        for part in sorted.parts {
            guard case .own(let heading) = part.place else { continue }
            headings.append("“\(heading)”")
            words += part.words
        }
        guard !headings.isEmpty else { return [] }
        var shown = Array(headings.prefix(5))
        if headings.count > 5 { shown.append("\(headings.count - 5) more headings") }
        let last = shown.count > 1 ? shown.removeLast() : nil
        let names = shown.joined(separator: ", ") + (last.map { " and \($0)" } ?? "")
        let verb = headings.count == 1 ? "is no section" : "are no sections"
        return [
            Diagnostic(
                .textWithoutSection, .warning, path: path,
                "\(names) \(verb) (\(counted(words, "word"))); kept at the end under "
                    + (headings.count == 1 ? "that heading" : "those headings"))
        ]
    }

    static func leftOut(_ loss: WordText.Loss, in path: String) -> Diagnostic {
        let what =
            switch loss.kind {
            case .chart: counted(loss.count, "chart")
            case .diagram: counted(loss.count, "diagram")
            case .embeddedFile: counted(loss.count, "embedded file")
            case .foreignPart: counted(loss.count, "inserted document")
            case .linkedPicture: counted(loss.count, "picture") + " that the file only links to"
            case .missingPicture: counted(loss.count, "picture") + " that cannot be read"
            case .unsafeLink: counted(loss.count, "link") + " that may run or read something"
            }
        return Diagnostic(
            .leftOut, .warning, path: path, "left out: \(what)",
            notes: loss.kind == .unsafeLink ? [Note("the words of the link are kept")] : [])
    }

    static func editedSince(_ path: String, _ file: String, isSame: Bool) -> Diagnostic {
        Diagnostic(
            .contributionEdited, isSame ? .hint : .warning, path: path,
            isSame
                ? "it has been edited since it was collected, and “\(file)” is as it was; kept as it is"
                : "it has been edited since it was collected, and “\(file)” is another; kept as it is",
            notes: isSame ? [] : [Note("--overwrite takes the returned text in its place")])
    }

    static func overwritten(_ path: String, _ file: String) -> Diagnostic {
        Diagnostic(
            .contributionEdited, .warning, path: path,
            "it had been edited since it was collected; replaced by the text of “\(file)”")
    }

    /// A second contribution of one organisation.
    static func anotherText(_ path: String, _ organisation: String, _ other: String) -> Diagnostic {
        Diagnostic(
            .severalTexts, .warning, path: path,
            "there is a text of “\(organisation)” already, “\(other).md”; this one is kept beside it",
            notes: [Note("put the two together by hand, or delete the one that is out of date")])
    }

    /// A text that another file of the same organisation takes the place of.
    static func replaced(_ path: String, _ before: String, by file: String) -> Diagnostic {
        Diagnostic(
            .severalTexts, .warning, path: path,
            "it was taken from “\(before)”; “\(file)” takes its place",
            notes: [Note("two parts of one text are both kept when they are collected in one run")])
    }

    static func passagesMoved(_ path: String, _ moves: String) -> Diagnostic {
        Diagnostic(
            .passagesMoved, .warning, path: path,
            "the agreed text names paragraphs of it that are others now: \(moves)",
            notes: [Note("put the marks in the agreed text right, so that the ledger is")])
    }

    private static func counted(_ count: Int, _ noun: String) -> String {
        "\(count) \(noun)\(count == 1 ? "" : "s")"
    }
}
