// The words that messages about schemas share.

extension SchemaViolation.Subject {
    /// As the subject of a sentence: "“date”", "item 3 of “agenda”".
    var name: String {
        switch self {
        case .root(let title): title.map(shortTitle) ?? "this"
        case .key(let key): quoted(key)
        case .item(let number, of: let list?): "item \(number) of \(quoted(list))"
        case .item(let number, of: nil): "item \(number)"
        }
    }

    /// As a place, after a space: " in “quorum”"; empty when there is nothing to name.
    var place: String {
        switch self {
        case .root(title: nil): ""
        case .root, .key, .item: " in \(name)"
        }
    }
}

/// The name in a title such as "Minutes: a meeting, from its agenda on", for use in a sentence.
private func shortTitle(_ title: String) -> String {
    let name = title.prefix { $0 != ":" }
    guard let first = name.first, name.dropFirst().first?.isLowercase == true else {
        return String(name)
    }
    return first.lowercased() + name.dropFirst()
}

/// A user's text in quotation marks, cut when long, on one line.
func quoted(_ text: String) -> String {
    var shown = ""
    for (index, character) in text.enumerated() {
        if index == 60 { return "“\(shown)…”" }
        shown.append(character.isNewline ? " " : character)
    }
    return "“\(shown)”"
}

/// A list in a sentence: "a", "a or b", "a, b or c".
func joined(_ parts: [String], by conjunction: String) -> String {
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}

extension JSONTypes {
    /// What is wanted: "a text or a list".
    var inWords: String {
        let names: [(JSONTypes, String)] = [
            (.string, "a text"), (.integer, "a whole number"), (.number, "a number"),
            (.boolean, "true or false"), (.array, "a list"), (.object, "keys with values"),
            (.null, "nothing"),
        ]
        return joined(names.filter { contains($0.0) }.map(\.1), by: "or")
    }
}

extension LocatedValue {
    /// What was found: "the text “eight”".
    var kindInWords: String {
        switch content {
        case .null: "nothing"
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): "the number \(number.typed)"
        case .string(let text): "the text \(quoted(text))"
        case .array: "a list"
        case .object: "keys with values"
        }
    }
}

extension NumberLimit.Kind {
    /// Between "must be" and the limit.
    var inWords: String {
        switch self {
        case .multipleOf: "a multiple of"
        case .maximum: "at most"
        case .exclusiveMaximum: "less than"
        case .minimum: "at least"
        case .exclusiveMinimum: "more than"
        }
    }
}

extension Format {
    /// After "is not".
    var name: String {
        switch self {
        case .date: "a date"
        case .time: "a time with its offset"
        case .dateTime: "a date with a time"
        case .duration: "a duration"
        case .email, .idnEmail: "an e-mail address"
        case .hostname: "a host name"
        case .ipv4: "an IPv4 address"
        case .ipv6: "an IPv6 address"
        case .uri, .iri: "a full web address"
        case .uriReference, .iriReference: "a web address or a path"
        case .uriTemplate: "a template of web addresses"
        case .uuid: "a UUID"
        case .jsonPointer: "a JSON pointer"
        case .relativeJSONPointer: "a relative JSON pointer"
        case .regex: "a regular expression"
        }
    }

    /// How to write it.
    var advice: String {
        switch self {
        case .date: "dates are written 2020-08-31"
        case .time: "write it like 15:30:00+02:00"
        case .dateTime: "write it like 2020-08-31T15:30:00+02:00"
        case .duration: "write it like PT1H30M"
        case .email, .idnEmail: "write it like secretary@example.org"
        case .hostname: "write it like www.example.org"
        case .ipv4: "write it like 192.0.2.1"
        case .ipv6: "write it like 2001:db8::1"
        case .uri, .iri: "write it like https://example.org/page"
        case .uriReference, .iriReference: "write it like page.html, without spaces"
        case .uriTemplate: "write it like https://example.org/{page}"
        case .uuid: "write it like 2eb8aa08-aa98-11ea-b4aa-73b441d16380"
        case .jsonPointer: "write it like /agenda/0"
        case .relativeJSONPointer: "write it like 1/title"
        case .regex: "write one of ECMA-262, such as ^[a-z]+$"
        }
    }
}
