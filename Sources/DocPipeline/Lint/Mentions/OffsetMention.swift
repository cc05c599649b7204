/// A distance from UTC, or the name of one, written in prose.
package struct OffsetMention: Sendable, Equatable {
    /// How it is written.
    package enum Form: Sendable, Equatable {
        /// “GMT+1”, “UTC+02:00”.
        case figures
        /// “CET”.
        case abbreviation(NamedOffset.Season)
        /// “Central European Time”.
        case name(NamedOffset.Season)
    }

    /// In bytes of the running text.
    package var range: Range<Int>
    /// East of Greenwich positive.
    package var minutes: Int
    package var form: Form
}
