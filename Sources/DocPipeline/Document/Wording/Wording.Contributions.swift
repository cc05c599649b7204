extension Wording {
    /// Papers about what members send for a statement.
    package struct Contributions: Sendable {
        /// The title of the table of who wrote on what: “Coverage”.
        package let coverage: String
        /// The title of the list of what became of each passage: “Ledger of contributions”.
        package let ledger: String
        /// Before the names of those who sent texts: “Contributions from”.
        package let from: String
        /// Over the text before the first heading: “Opening”.
        package let opening: String
        /// Over a column of headings: “Section”.
        package let section: String
        /// Over and beside sums: “Together”.
        package let together: String
        /// Over the words of the text that is agreed so far: “Agreed text”.
        package let agreedText: String
        /// Over minutes and seconds that a text takes to say: “Speaking time”.
        package let speakingTime: String
        /// How passages are referred to.
        ///
        /// “Refer to a paragraph by contributor and number: {example}.”
        package let referBy: Pattern
        /// Over the first words of passages: “Beginning”.
        package let beginning: String
        /// Over what became of passages: “Result”.
        package let became: String
        /// Over numbers of paragraphs of the agreed text: “Paragraph”.
        package let paragraphs: String
        /// A passage that a paragraph comes from alone: “taken”.
        package let taken: String
        /// A passage that a paragraph comes from beside others: “merged”.
        package let merged: String
        /// A passage that no paragraph comes from: “left out”.
        package let leftOut: String

        init(_ labels: inout LabelReader, fallback: Contributions?) {
            coverage = labels.word("coverage", else: fallback?.coverage)
            ledger = labels.word("ledger", else: fallback?.ledger)
            from = labels.word("from", else: fallback?.from)
            opening = labels.word("opening", else: fallback?.opening)
            section = labels.word("section", else: fallback?.section)
            together = labels.word("together", else: fallback?.together)
            agreedText = labels.word("agreed_text", else: fallback?.agreedText)
            speakingTime = labels.word("speaking_time", else: fallback?.speakingTime)
            referBy = labels.pattern("refer_by", else: fallback?.referBy)
            beginning = labels.word("beginning", else: fallback?.beginning)
            became = labels.word("became", else: fallback?.became)
            paragraphs = labels.word("paragraphs", else: fallback?.paragraphs)
            taken = labels.word("taken", else: fallback?.taken)
            merged = labels.word("merged", else: fallback?.merged)
            leftOut = labels.word("left_out", else: fallback?.leftOut)
        }
    }
}
