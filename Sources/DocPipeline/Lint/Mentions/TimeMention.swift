/// A time on the clock written in prose.
package struct TimeMention: Sendable, Equatable {
    /// Which end of a stretch of time it is.
    package enum Role: String, Sendable {
        case single
        /// The next mention is the end.
        case start
        case end
    }

    /// In bytes of the running text.
    package var range: Range<Int>
    package var time: ClockTime
    package var role: Role
    /// Place in ``Mentions/dates`` of the date it belongs to, where one stands right beside it.
    package var date: Int?
    /// Place in ``Mentions/offsets`` of the zone that is stated for it.
    package var offset: Int?
}
