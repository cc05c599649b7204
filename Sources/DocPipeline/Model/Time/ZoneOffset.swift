/// How a place's clock stood against UTC at a moment.
package struct ZoneOffset: Sendable, Hashable, CustomStringConvertible {
    /// Seconds to add to UTC; positive east of Greenwich.
    package let seconds: Int
    /// What the tz database calls it: "CEST"; where there is no usual abbreviation, a number: "+03".
    package let abbreviation: String

    package init(seconds: Int, abbreviation: String) {
        self.seconds = seconds
        self.abbreviation = abbreviation
    }

    /// As RFC 3339 writes it: "+02:00", "-03:30".
    package var description: String {
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+")
            + "\(zeroPadded(minutes / 60, width: 2)):\(zeroPadded(minutes % 60, width: 2))"
    }
}
