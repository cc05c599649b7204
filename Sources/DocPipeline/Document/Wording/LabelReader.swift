/// Reads one level of a label file by its keys, and keeps what is wrong with it.
struct LabelReader {
    private let members: [LocatedValue.Member]
    private let range: SourceRange
    /// Which members somebody asked for; the others are unknown.
    private var isKnown: [Bool]
    private(set) var diagnostics: [Diagnostic] = []

    init(_ value: LocatedValue) {
        members = value.object ?? []
        range = value.range
        isKnown = Array(repeating: false, count: members.count)
        if value.object == nil {
            report(.wrongType, at: value.range, "labels are a map of keys and texts")
        }
    }

    /// A group of labels; a file that leaves it out takes all of it from its fallback.
    mutating func group<Group>(_ key: String, read: (inout LabelReader) -> Group) -> Group {
        let value = value(key) ?? LocatedValue(.object([]), at: range)
        var labels = LabelReader(value)
        let group = read(&labels)
        labels.reportUnknownKeys()
        diagnostics += labels.diagnostics
        return group
    }

    /// A text without gaps.
    mutating func word(_ key: String, else fallback: String?) -> String {
        guard let value = value(key) else { return fallback ?? missing(key) }
        return text(value) ?? fallback ?? key
    }

    /// A text with gaps, which must be among those of the fallback.
    mutating func pattern(_ key: String, else fallback: Pattern?) -> Pattern {
        guard let value = value(key) else { return fallback ?? Pattern(missing(key)) }
        guard let text = text(value) else { return fallback ?? Pattern(key) }
        let pattern = Pattern(text)
        if let fallback { check(pattern, against: fallback, at: value.range) }
        return pattern
    }

    /// The forms of a counted noun: one text, or one for each category of numbers.
    mutating func plural(_ key: String, else fallback: PluralPattern?) -> PluralPattern {
        guard let value = value(key) else {
            return fallback ?? PluralPattern(other: Pattern(missing(key)), forms: [])
        }
        guard let forms = value.object else {
            let pattern = Pattern(text(value) ?? key)
            return PluralPattern(other: pattern, forms: [])
        }
        var patterns: [(category: PluralRule.Category, pattern: Pattern)] = []
        for form in forms {
            guard let category = PluralRule.Category(rawValue: form.key) else {
                report(.unknownKey, at: form.keyRange, "“\(form.key)” is no category of numbers")
                continue
            }
            guard let text = text(form.value) else { continue }
            patterns.append((category, Pattern(text)))
            if let fallback {
                check(Pattern(text), against: fallback.other, at: form.value.range)
            }
        }
        guard let other = patterns.first(where: { $0.category == .other })?.pattern else {
            report(.missingKey, at: value.range, "“\(key)” needs a form “other”")
            return fallback ?? PluralPattern(other: Pattern(key), forms: patterns)
        }
        return PluralPattern(other: other, forms: patterns.filter { $0.category != .other })
    }

    /// A list of exactly as many texts.
    mutating func words(_ key: String, count: Int, else fallback: [String]?) -> [String] {
        let standIn = fallback ?? Array(repeating: key, count: count)
        guard let value = value(key) else {
            if fallback == nil { _ = missing(key) }
            return standIn
        }
        let texts = (value.array ?? []).compactMap(\.string)
        guard texts.count == count else {
            report(.wrongType, at: value.range, "“\(key)” must be a list of \(count) texts")
            return standIn
        }
        return texts
    }

    /// Texts by keys that the language chooses, in the order typed.
    mutating func table(_ key: String, else fallback: [(key: String, text: String)]?)
        -> [(key: String, text: String)]
    {
        guard let value = value(key) else {
            if fallback == nil { _ = missing(key) }
            return fallback ?? []
        }
        guard let rows = value.object else {
            report(.wrongType, at: value.range, "“\(key)” must be a map of texts")
            return fallback ?? []
        }
        return rows.compactMap { row in text(row.value).map { (row.key, $0) } }
    }

    /// Which plural rule the language has.
    mutating func pluralRule(_ key: String, else fallback: PluralRule?) -> PluralRule {
        guard let value = value(key) else {
            if fallback == nil { _ = missing(key) }
            return fallback ?? .english
        }
        guard let rule = text(value).flatMap(PluralRule.init(rawValue:)) else {
            let names = PluralRule.allCases.map(\.rawValue).joined(separator: ", ")
            report(.valueNotAllowed, at: value.range, "“\(key)” must be one of \(names)")
            return fallback ?? .english
        }
        return rule
    }

    /// Accepts a key that is nothing to print.
    mutating func ignore(_ key: String) { _ = value(key) }

    /// Reports keys that nobody asked for; those that begin with `x-` are free.
    mutating func reportUnknownKeys() {
        for (member, isKnown) in zip(members, isKnown)
        where !isKnown && !member.key.hasPrefix("x-") {
            report(.unknownKey, at: member.keyRange, "“\(member.key)” is no label")
        }
    }

    private mutating func value(_ key: String) -> LocatedValue? {
        guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
        isKnown[index] = true
        return members[index].value
    }

    private mutating func text(_ value: LocatedValue) -> String? {
        guard let text = value.string else {
            report(.wrongType, at: value.range, "a label is a text")
            return nil
        }
        return text
    }

    /// Reports a missing key, whose name is printed instead so that somebody notices.
    private mutating func missing(_ key: String) -> String {
        report(.missingKey, at: range, "the label “\(key)” is missing")
        return key
    }

    private mutating func check(_ pattern: Pattern, against model: Pattern, at range: SourceRange) {
        let known = model.gaps
        for gap in pattern.gaps where !known.contains(gap) {
            report(.valueNotAllowed, at: range, "nothing fills “{\(gap)}” in this label")
        }
    }

    private mutating func report(
        _ rule: Diagnostic.Rule, at range: SourceRange, _ message: String
    ) {
        diagnostics.append(Diagnostic(rule, at: range, message))
    }
}
