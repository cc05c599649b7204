internal import DocPipeline

/// The headings of a declaration or its draft, as they are read from its file.
package struct Outline: Sendable, Equatable {
    package struct Section: Sendable, Equatable {
        /// From 1.
        package var level: Int
        /// The number before the heading, without its full stop; `nil` where there is none.
        package var ordinal: String?
        package var heading: String

        package init(level: Int, ordinal: String? = nil, heading: String) {
            self.level = level
            self.ordinal = ordinal
            self.heading = heading
        }

        /// A heading with its number, as typed.
        init(level: Int, typed: String) {
            self.level = level
            let rest = HeadingKey.withoutNumbering(typed)
            heading = String(rest)
            let number = typed.dropLast(rest.count).filter { !$0.isWhitespace }
            let core = number.filter { !"().:".contains($0) }
            ordinal = core.isEmpty ? nil : String(core)
        }
    }

    package var title: String?
    package var sections: [Section]
    /// The highest number of a paragraph, in a text that counts them; `nil` in any other.
    package var lastParagraph: Int?

    package init(title: String? = nil, sections: [Section], lastParagraph: Int? = nil) {
        self.title = title
        self.sections = sections
        self.lastParagraph = lastParagraph
    }

    /// The same with levels from 1 on and without gaps; a lone heading over all is the title.
    func tidied() -> Outline {
        var outline = self
        if let first = sections.first, sections.count > 1,
            sections.dropFirst().allSatisfy({ $0.level > first.level })
        {
            outline.title = title ?? first.heading
            outline.sections.removeFirst()
        }
        var open: [Int] = []
        for place in outline.sections.indices {
            let level = outline.sections[place].level
            while let last = open.last, last >= level { open.removeLast() }
            open.append(level)
            outline.sections[place].level = open.count
        }
        return outline
    }
}
