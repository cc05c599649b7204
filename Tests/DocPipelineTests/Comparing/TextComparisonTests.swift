import Testing

@testable import DocPipeline

/// What the changes in a text look like: what is gone in `[-…-]`, what has come in `{+…+}`.
@Suite("Changes within a paragraph are marked as a person would mark them")
struct TextComparisonTests {
    @Test(
        "words",
        arguments: [
            (
                "We call on States to act.", "We urge States to act.",
                "We [-call on-]{+urge+} States to act."
            ),
            ("States should act.", "States should act now.", "States should act{+ now+}."),
            ("We strongly agree.", "We agree.", "We [-strongly -]agree."),
            ("Agree.", "Agree!", "Agree[-.-]{+!+}"),
            ("one two", "one  two", "one[- -]{+  +}two"),
            (
                "It’s a follow-up of 3.5 million.", "It’s a follow-up of 3.6 million.",
                "It’s a follow-up of [-3.5-]{+3.6+} million."
            ),
            ("我们呼吁各国采取行动。", "我们敦促各国采取行动。", "我们[-呼吁-]{+敦促+}各国采取行动。"),
            ("ندعو الدول إلى العمل", "نحث الدول إلى العمل", "[-ندعو-]{+نحث+} الدول إلى العمل"),
        ])
    func words(old: String, new: String, expected: String) {
        #expect(Self.merged(old, new) == expected)
    }

    @Test("a sentence of which little is left is replaced as a whole")
    func noConfetti() {
        let old = "The Alliance welcomes the efforts of the Secretariat to include civil society."
        let new = "We thank the host country for the hall and the interpreters for their patience."
        #expect(Self.merged(old, new) == "[-\(old)-]{+\(new)+}")
    }

    @Test("a word that stays between two large changes is part of them")
    func crumbs() {
        #expect(
            Self.merged(
                "Prison overcrowding remains the gravest of concerns in many Member States today.",
                "Prison staff shortages are the hidden cause in many Member States today.")
                == "Prison [-overcrowding remains the gravest of concerns-]"
                + "{+staff shortages are the hidden cause+} in many Member States today.")
    }

    @Test("emphasis that has changed is a change, a line end in the source is none")
    func settings() {
        var comparison = BlockComparison()
        let merged = comparison.merged(
            [.text("We"), .softBreak, .text("support "), .emphasis([.text("all")]), .text(".")],
            [.text("We support all.")])
        #expect(
            merged == [
                .text("We support "), .revised(.deleted, [.emphasis([.text("all")])]),
                .revised(.inserted, [.text("all")]), .text("."),
            ])
    }

    @Test("a word changed within a link stays in the link")
    func links() {
        var comparison = BlockComparison()
        func link(_ content: [Inline]) -> Inline {
            .link(Inline.Link(destination: "https://example.org", content: content))
        }
        let merged = comparison.merged(
            [.text("See "), link([.text("the old page here")]), .text(".")],
            [.text("See "), link([.text("the new page here")]), .text(".")])
        #expect(
            merged == [
                .text("See "),
                link([
                    .text("the "), .revised(.deleted, [.text("old")]),
                    .revised(.inserted, [.text("new")]), .text(" page here"),
                ]), .text("."),
            ])
    }

    /// The changes between two plain texts.
    private static func merged(_ old: String, _ new: String) -> String {
        var comparison = BlockComparison()
        return comparison.merged([.text(old)], [.text(new)]).map { inline in
            switch inline {
            case .revised(.deleted, let inner): "[-\(inner.plainText)-]"
            case .revised(.inserted, let inner): "{+\(inner.plainText)+}"
            default: [inline].plainText
            }
        }.joined()
    }
}
