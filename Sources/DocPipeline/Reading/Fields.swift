/// Reads the keys of one object as the model wants them.
///
/// What has the wrong type or form reads as absent: the schema has reported it already, and the
/// rest of the document can still be looked at.
package struct Fields {
    private let members: [LocatedValue.Member]
    /// The whole object.
    let range: SourceRange

    /// The fields of an object; none for any other value.
    package init(_ value: LocatedValue) {
        members = value.object ?? []
        range = value.range
    }

    package subscript(key: String) -> LocatedValue? {
        members.first { $0.key == key }?.value
    }

    /// A text that is not empty.
    package func text(_ key: String) -> String? { locatedText(key)?.value }

    /// A text that is not empty, with its place.
    package func locatedText(_ key: String) -> Located<String>? {
        self[key].flatMap(Self.locatedText)
    }

    /// A whole number; a CSV cell may hold it as text.
    package func integer(_ key: String) -> Int? {
        guard let value = self[key] else { return nil }
        return value.integer ?? value.string.flatMap { Int($0) }
    }

    /// Any number.
    func number(_ key: String) -> Double? {
        switch self[key]?.content {
        case .number(.integer(let whole)): Double(whole)
        case .number(.double(let number)): number
        case .null, .bool, .string, .array, .object, nil: nil
        }
    }

    /// A truth value; a CSV cell may hold it as text.
    package func flag(_ key: String) -> Bool? {
        guard let value = self[key] else { return nil }
        if let flag = value.bool { return flag }
        switch value.string?.lowercased() {
        case "true", "yes", "1", "x": return true
        case "false", "no", "0", "": return false
        default: return nil
        }
    }

    package func date(_ key: String) -> CalendarDate? {
        self[key]?.string.flatMap { CalendarDate($0) }
    }

    /// The dates of a list.
    package func dates(_ key: String) -> [CalendarDate] {
        list(key).compactMap { $0.string.flatMap { CalendarDate($0) } }
    }

    package func time(_ key: String) -> ClockTime? { self[key]?.string.flatMap { ClockTime($0) } }

    /// A time at which something ends, which may be 24:00.
    package func endTime(_ key: String) -> ClockTime? {
        self[key]?.string.flatMap { ClockTime(end: $0) }
    }

    /// One of the words an enumeration knows.
    package func word<Word: RawRepresentable>(_ key: String, as type: Word.Type) -> Word?
    where Word.RawValue == String {
        self[key]?.string.flatMap { Word(rawValue: $0) }
    }

    /// The items of a list; a single value counts as a list of one.
    package func list(_ key: String) -> [LocatedValue] {
        guard let value = self[key] else { return [] }
        return value.array ?? [value]
    }

    /// The texts of a list, or the one text that stands in its place.
    package func texts(_ key: String) -> [Located<String>] {
        list(key).compactMap(Self.locatedText)
    }

    /// The text of a value.
    static func locatedText(_ value: LocatedValue) -> Located<String>? {
        guard let text = value.string, !text.isEmpty else { return nil }
        return Located(text, at: value.range)
    }
}
