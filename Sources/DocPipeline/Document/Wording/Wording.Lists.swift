extension Wording {
    /// How names are strung together.
    package struct Lists: Sendable {
        /// Between the first ones: “, ”.
        package let separator: String
        /// Before the last one: “ and ”.
        package let last: String

        init(_ labels: inout LabelReader, fallback: Lists?) {
            separator = labels.word("separator", else: fallback?.separator)
            last = labels.word("last", else: fallback?.last)
        }
    }

    /// Names in a sentence: "a, b and c"; empty for none.
    package func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: lists.separator) + lists.last + last
    }
}
