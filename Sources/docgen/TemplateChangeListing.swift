internal import DocPipeline
internal import StatementWork

/// What became of a declaration's sections, as it is shown on a terminal.
enum TemplateChangeListing {
    static func text(of changes: TemplateChanges) -> String {
        var lines = changes.changes.flatMap { Self.lines(of: $0, in: changes) }
        lines += changes.added.map { "new      " + name(changes.new[$0]) }
        var counts: [(String, Int)] = []
        for word in ["kept", "renamed", "moved", "split", "merged", "gone", "new"] {
            let count = lines.count { $0.hasPrefix(word) }
            if count > 0 { counts.append((word, count)) }
        }
        lines.append("")
        lines.append(counts.map { "\($0.1) \($0.0)" }.joined(separator: ", "))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(
        of change: TemplateChanges.Change, in changes: TemplateChanges
    ) -> [String] {
        let old = name(changes.old[change.old])
        let new = change.new.map { changes.new[$0] }
        let moved = new.map { place(of: $0, in: changes.new) } ?? ""
        switch change.fate {
        case .kept where change.isMoved: return ["moved    \(old)", "         → \(moved)"]
        case .kept: return ["kept     \(old)"]
        case .renamed:
            let note = change.isMoved ? " (moved: \(moved))" : ""
            return ["renamed  \(old)", "         → \(new.map(name) ?? "")\(note)"]
        case .split(let parts):
            return ["split    \(old)"] + parts.map { "         → \(name(changes.new[$0]))" }
        case .merged: return ["merged   \(old)", "         → \(new.map(name) ?? "")"]
        case .gone: return ["gone     \(old)"]
        }
    }

    /// After which other section, under which heading.
    private static func place(
        of section: DeclarationTemplate.Section, in sections: [DeclarationTemplate.Section]
    ) -> String {
        guard let place = sections.firstIndex(where: { $0.id == section.id }) else { return "" }
        let parent = sections[..<place].lastIndex { $0.level < section.level }
        let siblings = sections[(parent.map { $0 + 1 } ?? 0)..<place]
        let before = siblings.last { $0.level == section.level }
        let under = parent.map { sections[$0] }.map { "under “\($0.heading.text(in: "en"))”" }
        let after = before.map { "after “\($0.heading.text(in: "en"))”" }
        return [under, after].compactMap(\.self).joined(separator: ", ")
    }

    private static func name(_ section: DeclarationTemplate.Section) -> String {
        let indent = String(repeating: "  ", count: section.level - 1)
        return indent + (section.ordinal.map { $0 + "  " } ?? "") + section.heading.text(in: "en")
    }

    /// Text of a statement that must be given a place by hand.
    static func text(of homeless: [HomelessText], in path: String) -> String {
        guard !homeless.isEmpty else { return "\n\(path): all text keeps its place\n" }
        var lines = ["", "\(path): text without a certain place"]
        for text in homeless {
            let words = "\(text.words) word\(text.words == 1 ? "" : "s")"
            switch text.reason {
            case .gone: lines.append("  “\(text.heading)” (\(words)): its section is gone")
            case .never: lines.append("  “\(text.heading)” (\(words)): it was in neither version")
            case .split(let parts):
                let names = parts.map { "“\($0)”" }.joined(separator: " or ")
                lines.append("  “\(text.heading)” (\(words)): belongs to \(names)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
