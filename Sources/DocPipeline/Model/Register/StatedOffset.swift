/// A distance from UTC in figures, "GMT+1", as minutes state it for their own meeting.
package struct StatedOffset: Sendable {
    /// East of Greenwich positive.
    package let minutes: Int
    /// As typed.
    package let text: String
    package let range: SourceRange

    /// Those of the front matter and of the text before the first item.
    static func all(in prose: Prose) -> [StatedOffset] {
        prose.all.flatMap { passage -> [StatedOffset] in
            switch passage.place {
            case .opening, .frontMatter: break
            case .item, .section, .footnote, .next: return []
            }
            return passage.mentions.offsets.filter { $0.form == .figures }.map { offset in
                StatedOffset(
                    minutes: offset.minutes, text: passage.content.text(of: offset.range),
                    range: passage.range(of: offset.range))
            }
        }
    }
}
