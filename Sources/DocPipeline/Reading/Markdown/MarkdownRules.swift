extension Diagnostic.Rule {
    package static let commentUnclosed = Self("DG044", "comment-unclosed")
    package static let invalidHeadingID = Self("DG045", "invalid-heading-id")
    package static let unsafeLink = Self("DG503", "unsafe-link")
    package static let unusedFootnote = Self("DG504", "unused-footnote")
    package static let surplusTableCells = Self("DG505", "surplus-table-cells")
    package static let rawHTML = Self("DG801", "raw-html")
}

extension Diagnostic {
    static func fenceUnclosed(at range: SourceRange, fence: String) -> Diagnostic {
        Diagnostic(
            .fenceUnclosed, at: range,
            "the block that opens here is closed by nothing; add a line of “\(fence)” where it ends"
        )
    }

    static func commentUnclosed(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .commentUnclosed, .warning, at: range,
            "the comment that opens here never ends and is shown as text; add “-->” where it ends")
    }

    static func invalidHeadingID(_ typed: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .invalidHeadingID, .warning, at: range,
            """
            “\(typed)” names no heading; an id has lower-case letters, digits and hyphens, \
            and begins with a letter: “{#budget-2021}”
            """)
    }

    static func unsafeLink(_ destination: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unsafeLink, .warning, at: range,
            """
            “\(destination)” is left out because such links can run programs or read files; \
            use an https: address
            """)
    }

    static func unusedFootnote(_ label: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .unusedFootnote, .warning, at: range,
            """
            the footnote “\(label)” is left out because nothing refers to it, or because it was \
            defined before; write “\(label)” where it belongs
            """)
    }

    static func surplusTableCells(at range: SourceRange, columns: Int) -> Diagnostic {
        Diagnostic(
            .surplusTableCells, .warning, at: range,
            """
            cells after column \(columns), the table's last, are left out; add columns to the \
            first two lines, or write “\\|” for a bar that is text
            """)
    }

    static func rawHTML(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .rawHTML, .warning, at: range,
            "HTML is shown as it is typed, tags and all",
            notes: [
                Note(
                    "use Markdown: **bold**, *italic*, a backslash at the end of a line for a line "
                        + "break, a table of bars")
            ])
    }

    static func tooDeep(at range: SourceRange, limit: Int) -> Diagnostic {
        Diagnostic(
            .markdownTooComplex, at: range,
            "nested more than \(limit) deep from here on; use fewer levels")
    }
}
