/// One block of a document, named by what it means.
///
/// Every renderer switches over all cases without a default: a new case stops each of them, and
/// the dump, from compiling until it is handled.
package indirect enum Block: Sendable, Equatable {
    /// Name and address of the organisation at the head of page one.
    case letterhead(Letterhead)
    /// What the document is, and of what.
    case titleBlock(TitleBlock)
    /// Label and value pairs: date, time, place.
    case facts([Fact])
    case heading(Heading)
    case paragraph(Paragraph)
    case list(List)
    case table(Table)
    /// Somebody's words, set in.
    case quote([Block])
    /// Text that is shown letter by letter.
    case code(CodeBlock)
    case thematicBreak
    /// A remark about the document as a whole: "Check against delivery", "Illustrative text".
    case notice(Notice)
    /// The numbered agenda; its entries lead to the items.
    case agenda(Agenda)
    /// The table of contents.
    case contents(Contents)
    /// Who was there, in groups.
    case roll(Roll)
    /// A decision, an action, a motion, an election, a vote: set apart from prose.
    case record(Record)
    /// The head of an annex, which begins a page.
    case annex(AnnexHead)
    /// A saved chat: time, name, text.
    case chat(Chat)
    /// Organisations that stand behind a statement, in columns.
    case endorsements(Endorsements)
    /// Lines to sign on; stay together on one page.
    case signatures(Signatures)
    /// Where a part begins or ends that not every edition has; shown by nothing.
    case edge(ContainerEdge)
    /// Blocks that one of two versions has and the other has not, or has elsewhere.
    case revised(Revision, [Block])
}
