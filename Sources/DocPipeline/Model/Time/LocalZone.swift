/// A place's clock at the time of a meeting: which place, and how it stood against UTC.
package struct LocalZone: Sendable, Hashable {
    /// IANA name.
    package let name: String
    package let offset: ZoneOffset

    /// "+2", "−3:30", "+0": as it follows "UTC" in print.
    var printed: String {
        let minutes = abs(offset.seconds) / 60
        let rest = minutes % 60
        return (offset.seconds < 0 ? "−" : "+") + String(minutes / 60)
            + (rest == 0 ? "" : (rest < 10 ? ":0" : ":") + String(rest))
    }
}
