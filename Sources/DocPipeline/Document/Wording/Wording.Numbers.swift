extension Wording {
    /// Ordinals, and which form a counted noun takes.
    package struct Numbers: Sendable {
        /// Which form of a noun goes with which number.
        package let pluralRule: PluralRule
        /// “{n}th”, for the numbers that have no other form.
        package let ordinal: Pattern
        /// Ordinals of single numbers: “1re” for “1”.
        package let ordinalOf: [(key: String, text: String)]
        /// Ordinals of numbers that end in certain digits, the first that fits: “{n}st” for “1”.
        package let ordinalEnding: [(key: String, text: String)]

        init(_ labels: inout LabelReader, fallback: Numbers?) {
            pluralRule = labels.pluralRule("plural_rule", else: fallback?.pluralRule)
            ordinal = labels.pattern("ordinal", else: fallback?.ordinal)
            ordinalOf = labels.table("ordinal_of", else: fallback?.ordinalOf)
            ordinalEnding = labels.table("ordinal_ending", else: fallback?.ordinalEnding)
        }
    }

    /// The number of a meeting in its series: "1st", "11th", "22nd".
    package func ordinal(_ number: Int) -> String {
        let digits = String(number)
        if let text = numbers.ordinalOf.first(where: { $0.key == digits })?.text { return text }
        let ending = numbers.ordinalEnding.first { digits.hasSuffix($0.key) }
        let pattern = ending.map { Pattern($0.text) } ?? numbers.ordinal
        return pattern.filled(["n": digits])
    }

    /// A number with its noun: "1 word", "300 words".
    package func counted(_ number: Int, _ noun: PluralPattern) -> String {
        noun[numbers.pluralRule.category(of: number)].filled(["n": String(number)])
    }
}
