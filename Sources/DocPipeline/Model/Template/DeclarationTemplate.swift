/// The outline of a declaration: the headings, or the numbered paragraphs, that a statement hangs
/// its text on.
package struct DeclarationTemplate: Sendable {
    package enum Shape: String, Sendable { case headings, paragraphs }

    /// How sure the wording of a heading is.
    package enum Standing: String, Sendable {
        case verified
        case partlyVerified = "partly-verified"
        case unverified
    }

    /// A text in one or more languages, keyed by BCP 47 tag, in the order typed.
    package struct LocalizedText: Sendable, Equatable {
        package var texts: [(language: String, text: String)]

        /// The text in a language, else in its base language, else in English, else the first.
        package func text(in language: String) -> String {
            let base = language.prefix { $0 != "-" }
            return texts.first { $0.language == language }?.text
                ?? texts.first { $0.language == base }?.text
                ?? texts.first { $0.language == "en" }?.text ?? texts.first?.text ?? ""
        }

        package static func == (left: LocalizedText, right: LocalizedText) -> Bool {
            left.texts.map(\.language) == right.texts.map(\.language)
                && left.texts.map(\.text) == right.texts.map(\.text)
        }
    }

    /// One heading, with those below it left to ``DeclarationTemplate/sections``.
    package struct Section: Sendable, Equatable {
        package var id: String
        /// The numeral the declaration prints before the heading; `nil` where it prints none.
        package var ordinal: String?
        package var heading: LocalizedText
        /// From 1.
        package var level: Int
        package var standing: Standing
        package var source: String?
        package var remarks: String?
    }

    /// One numbered paragraph of a declaration without headings.
    package struct NumberedParagraph: Sendable, Equatable {
        package var number: String
        package var letters: String?
        package var about: String?
        package var standing: Standing
        package var source: String?
    }

    package struct Source: Sendable, Equatable {
        package var id: String
        package var title: String
        package var url: String?
    }

    package var id: String
    package var shape: Shape
    package var title: LocalizedText
    package var shortTitle: LocalizedText?
    package var symbol: String?
    package var alsoIn: [String]
    /// A date, or the year where no more is known.
    package var adopted: String?
    package var place: String?
    package var event: LocalizedText?
    package var languages: [String]
    /// Whether something in it is not verified yet.
    package var isProvisional: Bool
    /// The ids of templates that this one takes the place of.
    package var replaces: [String]
    /// The id of the template that takes the place of this one.
    package var replacedBy: String?
    package var remarks: String?
    package var sources: [Source]
    /// In document order, sub-sections after their parent.
    package var sections: [Section]
    /// How many paragraphs the declaration has; for shape `paragraphs`.
    package var paragraphCount: Int?
    /// Whether that number is sure enough to refuse a higher one.
    package var isParagraphCountVerified: Bool
    package var paragraphs: [NumberedParagraph]
}
