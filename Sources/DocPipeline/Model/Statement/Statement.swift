/// A joint statement: text under the headings of a declaration, and who stands behind it.
package struct Statement: Sendable {
    package enum Status: String, Sendable { case draft, agreed, submitted }

    package enum Delivery: String, Sendable { case oral, written, both }

    /// Which of the template's headings are printed.
    package enum Headings: String, Sendable { case full, used, none }

    /// The occasion a statement is made for.
    package struct Event: Sendable, Equatable {
        package var name: String
        package var place: String?
        package var from: CalendarDate?
        package var to: CalendarDate?
        package var session: String?
        package var itemNumber: String?
        package var itemTitle: String?
    }

    /// How far an organisation has come with its answer.
    package enum Answer: String, Sendable, CaseIterable { case invited, promised, confirmed }

    /// An organisation that stands behind the text, or is asked to.
    package struct Endorsement: Sendable, Equatable {
        package var organisation: Located<String>
        package var status: MemberOrganisation.Status?
        package var country: String?
        /// The day of its answer.
        package var date: CalendarDate?
        package var answer: Answer
        /// Who answered for it.
        package var by: String?

        package var isConfirmed: Bool { answer == .confirmed }
    }

    /// How long the statement may be.
    package struct Limits: Sendable {
        package var words: Int?
        package var minutes: Double?
        /// Words a minute; characters in Chinese.
        package var pace: Int?
        /// The id of a submission profile, for what is not given here.
        package var profile: Located<String>?
        /// Where the figures stand.
        package var places: FrontMatterPlaces
    }

    /// What was typed under one heading.
    package struct Section: Sendable {
        package var heading: Heading
        package var target: Target?
        /// Those that the heading stands in.
        package var containers: [TextContainer] = []
        package var blocks: [Block]
    }

    /// A mark with which side of it its paragraph stands on.
    package struct PlacedMark: Sendable {
        package var mark: PassageMark
        /// Whether it stands above its paragraph, on a line of its own.
        package var isBefore: Bool
    }

    /// What of the template a heading names.
    package enum Target: Sendable, Hashable {
        /// Place in ``DeclarationTemplate/sections``.
        case section(Int)
        /// A paragraph, with its letter: "7", "7 (a)".
        case paragraph(String)
    }

    package var identifier: String
    package var title: String
    package var subtitle: String?
    package var language: String
    /// Where the language is typed, or the front matter where it is not.
    package var languageRange: SourceRange
    /// Where the front matter and its values stand.
    package var places: FrontMatterPlaces
    package var date: CalendarDate
    package var status: Status
    package var template: DeclarationTemplate?
    package var headings: Headings
    package var delivery: Delivery
    package var limits: Limits?
    /// The profile that ``Limits/profile`` names; `nil` when there is none.
    package var profile: SubmissionProfile?
    /// The last day for handing it in, where the statement itself says it.
    package var deadline: Deadline?
    package var event: Event?
    package var submittedBy: [Located<String>]
    package var deliveredBy: String?
    package var endorsements: [Endorsement]
    package var opening: [Block]
    package var sections: [Section]
    package var footnotes: [Footnote]
    package var remarks: String?
    /// What was sent in for it; read where it is asked for, or where marks refer to it.
    package var contributions: [Contribution] = []
    /// Where its paragraphs come from, in the order typed.
    package var marks: [PlacedMark] = []
    package var corrigendum: Corrigendum?
}
