package import DocPipeline

/// Text of a statement whose section is no longer what it was.
package struct HomelessText: Sendable, Equatable {
    package enum Reason: Sendable, Equatable {
        case gone
        /// It may belong to any of these.
        case split([String])
        /// The statement has it under a heading that the old version has not either.
        case never
    }

    /// As typed in the statement.
    package var heading: String
    package var words: Int
    package var reason: Reason

    package init(heading: String, words: Int, reason: Reason) {
        self.heading = heading
        self.words = words
        self.reason = reason
    }

    /// What of a statement, written under the old version, has no certain place in the new one.
    package static func of(
        _ statement: Statement, changes: TemplateChanges
    ) -> [HomelessText] {
        statement.sections.compactMap { section in
            let words = WordCount.count(section.blocks)
            guard words > 0 else { return nil }
            let heading = section.heading.content.plainText
            guard case .section(let place)? = section.target else {
                return HomelessText(heading: heading, words: words, reason: .never)
            }
            switch changes.changes[place].fate {
            case .kept, .renamed, .merged: return nil
            case .gone: return HomelessText(heading: heading, words: words, reason: .gone)
            case .split(let parts):
                let names = parts.map { changes.new[$0].heading.text(in: statement.language) }
                return HomelessText(heading: heading, words: words, reason: .split(names))
            }
        }
    }
}
