internal import DocPipeline

extension Completion {
    /// What can be typed in the body: headings, records, owners of actions.
    func offerProse() -> Offer? {
        let lineStart = Int(file.lineStarts[file.line(at: offset) - 1])
        let before = file.text(lineStart, offset)
        if before.hasPrefix("#") { return offerHeading(before, lineStart) }
        guard TypedPlace.kind(of: file) == .minutes else { return nil }
        if let line = OwnerBeforeCursor(before) {
            return Offer(
                items: NameChoices(compiler.workspace).items(organisationsFirst: false) { $0 },
                replaced: offset - line.typed.utf8.count..<offset)
        }
        return offerKeyword(before)
    }

    private func offerHeading(_ before: String, _ lineStart: Int) -> Offer? {
        let marks = before.prefix { $0 == "#" }.count
        guard marks >= 2, before.dropFirst(marks).first == " " else { return nil }
        let words = before.dropFirst(marks).drop { $0 == " " }
        // The item that is being typed is not one that is there.
        let used = headings(except: lineStart)
        let items = compiler.headingChoices(in: file.path).filter { choice in
            (marks == 2 ? choice.level == 1 : choice.level > 1)
                && !used.contains(FoldedText(choice.words))
        }
        return Offer(
            items: items.map {
                CompletionItem(label: $0.words, kind: .reference, detail: $0.detail)
            }, replaced: offset - words.utf8.count..<offset)
    }

    /// The headings that the body has, but for the line that begins at an offset.
    private func headings(except lineStart: Int) -> Set<FoldedText> {
        var found: Set<FoldedText> = []
        for (index, start) in file.lineStarts.enumerated()
        where Int(start) != lineStart && file.bytes[Int(start)...].starts(with: "##".utf8) {
            let line = file.text(Int(start), file.contentEnd(ofLine: index))
            found.insert(FoldedText(String(line.drop { $0 == "#" })))
        }
        return found
    }

    /// The words that begin a record, at the start of a line or of an entry of a list.
    private func offerKeyword(_ before: String) -> Offer? {
        var word = before.drop { $0 == " " }
        if word.hasPrefix("- ") || word.hasPrefix("* ") { word = word.dropFirst(2) }
        guard word.allSatisfy({ $0.isUppercase && $0.isASCII }) else { return nil }
        let keywords = Compiler.recordKeywords.filter { $0.hasPrefix(word) }
        return Offer(
            items: keywords.map { keyword in
                CompletionItem(
                    label: keyword, kind: .keyword, text: keyword + ": ",
                    detail: schemas.root(keyword.lowercased()).flatMap(schemas.title))
            }, replaced: offset - word.utf8.count..<offset)
    }
}

/// The owner that is being typed in a line `ACTION: Ada Example and B…`.
struct OwnerBeforeCursor: Sendable, Equatable {
    /// The name as far as it is typed.
    var typed: String

    /// `nil` when the line is no action, or its owners are done.
    init?(_ before: String) {
        var line = before.drop { $0 == " " }
        if line.hasPrefix("- ") || line.hasPrefix("* ") { line = line.dropFirst(2) }
        guard line.hasPrefix("ACTION"), let colon = line.firstIndex(of: ":") else { return nil }
        let owners = String(line[line.index(after: colon)...])
        let words = owners.split(separator: " ", omittingEmptySubsequences: false)
        guard owners.hasPrefix(" "), !words.dropLast().contains("to") else { return nil }
        let last = owners.split(separator: ",", omittingEmptySubsequences: false).last ?? ""
        var rest = last.split(separator: " ", omittingEmptySubsequences: false)[...]
        if let and = rest.dropLast().lastIndex(of: "and") { rest = rest[(and + 1)...] }
        typed = String(rest.joined(separator: " ").drop { $0 == " " })
    }
}
