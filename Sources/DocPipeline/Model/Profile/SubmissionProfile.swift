/// What a body asks of the statements handed in to it, as of a session or a time, with how sure each
/// part is.
package struct SubmissionProfile: Sendable {
    package typealias Standing = DeclarationTemplate.Standing
    package typealias Source = DeclarationTemplate.Source
    package typealias Status = MemberOrganisation.Status

    /// Where a part of the profile was read, and how surely.
    package struct Evidence: Sendable, Equatable {
        package var standing: Standing
        /// Ids in ``SubmissionProfile/sources``.
        package var sources: [String]
        package var remarks: String?
    }

    /// At most so many words.
    package enum Words: Sendable, Equatable {
        case all(Int)
        /// In the order of ``MemberOrganisation/Status``; a status that is left out hands in none.
        case byStatus([(status: Status, words: Int)])

        package static func == (left: Words, right: Words) -> Bool {
            left.figures.map(\.words) == right.figures.map(\.words)
                && left.figures.map(\.status) == right.figures.map(\.status)
        }

        /// Each figure with the status it is for; `nil` for whoever it is.
        package var figures: [(status: Status?, words: Int)] {
            switch self {
            case .all(let words): [(nil, words)]
            case .byStatus(let figures): figures.map { ($0.status, $0.words) }
            }
        }
    }

    /// What is counted besides the text itself.
    package struct Counts: Sendable, Equatable {
        package var title = false
        package var headings = false
        package var footnotes = false
        package var signatories = false
        /// Words that the body's own cover takes.
        package var cover = 0

        package init() {}
    }

    package struct Written: Sendable, Equatable {
        package var words: Words?
        /// For joint statements, where other figures hold for them.
        package var jointWords: Words?
        package var byInvitation: [Status]
        package var counts: Counts
        package var deadline: Deadline?
        package var evidence: Evidence
    }

    package struct Oral: Sendable, Equatable {
        package var minutes: Double?
        /// How many words the body says that is.
        package var words: Int?
        /// Words a minute that the body asks for.
        package var pace: Int?
        package var evidence: Evidence
    }

    /// Ways to set text that a body may refuse.
    package enum Formatting: String, Sendable, CaseIterable {
        case bold, italic, underline, images, footnotes
        case numberedParagraphs = "numbered_paragraphs"
    }

    package struct Format: Sendable, Equatable {
        package var refused: [Formatting]
        /// With its size in points: "Times New Roman 10".
        package var font: String?
        /// Endings of names of files.
        package var files: [String]
        package var evidence: Evidence
    }

    /// A font with the size it is asked for in.
    package struct Typeface: Sendable, Equatable {
        package var name: String
        /// In points; `nil` where the body leaves it open.
        package var size: Double?
    }

    package struct Endorsers: Sendable, Equatable {
        package enum Order: String, Sendable { case status, alphabetical }

        /// What becomes of organisations without consultative status.
        package enum WithoutStatus: String, Sendable { case footnote, list, refused }

        package var order: Order?
        package var withoutStatus: WithoutStatus?
        package var evidence: Evidence
    }

    package var id: String
    package var title: String
    package var body: String
    /// The first day it holds for; `nil` where that is open.
    package var from: CalendarDate?
    package var to: CalendarDate?
    /// The days as typed: dates or years.
    package var period: (from: String?, to: String?)
    package var written: Written?
    package var oral: Oral?
    /// BCP 47; empty where any language is taken.
    package var languages: [String]
    package var format: Format?
    package var endorsers: Endorsers?
    package var remarks: String?
    package var sources: [Source]

    /// Whether the body refuses text that is set in a way.
    package func refuses(_ formatting: Formatting) -> Bool {
        format?.refused.contains(formatting) ?? false
    }

    /// Whether every part was compared with its source.
    package var isVerified: Bool {
        [written?.evidence, oral?.evidence, format?.evidence, endorsers?.evidence]
            .allSatisfy { ($0?.standing ?? .verified) == .verified }
    }
}
